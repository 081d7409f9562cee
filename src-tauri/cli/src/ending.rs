//! The end of the session: a command that is at work closes the store before the process ends.

/// Lets a command finish when it is asked to end (TERM, HUP, INT). A second request ends it at once.
#[cfg(unix)]
pub(crate) fn after_the_command() -> std::io::Result<()> {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::flag;

    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGTERM, SIGHUP, SIGINT] {
        flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&asked))?;
        flag::register(signal, Arc::clone(&asked))?;
    }
    Ok(())
}

/// Other platforms give a process no time.
#[cfg(not(unix))]
pub(crate) fn after_the_command() -> std::io::Result<()> {
    Ok(())
}

//! The store of a command. When the command is done, what the program does by itself is done: emptying the bin,
//! and a copy when the last one is half an hour old.

use std::ops::{Deref, DerefMut};

use bondgenoot_core::copies::{self, Reason};
use bondgenoot_core::text::{self, text};
use bondgenoot_core::{Result, Store};

use crate::output::Output;

/// An open store that looks after itself when it is closed.
pub(crate) struct Opened<'command> {
    store: Store,
    output: &'command Output,
    /// Whether anything was written in this process.
    written_before: u64,
}

impl<'command> Opened<'command> {
    pub(crate) fn new(store: Store, output: &'command Output) -> Self {
        let written_before = store.changes();
        Self { store, output, written_before }
    }

    fn look_after(&mut self) -> Result<()> {
        // Never because something was only looked at.
        if self.store.changes() == self.written_before {
            return Ok(());
        }
        self.store.finish_erasing()?;
        for name in self.store.empty_the_bin()? {
            self.output.message(&text("cli-bin-emptied", &[("name", &name)]));
        }
        if self.store.copy_is_due()? {
            self.store.keep_copy(Reason::Close)?;
            copies::catch_up(self.store.directory(), &|| true)?;
        }
        Ok(())
    }
}

impl Deref for Opened<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl DerefMut for Opened<'_> {
    fn deref_mut(&mut self) -> &mut Store {
        &mut self.store
    }
}

impl Drop for Opened<'_> {
    fn drop(&mut self) {
        // What the command itself did is saved; without a copy it is only saved once.
        if let Err(error) = self.look_after() {
            self.output.message(&text("cli-no-copy-made", &[("why", &text::of_error(&error))]));
        }
    }
}

//! Another program on the screen, which speaks to windows as window managers and file managers do.

use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::COPY_DEPTH_FROM_PARENT;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode,
    SelectionNotifyEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// The version of the drag-and-drop protocol that is spoken.
const XDND_VERSION: u32 = 5;

/// A program with a connection to the screen.
pub(crate) struct OtherProgram {
    screen: RustConnection,
    root: Window,
}

impl OtherProgram {
    pub(crate) fn on(display: &str) -> Self {
        let (screen, number) = x11rb::connect(Some(display)).unwrap();
        let root = screen.setup().roots[number].root;
        Self { screen, root }
    }

    fn atom(&self, name: &str) -> Atom {
        self.screen.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    fn tell(&self, window: Window, kind: &str, data: [u32; 5]) {
        let message = ClientMessageEvent::new(32, window, self.atom(kind), data);
        self.screen.send_event(false, window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }

    /// Asks a window to close.
    pub(crate) fn close(&self, window: Window) {
        let close = self.atom("WM_DELETE_WINDOW");
        self.tell(window, "WM_PROTOCOLS", [close, x11rb::CURRENT_TIME, 0, 0, 0]);
    }

    /// Drags a file over a window and drops it there, as a file manager does (XDND, the side of the source).
    pub(crate) fn drop_file(&self, file: &Path, window: Window, place: (u32, u32)) {
        let source = self.own_window();
        let (selection, list) = (self.atom("XdndSelection"), self.atom("text/uri-list"));
        self.screen.set_selection_owner(source, selection, x11rb::CURRENT_TIME).unwrap().check().unwrap();
        let copy = self.atom("XdndActionCopy");
        self.tell(window, "XdndEnter", [source, XDND_VERSION << 24, list, 0, 0]);
        let mut x = place.0;
        let mut hang_over = || {
            // A hand is never quite still, and a window may wait for that.
            x ^= 1;
            self.tell(window, "XdndPosition", [source, 0, x << 16 | place.1, x11rb::CURRENT_TIME, copy]);
        };
        hang_over();
        let words = format!("{}\r\n", address_of(file));
        let (status, finished) = (self.atom("XdndStatus"), self.atom("XdndFinished"));
        let mut dropped = false;
        self.answer(source, list, &words, |kind, data| {
            if kind == finished {
                return true;
            }
            // A window that does not say yet whether it takes the file wants to hear again that it hangs there.
            if kind == status && !dropped {
                if data[1] & 1 == 1 {
                    dropped = true;
                    self.tell(window, "XdndDrop", [source, 0, x11rb::CURRENT_TIME, 0, 0]);
                } else {
                    hang_over();
                }
            }
            false
        });
    }

    fn own_window(&self) -> Window {
        let window = self.screen.generate_id().unwrap();
        let looks = CreateWindowAux::new();
        let kind = WindowClass::INPUT_OUTPUT;
        let made = self.screen.create_window(
            COPY_DEPTH_FROM_PARENT,
            window,
            self.root,
            0,
            0,
            1,
            1,
            0,
            kind,
            0,
            &looks,
        );
        made.unwrap().check().unwrap();
        window
    }

    /// Answers whoever asks what is dragged, until the drop is over.
    fn answer(&self, source: Window, list: Atom, words: &str, mut hear: impl FnMut(Atom, [u32; 5]) -> bool) {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            self.screen.flush().unwrap();
            match self.screen.poll_for_event().unwrap() {
                Some(Event::SelectionRequest(asked)) => {
                    let window = asked.requestor;
                    let property = if asked.target == list {
                        let bytes = words.as_bytes();
                        self.screen.change_property8(PropMode::REPLACE, window, asked.property, list, bytes)
                    } else {
                        self.screen.change_property32(
                            PropMode::REPLACE,
                            window,
                            asked.property,
                            AtomEnum::ATOM,
                            &[list],
                        )
                    };
                    property.unwrap().check().unwrap();
                    let told = SelectionNotifyEvent {
                        response_type: x11rb::protocol::xproto::SELECTION_NOTIFY_EVENT,
                        sequence: 0,
                        time: asked.time,
                        requestor: window,
                        selection: asked.selection,
                        target: asked.target,
                        property: asked.property,
                    };
                    self.screen
                        .send_event(false, window, EventMask::NO_EVENT, told)
                        .unwrap()
                        .check()
                        .unwrap();
                }
                Some(Event::ClientMessage(message)) if message.window == source => {
                    if hear(message.type_, message.data.as_data32()) {
                        return;
                    }
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(10)),
            }
            assert!(Instant::now() < end, "the window does not take what is dropped on it");
        }
    }
}

/// The address of a file, as file managers write it: what is not ASCII byte by byte.
fn address_of(file: &Path) -> String {
    let bytes = file.as_os_str().as_encoded_bytes().iter();
    let written = bytes.map(|byte| match byte {
        b'!'..=b'$' | b'&'..=b'~' => char::from(*byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    format!("file://{}", written.collect::<String>())
}

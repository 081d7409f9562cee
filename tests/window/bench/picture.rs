//! The picture on the screen of a [`Computer::watched`], and when it is finished.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::time::{Duration, Instant};

use bondgenoot_journeys::Computer;

/// A picture that stays the same for so long is finished.
const STILL: Duration = Duration::from_millis(2_000);
/// Between two looks. Each takes about half a millisecond.
const PAUSE: Duration = Duration::from_millis(8);
/// Every so many lines of the picture one is looked at: fewer than any letter is high.
const LINES: usize = 4;

/// The screen of a computer.
#[derive(Debug)]
pub(crate) struct Screen {
    file: File,
    header: usize,
    bytes_per_line: usize,
    height: usize,
}

impl Screen {
    /// Begins to watch a screen.
    pub(crate) fn of(computer: &Computer) -> Self {
        let file = File::open(computer.screen()).unwrap();
        // The format of `xwd`: big-endian words, of which the colours come between the header and the picture.
        let word = |index: u64| {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, index * 4).unwrap();
            usize::try_from(u32::from_be_bytes(bytes)).unwrap()
        };
        const BYTES_OF_A_COLOUR: usize = 12;
        let header = word(0) + word(19) * BYTES_OF_A_COLOUR;
        let (height, bytes_per_line) = (word(5), word(12));
        Self { file, header, bytes_per_line, height }
    }

    /// What can be seen now.
    fn look(&self) -> Vec<u8> {
        let mut seen = vec![0; self.height.div_ceil(LINES) * self.bytes_per_line];
        for (line, bytes) in seen.chunks_mut(self.bytes_per_line).enumerate() {
            let place = self.header + line * LINES * self.bytes_per_line;
            self.file.read_exact_at(bytes, place.try_into().unwrap()).unwrap();
        }
        seen
    }

    /// Waits until something appeared and then nothing changes any more. Gives the moments of the first and the last
    /// change.
    pub(crate) fn finished(&self) -> (Instant, Instant) {
        let mut seen = self.look();
        let (mut first, mut last): (Option<Instant>, Instant) = (None, Instant::now());
        let patience = Instant::now() + Duration::from_secs(60);
        while first.is_none() || last.elapsed() < STILL {
            assert!(Instant::now() < patience, "the picture on the screen is never finished");
            std::thread::sleep(PAUSE);
            let now = self.look();
            if now != seen {
                last = Instant::now();
                first = first.or(Some(last));
                seen = now;
            }
        }
        (first.unwrap_or(last), last)
    }
}

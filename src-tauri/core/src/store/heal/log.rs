//! The log next to the store, read without SQLite: which of its pages count, and whether anything after them was
//! lost.
//!
//! SQLite reads a log up to the first frame whose sum is wrong, and is silent about the rest. That is right after a
//! power cut, which leaves the last transaction half written. A damaged log may have lost more.

use std::ops::Range;

/// The sizes of the header of a log and of that of each frame.
const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// A log that was read.
#[derive(Debug, Default)]
pub(in crate::store) struct Log {
    /// The committed frames, in order: the number of the page, and where its bytes are.
    pub(super) frames: Vec<(u32, Range<usize>)>,
    /// The number of pages of the store after the last commit.
    pub(super) pages: u32,
    pub(super) page_size: usize,
    /// Whether something follows the last commit that cannot be read.
    pub(in crate::store) cut: bool,
}

impl Log {
    /// Reads the bytes of a log.
    pub(in crate::store) fn read(bytes: &[u8]) -> Self {
        // Until the header is read, everything after it is lost.
        let mut log = Self { cut: bytes.len() > HEADER + FRAME_HEADER, ..Self::default() };
        let Some(header) = bytes.get(..HEADER) else { return log };
        let big_endian = match word(header, 0) {
            0x377f_0682 => false,
            0x377f_0683 => true,
            _ => return log,
        };
        let page_size = usize::try_from(word(header, 8)).unwrap_or_default();
        let mut sum = summed((0, 0), header.get(..24).unwrap_or_default(), big_endian);
        if sum != (word(header, 24), word(header, 28)) || !is_page_size(page_size) {
            return log;
        }
        log.page_size = page_size;
        log.cut = false;
        let salt = header.get(16..24);
        let mut pending = Vec::new();
        let mut at = HEADER;
        while let Some(frame) = bytes.get(at..at + FRAME_HEADER + page_size) {
            sum = summed(sum, frame.get(..8).unwrap_or_default(), big_endian);
            sum = summed(sum, frame.get(FRAME_HEADER..).unwrap_or_default(), big_endian);
            if frame.get(8..16) != salt || sum != (word(frame, 16), word(frame, 20)) || word(frame, 0) == 0 {
                // Whole frames without a commit, or half a frame, are of a transaction that was never acknowledged.
                log.cut = true;
                break;
            }
            pending.push((word(frame, 0), at + FRAME_HEADER..at + FRAME_HEADER + page_size));
            at += FRAME_HEADER + page_size;
            if word(frame, 4) != 0 {
                log.pages = word(frame, 4);
                log.frames.append(&mut pending);
            }
        }
        log
    }
}

pub(super) fn is_page_size(size: usize) -> bool {
    size.is_power_of_two() && (512..=65_536).contains(&size)
}

/// Reads a big-endian number of four bytes.
pub(super) fn word(bytes: &[u8], at: usize) -> u32 {
    let bytes = bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
    u32::from_be_bytes(bytes)
}

/// Goes on with the sum of a log over some bytes.
fn summed((mut first, mut second): (u32, u32), bytes: &[u8], big_endian: bool) -> (u32, u32) {
    let number =
        |bytes: [u8; 4]| if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
    for pair in bytes.chunks_exact(8) {
        let (Some(one), Some(other)) = (pair.first_chunk::<4>(), pair.last_chunk::<4>()) else { continue };
        first = first.wrapping_add(number(*one)).wrapping_add(second);
        second = second.wrapping_add(number(*other)).wrapping_add(first);
    }
    (first, second)
}

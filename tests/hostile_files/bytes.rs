//! Files that were hit in their bytes: by a bad disk, a bad line, or somebody who knows the format of SQLite.

use std::path::Path;

use bondgenoot_core::rehearsal::Chance;

use super::original::PAGE;
use super::spoil::{bytes, sql};
use super::way::Way;

pub(super) const WAYS: &[Way] = &[
    Way::somehow("one bit anywhere", |path, chance| flip(path, chance, 1, anywhere)),
    Way::somehow("some bits anywhere", |path, chance| {
        let bits = 2 + chance.below(63);
        flip(path, chance, bits, anywhere);
    }),
    Way::somehow("a bit of the header", |path, chance| flip(path, chance, 1, |_, chance| chance.below(100))),
    Way::somehow("some bits of the first page", |path, chance| {
        let bits = 1 + chance.below(4);
        flip(path, chance, bits, |_, chance| chance.below(PAGE));
    }),
    Way::somehow("a bit of what a page says of itself", |path, chance| {
        flip(path, chance, 1, |length, chance| start_of_a_page(length, chance) + chance.below(12));
    }),
    Way::somehow("some bits of where a page says its cells are", |path, chance| {
        let bits = 1 + chance.below(8);
        flip(path, chance, bits, |length, chance| start_of_a_page(length, chance) + 8 + chance.below(64));
    }),
    Way::somehow("some bits of the cells of a page", |path, chance| {
        let bits = 1 + chance.below(8);
        flip(path, chance, bits, |length, chance| {
            start_of_a_page(length, chance) + PAGE / 2 + chance.below(PAGE / 2)
        });
    }),
    Way::somehow("a byte of a cell", |path, chance| {
        bytes(path, |bytes| {
            let at = start_of_a_page(bytes.len(), chance) + PAGE / 2 + chance.below(PAGE / 2);
            bytes[at] = *chance.pick(&[0x00, 0x01, 0x7f, 0x80, 0xff]).unwrap();
        });
    }),
    Way::somehow("a stretch of noise", |path, chance| {
        bytes(path, |bytes| {
            let from = chance.below(bytes.len());
            let to = (from + 1 + chance.below(2 * PAGE)).min(bytes.len());
            bytes[from..to].fill_with(|| chance.below(256) as u8);
        });
    }),
    Way::somehow("a field of the header", |path, chance| {
        bytes(path, |bytes| {
            let (at, length) = *chance.pick(FIELDS).unwrap();
            let value = *chance.pick(VALUES).unwrap();
            bytes[at..at + length].copy_from_slice(&value.to_be_bytes()[4 - length..]);
        });
    }),
    Way::somehow("cut off anywhere", |path, chance| {
        bytes(path, |bytes| bytes.truncate(chance.below(bytes.len())));
    }),
    Way::somehow("cut off at the end of a page", |path, chance| {
        bytes(path, |bytes| bytes.truncate(start_of_a_page(bytes.len(), chance)));
    }),
    Way::somehow("two pages swapped", |path, chance| {
        bytes(path, |bytes| {
            let (one, other) = two_pages(bytes.len(), chance);
            for offset in 0..PAGE {
                bytes.swap(one + offset, other + offset);
            }
        });
    }),
    Way::somehow("a page over another", |path, chance| {
        bytes(path, |bytes| {
            let (one, other) = two_pages(bytes.len(), chance);
            bytes.copy_within(one..one + PAGE, other);
        });
    }),
    Way::somehow("a page of nothing", |path, chance| {
        bytes(path, |bytes| {
            let page = start_of_a_page(bytes.len(), chance);
            let byte = if chance.coin() { 0x00 } else { 0xff };
            bytes[page + if page == 0 { 100 } else { 0 }..page + PAGE].fill(byte);
        });
    }),
    Way::somehow("a page left out", |path, chance| {
        bytes(path, |bytes| {
            let page = start_of_a_page(bytes.len(), chance);
            bytes.drain(page..page + PAGE);
        });
    }),
    Way::somehow("bits of the list of free pages", |path, chance| {
        sql(path, FREE_PAGES);
        bytes(path, |bytes| {
            let trunk = number(bytes, 32).saturating_sub(1) * PAGE;
            let at = trunk + chance.below(24);
            bytes[at] ^= 1 << chance.below(8);
        });
    }),
    Way::somehow("bits of the map of parents of pages", |path, chance| {
        sql(path, "PRAGMA auto_vacuum = FULL; VACUUM");
        let bits = 1 + chance.below(8);
        flip(path, chance, bits, |_, chance| PAGE + chance.below(600));
    }),
    Way::with(0, "free pages", |path, _| sql(path, FREE_PAGES)),
    Way::with(0, "a map of parents of pages", |path, _| sql(path, "PRAGMA auto_vacuum = FULL; VACUUM")),
    Way::with(0, "small pages", |path, _| sql(path, "PRAGMA page_size = 512; VACUUM")),
    Way::with(0, "large pages", |path, _| sql(path, "PRAGMA page_size = 65536; VACUUM")),
    Way::with(0, "a page of junk behind it", |path, _| bytes(path, |bytes| bytes.extend([0xaa; PAGE]))),
    Way::with(0, "a word behind it", |path, _| bytes(path, |bytes| bytes.extend(b"Groeten"))),
    Way::with(3, "nothing left", |path, _| bytes(path, Vec::clear)),
    Way::with(3, "cut off in the first word", |path, _| bytes(path, |bytes| bytes.truncate(15))),
    Way::with(3, "cut off in the header", |path, _| bytes(path, |bytes| bytes.truncate(99))),
    Way::with(5, "cut off behind the header", |path, _| bytes(path, |bytes| bytes.truncate(100))),
    Way::with(5, "cut off in the first page", |path, _| bytes(path, |bytes| bytes.truncate(PAGE - 1))),
    Way::with(5, "cut off behind the first page", |path, _| bytes(path, |bytes| bytes.truncate(PAGE))),
    Way::with(5, "cut off halfway", |path, _| bytes(path, |bytes| bytes.truncate(bytes.len() / 2))),
    Way::with(5, "cut off one byte early", |path, _| bytes(path, |bytes| bytes.truncate(bytes.len() - 1))),
    Way::with(3, "another first word", |path, _| bytes(path, |bytes| bytes[0] = b's')),
    Way::with(3, "an application id of nothing", |path, _| field(path, 68, [0; 4])),
    Way::with(3, "an application id one off", |path, _| field(path, 68, *b"BGpg")),
    Way::with(3, "a negative application id", |path, _| field(path, 68, [0xff; 4])),
    Way::with(5, "version 0", |path, _| field(path, 60, [0; 4])),
    Way::with(5, "a negative version", |path, _| field(path, 60, (-1_i32).to_be_bytes())),
    Way::with(5, "the most negative version", |path, _| field(path, 60, i32::MIN.to_be_bytes())),
    Way::with(4, "the next version", |path, _| {
        let next = i32::try_from(bondgenoot_core::store::FILE_VERSION + 1).unwrap();
        field(path, 60, next.to_be_bytes());
    }),
    Way::with(4, "the last version", |path, _| field(path, 60, i32::MAX.to_be_bytes())),
    Way::with(5, "a log that it says it has", |path, _| field(path, 18, [2, 2])),
    Way::with(5, "a log that it really has", |path, _| {
        sql(path, "PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint");
    }),
    Way::with(5, "a kind of journal of the future", |path, _| field(path, 18, [3, 3])),
    Way::with(5, "pages of no size", |path, _| field(path, 16, [0, 0])),
    Way::with(5, "pages of an odd size", |path, _| field(path, 16, 1000_u16.to_be_bytes())),
    Way::with(5, "pages of half their size", |path, _| field(path, 16, 2048_u16.to_be_bytes())),
    Way::with(5, "a schema format of the future", |path, _| field(path, 44, [0, 0, 0, 5])),
    Way::with(5, "texts that are said to be UTF-16", |path, _| field(path, 56, [0, 0, 0, 2])),
    Way::with(0, "an encoding with bits that mean nothing", |path, _| field(path, 56, [0, 0, 0, 9])),
    Way::with(5, "all pages reserved", |path, _| field(path, 20, [255])),
];

/// Where a header has which number, and how many bytes it takes.
const FIELDS: &[(usize, usize)] = &[
    (16, 2),
    (18, 1),
    (19, 1),
    (20, 1),
    (21, 1),
    (22, 1),
    (23, 1),
    (24, 4),
    (28, 4),
    (32, 4),
    (36, 4),
    (40, 4),
    (44, 4),
    (48, 4),
    (52, 4),
    (56, 4),
    (60, 4),
    (64, 4),
    (68, 4),
    (72, 4),
    (92, 4),
    (96, 4),
];

const VALUES: &[u32] =
    &[0, 1, 2, 3, 4, 5, 100, 255, 256, 512, 1024, 4096, 65_535, 1 << 20, i32::MAX as u32, 1 << 31, u32::MAX];

/// Leaves pages that nothing uses, with the schema as it was.
const FREE_PAGES: &str = "CREATE TABLE weg (x); INSERT INTO weg VALUES (zeroblob(100000)); DROP TABLE weg";

fn anywhere(length: usize, chance: &mut Chance) -> usize {
    chance.below(length)
}

fn start_of_a_page(length: usize, chance: &mut Chance) -> usize {
    chance.below(length / PAGE) * PAGE
}

fn two_pages(length: usize, chance: &mut Chance) -> (usize, usize) {
    let page = |chance: &mut Chance| PAGE + start_of_a_page(length - PAGE, chance);
    (page(chance), page(chance))
}

fn flip(path: &Path, chance: &mut Chance, bits: usize, place: fn(usize, &mut Chance) -> usize) {
    bytes(path, |bytes| {
        for _ in 0..bits {
            let at = place(bytes.len(), chance);
            bytes[at] ^= 1 << chance.below(8);
        }
    });
}

fn field<const LENGTH: usize>(path: &Path, at: usize, value: [u8; LENGTH]) {
    bytes(path, |bytes| bytes[at..at + LENGTH].copy_from_slice(&value));
}

fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

//! The rows of a table, read from the pages of a damaged store without SQLite.
//!
//! SQLite gives up on a table at the first page that does not hold together. This reader skips that page and goes
//! on with the others. It believes nothing: every number in a page is a claim that may be wrong.

use std::collections::BTreeSet;

use rusqlite::types::Value;

use super::image::Image;
use super::log::word;

/// The kinds of pages of a table.
const INTERIOR: u8 = 5;
const LEAF: u8 = 13;

/// The deepest tree that a store of 4 GB can have is far less deep.
const DEEPEST: u32 = 20;

/// The most bytes of one row: the longest note several times over.
const MOST_BYTES: usize = 4 << 20;

/// What was read of a table.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Vec<Value>>,
    /// The pages that were read, so that the others can be looked at too.
    pub(super) pages: BTreeSet<u32>,
    /// The number of pages and rows that could not be read.
    pub(super) unreadable: usize,
    /// Whether a page was unreadable, which may have led to more pages.
    pub(super) lost_the_way: bool,
}

impl Rows {
    /// Reads the table whose first page is `root`.
    pub(super) fn of(image: &Image, root: u32) -> Self {
        let mut rows = Self::default();
        rows.walk(image, root, 0);
        rows
    }

    fn walk(&mut self, image: &Image, number: u32, depth: u32) {
        let page = image.page(number).filter(|_| depth < DEEPEST && self.pages.insert(number));
        let Some(page) = page.and_then(|bytes| Page::read(bytes, number)) else {
            self.unreadable += 1;
            self.lost_the_way = true;
            return;
        };
        match page.kind {
            LEAF => self.leaf(image, &page),
            INTERIOR => {
                for at in page.cells() {
                    match at {
                        Some(at) => self.walk(image, word(page.bytes, at), depth + 1),
                        None => (self.unreadable, self.lost_the_way) = (self.unreadable + 1, true),
                    }
                }
                self.walk(image, word(page.bytes, page.header + 8), depth + 1);
            }
            _ => (self.unreadable, self.lost_the_way) = (self.unreadable + 1, true),
        }
    }

    /// Reads the rows of one page.
    fn leaf(&mut self, image: &Image, page: &Page<'_>) {
        for at in page.cells() {
            match at.and_then(|at| row(image, page.bytes, at)) {
                Some(row) => self.rows.push(row),
                None => self.unreadable += 1,
            }
        }
    }

    /// Reads a page of which it is not known to which table it belongs, if it has rows.
    pub(super) fn of_page(image: &Image, number: u32) -> Option<Self> {
        let page = Page::read(image.page(number)?, number).filter(|page| page.kind == LEAF)?;
        let mut rows = Self::default();
        rows.leaf(image, &page);
        (!rows.rows.is_empty()).then_some(rows)
    }
}

/// Returns the pages that are free according to the list of free pages, as far as that can be read.
pub(super) fn free_pages(image: &Image) -> BTreeSet<u32> {
    let mut free = BTreeSet::new();
    let mut trunk = word(&image.bytes, 32);
    while let Some(page) = image.page(trunk).filter(|_| free.insert(trunk)) {
        let count = usize::try_from(word(page, 4)).unwrap_or_default().min(image.page_size / 4 - 2);
        free.extend((0..count).map(|entry| word(page, 8 + 4 * entry)));
        trunk = word(page, 0);
    }
    free
}

/// The header of a page of a table.
struct Page<'image> {
    bytes: &'image [u8],
    kind: u8,
    /// Where the header starts.
    header: usize,
    count: usize,
}

impl<'image> Page<'image> {
    fn read(bytes: &'image [u8], number: u32) -> Option<Self> {
        let header = if number == 1 { 100 } else { 0 };
        let kind = *bytes.get(header)?;
        let count = usize::from(short(bytes, header + 3)?);
        let page = Self { bytes, kind, header, count };
        let fits = [INTERIOR, LEAF].contains(&kind) && page.pointers() + 2 * count <= bytes.len();
        fits.then_some(page)
    }

    /// Where the pointers to the cells start.
    fn pointers(&self) -> usize {
        self.header + if self.kind == INTERIOR { 12 } else { 8 }
    }

    /// Returns where each cell starts; `None` for a pointer that leads nowhere.
    fn cells(&self) -> impl Iterator<Item = Option<usize>> {
        let start = self.pointers();
        (0..self.count).map(move |cell| {
            let at = usize::from(short(self.bytes, start + 2 * cell)?);
            (at >= start + 2 * self.count && at + 4 <= self.bytes.len()).then_some(at)
        })
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// Reads a number of variable length, and returns it with where the next thing starts.
fn varint(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut number = 0_u64;
    for place in 0..9 {
        let byte = *bytes.get(at + place)?;
        if place == 8 {
            return Some((number << 8 | u64::from(byte), at + 9));
        }
        number = number << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((number, at + place + 1));
        }
    }
    None
}

/// Reads the row of a cell.
fn row(image: &Image, page: &[u8], at: usize) -> Option<Vec<Value>> {
    let (length, at) = varint(page, at)?;
    let (_rowid, at) = varint(page, at)?;
    let length = usize::try_from(length).ok().filter(|length| *length <= MOST_BYTES)?;
    record(&payload(image, page, at, length)?)
}

/// Collects the bytes of a row, those on overflow pages too.
fn payload(image: &Image, page: &[u8], at: usize, length: usize) -> Option<Vec<u8>> {
    let usable = image.page_size;
    let least = (usable - 12) * 32 / 255 - 23;
    let here = match length {
        _ if length <= usable - 35 => length,
        _ => match least + (length - least) % (usable - 4) {
            most if most <= usable - 35 => most,
            _ => least,
        },
    };
    let mut bytes = page.get(at..at + here)?.to_vec();
    let mut next = if here < length { word(page, at + here) } else { 0 };
    while bytes.len() < length {
        let overflow = image.page(next)?;
        let part = (length - bytes.len()).min(usable - 4);
        bytes.extend_from_slice(overflow.get(4..4 + part)?);
        next = word(overflow, 0);
    }
    Some(bytes)
}

/// Reads the values of a record.
fn record(bytes: &[u8]) -> Option<Vec<Value>> {
    let (header, mut at) = varint(bytes, 0)?;
    let header = usize::try_from(header).ok().filter(|header| *header <= bytes.len())?;
    let mut body = header;
    let mut values = Vec::new();
    while at < header {
        let (kind, next) = varint(bytes, at)?;
        at = next;
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => usize::try_from(kind).ok()?,
            5 => 6,
            6 | 7 => 8,
            12.. => usize::try_from((kind - 12) / 2).ok()?,
            _ => return None,
        };
        let part = bytes.get(body..body.checked_add(length)?)?;
        body += length;
        values.push(match kind {
            0 => Value::Null,
            8 => Value::Integer(0),
            9 => Value::Integer(1),
            1..=6 => Value::Integer(signed(part)),
            7 => Value::Real(f64::from_be_bytes(part.try_into().ok()?)),
            _ if kind % 2 == 0 => Value::Blob(part.to_vec()),
            _ => Value::Text(String::from_utf8(part.to_vec()).ok()?),
        });
    }
    (at == header && body == bytes.len()).then_some(values)
}

/// Reads a signed number of one to eight bytes.
fn signed(bytes: &[u8]) -> i64 {
    let sign = if bytes.first().is_some_and(|byte| byte & 0x80 != 0) { -1 } else { 0 };
    bytes.iter().fold(sign, |number, byte| number << 8 | i64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_as_sqlite_wrote_them() {
        let directory = tempfile::TempDir::new().unwrap();
        let path = directory.path().join("store");
        let conn = rusqlite::Connection::open(&path).unwrap();
        conn.execute_batch(
            "CREATE TABLE thing (a TEXT NOT NULL, b INTEGER, c REAL, PRIMARY KEY (a)) STRICT;
             WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
             INSERT INTO thing SELECT printf('%.*c', i * 7 % 9000, 'é') || i, (i - 1500) * (i << (i % 40)), i / 3.0 FROM n;",
        )
        .unwrap();
        let root: u32 = conn
            .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'thing'", [], |row| row.get(0))
            .unwrap();
        let mut expected: Vec<Vec<Value>> = Vec::new();
        let mut statement = conn.prepare("SELECT a, b, c FROM thing ORDER BY rowid").unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            expected.push(vec![row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap()]);
        }
        drop(rows);
        let image = Image::new(std::fs::read(&path).unwrap(), &[]);
        let read = Rows::of(&image, root);
        assert_eq!((read.unreadable, read.lost_the_way), (0, false));
        // Whole numbers in a column of reals are kept as integers.
        let same = |one: &Value, other: &Value| match (one, other) {
            (Value::Integer(whole), Value::Real(real)) => *whole as f64 == *real,
            _ => one == other,
        };
        assert_eq!(read.rows.len(), expected.len());
        for (one, other) in read.rows.iter().zip(&expected) {
            assert!(one.iter().zip(other).all(|(one, other)| same(one, other)), "{one:?} {other:?}");
        }
    }
}

//! The bytes of a store with its log applied, and that image as a database in memory.

use std::io::Cursor;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::log::{Log, is_page_size};
use crate::error::Result;

/// The page size of every store we made.
const USUAL_PAGE: usize = 4_096;

/// The bytes of a store as they would be with the log written back.
#[derive(Debug)]
pub(in crate::store) struct Image {
    pub(super) bytes: Vec<u8>,
    pub(super) page_size: usize,
}

impl Image {
    /// Applies the committed frames of a log to the bytes of a store.
    pub(in crate::store) fn new(mut bytes: Vec<u8>, log: &[u8]) -> Self {
        let read = Log::read(log);
        let stated = match bytes.get(16..18) {
            Some([0, 1]) => 65_536,
            Some([high, low]) => usize::from(u16::from_be_bytes([*high, *low])),
            _ => 0,
        };
        let sizes = [read.page_size, stated];
        let page_size = sizes.into_iter().find(|size| is_page_size(*size)).unwrap_or(USUAL_PAGE);
        if !read.frames.is_empty() {
            let pages = usize::try_from(read.pages).unwrap_or_default();
            // Pages that are in neither file are nowhere.
            let most = bytes.len().saturating_add(log.len());
            bytes.resize(pages.saturating_mul(page_size).min(most), 0);
        }
        for (page, frame) in read.frames {
            let start = usize::try_from(page.saturating_sub(1)).unwrap_or_default().saturating_mul(page_size);
            let target = bytes.get_mut(start..start.saturating_add(page_size));
            if let (Some(target), Some(source)) = (target, log.get(frame)) {
                target.copy_from_slice(source);
            }
        }
        Self { bytes, page_size }
    }

    /// Returns a page by its number, counted from 1.
    pub(super) fn page(&self, number: u32) -> Option<&[u8]> {
        let start = usize::try_from(number.checked_sub(1)?).ok()?.checked_mul(self.page_size)?;
        self.bytes.get(start..start.checked_add(self.page_size)?)
    }

    /// Returns the number of whole pages.
    pub(super) fn pages(&self) -> u32 {
        u32::try_from(self.bytes.len() / self.page_size).unwrap_or(u32::MAX)
    }

    /// Opens the image in memory. Nothing of it is written anywhere.
    pub(in crate::store) fn open(&self) -> Result<Connection> {
        let mut bytes = self.bytes.clone();
        // It has no log any more.
        if let Some(versions) = bytes.get_mut(18..20) {
            versions.fill(1);
        }
        let mut conn = Connection::open_in_memory()?;
        let length = bytes.len();
        conn.deserialize_read_exact("main", Cursor::new(bytes), length, true)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        conn.execute_batch("PRAGMA cell_size_check = ON; PRAGMA query_only = ON;")?;
        Ok(conn)
    }
}

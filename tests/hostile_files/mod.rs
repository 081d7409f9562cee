//! Project files that an enemy made, or a bad disk: each ends in one of the named answers, quickly, and
//! leaves the store as it was.
//!
//! `original` is the file that is spoiled, and the store it meets. A [`way::Way`] spoils it: in its `bytes`,
//! its `schema`, its `content`, or by being something else altogether (`foreign`). `verdict` says what an
//! answer may be. `many` tries thousands of spoiled files, `named` each way by itself, `process` each way by
//! the command line, `taking_in` what files do that are well made and mean harm, `crowds` the large ones, `corpus` what
//! `cargo xtask fuzz` starts from and came upon.

mod bytes;
mod content;
mod corpus;
mod crowds;
mod flips;
mod foreign;
mod many;
mod named;
mod original;
mod process;
mod schema;
mod spoil;
mod taking_in;
mod verdict;
mod way;

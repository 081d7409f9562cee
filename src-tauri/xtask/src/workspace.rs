//! Where the source is and where what is built goes.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cargo;
use crate::failure::{Failure, Result, While};
use crate::step;

/// The folders that the commands work in.
pub(crate) struct Workspace {
    /// The folder with the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Where cargo builds: `target`, unless the developer chose another place.
    pub(crate) target: PathBuf,
    /// The oldest Rust that it can be built with.
    pub(crate) rust_version: String,
}

impl Workspace {
    /// Asks cargo.
    pub(crate) fn find() -> Result<Self> {
        let mut question = std::process::Command::new(cargo::program());
        question.args(["metadata", "--no-deps", "--format-version", "1"]);
        let answer: Value =
            serde_json::from_str(&step::ask(&mut question)?).during("reading cargo metadata")?;
        let folder = |name: &str| {
            let path = answer.get(name).and_then(Value::as_str).map(PathBuf::from);
            path.ok_or_else(|| Failure::new(format!("cargo metadata names no {name}")))
        };
        let mut packages = answer["packages"].as_array().into_iter().flatten();
        let rust_version = packages.find_map(|package| package["rust_version"].as_str()).unwrap_or_default();
        Ok(Self {
            root: folder("workspace_root")?,
            target: folder("target_directory")?,
            rust_version: rust_version.to_owned(),
        })
    }

    /// Makes a folder under `target`, empty.
    pub(crate) fn fresh(&self, name: &str) -> Result<PathBuf> {
        let folder = self.target.join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).during(format_args!("emptying {}", folder.display()))?;
        }
        std::fs::create_dir_all(&folder).during(format_args!("making {}", folder.display()))?;
        Ok(folder)
    }

    /// Writes a path as the developer would type it from the root.
    pub(crate) fn relative<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}

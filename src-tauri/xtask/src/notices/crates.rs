//! The crates that end up in the programs people get, on whatever platform.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::{Component, texts};
use crate::cargo;
use crate::failure::{Failure, Result, While};
use crate::step;
use crate::workspace::Workspace;

/// The programs that ship.
const PROGRAMS: [&str; 2] = ["bondgenoot", "bondgenoot-cli"];

pub(super) fn shipped(workspace: &Workspace) -> Result<Vec<Component>> {
    let mut question =
        cargo::command(workspace, &["metadata", "--format-version", "1", "--locked", "--offline"]);
    let answer: Value = serde_json::from_str(&step::ask(&mut question)?).during("reading cargo metadata")?;
    let packages: BTreeMap<&str, &Value> =
        list(&answer["packages"]).filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let mut shipped = Vec::new();
    for id in reached(&answer, &packages) {
        let Some(package) = packages.get(id) else { continue };
        // Our own have no source.
        if !package["source"].is_null() {
            shipped.push(component(package)?);
        }
    }
    Ok(shipped)
}

/// Walks from the programs along what is linked into them: neither what only builds, nor macros.
fn reached<'a>(answer: &'a Value, packages: &BTreeMap<&str, &'a Value>) -> BTreeSet<&'a str> {
    let nodes: BTreeMap<&str, &Value> =
        list(&answer["resolve"]["nodes"]).filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let is_program = |package: &Value| {
        package["source"].is_null() && PROGRAMS.iter().any(|name| package["name"] == **name)
    };
    let roots = packages.values().filter(|package| is_program(package));
    let mut ahead: Vec<&str> = roots.filter_map(|package| package["id"].as_str()).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        let is_macro = packages.get(id).is_some_and(|package| {
            list(&package["targets"]).any(|target| list(&target["kind"]).any(|kind| kind == "proc-macro"))
        });
        if is_macro || !reached.insert(id) {
            continue;
        }
        let Some(node) = nodes.get(id) else { continue };
        let linked =
            list(&node["deps"]).filter(|one| list(&one["dep_kinds"]).any(|kind| kind["kind"].is_null()));
        ahead.extend(linked.filter_map(|one| one["pkg"].as_str()));
    }
    reached
}

fn component(package: &Value) -> Result<Component> {
    let field = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
    let manifest = field("manifest_path");
    let folder = Path::new(&manifest)
        .parent()
        .ok_or_else(|| Failure::new(format!("{} has no folder", field("name"))))?;
    let authors: Vec<String> =
        list(&package["authors"]).filter_map(Value::as_str).map(str::to_owned).collect();
    let (name, licence) = (field("name"), field("license"));
    let texts = texts::of(folder, &name, &licence, &authors)?;
    Ok(Component { name, version: field("version"), licence, texts })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

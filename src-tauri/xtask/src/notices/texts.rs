//! The licence texts that lie in the folder of a package.

use std::path::Path;

use crate::failure::{Failure, Result, While};

/// How the file of a licence begins.
const NAMES: &[&str] = &["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT", "UNLICENSE", "OFL"];

/// The licence that is chosen where a package offers a choice.
const CHOICE: &str = "MIT";

/// Returns the texts of a package: all of them, or only the one of the licence that is chosen.
pub(super) fn of(folder: &Path, name: &str, licence: &str, authors: &[String]) -> Result<Vec<String>> {
    let reading = || format!("reading {}", folder.display());
    let mut files: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(folder).during(reading())? {
        let entry = entry.during(reading())?;
        let file = entry.file_name().to_string_lossy().into_owned();
        let named = NAMES.iter().any(|begin| file.to_uppercase().starts_with(begin));
        if named && entry.path().is_file() {
            files.push(file);
        }
    }
    files.sort();
    if is_a_choice(licence)
        && let Some(chosen) = files.iter().find(|file| file.to_uppercase().contains(CHOICE)).cloned()
    {
        files.retain(|file| *file == chosen || file.to_uppercase().starts_with("NOTICE"));
    }
    if files.is_empty() {
        return instead(name, licence, authors).map(|text| vec![text]);
    }
    let read = |file: &String| {
        let bytes = std::fs::read(folder.join(file)).during(reading())?;
        Ok(tidy(&String::from_utf8_lossy(&bytes)))
    };
    files.iter().map(read).collect()
}

fn is_a_choice(licence: &str) -> bool {
    let parts: Vec<&str> = licence.split([' ', '/', '(', ')']).filter(|part| !part.is_empty()).collect();
    parts.contains(&CHOICE) && parts.len() > 1 && !parts.contains(&"AND")
}

/// Line ends and spaces differ between copies of the same text.
fn tidy(text: &str) -> String {
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// Returns the text for a package that brings none: that of the licence it names, with its authors.
fn instead(name: &str, licence: &str, authors: &[String]) -> Result<String> {
    let whose = if authors.is_empty() { format!("the authors of {name}") } else { authors.join(", ") };
    let named = |wanted: &str| licence.split([' ', '/', '(', ')']).any(|part| part == wanted);
    if named("MIT") {
        return Ok(tidy(&MIT.replace("{whose}", &whose)));
    }
    if named("BSD-3-Clause") {
        return Ok(tidy(&BSD_3.replace("{whose}", &whose)));
    }
    if named("Apache-2.0") {
        return Ok(format!("Copyright {whose}\n\n{}", tidy(APACHE)));
    }
    if named("MPL-2.0") {
        return Ok(format!(
            "Copyright {whose}\n\nThe source of {name} is unchanged and available at https://crates.io/crates/{name}. \
             It is subject to the terms of the Mozilla Public License, v. 2.0; its text is at \
             https://mozilla.org/MPL/2.0/ and below, with another package under it."
        ));
    }
    Err(Failure::new(format!("{name} ({licence}) brings no licence text, and none is known for it")))
}

const APACHE: &str = include_str!("../../../../LICENSE-APACHE");

const MIT: &str = r#"MIT License

Copyright (c) {whose}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."#;

const BSD_3: &str = r#"Copyright (c) {whose}. All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.
3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote
   products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE."#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_alternatives_are_a_choice() {
        assert!(is_a_choice("MIT OR Apache-2.0") && is_a_choice("Apache-2.0/MIT"));
        assert!(!is_a_choice("MIT") && !is_a_choice("(MIT OR Apache-2.0) AND Unicode-3.0"));
    }

    #[test]
    fn a_package_without_a_text_gets_the_one_it_names_and_a_strange_one_stops_the_command() {
        let text = instead("x", "MIT", &["Noor".to_owned()]).unwrap();
        assert!(text.contains("Copyright (c) Noor"));
        assert!(instead("x", "Onbekend-1.0", &[]).is_err());
    }
}

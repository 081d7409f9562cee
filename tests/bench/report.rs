use std::fmt::{self, Display, Formatter};

/// A report in Markdown: for each measurement what was measured, and what it is to be compared with.
#[derive(Debug, Default)]
pub(crate) struct Report {
    sections: Vec<(String, Vec<[String; 3]>)>,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Begins a section.
    pub(crate) fn section(&mut self, title: &str) {
        eprintln!("measuring: {title}");
        self.sections.push((title.to_owned(), Vec::new()));
    }

    /// Adds a line: what, how much, and the budget or the baseline.
    pub(crate) fn line(&mut self, what: &str, measured: String, compared_with: &str) {
        eprintln!("  {what}: {measured} ({compared_with})");
        if let Some((_, lines)) = self.sections.last_mut() {
            lines.push([what.to_owned(), measured, compared_with.to_owned()]);
        }
    }
}

impl Display for Report {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (title, lines) in &self.sections {
            writeln!(out, "## {title}\n\n| what | measured | budget or baseline |\n| --- | --- | --- |")?;
            for [what, measured, compared_with] in lines {
                writeln!(out, "| {what} | {measured} | {compared_with} |")?;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}

use std::fmt::{self, Display, Formatter};

/// What one thing measured, drawn one way.
#[derive(Debug, Clone)]
pub(crate) struct Measured {
    /// In words.
    pub(crate) text: String,
    /// Whether that is within the budget.
    pub(crate) kept: bool,
}

#[derive(Debug)]
struct Line {
    what: String,
    baseline: String,
    measured: Vec<Measured>,
    budget: String,
}

/// A report in Markdown, with a column for each way to draw.
#[derive(Debug)]
pub(crate) struct Report {
    sections: Vec<(String, String, Vec<Line>)>,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self { sections: Vec::new() }
    }

    /// Begins a section, and says how its numbers come about.
    pub(crate) fn section(&mut self, title: &str, how: &str) {
        eprintln!("measuring: {title}");
        self.sections.push((title.to_owned(), how.to_owned(), Vec::new()));
    }

    /// Adds a line with a budget.
    pub(crate) fn line(&mut self, what: &str, baseline: String, measured: Vec<Measured>, budget: &str) {
        let texts: Vec<&str> = measured.iter().map(|one| one.text.as_str()).collect();
        eprintln!("  {what}: {} (baseline {baseline}, {budget})", texts.join(" | "));
        let line = Line { what: what.to_owned(), baseline, measured, budget: budget.to_owned() };
        if let Some((_, _, lines)) = self.sections.last_mut() {
            lines.push(line);
        }
    }

    /// Adds a line that only informs.
    pub(crate) fn note(&mut self, what: &str, baseline: String, measured: Vec<String>) {
        let measured = measured.into_iter().map(|text| Measured { text, kept: true }).collect();
        self.line(what, baseline, measured, "");
    }
}

impl Line {
    fn verdict(&self) -> &'static str {
        if self.budget.is_empty() {
            return "";
        }
        match self.measured.as_slice() {
            [first, ..] if first.kept => "kept",
            [_, second] if second.kept => "**missed**, kept when both go without DMABUF",
            _ => "**missed**",
        }
    }
}

impl Display for Report {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "# The window\n\n{}\n", machine())?;
        for (title, how, lines) in &self.sections {
            writeln!(out, "## {title}\n\n{how}\n")?;
            writeln!(out, "| what | baseline | as it comes | both without DMABUF | budget | verdict |")?;
            writeln!(out, "| --- | --- | --- | --- | --- | --- |")?;
            for line in lines {
                let cell = |index: usize| line.measured.get(index).map_or("", |one| one.text.as_str());
                let (what, baseline, budget) = (&line.what, &line.baseline, &line.budget);
                let (first, second, verdict) = (cell(0), cell(1), line.verdict());
                writeln!(out, "| {what} | {baseline} | {first} | {second} | {budget} | {verdict} |")?;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}

/// Says what the numbers were measured on, and how busy it was with other things.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().take(3).collect::<Vec<_>>().join(", ");
    format!(
        "Measured with {cores} cores, without a graphics card. Load at the end (1, 5, 15 minutes): {load}."
    )
}

use bondgenoot_core::layout::Fit;
use bondgenoot_core::text::text;

/// What can be read of a map with everything in view, one line for each figure.
pub(crate) fn fit(fit: &Fit) -> String {
    let decimal = |number: f64| format!("{number:.2}").replace('.', ",");
    let lines = [
        ("cli-fit-scale", decimal(fit.scale)),
        ("cli-fit-smallest", decimal(fit.smallest_text_px)),
        ("cli-fit-actors", fit.actors.to_string()),
        ("cli-fit-whole", fit.names_whole.to_string()),
        ("cli-fit-cut", fit.names_cut.to_string()),
        ("cli-fit-overlaps", fit.overlaps.to_string()),
        ("cli-fit-crossings", fit.crossings.to_string()),
    ];
    lines.map(|(key, value)| format!("{}: {value}", text(key, &[]))).join("\n")
}

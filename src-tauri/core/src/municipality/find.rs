use super::{Municipality, MunicipalityKind};
use crate::error::Result;
use crate::project::one_of;
use crate::store::{Reader, Record};
use crate::text;
use crate::value::Id;

/// Finds the bubble that goes by an identity or by an unambiguous name.
///
/// # Errors
/// [`crate::Error::NotFound`], or [`crate::Error::Ambiguous`] with those it could be.
pub fn find(reader: &Reader<'_>, text: &str) -> Result<Id<Municipality>> {
    let described = |municipality: &Municipality| {
        let parts = [&municipality.province, &municipality.country];
        let detail: Vec<&str> = parts.into_iter().flatten().map(crate::value::Name::as_str).collect();
        let detail = match detail.is_empty() {
            true => text::label(MunicipalityKind::LIST, municipality.kind.code()).unwrap_or_default(),
            false => detail.join(", "),
        };
        (municipality.id.to_string(), municipality.name.to_string(), detail)
    };
    one_of(Municipality::NAME, text, reader.all()?, described)
        .map(|municipality: Municipality| municipality.id)
}

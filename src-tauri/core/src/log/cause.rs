use rusqlite::ErrorCode;

use crate::error::Error;

/// The most characters that are kept of a text of another library.
const LONGEST: usize = 120;

/// Returns why something failed, without any content: codes where there are codes, and otherwise [`told`].
pub(super) fn of(error: &Error) -> String {
    match error {
        Error::Sql(sql) => of_sql(sql),
        Error::Io(io) => match io.raw_os_error() {
            Some(number) => format!("{:?} os {number}", io.kind()),
            None => format!("{:?}", io.kind()),
        },
        Error::Internal(text)
        | Error::Damaged(text)
        | Error::StoreDamaged(text)
        | Error::DiskFailed(text) => told(text),
        Error::Newer { found, known } => format!("{found} > {known}"),
        Error::InvalidContent { noun, field, problem, .. } => {
            format!("{}.{} {}", plain(noun), plain(field), problem.code())
        }
        _ => String::new(),
    }
}

fn of_sql(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(failure, text) => {
            // A constraint is named by table and column; other texts can quote what was looked for.
            let text = match failure.code {
                ErrorCode::ConstraintViolation => told(text.as_deref().unwrap_or_default()),
                _ => String::new(),
            };
            format!("{:?} {} {text}", failure.code, failure.extended_code).trim_end().to_owned()
        }
        other => {
            // The name of the variant; what it holds can be a value.
            let name = format!("{other:?}");
            name.split(|character: char| !character.is_ascii_alphanumeric()).next().unwrap_or("").to_owned()
        }
    }
}

/// Returns what a library says up to the first quotation mark, after which it quotes. What looks like a path
/// goes as well: folders are called after people.
pub(crate) fn told(text: &str) -> String {
    let quoted = |character: char| matches!(character, '"' | '\'' | '`' | '‘' | '’' | '“' | '”' | '«' | '\n');
    let said = text.split(quoted).next().unwrap_or_default();
    let words = said.split_whitespace().filter(|word| !word.contains(['/', '\\']));
    words.collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

/// A name of a table or a column can come from a hostile file.
fn plain(name: &str) -> String {
    let known = |character: &char| character.is_ascii_lowercase() || *character == '_';
    name.chars().filter(known).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_and_where_it_lies_is_left_out() {
        assert_eq!(told("unknown variant `Bib De Letter`, expected one of"), "unknown variant");
        assert_eq!(told("cannot open /thuis/noor/werk: denied"), "cannot open denied");
        assert_eq!(told("member does not point to actor"), "member does not point to actor");
        let inside = "byte index 3 is not a char boundary; it is inside 'é' of `Café`";
        assert_eq!(told(inside), "byte index 3 is not a char boundary; it is inside");
    }

    #[test]
    fn an_error_of_the_database_is_its_code() {
        let error = Error::Sql(rusqlite::Error::InvalidParameterName("Bib De Letter".to_owned()));
        assert_eq!(of(&error), "InvalidParameterName");
        let failure = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_ERROR);
        let error = rusqlite::Error::SqliteFailure(failure, Some("fts5: syntax error near Bib".to_owned()));
        assert_eq!(of(&Error::Sql(error)), "Unknown 1");
    }
}

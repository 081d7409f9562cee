use super::Actor;
use crate::error::Result;
use crate::fold::fold;
use crate::store::Reader;
use crate::value::Id;

/// Gives the other actors of the same bubble that go by the same name: worth a warning, not a refusal.
///
/// In another bubble the same name is ordinary: every town has its library.
pub fn namesakes(reader: &Reader<'_>, actor: &Id<Actor>) -> Result<Vec<Actor>> {
    let asked = reader.get(actor)?;
    let key = |name: &str| match fold(name) {
        folded if folded.is_empty() => name.to_owned(),
        folded => folded,
    };
    let name = key(asked.name.as_str());
    let neighbours: Vec<Actor> = reader.of(&asked.municipality_id)?;
    Ok(neighbours
        .into_iter()
        .filter(|other| other.id != asked.id && key(other.name.as_str()) == name)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::{self, NewActor};
    use crate::clock::SystemClock;
    use crate::municipality::{NewMunicipality, Spot};
    use crate::store::Store;
    use crate::value::{Code, Name};

    #[test]
    fn the_same_name_counts_in_the_same_bubble_however_it_is_written() {
        let directory = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(directory.path(), SystemClock).unwrap();
        let project = crate::rehearsal::start(&mut store).unwrap();
        let mut add = |name: &str, municipality: &str| {
            let new = NewActor {
                name: Name::parse(name).unwrap(),
                municipality: Spot::New(NewMunicipality::Official(municipality.to_owned())),
                sectors: vec![Code::new("arts")],
                half: None,
                status: None,
                contact: None,
                lead: None,
            };
            actor::add(&mut store, &project, &new).unwrap().value
        };
        let asked = add("Café De Brug", "23088");
        let twice = add("cafe de brug", "23088");
        add("Café De Sluis", "23088");
        add("Café De Brug", "23050");
        let found = namesakes(&store.reader(&project).unwrap(), &asked).unwrap();
        assert_eq!(found.into_iter().map(|actor| actor.id).collect::<Vec<_>>(), [twice]);
    }
}

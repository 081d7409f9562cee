//! `recover` in the command line: what was found is said in words, and a copy takes the place of what was lost.

use std::fs;

use bondgenoot_core::store::FILE_NAME;
use bondgenoot_tests::User;

use crate::faults::copies::copies_in;

#[test]
fn what_a_damaged_store_lost_comes_back_from_a_copy() {
    let user = User::new();
    let project = user.starts("Dans in de wijk");
    for number in 0..4 {
        let name = format!("Bib {number}");
        user.makes(["add-actor", &project, &name, "--municipality", "Vilvoorde", "--sector", "welzijn"]);
    }
    let file = user.file("uit.bondgenoot");
    user.types(["export".as_ref(), project.as_ref(), file.as_os_str()]).good();
    user.types(["import".as_ref(), file.as_os_str(), "--as-copy".as_ref()]).good();
    let whole = user.types(["recover"]).good();
    assert_eq!(whole.message.trim(), "Alles is heel.");
    let before = user.hash(&project);

    let store = user.data().join(FILE_NAME);
    let mut bytes = fs::read(&store).unwrap();
    let length = bytes.len();
    bytes[100..length / 2].fill(0);
    fs::write(&store, &bytes).unwrap();
    let answer = user.types(["recover"]).good();
    for words in
        ["was beschadigd", "Wat opzij staat, vind je hier", "in de kopie (actoren: 5", "recover --from-copy"]
    {
        assert!(answer.message.contains(words), "{words} in\n{}", answer.message);
    }
    assert!(!user.types(["projects"]).good().message.contains("beschadigd"), "it is said once");

    let copy = copies_in(&user.data()).pop().unwrap();
    let name = copy.file_name().unwrap().to_str().unwrap();
    user.types(["recover", "--from-copy", "geen-kopie"]).fails_with(8);
    let restored = user.types(["recover", "--from-copy", name]).good();
    assert!(restored.result.contains("Dans in de wijk"), "{restored:?}");
    assert_eq!(user.hash(&project), before);
    assert_eq!(user.types(["recover"]).good().message.trim(), "Alles is heel.");
}

//! One slip of the finger.

/// Whether two texts differ by at most one slip: a sign changed, forgotten or added, or two neighbouring signs
/// swapped. (An optimal string alignment distance of at most 1, found in one pass.)
pub(super) fn at_most_one_slip(a: &[u8], b: &[u8]) -> bool {
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same_start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same_start..], &b[same_start..]);
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - same_end], &b[..b.len() - same_end]) {
        ([] | [_], [] | [_]) => true,
        ([a1, a2], [b1, b2]) => a1 == b2 && a2 == b1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::at_most_one_slip;

    #[test]
    fn each_kind_of_slip() {
        let slip = |a: &str, b: &str| at_most_one_slip(a.as_bytes(), b.as_bytes());
        assert!(slip("gent", "gent"));
        assert!(slip("gent", "gemt"));
        assert!(slip("gent", "gnt"));
        assert!(slip("gent", "genht"));
        assert!(slip("gent", "gnet"));
        assert!(slip("essen", "esen"));
        assert!(slip("", "x"));
        assert!(!slip("gent", "gtne"));
        assert!(!slip("gent", "ge"));
        assert!(!slip("gent", "brugge"));
    }

    proptest! {
        #[test]
        fn agrees_with_the_textbook(a in "[abc]{0,7}", b in "[abc]{0,7}") {
            prop_assert_eq!(
                at_most_one_slip(a.as_bytes(), b.as_bytes()),
                strsim::osa_distance(&a, &b) <= 1
            );
        }
    }
}

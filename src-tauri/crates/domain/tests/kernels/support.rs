use domain::support::{Approval, Stand, Warning, approval, warnings};

fn stand(attitude: i32, before: Option<i32>) -> Stand {
    Stand { attitude: Some(attitude), before, ..Stand::default() }
}

#[test]
fn who_is_against_or_wavers_is_told() {
    use Warning::{Against, AgainstUnanswered, Disagrees, Wavers};
    let against = stand(-1, None);
    for (of, told) in [
        (Stand::default(), &[][..]),
        (stand(1, None), &[]),
        (stand(1, Some(0)), &[]),
        (stand(1, Some(2)), &[Wavers]),
        (against, &[AgainstUnanswered]),
        (Stand { countered: true, ..against }, &[Against]),
        (stand(-2, Some(1)), &[AgainstUnanswered]),
        (Stand { agreed: Some(false), ..stand(2, None) }, &[Disagrees]),
        (Stand { agreed: Some(false), ..against }, &[AgainstUnanswered, Disagrees]),
    ] {
        assert_eq!(warnings(of), told, "{of:?}");
    }
}

#[test]
fn one_refusal_outweighs_all_agreements() {
    let of = |agreed: &[Option<bool>]| {
        approval(&agreed.iter().map(|agreed| Stand { agreed: *agreed, ..Stand::default() }).collect::<Vec<_>>())
    };
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(of(&[]), Approval::Nobody);
    assert_eq!(of(&[yes, yes]), Approval::Approved);
    assert_eq!(of(&[yes, None]), Approval::Open);
    assert_eq!(of(&[None, no, yes]), Approval::Refused);
}

//! What drives units, what comes of it, and what presses on their heads.

use domain::chain::Kind as _;
use domain::drivers::{Chain, Kind, hooks};
use proptest::prelude::*;

fn chain(nodes: &[(&str, Kind)], links: &[(&str, &str)], attached: &[(&str, &str)]) -> Chain {
    let pair = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
    Chain {
        nodes: nodes.iter().map(|(id, kind)| ((*id).to_owned(), *kind)).collect(),
        links: links.iter().map(pair).collect(),
        attached: attached.iter().map(pair).collect(),
    }
}

#[test]
fn an_initiative_without_an_opportunity_is_white_and_an_opportunity_without_a_driver_suspicious() {
    use Kind::{Driver, Factor, Initiative, Profile};
    let nodes = [("plant", Profile), ("cost", Driver), ("refit", Initiative), ("fleet", Initiative), ("speed", Factor)];
    let links = [("plant", "cost"), ("cost", "refit"), ("refit", "speed")];
    let chain = chain(&nodes, &links, &[("refit", "robots"), ("fleet", "trucks")]);
    assert!(chain.white().is_empty());
    let deals = ["robots", "trucks", "paint"].map(str::to_owned);
    assert_eq!(chain.undriven(&deals), ["trucks", "paint"], "nothing drives the fleet");
    let bare = Chain { attached: vec![], ..chain };
    assert_eq!((bare.white(), bare.undriven(&deals).len()), (vec!["refit", "fleet"], 3));
}

#[test]
fn a_link_leads_onward_and_an_opportunity_hangs_on_an_initiative_alone() {
    for from in Kind::ALL {
        for to in Kind::ALL {
            let fits = from < to && (*to != Kind::Opportunity || *from == Kind::Initiative);
            assert_eq!(from.leads_to(*to), fits, "{from:?} {to:?}");
        }
    }
    assert_eq!(Kind::named("initiative"), Some(Kind::Initiative));
    assert_eq!(Kind::named("idea"), None);
}

#[test]
fn the_two_strongest_pressures_are_hooks() {
    assert_eq!(hooks(&[("cost", 3.0), ("rivals", 5.0), ("supply", 3.0)]), ["rivals", "cost"], "equals in their order");
    assert_eq!(hooks(&[("cost", 0.0), ("rivals", 1.0)]), ["rivals"], "what is not felt is no hook");
    assert!(hooks(&[]).is_empty());
}

proptest! {
    #[test]
    fn one_more_attachment_never_makes_anything_worse(pairs in prop::collection::vec((0_usize..4, 0_usize..4), 0..8), more in (0_usize..4, 0_usize..4)) {
        let names = |at: usize| (format!("i{at}"), format!("o{at}"));
        let nodes: Vec<(String, Kind)> = (0..4).flat_map(|at| [(format!("d{at}"), Kind::Driver), (names(at).0, Kind::Initiative)]).collect();
        let links = vec![("d0".to_owned(), "i0".to_owned()), ("d1".to_owned(), "i2".to_owned())];
        let attached: Vec<(String, String)> = pairs.iter().map(|(i, o)| (names(*i).0, names(*o).1)).collect();
        let before = Chain { nodes, links, attached };
        let mut after = before.clone();
        after.attached.push((names(more.0).0, names(more.1).1));
        let deals: Vec<String> = (0..4).map(|at| names(at).1).collect();
        prop_assert!(after.white().len() <= before.white().len());
        prop_assert!(after.undriven(&deals).len() <= before.undriven(&deals).len());
    }
}

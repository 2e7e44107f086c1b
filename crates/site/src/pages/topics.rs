//! The map of topics: which event travels where.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::home::counted;
use super::shell::{HOME, Shell};
use super::{domain_link, event_name};
use crate::catalog::Event;
use crate::{File, Site};

pub(super) fn page(site: &Site<'_>) -> File {
    let mut topics: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    let mut others: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    for event in &site.catalog.events {
        match &event.topic {
            Some(topic) => topics.entry(topic).or_default().push(event),
            None => others.entry(&event.domain).or_default().push(event),
        }
    }
    let body = html! {
        h1 { "Topics" }
        p.lead {
            "Which event travels on which topic. A topic is never needed to read an event: "
            "events say what they are, or are recognised by their fields."
        }
        section aria-labelledby="named" {
            h2 #named { "Named topics" }
            div.map { @for (topic, events) in &topics { (lane(site, topic, events)) } }
        }
        section aria-labelledby="unnamed" {
            h2 #unnamed { "No topic of their own" }
            p.small { "The platforms name no topic for these: it is chosen where they are sent." }
            div.map {
                @for (domain, events) in &others {
                    div.lane {
                        h3.topic { (domain_link("", domain)) }
                        (events_html(site, events))
                    }
                }
            }
        }
    };
    let shell = Shell {
        path: "topics.html",
        title: "Topics",
        about: "Which event of the tidings family travels on which topic.",
        trail: &[(HOME, "index.html".to_owned())],
        sections: &[],
        body,
    };
    File::text("topics.html".to_owned(), shell.render(site))
}

fn lane(site: &Site<'_>, topic: &str, events: &[&Event]) -> Markup {
    let mut domains: Vec<&str> = events.iter().map(|event| event.domain.as_str()).collect();
    domains.dedup();
    html! {
        div.lane id={ "topic-" (topic) } {
            div.topic {
                h3.mono { a href={ "#topic-" (topic) } { (topic) } }
                p.small {
                    (counted(events.len(), "event")) " of "
                    @for (index, domain) in domains.iter().enumerate() {
                        @if index > 0 { " and " } (domain_link("", domain))
                    }
                }
            }
            (events_html(site, events))
        }
    }
}

fn events_html(site: &Site<'_>, events: &[&Event]) -> Markup {
    html! {
        ul.stops {
            @for event in events {
                li { a.mono href=(site.names.page(&event.full_name)) { (event_name(event)) } }
            }
        }
    }
}

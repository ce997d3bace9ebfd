//! What is put into a request arrives, in every documented form.

use authlete_fuzz::{Call, Style, TARGETS, sent};
use proptest::collection::vec;
use proptest::prelude::*;

fn style() -> impl Strategy<Value = Style> {
    proptest::sample::select(Style::ALL.to_vec())
}

/// Any text, and more often than chance would have it text that means something to a URL or a form.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[%/?#&=+;. \\\\]{0,12}",
        "(\\.\\./){1,4}[a-z]{0,4}",
        Just("..".to_owned()),
        Just("%2e%2e%2f\u{0}\u{202e}é😀".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_list_of_authorizations_arrives(style in style(), subject in text(), developer in text()) {
        sent(style, &Call::Authorizations(subject, developer));
    }

    #[test]
    fn a_create_arrives(style in style(), subject in text(), scopes in vec(text(), 0..4), session_id in text()) {
        sent(style, &Call::Create(subject, scopes, session_id));
    }

    #[test]
    fn a_delete_arrives(style in style(), identifier in text()) {
        sent(style, &Call::Delete(identifier));
    }

    #[test]
    fn no_bytes_are_too_much(data in vec(any::<u8>(), 0..300)) {
        for (_, target) in TARGETS {
            target(&data);
        }
    }
}

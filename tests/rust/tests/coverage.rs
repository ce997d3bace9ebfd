//! What the shared cases have to cover, asked of the table of operations.

use std::collections::BTreeSet;

use authlete_case_server::case::{self, Case, Cases, Failure};
use authlete_sdk::GROUPS;
use authlete_sdk::surface::{self, Field, Kind, Model, Operation, model_of};
use authlete_tests::conformance::{self, Step};
use serde_json::{Map, Value};

fn cases() -> Cases {
    case::read_all(&case::folder()).expect("the cases can be read")
}

fn operations() -> impl Iterator<Item = (String, &'static Operation)> {
    GROUPS.iter().flat_map(|group| {
        group
            .operations
            .iter()
            .map(|it| (format!("{}.{}", group.name, it.name), it))
    })
}

fn operation(name: &str) -> Option<&'static Operation> {
    operations()
        .find(|(known, _)| known == name)
        .map(|(_, operation)| operation)
}

#[test]
fn every_operation_has_a_case_of_success_and_one_of_failure() {
    let cases = cases();
    let of = |name: &str, wanted: fn(&&Case) -> bool| {
        cases
            .values()
            .filter(|case| case.operation == name && case.http.is_some())
            .any(|case| wanted(&case))
    };
    for (name, _) in operations() {
        assert!(of(&name, |case| case.result.is_some()), "{name} has no case of success");
        assert!(of(&name, |case| case.error.is_some()), "{name} has no case of failure");
    }
}

#[test]
fn every_form_of_every_operation_has_a_case() {
    let cases = cases();
    for (name, operation) in operations() {
        for (verb, template) in operation.routes {
            let covered = cases.values().filter(|case| case.operation == name).any(|case| {
                case.http
                    .as_ref()
                    .is_some_and(|http| http.method == *verb && fits(template, &http.path))
            });
            assert!(covered, "{name} has no case for {verb} {template}");
        }
        if !operation.request.json_only && operation.routes.iter().any(|(verb, _)| *verb == "POST") {
            let as_form =
                |case: &&Case| case.operation == name && case.http.as_ref().is_some_and(|it| it.form.is_some());
            assert!(
                cases.values().any(|case| as_form(&case)),
                "{name} has no case with a form"
            );
        }
    }
}

/// Whether a path is one of a template.
fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template
            .iter()
            .zip(path)
            .all(|(part, word)| part.starts_with('{') || *part == word)
}

#[test]
fn every_field_of_every_request_is_sent_by_a_case() {
    let cases = cases();
    for (name, operation) in operations() {
        let sent: BTreeSet<&str> = cases
            .values()
            .filter(|case| case.operation == name && case.http.is_some())
            .flat_map(|case| case.request.keys().map(String::as_str))
            .collect();
        for field in operation.request.fields {
            assert!(sent.contains(field.wire), "no case of {name} sends {}", field.wire);
        }
    }
}

#[test]
fn every_field_of_every_response_is_read_by_a_case() {
    let cases = cases();
    let (mut read, mut fields) = (BTreeSet::new(), BTreeSet::new());
    for (name, operation) in operations() {
        let Some(response) = operation.response else { continue };
        reachable(response, &mut fields);
        for case in cases.values().filter(|case| case.operation == name) {
            if let Some(Value::Object(result)) = &case.result {
                present(response, result, &mut read);
            }
        }
    }
    let missing: Vec<_> = fields.difference(&read).collect();
    assert!(missing.is_empty(), "no case reads {missing:?}");
}

#[test]
fn every_action_has_a_case_that_says_what_to_answer() {
    let cases = cases();
    for (name, operation) in operations() {
        let Some(response) = operation.response.filter(|response| response.answers()) else {
            let answers = cases
                .iter()
                .find(|(_, case)| case.operation == name && case.answer.is_some());
            assert!(
                answers.is_none(),
                "{answers:?} expects an answer of what stands for none"
            );
            continue;
        };
        let mut answered = BTreeSet::new();
        for (id, case) in cases.iter().filter(|(_, case)| case.operation == name) {
            assert_eq!(
                case.answer.is_some(),
                case.result.is_some(),
                "{id} says not what to answer"
            );
            answered.extend(case.result.iter().filter_map(|result| result["action"].as_str()));
        }
        let action = response.fields.iter().find(|field| field.name == "action");
        let Some(Kind::Enumeration(actions)) = action.map(|field| field.kind) else {
            panic!("{} has no action", response.name);
        };
        // Of a command, every other action is an error.
        let met = |value: &&surface::Value| operation.kind == "endpoint" || value.wire == "OK";
        for value in actions.values.iter().filter(met) {
            assert!(
                answered.contains(value.wire),
                "no case of {name} has the action {}",
                value.wire
            );
        }
    }
}

/// Every field of a model and of the models within it, such as `Client.clientId`.
fn reachable(model: &'static Model, fields: &mut BTreeSet<String>) {
    for field in model.fields {
        let new = fields.insert(format!("{}.{}", model.name, field.wire));
        if let (true, Kind::Model(inner)) = (new, field.kind) {
            reachable(inner, fields);
        }
    }
}

/// Those of them for which a result expects something.
fn present(model: &'static Model, result: &Map<String, Value>, read: &mut BTreeSet<String>) {
    for field in model.fields {
        let Some(value) = result.get(field.wire) else { continue };
        read.insert(format!("{}.{}", model.name, field.wire));
        if let Kind::Model(inner) = field.kind {
            elements(value)
                .iter()
                .filter_map(Value::as_object)
                .for_each(|value| present(inner, value, read));
        }
    }
}

/// The elements of a list, or the value itself.
fn elements(value: &Value) -> &[Value] {
    match value {
        Value::Array(elements) => elements,
        single => std::slice::from_ref(single),
    }
}

#[test]
fn cases_name_nothing_that_does_not_exist() {
    let options = model_of::<authlete_sdk::Options>();
    for (id, case) in cases() {
        let known = operation(&case.operation).unwrap_or_else(|| panic!("{id}: there is no {}", case.operation));
        assert!(
            id.starts_with(&format!("{}.", case.operation)),
            "{id} lies in another operation's file"
        );
        existing(&id, known.request, &case.request);
        for name in case.options.keys() {
            assert!(
                options.fields.iter().any(|field| field.name == name),
                "{id}: there is no option {name}"
            );
        }
        let outcomes =
            usize::from(case.result.is_some()) + usize::from(case.error.is_some()) + usize::from(case.cancel);
        assert_eq!(outcomes, 1, "{id} has not exactly one outcome");
        assert!(
            case.reply.is_none() || case.replies.is_empty(),
            "{id} has both `reply` and `replies`"
        );
        known_kind(&id, case.error.as_ref());
    }
}

#[test]
fn conformance_cases_name_nothing_that_does_not_exist() {
    let routes = conformance::read_routes().expect("the routes can be read");
    let names: BTreeSet<String> = operations().map(|(name, _)| name).collect();
    for name in routes.keys() {
        assert!(names.contains(name), "there is no {name}");
    }
    let cases = conformance::read_all().expect("the cases can be read");
    for case in &cases {
        for step in case.given.iter().chain(&case.steps) {
            let place = format!("{} {}", case.number, case.name);
            let kinds = [
                step.call.is_some(),
                step.http.is_some(),
                step.jwt.is_some(),
                step.clock.is_some(),
                step.fault.is_some(),
            ];
            assert_eq!(
                kinds.iter().filter(|it| **it).count(),
                1,
                "{place}: a step is one thing"
            );
            called(&place, step);
            known_kind(&place, step.error.as_ref());
        }
    }
}

fn called(place: &str, step: &Step) {
    let Some(name) = &step.call else { return };
    let known = operation(name).unwrap_or_else(|| panic!("{place}: there is no {name}"));
    if let Some(Value::Object(request)) = &step.request {
        existing(place, known.request, request);
    }
}

fn known_kind(place: &str, error: Option<&Failure>) {
    const KINDS: [&str; 11] = [
        "ApiError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConnectionFailedError",
        "DecodeError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequestTimeoutError",
        "ServerError",
    ];
    if let Some(kind) = error.and_then(|error| error.kind.as_deref()) {
        assert!(KINDS.contains(&kind), "{place}: there is no {kind}");
    }
}

/// Checks that every member of a request is a field, in whatever depth.
fn existing(place: &str, model: &Model, members: &Map<String, Value>) {
    for (name, value) in members {
        let field = model.fields.iter().find(|field| field.wire == name);
        let field: &Field = field.unwrap_or_else(|| panic!("{place}: {} has no {name}", model.name));
        if let Kind::Model(model) = field.kind {
            for element in elements(value).iter().filter_map(Value::as_object) {
                existing(place, model, element);
            }
        }
    }
}

//! What the server serves, as an OpenAPI description: from the same table and models as everything else.

use std::collections::BTreeMap;

use authlete_sdk::surface::{Direction, Enumeration, Field, Kind, Model, Operation};
use authlete_sdk::{GROUPS, Id};
use serde_json::{Map, Value, json};

/// An OpenAPI 3.1 description of the operations, in version 3 of the API.
///
/// With services it is about a server that has these.
pub fn openapi(base_url: Option<&str>, services: &[Id]) -> Value {
    let mut schemas = Schemas::default();
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for group in GROUPS {
        for operation in group.operations {
            for (index, (verb, path)) in operation.routes.iter().enumerate() {
                let described = schemas.operation(group.name, operation, index, verb, path);
                let members = paths.entry(format!("/api/{{serviceId}}{path}")).or_insert_with(|| {
                    let service = json!({
                        "name": "serviceId", "in": "path", "required": true,
                        "description": "The ID of the service.", "schema": service_schema(services),
                    });
                    Map::from_iter([("parameters".to_owned(), json!([service]))])
                });
                members.insert(verb.to_lowercase(), described);
            }
        }
    }
    schemas.add("Refusal", || {
        json!({
            "type": "object",
            "description": "What the API says when it refuses by HTTP status.",
            "properties": { "resultCode": { "type": "string" }, "resultMessage": { "type": "string" } },
            "required": ["resultCode", "resultMessage"],
        })
    });
    let groups: Vec<_> = GROUPS
        .iter()
        .map(|group| json!({ "name": group.name, "description": group.documentation }))
        .collect();
    let mut description = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "authlete-local",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The operations that the local server serves, under the paths of version 3 of the API. Version 2 has \
                            the same paths without the service ID, and HTTP Basic credentials.",
        },
        "tags": groups,
        "security": [{ "accessToken": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": { "accessToken": { "type": "http", "scheme": "bearer" } },
            "schemas": schemas.0,
        },
    });
    if let Some(url) = base_url {
        description["servers"] = json!([{ "url": url }]);
    }
    description
}

fn service_schema(services: &[Id]) -> Value {
    let names: Vec<_> = services.iter().map(Id::to_string).collect();
    if names.is_empty() {
        json!({ "type": "string" })
    } else {
        json!({ "type": "string", "enum": names })
    }
}

/// The schemas of everything that was mentioned so far.
#[derive(Default)]
struct Schemas(BTreeMap<String, Value>);

impl Schemas {
    fn operation(&mut self, group: &str, operation: &Operation, form: usize, verb: &str, path: &str) -> Value {
        let mut name = format!("{group}.{}", operation.name);
        if form > 0 {
            name.push_str(&format!(".{}", form + 1));
        }
        let in_path = |field: &&Field| path.contains(&format!("{{{}}}", field.wire));
        let has_body = verb == "POST";
        let fields = operation.request.fields;
        let parameters: Vec<Value> = fields
            .iter()
            .filter(|field| in_path(field) || !(has_body || field.path))
            .filter(|field| in_path(field) || !matches!(field.kind, Kind::Model(_)))
            .map(|field| {
                let place = if in_path(&field) { "path" } else { "query" };
                json!({
                    "name": field.wire, "in": place, "required": place == "path" || field.required,
                    "description": field.documentation, "schema": self.text_schema(field),
                })
            })
            .collect();
        let mut described = json!({
            "operationId": name,
            "tags": [group],
            "description": operation.documentation,
            "parameters": parameters,
            "responses": {
                "4XX": {
                    "description": "The API refuses the request.",
                    "content": { "application/json": { "schema": reference("Refusal") } },
                },
            },
        });
        match operation.response {
            Some(response) => {
                described["responses"]["200"] = json!({
                    "description": response.documentation,
                    "content": { "application/json": { "schema": self.model(response) } },
                });
            }
            None => described["responses"]["204"] = json!({ "description": "Done." }),
        }
        if has_body {
            let flat: Map<String, Value> = fields
                .iter()
                .filter(|field| !field.path && !matches!(field.kind, Kind::Model(_)))
                .map(|field| (field.wire.to_owned(), self.text_schema(field)))
                .collect();
            described["requestBody"] = json!({
                "required": true,
                "content": {
                    "application/json": { "schema": self.model(operation.request) },
                    "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": flat } },
                },
            });
        }
        described
    }

    /// The schema of a model, by its name.
    fn model(&mut self, model: &'static Model) -> Value {
        if !self.0.contains_key(model.name) {
            // Models may contain themselves.
            self.0.insert(model.name.to_owned(), Value::Null);
            let sent = model.direction == Direction::Request;
            let fields = || model.fields.iter().filter(|field| !field.path);
            let properties: Map<String, Value> = fields()
                .map(|field| {
                    let mut schema = self.field(field, sent);
                    schema["description"] = field.documentation.into();
                    (field.wire.to_owned(), schema)
                })
                .collect();
            let required: Vec<_> = fields()
                .filter(|field| field.required)
                .map(|field| field.wire)
                .collect();
            let mut schema = json!({ "type": "object", "description": model.documentation, "properties": properties });
            if !required.is_empty() {
                schema["required"] = required.into();
            }
            self.0.insert(model.name.to_owned(), schema);
        }
        reference(model.name)
    }

    fn field(&mut self, field: &Field, sent: bool) -> Value {
        let schema = self.kind(field.kind);
        let schema = if field.list {
            json!({ "type": "array", "items": schema })
        } else {
            schema
        };
        if sent {
            return schema;
        }
        // What the API leaves out it may also write as null.
        match schema.get("type").cloned() {
            Some(single) => {
                let mut schema = schema;
                schema["type"] = json!([single, "null"]);
                schema
            }
            None if schema.get("$ref").is_some() => json!({ "anyOf": [schema, { "type": "null" }] }),
            None => schema,
        }
    }

    /// The schema of a field where everything is text: a list is words.
    fn text_schema(&mut self, field: &Field) -> Value {
        if field.list {
            json!({ "type": "string" })
        } else {
            self.kind(field.kind)
        }
    }

    fn kind(&mut self, kind: Kind) -> Value {
        match kind {
            Kind::Text => json!({ "type": "string" }),
            Kind::Flag => json!({ "type": "boolean" }),
            Kind::Number | Kind::Id | Kind::Span => json!({ "type": "integer", "format": "int64" }),
            Kind::Instant => json!({
                "type": "integer", "format": "int64", "title": "Milliseconds since the epoch",
            }),
            Kind::Object => json!({ "type": "object" }),
            Kind::Anything => json!({}),
            Kind::Enumeration(enumeration) => self.enumeration(enumeration),
            Kind::Model(model) => self.model(model),
        }
    }

    /// Enumerations are open: other values than the listed ones may come.
    fn enumeration(&mut self, enumeration: &'static Enumeration) -> Value {
        self.add(enumeration.name, || {
            let listed: Vec<_> = enumeration
                .values
                .iter()
                .map(|value| json!({ "const": value.wire, "description": value.documentation }))
                .collect();
            json!({
                "type": "string",
                "description": enumeration.documentation,
                "anyOf": [{ "oneOf": listed }, { "type": "string" }],
            })
        });
        reference(enumeration.name)
    }

    fn add(&mut self, name: &str, schema: impl FnOnce() -> Value) {
        self.0.entry(name.to_owned()).or_insert_with(schema);
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_every_operation_is_described_and_every_reference_leads_somewhere() {
        let description = openapi(None, &[]);
        for group in GROUPS {
            for operation in group.operations {
                for (verb, path) in operation.routes {
                    let described = &description["paths"][format!("/api/{{serviceId}}{path}")][verb.to_lowercase()];
                    assert_eq!(described["description"], operation.documentation, "{verb} {path}");
                }
            }
        }
        let text = description.to_string();
        for name in text.split("#/components/schemas/").skip(1) {
            let name = name.split('"').next().unwrap_or_default();
            assert!(description["components"]["schemas"][name].is_object(), "{name}");
        }
    }
}

//! What a database starts with: services, their clients, and access tokens to the API.

use authlete_sdk::api::Client;
use authlete_sdk::{Id, JsonObject};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::binding::Binding;
use crate::store::{ApiToken, Changes, ClientRecord, Service, Settings, StoreError};

/// A starting state, written in the API's own terms.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fixture {
    /// Which description of the API to follow where they disagree.
    #[serde(default)]
    pub settings: Settings,
    /// The services, the first of which is the one that the ready line names.
    pub services: Vec<ServiceFixture>,
    /// Access tokens to the API that are not about one service.
    #[serde(default)]
    pub access_tokens: Vec<ApiTokenFixture>,
}

/// A service and what belongs to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ServiceFixture {
    /// The document of the service; `apiKey` is its ID. `jwks` may be an object instead of text.
    pub service: JsonObject,
    /// Its clients.
    #[serde(default)]
    pub clients: Vec<Client>,
    /// Access tokens to the API for this service, which strict authentication asks for.
    #[serde(default)]
    pub access_tokens: Vec<ApiTokenFixture>,
}

/// An access token to the API.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApiTokenFixture {
    /// The value.
    pub access_token: String,
    /// What it may be used for.
    pub privileges: Vec<String>,
    /// The key that it is bound to (RFC 9449), as a JWK, of which only the thumbprint is kept.
    pub dpop_key: Option<JsonObject>,
    /// The client certificate that it is bound to (RFC 8705), as PEM text, of which only the thumbprint is kept.
    pub certificate: Option<String>,
}

impl std::fmt::Debug for ApiTokenFixture {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ApiTokenFixture")
            .field("privileges", &self.privileges)
            .finish_non_exhaustive()
    }
}

impl Fixture {
    /// Reads a fixture. The error says in one line what is wrong with it.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let mut fixture: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if fixture.services.is_empty() {
            return Err("it has no services".to_owned());
        }
        for service in &mut fixture.services {
            service.complete()?;
        }
        let of_services = fixture.services.iter().flat_map(|service| &service.access_tokens);
        for token in of_services.chain(&fixture.access_tokens) {
            token.binding()?;
        }
        Ok(fixture)
    }

    /// Puts everything into the records, in place of what was there.
    pub fn load(&self, changes: &Changes<'_>) -> Result<(), StoreError> {
        changes.clear()?;
        changes.put_settings(&self.settings)?;
        for token in &self.access_tokens {
            token.load(changes, None)?;
        }
        for service in &self.services {
            let id = service.id();
            changes.put_service(id, &service.service)?;
            for token in &service.access_tokens {
                token.load(changes, Some(id))?;
            }
            for client in &service.clients {
                changes.put_client(&ClientRecord {
                    service: id,
                    client: client.clone(),
                })?;
            }
        }
        Ok(())
    }
}

impl ServiceFixture {
    fn id(&self) -> Id {
        self.service.get("apiKey").and_then(Value::as_i64).unwrap_or_default()
    }

    /// Checks the service and adds what it needs: the numbers of things. Keys it gets when they are needed.
    fn complete(&mut self) -> Result<(), String> {
        let id = self.id();
        if id <= 0 {
            return Err("a service has no apiKey, which is its ID".to_owned());
        }
        if let Some(keys @ Value::Object(_)) = self.service.get("jwks") {
            let text = keys.to_string();
            self.service.insert("jwks".to_owned(), text.into());
        }
        Service::from_document(id, self.service.clone()).map_err(|error| format!("service {id}: {error}"))?;
        for (index, client) in self.clients.iter_mut().enumerate() {
            if client.client_id <= 0 {
                return Err(format!("a client of service {id} has no clientId"));
            }
            if client.number == 0 {
                client.number = i64::try_from(index).unwrap_or_default() + 1;
            }
        }
        Ok(())
    }
}

impl ApiTokenFixture {
    fn binding(&self) -> Result<Binding, String> {
        Ok(Binding {
            key: self.dpop_key.as_ref().map(Binding::thumbprint_of_key).transpose()?,
            certificate: self
                .certificate
                .as_deref()
                .map(Binding::thumbprint_of_certificate)
                .transpose()?,
        })
    }

    fn load(&self, changes: &Changes<'_>, service: Option<Id>) -> Result<(), StoreError> {
        changes.put_api_token(
            &self.access_token,
            &ApiToken {
                service,
                privileges: self.privileges.clone(),
                // Choice: what is bound to something that cannot be read was refused when the fixture was read.
                binding: self.binding().unwrap_or_default(),
            },
        )
    }
}

/// What a caller needs to begin: the ready line of the program, and the answer of a reset.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ready {
    /// Where the API is.
    pub base_url: String,
    /// The service to talk about.
    pub service_id: String,
    /// An access token to the API (version 3) for the service.
    pub access_token: String,
    /// The API key (version 2) of the service.
    pub api_key: String,
    /// The API secret (version 2) of the service.
    pub api_secret: String,
    /// The clients of the service.
    pub clients: Vec<ReadyClient>,
}

/// A client in the ready line.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReadyClient {
    /// The client ID.
    pub client_id: Id,
    /// The client secret, if the client has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// The alias, if the client has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_alias: Option<String>,
}

impl Ready {
    /// Describes the first service of the records.
    pub fn describe(records: &crate::store::Records<'_>, base_url: &str) -> Result<Option<Self>, StoreError> {
        let Some(service) = records
            .service_ids()?
            .first()
            .map(|id| records.service(*id))
            .transpose()?
            .flatten()
        else {
            return Ok(None);
        };
        let (clients, _) = records.clients(service.id, None, 0, i64::MAX)?;
        Ok(Some(Self {
            base_url: base_url.to_owned(),
            service_id: service.id.to_string(),
            access_token: records.digest().service_access_token(service.id),
            api_key: service.id.to_string(),
            api_secret: service.settings.api_secret.clone().unwrap_or_default(),
            clients: clients
                .iter()
                .map(|record| ReadyClient {
                    client_id: record.id(),
                    client_secret: record.client.client_secret.clone(),
                    client_id_alias: record.client.client_id_alias.clone(),
                })
                .collect(),
        }))
    }
}

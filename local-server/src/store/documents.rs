//! Services, the settings of the server, and access tokens to the API itself.

use std::sync::{Arc, PoisonError};

use authlete_sdk::{ClientAuthenticationMethod, GrantType, Id, JsonObject, JwsAlgorithm, Pair, ResponseType, Scope};
use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Changes, Records, StoreError};
use crate::binding::Binding;

/// A service: the whole document as it was given, and the part of it that rules look at.
#[derive(Debug, Clone)]
pub struct Service {
    /// The service ID, which version 2 of the API calls the API key.
    pub id: Id,
    /// All members.
    pub document: JsonObject,
    /// The members that rules look at.
    pub settings: ServiceSettings,
}

/// The members of a service document that rules look at, under the names of the API.
///
/// Durations are in seconds.
#[allow(missing_docs)] // the API's reference says what each means
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ServiceSettings {
    pub service_name: Option<String>,
    pub api_secret: Option<String>,
    pub issuer: Option<String>,
    pub attributes: Vec<Pair>,
    pub client_id_alias_enabled: Option<bool>,
    pub supported_scopes: Vec<Scope>,
    pub supported_grant_types: Option<Vec<GrantType>>,
    pub supported_response_types: Option<Vec<ResponseType>>,
    pub supported_token_auth_methods: Option<Vec<ClientAuthenticationMethod>>,
    pub supported_revocation_auth_methods: Option<Vec<ClientAuthenticationMethod>>,
    pub supported_claims: Vec<String>,
    pub scope_required: bool,
    pub missing_client_id_allowed: bool,
    pub pkce_required: bool,
    #[serde(rename = "pkceS256Required")]
    pub pkce_s256_required: bool,
    pub iss_suppressed: bool,
    pub error_description_omitted: bool,
    pub error_uri_omitted: bool,
    pub authorization_code_duration: i64,
    pub access_token_duration: i64,
    pub access_token_type: Option<String>,
    pub access_token_sign_alg: Option<JwsAlgorithm>,
    pub access_token_signature_key_id: Option<String>,
    pub refresh_token_duration: i64,
    pub refresh_token_kept: bool,
    pub refresh_token_duration_kept: bool,
    pub refresh_token_duration_reset: bool,
    pub refresh_token_idempotent: bool,
    pub token_expiration_linked: bool,
    pub single_access_token_per_subject: bool,
    pub openid_dropped_on_refresh_without_offline_access: bool,
    pub id_token_duration: i64,
    pub id_token_reissuable: bool,
    pub id_token_aud_type: Option<String>,
    pub id_token_signature_key_id: Option<String>,
    pub user_info_signature_key_id: Option<String>,
    pub jwks: Option<String>,
    pub jwks_uri: Option<String>,
    pub dpop_nonce_required: bool,
    pub tls_client_certificate_bound_access_tokens: bool,
    pub allowable_clock_skew: i64,
    pub token_endpoint: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub revocation_endpoint: Option<String>,
    pub introspection_endpoint: Option<String>,
}

impl Service {
    /// Reads a service from its document. Members that are null count as absent.
    pub fn from_document(id: Id, mut document: JsonObject) -> Result<Self, serde_json::Error> {
        document.insert("apiKey".to_owned(), id.into());
        let present = document
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        Ok(Self {
            id,
            settings: serde_json::from_value(Value::Object(present))?,
            document,
        })
    }

    /// Whether the service supports the grant type.
    pub fn supports_grant_type(&self, grant_type: &GrantType) -> bool {
        // Choice: a service that does not say which grant types it supports supports all, so that replacing a service's
        // document by a partial one does not end every flow.
        self.settings
            .supported_grant_types
            .as_ref()
            .is_none_or(|supported| supported.contains(grant_type))
    }

    /// Whether the service supports the response type.
    pub fn supports_response_type(&self, response_type: &ResponseType) -> bool {
        self.settings
            .supported_response_types
            .as_ref()
            .is_none_or(|supported| supported.contains(response_type))
    }

    /// The scope of this name, if the service supports it.
    pub fn scope(&self, name: &str) -> Option<&Scope> {
        self.settings.supported_scopes.iter().find(|scope| scope.name == name)
    }

    /// The smallest value of an attribute such as `access_token.duration` among the scopes that have it.
    pub fn smallest_scope_attribute(&self, scopes: &[String], key: &str) -> Option<i64> {
        scopes
            .iter()
            .filter_map(|name| self.scope(name))
            .flat_map(|scope| &scope.attributes)
            .filter(|attribute| attribute.key == key)
            .filter_map(|attribute| attribute.value.parse().ok())
            .min()
    }
}

/// Where the descriptions of the API disagree, which one the server follows. The defaults follow the current reference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Settings {
    /// The `end` of a token list that does not say one: 5 in the specification, 20 in the knowledge base.
    pub token_list_default_end: i64,
    /// The widest page of a token list.
    pub token_list_maximum: i64,
    /// Whether lists of authorized clients show all members of a client (version 2) or nine of them (version 3).
    pub full_clients_in_authorization_list: bool,
    /// How a client's own token duration combines with the service's.
    pub client_duration_rule: DurationRule,
    /// Whether plain HTTP is refused.
    pub tls_required: bool,
}

/// How a client's own token duration combines with the service's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DurationRule {
    /// The client's value wins.
    Absolute,
    /// The smaller value wins.
    Minimum,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            token_list_default_end: 5,
            token_list_maximum: 20,
            full_clients_in_authorization_list: false,
            client_duration_rule: DurationRule::Absolute,
            tls_required: false,
        }
    }
}

/// What an access token to the API itself may be used for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiToken {
    /// The one service it is for, or none: all services.
    pub service: Option<Id>,
    /// Privileges such as `use_service`.
    pub privileges: Vec<String>,
    /// What the caller has to have besides.
    pub binding: Binding,
}

impl Records<'_> {
    /// A service.
    pub fn service(&self, id: Id) -> Result<Option<Arc<Service>>, StoreError> {
        let remembered = &self.shared.services;
        if let Some(service) = remembered.read().unwrap_or_else(PoisonError::into_inner).get(&id) {
            return Ok(Some(Arc::clone(service)));
        }
        let mut statement = self
            .connection
            .prepare_cached("SELECT document FROM service WHERE id = ?")?;
        let Some(document) = statement.query_row([id], |row| row.get::<_, String>(0)).optional()? else {
            return Ok(None);
        };
        let service = Arc::new(Service::from_document(id, serde_json::from_str(&document)?)?);
        remembered
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, Arc::clone(&service));
        Ok(Some(service))
    }

    /// The services' IDs, in their order.
    pub fn service_ids(&self) -> Result<Vec<Id>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM service ORDER BY id")?;
        let ids = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// The settings of the server.
    pub fn settings(&self) -> Result<Arc<Settings>, StoreError> {
        let remembered = &self.shared.settings;
        if let Some(settings) = &*remembered.read().unwrap_or_else(PoisonError::into_inner) {
            return Ok(Arc::clone(settings));
        }
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE name = 'settings'")?;
        let stored = statement.query_row([], |row| row.get::<_, Vec<u8>>(0)).optional()?;
        let settings = Arc::new(match stored {
            Some(settings) => serde_json::from_slice(&settings)?,
            None => Settings::default(),
        });
        *remembered.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&settings));
        Ok(settings)
    }

    /// What an access token to the API may be used for, if it is known.
    pub fn api_token(&self, value: &str) -> Result<Option<ApiToken>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT service, privileges, key_thumbprint, certificate_thumbprint FROM api_token WHERE hash = ?",
        )?;
        let token = statement
            .query_row([self.digest().hash(value)], |row| {
                Ok(ApiToken {
                    service: row.get(0)?,
                    privileges: words(&row.get::<_, String>(1)?),
                    binding: Binding {
                        key: row.get(2)?,
                        certificate: row.get(3)?,
                    },
                })
            })
            .optional()?;
        Ok(token)
    }
}

impl Changes<'_> {
    /// Stores a service, in place of the one of the same ID.
    pub fn put_service(&self, id: Id, document: &JsonObject) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO service (id, document) VALUES (?, ?) ON CONFLICT DO UPDATE SET document = excluded.document",
            params![id, serde_json::to_string(document)?],
        )?;
        self.shared.forget_documents();
        Ok(())
    }

    /// Stores the settings of the server.
    pub fn put_settings(&self, settings: &Settings) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO setting (name, value) VALUES ('settings', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            [serde_json::to_vec(settings)?],
        )?;
        self.shared.forget_documents();
        Ok(())
    }

    /// Stores an access token to the API.
    pub fn put_api_token(&self, value: &str, token: &ApiToken) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT OR REPLACE INTO api_token (hash, service, privileges, key_thumbprint, certificate_thumbprint)
             VALUES (?, ?, ?, ?, ?)",
            params![
                self.digest().hash(value),
                token.service,
                token.privileges.join(" "),
                token.binding.key,
                token.binding.certificate
            ],
        )?;
        Ok(())
    }

    /// Removes everything but the tables and the key of the digests.
    pub fn clear(&self) -> Result<(), StoreError> {
        self.connection.execute_batch(
            "DELETE FROM token; DELETE FROM token_count; DELETE FROM pending; DELETE FROM granted_scopes;
             DELETE FROM api_token; DELETE FROM client; DELETE FROM service; DELETE FROM setting WHERE name = 'settings'",
        )?;
        self.shared.forget_documents();
        Ok(())
    }
}

/// Names in one text, as OAuth writes lists of scopes.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

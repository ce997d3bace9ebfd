//! Access tokens: create, find, change and end them, and reissue an ID token.

use authlete_sdk::{
    AccessToken, GrantType, IdTokenReissueAction, IdTokenReissueRequest, IdTokenReissueResponse, Property, Timestamp,
    TokenCreateAction, TokenCreateRequest, TokenCreateResponse, TokenDeleteRequest, TokenListRequest,
    TokenListResponse, TokenRevokeRequest, TokenRevokeResponse, TokenType, TokenUpdateAction, TokenUpdateRequest,
    TokenUpdateResponse,
};
use serde_json::{Map, Value};

use super::id_tokens::IdToken;
use super::identifiers::{access_token, refresh_token, token_named};
use super::token_response::TokenResponse;
use super::{Ended, NEVER, Reading, Writing, distinct, given, instant, report};
use crate::clock::rounded_seconds;
use crate::random;
use crate::refusal::{Refusal, message, unpublished};
use crate::reply::{ClientView, WithClients};
use crate::store::{ClientRecord, TokenDetails, TokenFilter, TokenRecord};

/// The longest subject, in characters.
pub(super) const SUBJECT_LIMIT: usize = 100;

/// The most that the properties of a token may take, in bytes.
pub(super) const PROPERTIES_LIMIT: usize = 65_535;

/// Members of a token response, which no property may stand in for.
const RESERVED_PROPERTIES: [&str; 9] = [
    "access_token",
    "token_type",
    "expires_in",
    "refresh_token",
    "scope",
    "error",
    "error_description",
    "error_uri",
    "id_token",
];

/// Creates an access token, with a refresh token where the grant has one.
pub fn create(context: &Writing<'_>, request: TokenCreateRequest) -> Result<TokenCreateResponse, Refusal> {
    report!(created(context, request), TokenCreateResponse)
}

fn created(
    context: &Writing<'_>,
    request: TokenCreateRequest,
) -> Result<TokenCreateResponse, Ended<TokenCreateAction>> {
    let bad_request = |code, text: &str| Ended::declined(TokenCreateAction::BadRequest, code, text);

    let grant_type = request.grant_type;
    match &grant_type {
        GrantType::RefreshToken => return Err(bad_request("A104202", "A token cannot be created by REFRESH_TOKEN.")),
        // Choice: a grant type that does not exist is treated as one that was not given.
        GrantType::Unrecognized(_) => return Err(bad_request("A104201", "The request has no known grant type.")),
        supported if !context.service.supports_grant_type(supported) => {
            return Err(bad_request("A104203", "The service does not support the grant type."));
        }
        _ => {}
    }

    let subject = match &grant_type {
        GrantType::ClientCredentials => None,
        GrantType::JwtBearer => given(request.subject.as_ref()),
        _ => match given(request.subject.as_ref()) {
            None => return Err(bad_request("A105201", "The grant type needs a subject.")),
            subject => subject,
        },
    };
    if let Some(subject) = subject {
        if subject.chars().count() > SUBJECT_LIMIT {
            return Err(bad_request("A105202", "The subject is longer than 100 characters."));
        }
        if !subject.is_ascii() {
            return Err(bad_request("A105203", "The subject has characters other than ASCII."));
        }
    }

    let scopes = distinct(request.scopes.unwrap_or_default());
    if scopes.iter().any(|scope| context.service.scope(scope).is_none()) {
        return Err(bad_request(
            "A106201",
            "The service does not support one of the scopes.",
        ));
    }

    let identifier = match (request.client_id, given(request.client_identifier.as_ref())) {
        (Some(id), _) if id != 0 => id.to_string(),
        (_, Some(identifier)) => identifier.to_owned(),
        _ => return Err(bad_request("A107201", "The request names no client.")),
    };
    let client = match context.identified_client(&identifier) {
        Ok(client) => client,
        Err(refusal) if refusal.code == "A001213" => {
            return Err(Ended::declined(
                TokenCreateAction::Forbidden,
                "A107202",
                "The client belongs to another service.",
            ));
        }
        Err(refusal) if refusal.status == 500 => return Err(refusal.into()),
        Err(_) => return Err(bad_request("A107201", "There is no such client.")),
    };
    if client.client.locked {
        return Err(Ended::declined(
            TokenCreateAction::Forbidden,
            "A107203",
            "The client is locked.",
        ));
    }

    let properties = acceptable_properties(request.properties.unwrap_or_default());
    if size_of_properties(&properties) > PROPERTIES_LIMIT {
        return Err(bad_request("A108201", "The properties are larger than 65535 bytes."));
    }

    let own_refresh_token = given(request.refresh_token.as_ref());
    if own_refresh_token.is_some() {
        match &grant_type {
            _ if !context.service.supports_grant_type(&GrantType::RefreshToken) => {
                return Err(bad_request("A108202", "The service does not support refresh tokens."));
            }
            GrantType::Implicit => {
                return Err(bad_request("A108203", "IMPLICIT has no refresh token."));
            }
            GrantType::ClientCredentials => {
                return Err(bad_request("A108204", "CLIENT_CREDENTIALS has no refresh token."));
            }
            _ => {}
        }
    }

    let digest = context.records.digest();
    let access_value = context
        .access_token_value(given(request.access_token.as_ref()))?
        .ok_or_else(|| bad_request("A144201", "The access token is already in use."))?;
    let access_hash = digest.hash(&access_value);
    let refresh_value = issues_refresh_token(context, &client, &grant_type)
        .then(|| own_refresh_token.map_or_else(random::token_value, str::to_owned));
    let refresh_hash = refresh_value.as_deref().map(|value| digest.hash(value));
    if own_refresh_token.is_some()
        && let Some(hash) = &refresh_hash
        && context.records.token_by_refresh_hash(hash)?.is_some()
    {
        return Err(bad_request("A144202", "The refresh token is already in use."));
    }

    let access_duration =
        positive(request.access_token_duration).unwrap_or_else(|| context.access_token_duration(&client, &scopes));
    let refresh_duration =
        positive(request.refresh_token_duration).unwrap_or_else(|| context.refresh_token_duration(&client, &scopes));
    let persistent = request.access_token_persistent;
    let expires_at = context.now.saturating_add(access_duration.saturating_mul(1000));
    let refresh_expires_at = context.now.saturating_add(refresh_duration.saturating_mul(1000));

    let has_refresh_token = refresh_hash.is_some();
    let name_used = client.name_used([
        (request.client_id_alias_used, ClientName::Alias),
        (request.client_entity_id_used, ClientName::EntityId),
        (request.metadata_document_used, ClientName::MetadataDocument),
    ]);
    let mut token = TokenRecord {
        id: 0,
        service: context.service.id,
        client: client.id(),
        subject: subject.map(str::to_owned),
        grant_type,
        access_hash,
        access_expires_at: (!persistent).then(|| rounded_seconds(expires_at)),
        refresh_hash,
        refresh_expires_at: if has_refresh_token {
            rounded_seconds(refresh_expires_at)
        } else {
            0
        },
        created_at: rounded_seconds(context.now),
        last_refreshed_at: 0,
        refresh_scopes: if has_refresh_token { scopes.clone() } else { Vec::new() },
        scopes,
        details: TokenDetails {
            properties,
            resources: request.resources.clone().unwrap_or_default(),
            access_token_resources: request.resources.unwrap_or_default(),
            authorization_details: request.authorization_details,
            certificate_thumbprint: request.certificate_thumbprint.filter(|text| !text.is_empty()),
            dpop_key_thumbprint: request.dpop_key_thumbprint.filter(|text| !text.is_empty()),
            // Without a user nobody was authenticated.
            acr: request.acr.filter(|acr| subject.is_some() && !acr.is_empty()),
            auth_time: request.auth_time.filter(|_| subject.is_some()).unwrap_or(0).max(0),
            session_id: request.session_id.filter(|text| !text.is_empty()),
            for_external_attachment: request.for_external_attachment,
            client_id_alias_used: name_used == Some(ClientName::Alias),
            client_entity_id_used: name_used == Some(ClientName::EntityId),
            metadata_document_used: name_used == Some(ClientName::MetadataDocument),
            jwt_at_claims: request.jwt_at_claims.filter(|text| !text.is_empty()),
            refresh_token_duration: if has_refresh_token { refresh_duration } else { 0 },
            ..TokenDetails::default()
        },
    };
    let jwt_access_token = context.jwt_access_token(&token, &access_value).map_err(|_| {
        Ended::declined(
            TokenCreateAction::InternalServerError,
            "A108205",
            "The JWT access token could not be made; check the signing key of the service and jwtAtClaims.",
        )
    })?;

    end_other_tokens(context, &client, &token)?;
    token.id = context.changes.insert_token(&token, context.now)?;

    let mut response = TokenCreateResponse::default();
    response.action = TokenCreateAction::Ok;
    response.result_code = Some("A109001".to_owned());
    response.result_message = Some(message(
        "A109001",
        format_args!(
            "An access token was created successfully: {}, client = {}",
            token.grant_type.as_str().to_lowercase(),
            client.id()
        ),
    ));
    response.access_token = Some(access_value);
    response.jwt_access_token = jwt_access_token;
    response.refresh_token = refresh_value;
    response.client_id = client.id();
    response.client_identifier = Some(identifier);
    response.grant_type = Some(token.grant_type.clone());
    response.token_type = Some(token_type(&token));
    // Choice: a token that never expires has no lifetime to show.
    response.expires_in = if persistent { 0 } else { access_duration };
    response.expires_at = Some(Timestamp::from_millis(if persistent { 0 } else { expires_at }));
    response.token_id = Some(digest.record_name(token.id));
    response.subject = token.subject;
    response.scopes = token.scopes;
    response.refresh_token_scopes = token.refresh_scopes;
    response.properties = token.details.properties;
    response.authorization_details = token.details.authorization_details;
    response.for_external_attachment = token.details.for_external_attachment;
    response.session_id = token.details.session_id;
    Ok(response)
}

/// What a client may have called itself instead of by its ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ClientName {
    Alias,
    EntityId,
    MetadataDocument,
}

impl ClientRecord {
    /// By which name the client is to have called itself: one that is flagged and that it has.
    // Choice: the flags exclude each other, and which of several counts is not documented; here it is the first.
    fn name_used(&self, flagged: [(bool, ClientName); 3]) -> Option<ClientName> {
        let mut names = flagged.into_iter().filter_map(|(flag, name)| flag.then_some(name));
        names.find(|name| {
            given(match name {
                ClientName::Alias => self.client.client_id_alias.as_ref(),
                ClientName::EntityId => self.client.entity_id.as_ref(),
                ClientName::MetadataDocument => self.client.metadata_document_location.as_ref(),
            })
            .is_some()
        })
    }
}

/// Lists access tokens.
pub fn list(context: &Reading<'_>, request: TokenListRequest) -> Result<WithClients<TokenListResponse>, Refusal> {
    let start = request.start.unwrap_or(0);
    let end = request.end.unwrap_or(context.settings.token_list_default_end);
    if start < 0 {
        return Err(Refusal::bad_request("A159202", "The start is negative."));
    }
    if end < 0 {
        return Err(Refusal::bad_request("A159204", "The end is negative."));
    }
    let widest = context.settings.token_list_maximum;
    if end.saturating_sub(start) > widest {
        return Err(Refusal::bad_request(
            "A159205",
            format!("The range is wider than {widest}."),
        ));
    }
    let client = given(request.client_identifier.as_ref())
        .map(|identifier| context.identified_client(identifier))
        .transpose()?;
    let filter = TokenFilter {
        client: client.as_ref().map(|client| client.id()),
        subject: request.subject.filter(|subject| !subject.is_empty()),
        status: request.token_status,
    };

    let mut response = TokenListResponse::default();
    response.start = start;
    response.end = end;
    response.total_count = context.records.count_tokens(context.service.id, &filter, context.now)?;
    response.access_tokens = context
        .records
        .tokens(context.service.id, &filter, context.now, start, end)?
        .into_iter()
        .map(listed)
        .collect();
    response.client = client.map(|client| client.client.clone());
    response.subject = filter.subject;
    Ok(WithClients {
        response,
        view: ClientView::Limited,
    })
}

fn listed(token: TokenRecord) -> AccessToken {
    let mut listed = AccessToken::default();
    listed.access_token_hash = Some(random::encode(&token.access_hash));
    listed.access_token_expires_at = Some(instant(token.access_expires_at.unwrap_or(NEVER)));
    listed.refresh_token_hash = token.refresh_hash.map(|hash| random::encode(&hash));
    listed.refresh_token_expires_at = Some(instant(token.refresh_expires_at));
    listed.created_at = Some(instant(token.created_at));
    listed.last_refreshed_at = Some(instant(token.last_refreshed_at));
    listed.client_id = token.client;
    listed.subject = token.subject;
    listed.grant_type = Some(token.grant_type);
    listed.scopes = token.scopes;
    listed.refresh_token_scopes = token.refresh_scopes;
    listed.properties = token.details.properties;
    listed
}

/// Changes an access token.
pub fn update(context: &Writing<'_>, request: TokenUpdateRequest) -> Result<TokenUpdateResponse, Refusal> {
    report!(updated(context, request), TokenUpdateResponse)
}

fn updated(
    context: &Writing<'_>,
    request: TokenUpdateRequest,
) -> Result<TokenUpdateResponse, Ended<TokenUpdateAction>> {
    let records = context.records;
    let found = if let Some(value) = given(request.access_token.as_ref()) {
        access_token(records, value)?
    } else if let Some(hash) = given(request.access_token_hash.as_ref()) {
        access_token(records, hash)?
    } else if let Some(value) = given(request.refresh_token.as_ref()) {
        refresh_token(records, value)?
    } else if let Some(hash) = given(request.refresh_token_hash.as_ref()) {
        refresh_token(records, hash)?
    } else if let Some(name) = given(request.token_id.as_ref()) {
        // Choice: the role of `tokenId` in this request is not documented; here it names the record when nothing else does.
        token_named(records, name)?
    } else {
        return Err(Ended::declined(
            TokenUpdateAction::BadRequest,
            "A134201",
            "The request names no access token.",
        ));
    };
    let Some(mut token) = found else {
        return Err(Ended::declined(
            TokenUpdateAction::NotFound,
            "A134202",
            "There is no such access token.",
        ));
    };
    if token.service != context.service.id {
        return Err(Ended::declined(
            TokenUpdateAction::Forbidden,
            "A134203",
            "The access token belongs to another service.",
        ));
    }
    let Some(client) = records.client(token.client)? else {
        return Err(Ended::declined(
            TokenUpdateAction::InternalServerError,
            "A134107",
            "The client of the access token is gone.",
        ));
    };

    let properties = request.properties.map(acceptable_properties);
    if properties
        .as_deref()
        .is_some_and(|properties| size_of_properties(properties) > PROPERTIES_LIMIT)
    {
        // Choice: the update has no code of its own for properties that are too large.
        return Err(Ended::declined(
            TokenUpdateAction::BadRequest,
            "A108201",
            "The properties are larger than 65535 bytes.",
        ));
    }

    let new_scopes = request.scopes.map(|scopes| context.acceptable_scopes(&client, scopes));
    let scopes_change = new_scopes
        .as_ref()
        .is_some_and(|scopes| !same_names(scopes, &token.scopes));
    if let Some(scopes) = new_scopes {
        token.scopes = scopes;
    }
    let lifetime_of_scopes = |attribute| {
        context
            .service
            .smallest_scope_attribute(&token.scopes, attribute)
            .filter(|_| scopes_change)
            .map(|duration| rounded_seconds(context.now.saturating_add(duration.saturating_mul(1000))))
    };

    let later = |instant: Option<Timestamp>| {
        instant
            .map(Timestamp::as_millis)
            .filter(|instant| *instant > 0)
            .map(rounded_seconds)
    };
    if request.access_token_persistent {
        token.access_expires_at = None;
    } else if let Some(expiry) = later(request.access_token_expires_at) {
        token.access_expires_at = Some(expiry);
    } else if request.access_token_expires_at_updated_on_scope_update
        && let Some(expiry) = lifetime_of_scopes("access_token.duration")
    {
        token.access_expires_at = Some(expiry);
    }
    if token.refresh_hash.is_some() {
        if let Some(expiry) = later(request.refresh_token_expires_at) {
            token.refresh_expires_at = expiry;
        } else if request.refresh_token_expires_at_updated_on_scope_update
            && let Some(expiry) = lifetime_of_scopes("refresh_token.duration")
        {
            token.refresh_expires_at = expiry;
        }
    }

    if let Some(properties) = properties {
        token.details.properties = properties;
    }
    if let Some(thumbprint) = given(request.certificate_thumbprint.as_ref()) {
        token.details.certificate_thumbprint = Some(thumbprint.to_owned());
    }
    if let Some(thumbprint) = given(request.dpop_key_thumbprint.as_ref()) {
        token.details.dpop_key_thumbprint = Some(thumbprint.to_owned());
    }
    if let Some(details) = request.authorization_details {
        token.details.authorization_details = Some(details);
    }
    // Choice: false is how clients send "not given", so the flag can be set here and not taken away.
    token.details.for_external_attachment |= request.for_external_attachment;

    let value = if request.access_token_value_updated {
        let value = random::token_value();
        token.access_hash = records.digest().hash(&value);
        Some(value)
    } else {
        // The value is known only if the request has it: what was found by its hash stays unknown.
        request
            .access_token
            .filter(|value| records.digest().hash(value) == token.access_hash || value.contains('.'))
    };
    context.changes.update_token(&token)?;

    let mut response = TokenUpdateResponse::default();
    response.action = TokenUpdateAction::Ok;
    response.result_code = Some("A135001".to_owned());
    response.result_message = Some(message("A135001", "Updated the access token successfully."));
    response.access_token = value;
    response.access_token_expires_at = Some(instant(token.access_expires_at.unwrap_or(NEVER)));
    response.refresh_token_expires_at = Some(instant(token.refresh_expires_at));
    response.token_type = Some(token_type(&token));
    response.token_id = Some(records.digest().record_name(token.id));
    response.scopes = token.scopes;
    response.properties = token.details.properties;
    response.authorization_details = token.details.authorization_details;
    response.for_external_attachment = token.details.for_external_attachment;
    Ok(response)
}

/// Deletes an access token and the refresh token issued with it.
// Choice: the statuses of A161202 and A161203 are not documented; a refresh token does not name a record here.
pub fn delete(context: &Writing<'_>, request: TokenDeleteRequest) -> Result<(), Refusal> {
    let identifier = request.access_token_identifier.as_str();
    if identifier.is_empty() {
        return Err(Refusal::bad_request("A161201", "The request names no access token."));
    }
    let found = match access_token(context.records, identifier)? {
        None => token_named(context.records, identifier)?,
        found => found,
    };
    match found {
        None => Err(Refusal::not_found("A161202", "There is no such access token.")),
        Some(token) if token.service != context.service.id => Err(Refusal::new(
            403,
            "A161203",
            "The access token belongs to another service.",
        )),
        Some(token) => Ok(context.changes.delete_token(token.id)?),
    }
}

/// Revokes what the first given identifier names.
pub fn revoke(context: &Writing<'_>, request: TokenRevokeRequest) -> Result<TokenRevokeResponse, Refusal> {
    let count = if let Some(identifier) = given(request.access_token_identifier.as_ref()) {
        revoke_one(context, access_token(context.records, identifier)?)?
    } else if let Some(identifier) = given(request.refresh_token_identifier.as_ref()) {
        revoke_one(context, refresh_token(context.records, identifier)?)?
    } else {
        let client = given(request.client_identifier.as_ref())
            .map(|identifier| context.identified_client(identifier))
            .transpose()?;
        let subject = request.subject.filter(|subject| !subject.is_empty());
        if client.is_none() && subject.is_none() {
            return Err(Refusal::bad_request(
                unpublished::NOTHING_TO_REVOKE,
                "The request names no token, no client and no subject.",
            ));
        }
        let filter = TokenFilter {
            client: client.map(|client| client.id()),
            subject,
            status: None,
        };
        context.changes.delete_tokens(context.service.id, &filter)?
    };
    let mut response = TokenRevokeResponse::default();
    response.result_code = Some("A312001".to_owned());
    response.result_message = Some(message("A312001", format_args!("Revoked {count} access token(s).")));
    response.count = i64::try_from(count).unwrap_or(i64::MAX);
    Ok(response)
}

fn revoke_one(context: &Writing<'_>, found: Option<TokenRecord>) -> Result<usize, Refusal> {
    match found.filter(|token| token.service == context.service.id) {
        Some(token) => {
            context.changes.delete_token(token.id)?;
            Ok(1)
        }
        None => Err(Refusal::not_found("A313301", "There is no such token.")),
    }
}

/// Makes the response of a refresh again, with a new ID token.
pub fn reissue_id_token(
    context: &Reading<'_>,
    request: IdTokenReissueRequest,
) -> Result<IdTokenReissueResponse, Refusal> {
    report!(reissued(context, &request), IdTokenReissueResponse)
}

fn reissued(
    context: &Reading<'_>,
    request: &IdTokenReissueRequest,
) -> Result<IdTokenReissueResponse, Ended<IdTokenReissueAction>> {
    let caller_error = |code, text: &str| Ended::declined(IdTokenReissueAction::CallerError, code, text);

    if request.access_token.is_empty() {
        return Err(caller_error(
            unpublished::REISSUE_ACCESS_TOKEN_MISSING,
            "The request has no access token.",
        ));
    }
    if request.refresh_token.is_empty() {
        return Err(caller_error(
            unpublished::REISSUE_REFRESH_TOKEN_MISSING,
            "The request has no refresh token.",
        ));
    }
    let audience_as_text = match request.id_token_aud_type.as_ref().map(|form| form.as_str()) {
        None | Some("" | "array") => false,
        Some("string") => true,
        Some(_) => {
            return Err(caller_error(
                unpublished::REISSUE_AUDIENCE_MALFORMED,
                "The audience is neither an array nor a string.",
            ));
        }
    };
    let claims = json_object(request.claims.as_ref()).ok_or_else(|| {
        caller_error(
            unpublished::REISSUE_CLAIMS_MALFORMED,
            "The claims are not a JSON object.",
        )
    })?;
    let header = json_object(request.idt_header_params.as_ref()).ok_or_else(|| {
        caller_error(
            unpublished::REISSUE_HEADER_MALFORMED,
            "The header parameters are not a JSON object.",
        )
    })?;

    let digest = context.records.digest();
    let token = context
        .presented_access_token(&request.access_token)?
        .ok()
        .filter(|token| token.service == context.service.id && !token.access_expired(context.now))
        .ok_or_else(|| {
            caller_error(
                unpublished::REISSUE_ACCESS_TOKEN_UNUSABLE,
                "The access token is unknown or has expired.",
            )
        })?;
    // Choice: the pair has to be one.
    if token.refresh_hash != Some(digest.hash(&request.refresh_token)) {
        return Err(caller_error(
            unpublished::REISSUE_REFRESH_TOKEN_UNUSABLE,
            "The refresh token does not belong to the access token.",
        ));
    }
    let (Some(subject), Some(client), true) = (
        token.subject.as_deref(),
        context.records.client(token.client)?,
        token.scopes.iter().any(|scope| scope == "openid"),
    ) else {
        return Err(caller_error(
            unpublished::REISSUE_NOT_OPENID,
            "The access token has no subject or does not have the scope openid.",
        ));
    };

    let id_token = context
        .id_token(IdToken {
            client: &client,
            subject: given(request.sub.as_ref())
                .or(token.details.sub.as_deref())
                .unwrap_or(subject),
            subject_explicit: given(request.sub.as_ref()).is_some() || token.details.sub.is_some(),
            scopes: &token.scopes,
            audience_as_text,
            acr: token.details.acr.as_deref(),
            auth_time: token.details.auth_time,
            claims,
            header,
        })
        .map_err(|_| {
            Ended::declined(
                IdTokenReissueAction::InternalServerError,
                unpublished::ID_TOKEN_NOT_SIGNED,
                "The service has no key that can sign the ID token.",
            )
        })?;
    let content = TokenResponse {
        token: &token,
        access_token: &request.access_token,
        refresh_token: Some(&request.refresh_token),
        id_token: Some(&id_token),
    };

    let mut response = IdTokenReissueResponse::default();
    response.action = IdTokenReissueAction::Ok;
    response.result_code = Some(unpublished::ID_TOKEN_REISSUED.to_owned());
    response.result_message = Some(message(unpublished::ID_TOKEN_REISSUED, "An ID token was reissued."));
    response.response_content = Some(content.to_json());
    response.id_token = Some(id_token);
    Ok(response)
}

/// A JSON object given as text; nothing given is an empty one.
pub(super) fn json_object(text: Option<&String>) -> Option<Map<String, Value>> {
    match given(text) {
        None => Some(Map::new()),
        Some(text) => serde_json::from_str(text).ok(),
    }
}

pub(super) fn positive(number: Option<i64>) -> Option<i64> {
    number.filter(|number| *number > 0)
}

fn same_names(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().all(|name| other.contains(name))
}

/// The properties that a token may have.
pub(super) fn acceptable_properties(properties: Vec<Property>) -> Vec<Property> {
    properties
        .into_iter()
        .filter(|property| !property.key.is_empty() && !RESERVED_PROPERTIES.contains(&property.key.as_str()))
        .collect()
}

pub(super) fn size_of_properties(properties: &[Property]) -> usize {
    // Choice: the limit is documented for the encrypted form; what is counted here is the JSON.
    serde_json::to_string(properties).map_or(0, |json| json.len())
}

impl Reading<'_> {
    /// The scopes that the service supports and the client may ask for.
    pub(super) fn acceptable_scopes(&self, client: &ClientRecord, scopes: Vec<String>) -> Vec<String> {
        distinct(scopes)
            .into_iter()
            .filter(|scope| self.service.scope(scope).is_some() && client.may_request(scope))
            .collect()
    }
}

/// Whether a token by this grant comes with a refresh token.
pub(super) fn issues_refresh_token(context: &Reading<'_>, client: &ClientRecord, grant_type: &GrantType) -> bool {
    !matches!(grant_type, GrantType::Implicit | GrantType::ClientCredentials)
        && context.service.supports_grant_type(&GrantType::RefreshToken)
        && client.may_use(&GrantType::RefreshToken)
}

/// Ends the user's other tokens of the client, where a user is to have one at a time.
// Choice: this also holds for tokens that are created outside of an OAuth flow.
pub(super) fn end_other_tokens(
    context: &Writing<'_>,
    client: &ClientRecord,
    token: &TokenRecord,
) -> Result<(), Refusal> {
    let single =
        context.service.settings.single_access_token_per_subject || client.client.single_access_token_per_subject;
    if let (true, Some(subject)) = (single, &token.subject) {
        let filter = TokenFilter {
            client: Some(client.id()),
            subject: Some(subject.clone()),
            status: None,
        };
        context.changes.delete_tokens(context.service.id, &filter)?;
    }
    Ok(())
}

/// How the token is presented.
pub(super) fn token_type(token: &TokenRecord) -> TokenType {
    if token.details.dpop_key_thumbprint.is_some() {
        TokenType::Dpop
    } else {
        TokenType::Bearer
    }
}

#[cfg(test)]
mod tests;

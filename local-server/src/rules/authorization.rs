//! The authorization endpoint (RFC 6749 section 3.1, OpenID Connect Core 1.0 section 3).

use authlete_sdk::api::Client;
use authlete_sdk::{
    AudienceType, AuthorizationAction, AuthorizationFailAction, AuthorizationFailReason, AuthorizationFailRequest,
    AuthorizationFailResponse, AuthorizationIssueAction, AuthorizationIssueRequest, AuthorizationIssueResponse,
    AuthorizationRequest, AuthorizationResponse, AuthorizationTicketInfo, GrantType, Prompt, ResponseMode, Scope,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::authorization_request::{Asked, Checked, Destination, Stopped, has_part};
use super::id_tokens::{IdToken, half_hash};
use super::issuance::{Grant, check_subject, shown_instant};
use super::oauth_error::{Failure, OAuthError, relay};
use super::token_management::{acceptable_properties, json_object, token_type};
use super::userinfo::claims_asked_for;
use super::{Reading, Writing, distinct, given};
use crate::clock::rounded_seconds;
use crate::input::Relayed;
use crate::random;
use crate::refusal::{Refusal, message, unpublished};
use crate::store::{ClientRecord, GrantedScopes, Pending, PendingKind, TokenDetails};

/// Seconds for which a ticket can be used.
// Choice: not published.
const TICKET_DURATION: i64 = 3_600;

/// Seconds for which a code can be used where the service does not say.
// Choice: the longest that RFC 6749 section 4.1.2 recommends.
const CODE_DURATION: i64 = 600;

/// What a ticket stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Ticket {
    asked: Asked,
    context: Option<String>,
}

/// What an authorization code stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Authorized {
    pub asked: Asked,
    pub subject: String,
    pub scopes: Vec<String>,
    /// Further claims of the ID token.
    pub claims: Map<String, Value>,
    /// Further header parameters of the ID token.
    pub header: Map<String, Value>,
    pub audience_as_text: bool,
    pub details: TokenDetails,
}

/// Checks an authorization request and keeps it under a ticket.
pub fn process_request(
    context: &Writing<'_>,
    Relayed {
        request,
        has_parameters,
    }: Relayed<AuthorizationRequest>,
) -> Result<AuthorizationResponse, Refusal> {
    let mut response = AuthorizationResponse::default();
    let checked = if has_parameters {
        context.check_authorization(&request.parameters)
    } else {
        Err(OAuthError::of_caller("A004201", "The request has no parameters.").into())
    };
    match checked {
        Ok(checked) => context.ask(checked, request.context, &mut response)?,
        Err(Stopped::Refused(refusal)) => return Err(refusal),
        Err(Stopped::Here(error)) => {
            response.action = error.blame.action().into();
            response.result_code = Some(error.code.to_owned());
            response.result_message = Some(error.message());
            response.response_content = Some(context.error_json(&error));
        }
        Err(Stopped::There(destination, error)) => {
            let (form, content) = context.error_response(&destination, &error);
            response.action = if form {
                AuthorizationAction::Form
            } else {
                AuthorizationAction::Location
            };
            response.result_code = Some(error.code.to_owned());
            response.result_message = Some(error.message());
            response.response_content = Some(content);
        }
    }
    Ok(response)
}

impl Writing<'_> {
    fn ask(
        &self,
        checked: Checked,
        context: Option<String>,
        response: &mut AuthorizationResponse,
    ) -> Result<(), Refusal> {
        let Checked { client, asked, manner } = checked;
        let openid = asked.scopes.iter().any(|scope| scope == "openid");
        response.action = if manner.prompts.contains(&Prompt::None) {
            AuthorizationAction::NoInteraction
        } else {
            AuthorizationAction::Interaction
        };
        response.result_code = Some("A004001".to_owned());
        response.result_message = Some(message(
            "A004001",
            format_args!(
                "The authorization request is in order: service = {}, client = {}, response type = {}, openid = {openid}",
                self.service.id,
                client.id(),
                asked.response_type
            ),
        ));

        let settings = &self.service.settings;
        let mut service = authlete_sdk::Service::default();
        service.api_key = self.service.id;
        service.number = self.service.document.get("number").and_then(Value::as_i64).unwrap_or(0);
        service.service_name.clone_from(&settings.service_name);
        service.client_id_alias_enabled = settings.client_id_alias_enabled.unwrap_or(true);
        response.service = Some(service);
        response.client = Some(shown(&client.client));
        response.client_id_alias_used = asked.client_id_alias_used;

        let scopes: Vec<Scope> = asked
            .scopes
            .iter()
            .filter_map(|name| self.service.scope(name))
            .cloned()
            .collect();
        response.scopes = scopes;
        response.authorization_details.clone_from(&asked.authorization_details);
        response.resources.clone_from(&asked.resources);
        // OpenID Connect Core 1.0 section 5.4: where no access token is issued, the ID token has the claims of the scopes.
        let in_id_token = if has_part(&asked.response_type, "CODE") || has_part(&asked.response_type, "TOKEN") {
            &[][..]
        } else {
            &asked.scopes
        };
        response.claims = claims_asked_for(in_id_token, asked.id_token_claims.as_deref());
        response.claims_at_user_info = claims_asked_for(&asked.scopes, asked.user_info_claims.as_deref());
        response.id_token_claims.clone_from(&asked.id_token_claims);
        response.user_info_claims.clone_from(&asked.user_info_claims);

        response.lowest_prompt = [
            Prompt::None,
            Prompt::Login,
            Prompt::Consent,
            Prompt::SelectAccount,
            Prompt::Create,
        ]
        .into_iter()
        .find(|prompt| manner.prompts.contains(prompt));
        response.prompts = manner.prompts;
        response.display = manner.display.map(|display| display.as_str().into());
        response.subject = manner.subject;
        response.login_hint = manner.login_hint;
        response.max_age = manner.max_age;
        response.acrs = manner.acrs;
        response.acr_essential = manner.acr_essential;
        response.ui_locales = manner.ui_locales;
        response.claims_locales = manner.claims_locales;

        let ticket = random::token_value();
        let pending = Pending {
            service: self.service.id,
            expires_at: rounded_seconds(self.after(TICKET_DURATION)),
            content: Ticket { asked, context },
        };
        self.changes.put_pending(
            PendingKind::AuthorizationTicket,
            &ticket,
            &pending,
            self.now.div_euclid(1000),
        )?;
        response.ticket = Some(ticket);
        Ok(())
    }

    /// What the ticket stands for.
    fn ticket(&self, ticket: &str, codes: [&'static str; 4]) -> Result<Ticket, Failure> {
        let [missing, unknown, foreign, expired] = codes;
        if ticket.is_empty() {
            return Err(OAuthError::of_caller(missing, "The request has no ticket.").into());
        }
        let Some(pending) = self
            .changes
            .pending::<Ticket>(PendingKind::AuthorizationTicket, ticket)?
        else {
            return Err(OAuthError::of_caller(unknown, "There is no such ticket.").into());
        };
        if pending.service != self.service.id {
            return Err(OAuthError::of_caller(foreign, "The ticket belongs to another service.").into());
        }
        if pending.expires_at.saturating_mul(1000) <= self.now {
            return Err(OAuthError::invalid_request(expired, "The ticket has expired.").into());
        }
        Ok(pending.content)
    }
}

/// Makes the response to a request that the user has granted.
pub fn issue_response(
    context: &Writing<'_>,
    request: AuthorizationIssueRequest,
) -> Result<AuthorizationIssueResponse, Refusal> {
    relay!(context, issued(context, request), AuthorizationIssueResponse)
}

fn issued(context: &Writing<'_>, request: AuthorizationIssueRequest) -> Result<AuthorizationIssueResponse, Failure> {
    let Ticket { asked, context: kept } =
        context.ticket(&request.ticket, ["A041201", "A041202", "A041203", "A041301"])?;
    check_subject(&request.subject, ["A042201", "A042202", "A042203"])?;
    let malformed = |text| OAuthError::of_caller(unpublished::ISSUE_MEMBER_MALFORMED, text);
    let claims = json_object(request.claims.as_ref()).ok_or_else(|| malformed("The claims are not a JSON object."))?;
    let header = json_object(request.idt_header_params.as_ref())
        .ok_or_else(|| malformed("The header parameters are not a JSON object."))?;
    let Some(client) = context.records.client(asked.client)? else {
        return Err(OAuthError::of_caller("A041202", "The client of the ticket is gone.").into());
    };

    let scopes: Vec<String> = match request.scopes {
        None => asked.scopes.clone(),
        Some(scopes) => distinct(scopes)
            .into_iter()
            .filter(|scope| context.service.scope(scope).is_some())
            .filter(|scope| scope != "openid" || asked.scopes.contains(scope))
            .collect(),
    };
    let audience_as_text = match &request.id_token_aud_type {
        Some(form) => *form == AudienceType::String,
        None => context.service.settings.id_token_aud_type.as_deref() == Some("string"),
    };
    let consented_claims = request.consented_claims.unwrap_or_default();
    let authorized = Authorized {
        subject: request.subject,
        scopes,
        claims,
        header,
        audience_as_text,
        details: TokenDetails {
            properties: acceptable_properties(request.properties.unwrap_or_default()),
            resources: asked.resources.clone(),
            access_token_resources: asked.resources.clone(),
            authorization_details: request
                .authorization_details
                .or_else(|| asked.authorization_details.clone()),
            acr: request.acr.filter(|acr| !acr.is_empty()),
            auth_time: request.auth_time.unwrap_or(0).max(0),
            session_id: request.session_id.filter(|id| !id.is_empty()),
            client_id_alias_used: asked.client_id_alias_used,
            jwt_at_claims: request.jwt_at_claims.filter(|claims| !claims.is_empty()),
            requested_id_token_claims: claims_asked_for(&[], asked.id_token_claims.as_deref()),
            user_info_claims: asked.user_info_claims.clone(),
            consented_claims: consented_claims.clone(),
            sub: request.sub.filter(|sub| !sub.is_empty()),
            ..TokenDetails::default()
        },
        asked,
    };
    context.record_consent(&client, &authorized)?;

    let mut response = AuthorizationIssueResponse::default();
    let mut members: Vec<(&str, String)> = Vec::new();
    let response_type = &authorized.asked.response_type;
    if has_part(response_type, "CODE") {
        let code = context.keep_under_code(&authorized)?;
        members.push(("code", code.clone()));
        response.authorization_code = Some(code);
    }
    if has_part(response_type, "TOKEN") {
        let issued = context.issue(Grant {
            client: &client,
            grant_type: GrantType::Implicit,
            subject: Some(authorized.subject.clone()),
            scopes: authorized.scopes.clone(),
            details: authorized.details.clone(),
            access_token: given(request.access_token.as_ref()),
            access_token_duration: request.access_token_duration,
            refresh_token_duration: None,
        })?;
        members.push(("access_token", issued.presented().to_owned()));
        members.push(("token_type", token_type(&issued.token).as_str().to_owned()));
        members.push(("expires_in", issued.access_token_duration.to_string()));
        members.push(("scope", issued.token.scopes.join(" ")));
        response.access_token_expires_at = shown_instant(issued.access_expires_at);
        response.access_token_duration = issued.access_token_duration;
        response.access_token = Some(issued.access_token);
        response.jwt_access_token = issued.jwt_access_token;
    }
    if has_part(response_type, "ID_TOKEN") {
        let code = response.authorization_code.as_deref();
        let access_token = response
            .jwt_access_token
            .as_deref()
            .or(response.access_token.as_deref());
        let id_token = context.id_token_of(&client, &authorized, code, access_token)?;
        members.push(("id_token", id_token.clone()));
        response.id_token = Some(id_token);
    }
    context.changes.delete_pending(&request.ticket)?;

    let (form, content) = context.response(&authorized.asked.destination, members);
    response.action = if form {
        AuthorizationIssueAction::Form
    } else {
        AuthorizationIssueAction::Location
    };
    response.result_code = Some("A040001".to_owned());
    response.result_message = Some(message("A040001", "The authorization response was made."));
    response.response_content = Some(content);
    response.consented_claims = consented_claims;
    if kept.is_some() {
        let mut info = AuthorizationTicketInfo::default();
        info.context = kept;
        response.ticket_info = Some(info);
    }
    Ok(response)
}

impl Writing<'_> {
    /// Records the scopes that the user has granted, together with those granted before.
    fn record_consent(&self, client: &ClientRecord, authorized: &Authorized) -> Result<(), Refusal> {
        let subject = &authorized.subject;
        let earlier = self.records.granted_scopes(self.service.id, client.id(), subject)?;
        let merged = earlier.map(|granted| granted.merged).unwrap_or_default();
        let granted = GrantedScopes {
            merged: distinct(merged.into_iter().chain(authorized.scopes.iter().cloned()).collect()),
            latest: authorized.scopes.clone(),
            modified_at: rounded_seconds(self.now),
        };
        Ok(self
            .changes
            .put_granted_scopes(self.service.id, client.id(), subject, &granted)?)
    }

    /// Keeps what was authorized under a new code.
    fn keep_under_code(&self, authorized: &Authorized) -> Result<String, Refusal> {
        let duration = match self.service.settings.authorization_code_duration {
            0 => CODE_DURATION,
            duration => duration,
        };
        let code = random::token_value();
        let pending = Pending {
            service: self.service.id,
            expires_at: rounded_seconds(self.after(duration)),
            content: authorized,
        };
        let now = self.now.div_euclid(1000);
        self.changes
            .put_pending(PendingKind::AuthorizationCode, &code, &pending, now)?;
        Ok(code)
    }
}

impl Reading<'_> {
    /// The ID token of an authorization. It vouches for the code and the access token that come with it (OpenID Connect
    /// Core 1.0 section 3.3.2.11).
    pub(super) fn id_token_of(
        &self,
        client: &ClientRecord,
        authorized: &Authorized,
        code: Option<&str>,
        access_token: Option<&str>,
    ) -> Result<String, OAuthError> {
        let asked = &authorized.asked;
        let algorithm = self.id_token_algorithm(client);
        let mut claims = authorized.claims.clone();
        if let Some(nonce) = &asked.nonce {
            claims.insert("nonce".to_owned(), nonce.as_str().into());
        }
        for (name, value) in [
            ("s_hash", asked.destination.state.as_deref()),
            ("c_hash", code),
            ("at_hash", access_token),
        ] {
            if let Some(value) = value {
                claims.insert(name.to_owned(), half_hash(algorithm, value).into());
            }
        }
        let details = &authorized.details;
        self.id_token(IdToken {
            client,
            subject: details.sub.as_deref().unwrap_or(&authorized.subject),
            subject_explicit: details.sub.is_some(),
            scopes: &authorized.scopes,
            audience_as_text: authorized.audience_as_text,
            acr: details.acr.as_deref(),
            auth_time: details.auth_time,
            claims,
            header: authorized.header.clone(),
        })
        .map_err(|_| {
            OAuthError::of_caller(
                unpublished::ID_TOKEN_NOT_SIGNED,
                "The service has no key that can sign the ID token.",
            )
        })
    }
}

/// Makes the error response to a request that was not granted.
pub fn fail_request(
    context: &Writing<'_>,
    request: AuthorizationFailRequest,
) -> Result<AuthorizationFailResponse, Refusal> {
    relay!(context, failed(context, &request), AuthorizationFailResponse)
}

fn failed(context: &Writing<'_>, request: &AuthorizationFailRequest) -> Result<AuthorizationFailResponse, Failure> {
    let ticket = context.ticket(&request.ticket, ["A059201", "A059202", "A059203", "A059301"])?;
    let error = error_of(&request.reason);
    context.changes.delete_pending(&request.ticket)?;

    let mut members = context.error_members(&error);
    if let (Some(description), Some((_, shown))) = (
        given(request.description.as_ref()),
        members.iter_mut().find(|(name, _)| *name == "error_description"),
    ) {
        description.clone_into(shown);
    }
    let (form, content) = context.response(&ticket.asked.destination, members);
    let mut response = AuthorizationFailResponse::default();
    response.action = if form {
        AuthorizationFailAction::Form
    } else {
        AuthorizationFailAction::Location
    };
    response.result_code = Some(error.code.to_owned());
    response.result_message = Some(error.message());
    response.response_content = Some(content);
    Ok(response)
}

fn error_of(reason: &AuthorizationFailReason) -> OAuthError {
    use AuthorizationFailReason as Reason;
    let (error, code, text) = match reason {
        Reason::NotLoggedIn => ("login_required", "A060301", "The user is not logged in."),
        Reason::MaxAgeNotSupported => (
            "login_required",
            "A060302",
            "The age of the authentication is not known.",
        ),
        Reason::ExceedsMaxAge => ("login_required", "A060303", "The user was authenticated too long ago."),
        Reason::DifferentSubject => ("login_required", "A060304", "Another user is logged in."),
        Reason::AcrNotSatisfied => (
            "unmet_authentication_requirements",
            "A060305",
            "The user was not authenticated in an acceptable way.",
        ),
        Reason::Denied => ("access_denied", "A060306", "The user said no."),
        Reason::ServerError => ("server_error", "A060308", "The authorization server failed."),
        Reason::NotAuthenticated => ("login_required", "A060309", "The user was not authenticated."),
        Reason::AccountSelectionRequired => (
            "account_selection_required",
            "A060310",
            "The user has to choose an account.",
        ),
        Reason::ConsentRequired => ("consent_required", "A060311", "The user has to consent."),
        Reason::InteractionRequired => ("interaction_required", "A060312", "The user has to be asked."),
        Reason::InvalidTarget => ("invalid_target", "A060313", "A resource is not acceptable."),
        // The three newer reasons have no published code.
        Reason::InvalidScope => ("invalid_scope", unpublished::NEWER_REASON, "A scope is not acceptable."),
        Reason::UnauthorizedClient => (
            "unauthorized_client",
            unpublished::NEWER_REASON,
            "The client may not make the request.",
        ),
        Reason::TemporarilyUnavailable => (
            "temporarily_unavailable",
            unpublished::NEWER_REASON,
            "The authorization server cannot serve the request now.",
        ),
        // UNKNOWN; and what is not a known reason counts as no reason.
        _ => ("server_error", "A060307", "The request failed."),
    };
    OAuthError::of_request(error, code, text)
}

impl Reading<'_> {
    /// An error response for the client.
    fn error_response(&self, destination: &Destination, error: &OAuthError) -> (bool, String) {
        self.response(destination, self.error_members(error))
    }

    /// An authorization response: whether it is a page, and the page or the address.
    fn response(&self, destination: &Destination, mut members: Vec<(&str, String)>) -> (bool, String) {
        if let Some(state) = &destination.state {
            members.push(("state", state.clone()));
        }
        // RFC 9207.
        if let (false, Some(issuer)) = (self.service.settings.iss_suppressed, &self.service.settings.issuer) {
            members.push(("iss", issuer.clone()));
        }
        let uri = &destination.redirect_uri;
        let pairs = || {
            form_urlencoded::Serializer::new(String::new())
                .extend_pairs(&members)
                .finish()
        };
        match destination.response_mode {
            ResponseMode::FormPost => (true, page(uri, &members)),
            ResponseMode::Fragment => (false, format!("{uri}#{}", pairs())),
            _ if uri.contains('?') => (false, format!("{uri}&{}", pairs())),
            _ => (false, format!("{uri}?{}", pairs())),
        }
    }
}

/// A page that posts itself to the client (OAuth 2.0 Form Post Response Mode).
fn page(redirect_uri: &str, members: &[(&str, String)]) -> String {
    let inputs: String = members
        .iter()
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\"/>", escaped(value)))
        .collect();
    format!(
        "<!DOCTYPE html><html><head><title>Back to the application</title></head>\
         <body onload=\"document.forms[0].submit()\"><form method=\"post\" action=\"{}\">{inputs}\
         <noscript><button>Continue</button></noscript></form></body></html>",
        escaped(redirect_uri)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// What may be shown of a client to the user: neither its secret nor how it is set up.
fn shown(client: &Client) -> Client {
    let mut shown = Client::default();
    shown.client_id = client.client_id;
    shown.number = client.number;
    shown.client_id_alias_enabled = client.client_id_alias_enabled;
    shown.client_id_alias.clone_from(&client.client_id_alias);
    shown.developer.clone_from(&client.developer);
    shown.client_type.clone_from(&client.client_type);
    shown.application_type.clone_from(&client.application_type);
    shown.client_name.clone_from(&client.client_name);
    shown.client_names.clone_from(&client.client_names);
    shown.description.clone_from(&client.description);
    shown.descriptions.clone_from(&client.descriptions);
    shown.logo_uri.clone_from(&client.logo_uri);
    shown.logo_uris.clone_from(&client.logo_uris);
    shown.client_uri.clone_from(&client.client_uri);
    shown.client_uris.clone_from(&client.client_uris);
    shown.policy_uri.clone_from(&client.policy_uri);
    shown.policy_uris.clone_from(&client.policy_uris);
    shown.tos_uri.clone_from(&client.tos_uri);
    shown.tos_uris.clone_from(&client.tos_uris);
    shown.contacts.clone_from(&client.contacts);
    shown.attributes.clone_from(&client.attributes);
    shown
}

#[cfg(test)]
mod tests;

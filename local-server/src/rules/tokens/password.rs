//! The resource owner password credentials grant (RFC 6749 section 4.3). Only the caller can check a password.

use authlete_sdk::{
    GrantType, Id, TokenAction, TokenFailAction, TokenFailReason, TokenFailRequest, TokenFailResponse,
    TokenIssueAction, TokenIssueRequest, TokenIssueResponse, TokenResponse,
};
use serde::{Deserialize, Serialize};

use super::Exchange;
use crate::clock::rounded_seconds;
use crate::random;
use crate::refusal::{Refusal, message, unpublished};
use crate::rules::issuance::{Grant, check_subject, show_tokens};
use crate::rules::oauth_error::{Failure, OAuthError, relay};
use crate::rules::token_management::acceptable_properties;
use crate::rules::{Writing, given};
use crate::store::{Pending, PendingKind, TokenDetails};

/// Seconds for which a ticket can be used.
// Choice: not published.
const TICKET_DURATION: i64 = 3_600;

/// What a ticket stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Ticket {
    client: Id,
    scopes: Vec<String>,
    details: TokenDetails,
    access_token_duration: Option<i64>,
    refresh_token_duration: Option<i64>,
}

impl Exchange<'_> {
    /// Hands the user's name and password to the caller.
    pub(super) fn ask_for_password_check(&self) -> Result<TokenResponse, Failure> {
        let context = self.context;
        let one = |name: &str, code, text| {
            let value = self.parameters.required(name);
            value.map_err(|_| OAuthError::invalid_request(code, text))
        };
        let username = one("username", "A051301", "The request does not have one username.")?;
        let password = one("password", "A051304", "The request does not have one password.")?;
        let mut scopes = context.scopes_asked_for(&self.client.record, self.parameters)?;
        // The user was not authenticated by OpenID Connect.
        scopes.retain(|scope| scope != "openid");

        let ticket = random::token_value();
        let pending = Pending {
            service: context.service.id,
            expires_at: rounded_seconds(context.after(TICKET_DURATION)),
            content: Ticket {
                client: self.client.id(),
                scopes: scopes.clone(),
                details: self.details(),
                access_token_duration: self.request.access_token_duration,
                refresh_token_duration: self.request.refresh_token_duration,
            },
        };
        let now = context.now.div_euclid(1000);
        context
            .changes
            .put_pending(PendingKind::TokenTicket, &ticket, &pending, now)?;
        let mut response = Self::asking(
            TokenAction::Password,
            "A051001",
            "The user's password has to be checked.",
        );
        response.username = Some(username.to_owned());
        response.password = Some(password.to_owned());
        response.scopes = scopes;
        response.ticket = Some(ticket);
        Ok(response)
    }
}

impl Writing<'_> {
    fn token_ticket(&self, ticket: &str, codes: [&'static str; 3]) -> Result<Ticket, Failure> {
        let [missing, unknown, foreign] = codes;
        if ticket.is_empty() {
            return Err(OAuthError::of_caller(missing, "The request has no ticket.").into());
        }
        // Choice: an expired ticket counts as unknown; only the authorization endpoint has a code for it.
        let pending = self
            .changes
            .pending::<Ticket>(PendingKind::TokenTicket, ticket)?
            .filter(|pending| pending.expires_at.saturating_mul(1000) > self.now)
            .ok_or_else(|| OAuthError::of_caller(unknown, "There is no such ticket."))?;
        if pending.service != self.service.id {
            return Err(OAuthError::of_caller(foreign, "The ticket belongs to another service.").into());
        }
        Ok(pending.content)
    }
}

/// Issues tokens for a user whose name and password are right.
pub fn issue_response(context: &Writing<'_>, request: TokenIssueRequest) -> Result<TokenIssueResponse, Refusal> {
    relay!(context, issued(context, request), TokenIssueResponse)
}

fn issued(context: &Writing<'_>, request: TokenIssueRequest) -> Result<TokenIssueResponse, Failure> {
    let ticket = context.token_ticket(&request.ticket, ["A055201", "A055202", "A055203"])?;
    check_subject(&request.subject, ["A111201", "A111202", "A111203"])?;
    let Some(client) = context.records.client(ticket.client)? else {
        return Err(OAuthError::of_caller("A055202", "The client of the ticket is gone.").into());
    };
    let mut details = ticket.details;
    if let Some(properties) = request.properties {
        details.properties = acceptable_properties(properties);
    }
    if let Some(claims) = request.jwt_at_claims.filter(|claims| !claims.is_empty()) {
        details.jwt_at_claims = Some(claims);
    }
    context.changes.delete_pending(&request.ticket)?;
    let issued = context.issue(Grant {
        client: &client,
        grant_type: GrantType::Password,
        subject: Some(request.subject),
        scopes: ticket.scopes,
        details,
        access_token: given(request.access_token.as_ref()),
        access_token_duration: request.access_token_duration.or(ticket.access_token_duration),
        refresh_token_duration: request.refresh_token_duration.or(ticket.refresh_token_duration),
    })?;
    let mut response = TokenIssueResponse::default();
    response.action = TokenIssueAction::Ok;
    response.result_code = Some("A054001".to_owned());
    response.result_message = Some(message("A054001", "Tokens were issued."));
    response.response_content = Some(issued.content(None));
    show_tokens!(response, &issued, context, &client);
    Ok(response)
}

/// Makes the error response to a password grant that comes to nothing.
pub fn fail_request(context: &Writing<'_>, request: TokenFailRequest) -> Result<TokenFailResponse, Refusal> {
    relay!(context, failed(context, &request), TokenFailResponse)
}

fn failed(context: &Writing<'_>, request: &TokenFailRequest) -> Result<TokenFailResponse, Failure> {
    // Choice: the codes of a ticket that cannot be used are published for issuing alone.
    context.token_ticket(&request.ticket, ["A066201", "A066202", "A066203"])?;
    context.changes.delete_pending(&request.ticket)?;
    use TokenFailReason as Reason;
    let (error, code, text) = match &request.reason {
        Reason::InvalidResourceOwnerCredentials => {
            ("invalid_request", "A067301", "The user's name or password is wrong.")
        }
        Reason::InvalidTarget => ("invalid_target", "A067303", "A resource is not acceptable."),
        Reason::InvalidClient => (
            "invalid_client",
            unpublished::NEWER_REASON,
            "The client is not acceptable.",
        ),
        Reason::UnauthorizedClient => (
            "unauthorized_client",
            unpublished::NEWER_REASON,
            "The client may not make the request.",
        ),
        Reason::InvalidScope => ("invalid_scope", unpublished::NEWER_REASON, "A scope is not acceptable."),
        // UNKNOWN; and what is not a known reason counts as no reason.
        _ => ("server_error", "A067302", "The request failed."),
    };
    let error = OAuthError::of_request(error, code, text);
    let mut response = TokenFailResponse::default();
    response.action = TokenFailAction::BadRequest;
    response.result_code = Some(code.to_owned());
    response.result_message = Some(error.message());
    response.response_content = Some(context.error_json(&error));
    Ok(response)
}

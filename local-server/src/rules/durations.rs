//! How long tokens live.

use super::Reading;
use crate::store::{ClientRecord, DurationRule};

// Choice: what holds when a service sets no duration is not documented.
const ACCESS_TOKEN: i64 = 86_400;
const REFRESH_TOKEN: i64 = 864_000;
const ID_TOKEN: i64 = 86_400;

impl Reading<'_> {
    /// Seconds for which an access token with these scopes is issued, unless the request says otherwise.
    pub(super) fn access_token_duration(&self, client: &ClientRecord, scopes: &[String]) -> i64 {
        let extension = client.client.extension.as_ref();
        self.duration(
            self.service.settings.access_token_duration,
            ACCESS_TOKEN,
            "access_token.duration",
            extension.map_or(0, |extension| extension.access_token_duration),
            scopes,
        )
    }

    /// Seconds for which a refresh token with these scopes is issued, unless the request says otherwise.
    pub(super) fn refresh_token_duration(&self, client: &ClientRecord, scopes: &[String]) -> i64 {
        let extension = client.client.extension.as_ref();
        self.duration(
            self.service.settings.refresh_token_duration,
            REFRESH_TOKEN,
            "refresh_token.duration",
            extension.map_or(0, |extension| extension.refresh_token_duration),
            scopes,
        )
    }

    /// Seconds for which an ID token with these scopes is issued.
    pub(super) fn id_token_duration(&self, client: &ClientRecord, scopes: &[String]) -> i64 {
        let extension = client.client.extension.as_ref();
        self.duration(
            self.service.settings.id_token_duration,
            ID_TOKEN,
            "id_token.duration",
            extension.map_or(0, |extension| extension.id_token_duration),
            scopes,
        )
    }

    /// The service's duration, or the smallest of the scopes' if that is smaller; then the client's own.
    fn duration(&self, service: i64, default: i64, attribute: &str, client: i64, scopes: &[String]) -> i64 {
        let service = if service > 0 { service } else { default };
        let common = self
            .service
            .smallest_scope_attribute(scopes, attribute)
            .filter(|duration| *duration > 0)
            .map_or(service, |duration| duration.min(service));
        match self.settings.client_duration_rule {
            _ if client <= 0 => common,
            DurationRule::Absolute => client,
            DurationRule::Minimum => client.min(common),
        }
    }
}

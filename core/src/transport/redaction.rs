//! Keeping secrets out of what an error repeats of an answer: gateways and services echo what they were sent.

use percent_encoding::utf8_percent_encode;
use url::form_urlencoded;
use zeroize::Zeroizing;

use super::{Settings, encode};
use crate::confidential::{Confidential, Wanted};

/// How much of an answer's body an error keeps.
const KEPT: usize = 64 << 10;

/// The parameters of OAuth requests that are secrets (RFC 6749, 7009, 7521, 7636, 7662, 8628, 8693, 9101, OpenID Connect CIBA,
/// OpenID for Verifiable Credential Issuance).
const SECRET_PARAMETERS: [&str; 20] = [
    "access_token",
    "actor_token",
    "assertion",
    "auth_req_id",
    "client_assertion",
    "client_secret",
    "code",
    "code_verifier",
    "device_code",
    "device_secret",
    "id_token_hint",
    "login_hint_token",
    "password",
    "pre-authorized_code",
    "refresh_token",
    "request",
    "subject_token",
    "token",
    "tx_code",
    "user_code",
];

/// A request has a few secret parameters. One with more than this is somebody's attempt to make work, and what is answered to
/// it is not searched but left out.
const MOST_PARAMETERS: usize = 64;

const REDACTED: &str = "[redacted]";

/// The secrets of a call in every form in which an answer may repeat them.
pub(super) struct Redaction {
    /// The longest first.
    forms: Vec<Zeroizing<String>>,
    /// Whether there are too many to look for.
    all: bool,
}

impl Redaction {
    /// What must not show of a call: the credentials of the client and the secrets of what was sent.
    pub fn new(settings: &Settings, sent: &impl Confidential) -> Self {
        let mut redaction = Self::none();
        let credentials = settings.authorization.header.to_str().ok();
        if let Some((_, credentials)) = credentials.and_then(|header| header.split_once(' ')) {
            redaction.add(credentials);
        }
        if let Some(secret) = &settings.options.api_secret {
            redaction.add(secret);
        }
        redaction.and(sent)
    }

    fn none() -> Self {
        Self {
            forms: Vec::new(),
            all: false,
        }
    }

    /// The same with the secrets of another value, such as the response.
    pub fn and(mut self, value: &impl Confidential) -> Self {
        let mut secrets = Vec::new();
        value.texts(Wanted::Marked, &mut secrets);
        for secret in secrets {
            self.add(secret);
            // What a client sent as a whole may come back in parts.
            let mut parameters =
                form_urlencoded::parse(secret.as_bytes()).filter(|(name, _)| SECRET_PARAMETERS.contains(&&**name));
            for (_, value) in parameters.by_ref().take(MOST_PARAMETERS) {
                self.add(&value);
            }
            self.all |= parameters.next().is_some();
        }
        self.forms
            .sort_unstable_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        self.forms.dedup();
        self
    }

    fn add(&mut self, secret: &str) {
        let in_a_path = utf8_percent_encode(secret, encode::SEGMENT).to_string();
        let in_json = serde_json::Value::from(secret).to_string();
        let in_json = &in_json[1..in_json.len() - 1];
        let forms = [
            secret.to_owned(),
            with_small_digits(&in_a_path),
            in_a_path,
            form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
            in_json.replace('/', "\\/"),
            in_json.to_owned(),
            in_a_page(secret),
        ];
        let forms = forms.into_iter().filter(|form| !form.is_empty());
        self.forms.extend(forms.map(Zeroizing::new));
    }

    /// The text without secrets. Where one overlaps another, both go.
    pub fn apply(&self, text: &str) -> String {
        if self.all {
            return REDACTED.to_owned();
        }
        let mut begins = [false; 256];
        for form in &self.forms {
            begins[usize::from(form.as_bytes()[0])] = true;
        }
        let bytes = text.as_bytes();
        let mut shown = String::with_capacity(text.len());
        // What is before `plain` is dealt with; what is before `secret` is a part of a secret.
        let (mut plain, mut secret) = (0, 0);
        for start in (0..bytes.len()).filter(|start| begins[usize::from(bytes[*start])]) {
            let longest = self
                .forms
                .iter()
                .find(|form| bytes[start..].starts_with(form.as_bytes()));
            let Some(form) = longest else { continue };
            if start > secret || (start == 0 && secret == 0) {
                shown.push_str(&text[plain..start]);
                shown.push_str(REDACTED);
            }
            secret = secret.max(start + form.len());
            plain = secret;
        }
        shown.push_str(&text[plain..]);
        shown
    }

    /// A result code without secrets. One of the API's own form is none: a client that sent `code=A` must not change it.
    pub fn apply_to_code(&self, code: &str) -> String {
        match code.strip_prefix('A') {
            Some(digits) if digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit()) => code.to_owned(),
            _ => self.apply(code),
        }
    }

    /// As much of a body as an error keeps, without secrets.
    pub fn apply_to_body(&self, body: &[u8], is_whole: bool) -> String {
        let mut text = self.apply(&String::from_utf8_lossy(body));
        if !is_whole {
            // Its end may be the beginning of a secret, which is not recognised as one.
            let longest = self.forms.first().map_or(0, |form| form.len());
            let length = text.len().saturating_sub(longest);
            shorten(&mut text, length);
        }
        shorten(&mut text, KEPT);
        text
    }
}

fn shorten(text: &mut String, length: usize) {
    let end = (0..=length.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    text.truncate(end.unwrap_or_default());
}

/// Percent-encoded with digits in lower case, as some servers write them.
fn with_small_digits(encoded: &str) -> String {
    let mut pieces = encoded.split('%');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (digits, rest) = piece.split_at(2);
        text.push('%');
        text.push_str(&digits.to_ascii_lowercase());
        text.push_str(rest);
    }
    text
}

/// As an HTML page shows it.
fn in_a_page(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redaction(secrets: &[&str]) -> Redaction {
        struct Sent(Vec<String>);

        impl Confidential for Sent {
            fn texts<'a>(&'a self, _: Wanted, found: &mut Vec<&'a str>) {
                self.0.texts(Wanted::Everything, found);
            }
        }

        let sent = Sent(secrets.iter().map(|secret| (*secret).to_owned()).collect());
        Redaction::none().and(&sent)
    }

    #[test]
    fn a_secret_is_found_in_every_form_in_which_an_answer_may_repeat_it() {
        let redaction = redaction(&["a/b \"<c>\" & 'd' é"]);
        for text in [
            "a/b \"<c>\" & 'd' é",
            "a%2Fb%20%22%3Cc%3E%22%20%26%20%27d%27%20%C3%A9",
            "a%2fb%20%22%3cc%3e%22%20%26%20%27d%27%20%c3%a9",
            "a%2Fb+%22%3Cc%3E%22+%26+%27d%27+%C3%A9",
            r#"a/b \"<c>\" & 'd' é"#,
            r#"a\/b \"<c>\" & 'd' é"#,
            "a/b &quot;&lt;c&gt;&quot; &amp; &#39;d&#39; é",
        ] {
            assert_eq!(redaction.apply(&format!("({text})")), "([redacted])");
        }
    }

    #[test]
    fn a_secret_within_another_one_leaves_nothing_of_it() {
        let redaction = redaction(&["abc", "abcdef"]);
        assert_eq!(redaction.apply("abcdef, abc"), "[redacted], [redacted]");
    }

    #[test]
    fn overlapping_secrets_leave_nothing_of_either() {
        let redaction = redaction(&["abc", "cde", "x"]);
        assert_eq!(
            redaction.apply("-abcde- x xx y"),
            "-[redacted]- [redacted] [redacted] y"
        );
    }

    #[test]
    fn what_takes_a_secrets_place_is_not_searched_again() {
        let redaction = redaction(&["e", "d", "a", "c", "t"]);
        assert_eq!(redaction.apply("edit"), "[redacted]i[redacted]");
    }

    #[test]
    fn a_code_of_the_api_is_no_secret_whatever_a_client_sent() {
        let redaction = redaction(&["code=A", "A12345"]);
        assert_eq!(redaction.apply_to_code("A001311"), "A001311");
        assert_eq!(redaction.apply_to_code("A12345"), "[redacted]");
    }

    #[test]
    fn with_more_secrets_than_a_request_has_nothing_is_shown() {
        let body = |parameters| format!("{}grant_type=password", "code=SplxlOBe&".repeat(parameters));
        assert_eq!(redaction(&[&body(64)]).apply("hello SplxlOBe"), "hello [redacted]");
        assert_eq!(redaction(&[&body(65)]).apply("hello SplxlOBe"), "[redacted]");
    }

    #[test]
    fn the_secret_parameters_of_a_request_are_found_one_by_one() {
        let redaction = redaction(&["grant_type=authorization_code&code=SplxlOBe&client_secret=7Fjfp0ZB%2F"]);
        assert_eq!(
            redaction.apply("authorization_code SplxlOBe of 7Fjfp0ZB/ is unknown"),
            "authorization_code [redacted] of [redacted] is unknown"
        );
    }

    #[test]
    fn half_a_secret_at_the_end_of_a_body_that_was_cut_off_does_not_show() {
        let redaction = redaction(&["SlAV32hkKG"]);
        let body = [vec![b'x'; KEPT - 4], b"SlAV32hkKG".to_vec()].concat();
        assert!(redaction.apply_to_body(&body, true).ends_with("x[red"));
        for end in KEPT - 4..body.len() {
            assert!(!redaction.apply_to_body(&body[..end], false).contains('S'), "{end}");
        }
    }
}

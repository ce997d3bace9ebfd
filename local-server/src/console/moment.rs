//! Instants as people read them.

use std::fmt;

use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

const UTC: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
const MACHINE: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");

/// An instant in UTC and how far it is from now.
pub struct Moment {
    /// For the `datetime` attribute.
    pub machine: String,
    /// The date and the time of day.
    pub utc: String,
    /// Such as `in 3 hours`.
    pub relative: String,
}

impl Moment {
    /// The instant in seconds since the epoch, seen from `now` in milliseconds.
    pub fn new(seconds: i64, now: i64) -> Self {
        let instant = OffsetDateTime::from_unix_timestamp(seconds).ok();
        let written = |format| instant.and_then(|instant| instant.format(format).ok());
        Self {
            machine: written(MACHINE).unwrap_or_default(),
            utc: written(UTC).map_or_else(|| "a year of five digits".to_owned(), |text| format!("{text} UTC")),
            relative: relative(seconds.saturating_sub(now.div_euclid(1000))),
        }
    }
}

/// What a `datetime-local` field says, taken as UTC: milliseconds since the epoch.
pub fn from_field(text: &str) -> Option<i64> {
    let minutes = format_description!("[year]-[month]-[day]T[hour]:[minute][optional [:[second]]]");
    let instant = time::PrimitiveDateTime::parse(text, minutes).ok()?;
    instant.assume_utc().unix_timestamp().checked_mul(1000)
}

/// What a `datetime-local` field is to say.
pub fn as_field(milliseconds: i64) -> String {
    let minutes = format_description!("[year]-[month]-[day]T[hour]:[minute]");
    OffsetDateTime::from_unix_timestamp(milliseconds.div_euclid(1000))
        .ok()
        .and_then(|instant| instant.format(minutes).ok())
        .unwrap_or_default()
}

/// A span of time in the largest unit that fits.
pub struct Span(pub i64);

impl fmt::Display for Span {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.unsigned_abs();
        let (number, unit) = [(31_536_000, "year"), (86_400, "day"), (3_600, "hour"), (60, "minute")]
            .into_iter()
            .find(|(size, _)| seconds >= *size)
            .map_or((seconds, "second"), |(size, unit)| (seconds / size, unit));
        let plural = if number == 1 { "" } else { "s" };
        write!(formatter, "{number} {unit}{plural}")
    }
}

fn relative(seconds: i64) -> String {
    match seconds {
        -2..=2 => "just now".to_owned(),
        ahead if ahead > 0 => format!("in {}", Span(ahead)),
        behind => format!("{} ago", Span(behind)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_its_date_and_its_distance() {
        let moment = Moment::new(1_800_000_000, 1_799_996_000_999);
        assert_eq!(moment.utc, "2027-01-15 08:00:00 UTC");
        assert_eq!(moment.machine, "2027-01-15T08:00:00Z");
        assert_eq!(moment.relative, "in 1 hour");
        assert_eq!(Moment::new(i64::MAX, 0).utc, "a year of five digits");
    }

    #[test]
    fn distances_are_in_the_largest_unit_that_fits() {
        let cases = [
            (0, "just now"),
            (59, "in 59 seconds"),
            (60, "in 1 minute"),
            (-7_199, "1 hour ago"),
            (-7_200, "2 hours ago"),
            (864_000, "in 10 days"),
            (-31_536_000, "1 year ago"),
        ];
        for (seconds, text) in cases {
            assert_eq!(relative(seconds), text);
        }
    }

    #[test]
    fn fields_are_read_as_utc() {
        assert_eq!(from_field("2027-01-15T08:00"), Some(1_800_000_000_000));
        assert_eq!(from_field("2027-01-15T08:00:07"), Some(1_800_000_007_000));
        assert_eq!(from_field("tomorrow"), None);
        assert_eq!(as_field(1_800_000_007_000), "2027-01-15T08:00");
    }
}

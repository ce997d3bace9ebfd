//! Instants as the API has them.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// An instant in milliseconds since the epoch, kept exactly.
///
/// ```
/// use authlete_sdk::Timestamp;
///
/// let created_at = Timestamp::from_millis(1_642_048_149_000);
/// assert_eq!(created_at.to_string(), "2022-01-13T04:29:09.000Z");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The instant this many milliseconds after the epoch.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }
}

impl From<SystemTime> for Timestamp {
    fn from(instant: SystemTime) -> Self {
        let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        match instant.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(millis(after)),
            Err(before) => Self(-millis(before.duration())),
        }
    }
}

/// An instant that the platform's clock does not have becomes the one nearest to it, to the millisecond.
impl From<Timestamp> for SystemTime {
    fn from(timestamp: Timestamp) -> Self {
        let moved = |instant: Self, span| {
            if timestamp.0 < 0 {
                instant.checked_sub(span)
            } else {
                instant.checked_add(span)
            }
        };
        let mut left = timestamp.0.unsigned_abs();
        let mut step = left;
        let mut instant = UNIX_EPOCH;
        while left > 0 && step > 0 {
            match moved(instant, Duration::from_millis(step)) {
                Some(nearer) => {
                    instant = nearer;
                    left -= step;
                    step = step.min(left);
                }
                None => step /= 2,
            }
        }
        instant
    }
}

/// RFC 3339 in UTC with milliseconds.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, millis) = (self.0.div_euclid(1000), self.0.rem_euclid(1000));
        let (days, second_of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        let (hour, minute, second) = (second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
        write!(
            formatter,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z"
        )
    }
}

/// The Gregorian date of a day counted from the epoch, by counting in eras of 400 years that start in March.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_as_rfc_3339_on_both_sides_of_the_epoch() {
        assert_eq!(Timestamp::from_millis(0).to_string(), "1970-01-01T00:00:00.000Z");
        assert_eq!(Timestamp::from_millis(-1).to_string(), "1969-12-31T23:59:59.999Z");
        assert_eq!(
            Timestamp::from_millis(951_827_696_789).to_string(),
            "2000-02-29T12:34:56.789Z"
        );
        assert_eq!(
            Timestamp::from_millis(253_402_300_799_000).to_string(),
            "9999-12-31T23:59:59.000Z"
        );
    }

    #[test]
    fn system_time_and_back_keeps_every_millisecond() {
        for millis in [0, 1, -1, 1_642_048_148_973] {
            assert_eq!(
                Timestamp::from(SystemTime::from(Timestamp::from_millis(millis))).as_millis(),
                millis
            );
        }
    }
}

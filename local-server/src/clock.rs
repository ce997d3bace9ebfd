//! The time that the rules see.
//!
//! Expiry is tested by moving this clock, never by sleeping.

use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// A clock that can be moved.
#[derive(Debug)]
pub struct Clock(Mutex<Reading>);

#[derive(Debug, Clone, Copy)]
enum Reading {
    /// The machine's time plus this many milliseconds.
    Running { ahead: i64 },
    /// This instant, until it is moved.
    Frozen { now: i64 },
}

impl Clock {
    /// The machine's own time.
    pub fn real() -> Self {
        Self(Mutex::new(Reading::Running { ahead: 0 }))
    }

    /// A clock that stands still at `now`, in milliseconds since the epoch.
    pub fn frozen(now: i64) -> Self {
        Self(Mutex::new(Reading::Frozen { now }))
    }

    /// Milliseconds since the epoch.
    pub fn now(&self) -> i64 {
        self.with(|reading| reading.now())
    }

    /// How many milliseconds the clock is ahead of the machine's; negative where it is behind.
    pub fn ahead(&self) -> i64 {
        self.with(|reading| match reading {
            Reading::Running { ahead } => *ahead,
            Reading::Frozen { now } => now.saturating_sub(machine_time()),
        })
    }

    /// Moves the clock by `seconds`, which may be negative, and returns the new time.
    pub fn advance(&self, seconds: i64) -> i64 {
        let by = seconds.saturating_mul(1000);
        self.with(|reading| {
            match reading {
                Reading::Running { ahead } => *ahead = ahead.saturating_add(by),
                Reading::Frozen { now } => *now = now.saturating_add(by),
            }
            reading.now()
        })
    }

    /// Sets the clock to `now`; a running clock runs on from there. Returns the new time.
    pub fn set(&self, now: i64) -> i64 {
        self.with(|reading| {
            *reading = match reading {
                Reading::Running { .. } => Reading::Running {
                    ahead: now.saturating_sub(machine_time()),
                },
                Reading::Frozen { .. } => Reading::Frozen { now },
            };
            reading.now()
        })
    }

    /// Back to the machine's own time, which is returned.
    pub fn reset(&self) -> i64 {
        self.with(|reading| {
            *reading = Reading::Running { ahead: 0 };
            reading.now()
        })
    }

    fn with<T>(&self, work: impl FnOnce(&mut Reading) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Reading {
    fn now(self) -> i64 {
        match self {
            Self::Running { ahead } => machine_time().saturating_add(ahead),
            Self::Frozen { now } => now,
        }
    }
}

/// The machine's own time in seconds since the epoch, whatever the clock says.
pub fn machine_seconds() -> i64 {
    machine_time().div_euclid(1000)
}

fn machine_time() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
}

/// Whole seconds, rounded to the nearest.
///
/// Records keep instants this way, so what creates a record answers with milliseconds and every later read with whole seconds.
pub fn rounded_seconds(milliseconds: i64) -> i64 {
    milliseconds.saturating_add(500).div_euclid(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let clock = Clock::frozen(1_000);
        assert_eq!(clock.now(), 1_000);
        assert_eq!(clock.advance(2), 3_000);
        assert_eq!(clock.set(500), 500);
        assert_eq!(clock.now(), 500);
    }

    #[test]
    fn a_running_clock_keeps_its_distance_and_comes_back() {
        let clock = Clock::real();
        let before = clock.now();
        assert!(clock.advance(3_600) >= before + 3_600_000);
        assert!(clock.reset() < before + 3_600_000);
    }

    #[test]
    fn seconds_are_rounded_to_the_nearest() {
        assert_eq!(rounded_seconds(1_642_048_148_973), 1_642_048_149);
        assert_eq!(rounded_seconds(1_642_048_148_499), 1_642_048_148);
        assert_eq!(rounded_seconds(500), 1);
    }
}

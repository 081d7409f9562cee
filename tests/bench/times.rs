use std::fmt::{self, Display, Formatter};
use std::time::{Duration, Instant};

/// Times of the same work, done many times.
#[derive(Debug)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// Does the work so many times.
    pub(crate) fn of(rounds: usize, mut work: impl FnMut(usize)) -> Self {
        let one = |round| {
            let start = Instant::now();
            work(round);
            start.elapsed()
        };
        (0..rounds).map(one).collect()
    }

    fn at(&self, percent: usize) -> Duration {
        let index = (self.0.len() * percent / 100).min(self.0.len().saturating_sub(1));
        self.0.get(index).copied().unwrap_or_default()
    }

    pub(crate) fn median(&self) -> Duration {
        self.at(50)
    }

    /// How many times the median of `other` this median is.
    pub(crate) fn ratio(&self, other: &Self) -> f64 {
        self.median().as_secs_f64() / other.median().as_secs_f64()
    }
}

impl FromIterator<Duration> for Times {
    fn from_iter<T: IntoIterator<Item = Duration>>(times: T) -> Self {
        let mut times: Vec<Duration> = times.into_iter().collect();
        times.sort();
        Self(times)
    }
}

impl Display for Times {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "p50 {:.2?}, p95 {:.2?}, p99 {:.2?}", self.median(), self.at(95), self.at(99))
    }
}

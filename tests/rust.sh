#!/usr/bin/env bash
# The Rust lane: formatter, linter, licences, documentation and tests of everything that is no binding.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-auto}"

step() { printf '\n--- %s\n' "$1"; }

step 'formatter'
cargo fmt --all --check

# The bindings are linted one by one: together they would switch on every language's features in core at once.
step 'linter'
plain=(-p authlete-sdk -p authlete-sdk-macros -p authlete-surface -p authlete-local -p authlete-case-server -p authlete-tests)
cargo clippy "${plain[@]}" --all-targets --locked -- -D warnings

step 'documentation'
RUSTDOCFLAGS='-D warnings' cargo doc -p authlete-sdk -p authlete-sdk-macros --no-deps --locked

step 'generated files'
cargo run --quiet -p authlete-surface --locked -- --check
cargo run --quiet -p authlete-tests --bin schemas --locked -- --check

step 'tests'
cargo build "${plain[@]}" --bins --locked
cargo test "${plain[@]}" --no-fail-fast --locked

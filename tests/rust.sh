#!/usr/bin/env bash
# The Rust lane: formatter, linter, licences, documentation and tests of everything that is no binding.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-auto}"

deny_version=0.20.2

step() { printf '\n--- %s\n' "$1"; }

step 'formatter'
cargo fmt --all --check

# The bindings are linted in their own lanes: here they would switch on every language's features in core at once.
step 'linter'
plain=(-p authlete-sdk -p authlete-sdk-macros -p authlete-surface -p authlete-local -p authlete-case-server -p authlete-tests
  -p authlete-faults -p authlete-fuzz -p axum-admin-example)
cargo clippy "${plain[@]}" -p authlete-bench --all-targets --locked -- -D warnings

step 'dependencies'
# Two minutes to build, then kept.
deny="$PWD/.cache/tools/bin/cargo-deny"
if ! "$deny" --version 2>/dev/null | grep -qF "$deny_version"; then
  CARGO_TARGET_DIR="$PWD/.cache/tools/target" cargo install --quiet --locked --debug --root .cache/tools \
    --version "$deny_version" cargo-deny
  rm -r .cache/tools/target
fi
"$deny" --locked check --hide-inclusion-graph bans licenses sources

step 'documentation'
RUSTDOCFLAGS='-D warnings' cargo doc -p authlete-sdk -p authlete-sdk-macros -p authlete-local --no-deps --locked

step 'generated files'
cargo run --quiet -p authlete-surface --locked -- --check
cargo run --quiet -p authlete-tests --bin schemas --locked -- --check

step 'tests'
cargo build "${plain[@]}" --bins --locked
cargo test "${plain[@]}" --no-fail-fast --locked

step 'fault matrix'
target="${CARGO_TARGET_DIR:-target}/debug"
"$target/authlete-faults" rust tokio "$target/authlete-fault-driver"

# The crates as they are published, each built from its package and from those of the ones it needs.
step 'packages'
# Of a version cargo keeps what it once extracted and built, also of one that was never released: that has to go if it changed.
packaged=$(find core/macros/src core/src -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
if [[ $(cat .cache/packaged 2>/dev/null) != "$packaged" ]]; then
  rm -rf "${CARGO_HOME:-$HOME/.cargo}"/registry/src/-*/authlete-sdk{,-macros}-[0-9]*
  if [[ -e .cache/packaged ]]; then
    rm -rf "$target"/.fingerprint/authlete-sdk{,-macros}-*
  fi
fi
printf '%s' "$packaged" >.cache/packaged
cargo package --quiet --locked --allow-dirty -p authlete-sdk-macros -p authlete-sdk -p authlete-local
for crate in authlete-sdk-macros authlete-sdk authlete-local; do
  files=$(cargo package --quiet --locked --allow-dirty --list -p "$crate")
  for file in LICENSE README.md; do
    grep -qx "$file" <<<"$files" || { echo "the package of $crate lacks $file" >&2; exit 1; }
  done
done

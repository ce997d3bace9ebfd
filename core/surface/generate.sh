#!/usr/bin/env bash
# Writes every generated file that is checked in: what core/surface writes for Python, Node, Swift, the reference and the README,
# and what uniffi makes for Swift, with the hashes by which the Swift lane sees that it is fresh.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}

cargo build --locked --quiet -p authlete-swift
cargo clippy --locked --quiet -p authlete-swift-bindgen -- -D warnings
cargo run --locked --quiet -p authlete-swift-bindgen -- "$target/debug/libauthlete_swift.a"
bindings-swift/scripts/generated.py "$target/debug/libauthlete_swift.so"
cargo run --locked --quiet -p authlete-surface

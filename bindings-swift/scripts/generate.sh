#!/usr/bin/env bash
# Writes the generated files of the Swift package.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}

cargo build --locked --quiet -p authlete-swift
cargo clippy --locked --quiet -p authlete-swift-bindgen -- -D warnings
cargo run --locked --quiet -p authlete-swift-bindgen -- "$target/debug/libauthlete_swift.a"
bindings-swift/scripts/generated.py "$target/debug/libauthlete_swift.so"
cargo run --locked --quiet -p authlete-surface

#!/usr/bin/env bash
# Writes the generated files of the Swift package; with --check it only says which are stale, and fails if one is.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}

cargo build --locked --quiet -p authlete-swift
cargo run --locked --quiet -p authlete-swift-bindgen -- "$target/debug/libauthlete_swift.a" "$@"
cargo run --locked --quiet -p authlete-surface -- "$@"

#!/usr/bin/env bash
# The Python lane: builds the package, checks the generated files, formats, lints and types, and tests.
#
#     tests/python.sh              the whole lane
#     tests/python.sh build        what the quick start needs
#     tests/python.sh quickstart   plays the quick start against AUTHLETE_BASE_URL
#     tests/python.sh flow         plays an OAuth flow against it
set -euo pipefail
cd "$(dirname "$0")/.."

CARGO_TARGET_DIR=$(realpath -m "${CARGO_TARGET_DIR:-target}")
export CARGO_TARGET_DIR
. tests/environment.sh

environment=$PWD/.cache/python
sources=(bindings-python/python bindings-python/tests tests/python tests/docs examples bench)

say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }

prepare() {
  virtual_environment "$environment" bindings-python/requirements-dev.txt
  export VIRTUAL_ENV=$environment PATH=$environment/bin:$PATH
}

build() {
  prepare
  maturin develop --locked --quiet --manifest-path bindings-python/Cargo.toml
}

lane() {
  say 'the package'
  build
  cargo fmt --check -p authlete-python
  cargo clippy --locked --quiet -p authlete-python -- -D warnings
  cargo clippy --locked --quiet -p authlete-sdk --features python -- -D warnings

  say 'the generated files'
  cargo run --locked --quiet -p authlete-surface -- --check

  say 'ruff'
  ruff check --config bindings-python/pyproject.toml "${sources[@]}"
  ruff format --config bindings-python/pyproject.toml --check "${sources[@]}"

  say 'mypy, pyright, stubtest'
  local mypy=(--config-file bindings-python/pyproject.toml --cache-dir .cache/mypy)
  mypy "${mypy[@]}" bindings-python/python/authlete_sdk
  MYPYPATH=tests/python:tests/docs:bindings-python/tests mypy "${mypy[@]}" bindings-python/tests tests/python tests/docs examples
  python -m mypy.stubtest authlete_sdk
  pyright --project bindings-python/pyproject.toml bindings-python/python
  pyright --verifytypes authlete_sdk --ignoreexternal | grep -E 'completeness|unknown type: [1-9]'

  say 'pytest'
  cargo build --locked --quiet -p authlete-case-server -p authlete-local
  pytest --config-file bindings-python/pyproject.toml --quiet -o cache_dir=.cache/pytest bindings-python/tests tests/python
  say 'the fault matrix'
  cargo build --locked --quiet -p authlete-faults
  "$CARGO_TARGET_DIR/debug/authlete-faults" python blocking,asyncio python tests/python/fault_driver.py

  say 'the local server under made-up requests'
  tests/openapi.sh

  say 'the Python lane is done'
}

mkdir -p .cache
case ${1:-lane} in
  build) build ;;
  quickstart)
    prepare
    python examples/quickstart/quickstart.py
    ;;
  flow)
    prepare
    python examples/flow/flow.py
    ;;
  lane) lane ;;
  *)
    sed -n '4,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

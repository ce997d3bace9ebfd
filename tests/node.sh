#!/usr/bin/env bash
# The Node lane: builds the addon, checks format, lint and types, runs all tests.
#
#   tests/node.sh              everything
#   tests/node.sh build        only what the quick start needs
#   tests/node.sh quickstart   the quick start, against what AUTHLETE_* in the environment names
#   tests/node.sh flow         an OAuth flow, against the same
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf -- '--- %s\n' "$*"; }

build() {
  node bindings-node/scripts/build.mjs
  # So that the examples find the package by its name.
  mkdir -p examples/node_modules
  ln -sfn ../../bindings-node examples/node_modules/authlete-sdk
  # The flow opens ID tokens with a library of its own.
  if ! cmp -s examples/flow/package-lock.json examples/flow/node_modules/.package-lock-installed; then
    npm ci --prefix examples/flow --no-audit --no-fund --silent
    cp examples/flow/package-lock.json examples/flow/node_modules/.package-lock-installed
  fi
}

# Installs the tools unless the lock file is the one that they were installed from.
tools() {
  local installed=.cache/node/package-lock.json
  if ! cmp -s tests/node/package-lock.json "$installed" || [[ ! -d tests/node/node_modules ]]; then
    npm ci --prefix tests/node --no-audit --no-fund
    mkdir -p "$(dirname "$installed")"
    cp tests/node/package-lock.json "$installed"
  fi
  ln -sfn ../../../bindings-node tests/node/node_modules/authlete-sdk
  ln -sfn ../../tests/node/node_modules/express examples/node_modules/express
}

# The browser that tests the local server's console: about 140 MB of Debian packages, which take half a minute to install.
browser() {
  local wanted='install Debian'"'"'s chromium, or set CHROMIUM to the path of a browser'
  if [[ ! -x ${CHROMIUM:-/usr/bin/chromium} && $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    apt-get update -qq || true
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null || true
  fi
  if [[ -x ${CHROMIUM:-/usr/bin/chromium} ]]; then
    return
  elif [[ ${CI:-} == true ]]; then
    echo "there is no browser to test the console with: $wanted" >&2
    return 1
  fi
  echo "SKIPPED: the tests of the console, for want of a browser; $wanted"
}

case ${1:-all} in
  build) build ;;
  quickstart) node examples/quickstart/quickstart.mjs ;;
  flow) node examples/flow/flow.mjs ;;
  all)
    step 'build'
    build
    cargo build --quiet -p authlete-local
    cargo build --quiet -p authlete-case-server
    step 'rustfmt and clippy'
    cargo fmt --check -p authlete-node
    cargo clippy --quiet -p authlete-node -- -D warnings
    step 'generated files'
    cargo run --quiet -p authlete-surface -- --check
    step 'tools'
    tools
    step 'biome: format and lint'
    tests/node/node_modules/.bin/biome ci --error-on-warnings bench bindings-node examples local-server/npm tests/node
    step 'tsc --strict: node16 and bundler, TypeScript 7 and 5'
    for project in tsconfig.json tsconfig.bundler.json; do
      tests/node/node_modules/.bin/tsc -p "tests/node/types/$project"
      node tests/node/node_modules/typescript-5/bin/tsc -p "tests/node/types/$project"
    done
    step 'browser'
    browser
    step 'tests'
    node --test --test-timeout=600000 bindings-node/test/*.test.mjs tests/node/*.test.mjs
    step 'fault matrix'
    cargo build --quiet -p authlete-faults
    "${CARGO_TARGET_DIR:-target}/debug/authlete-faults" node promises node tests/node/fault-driver.mjs
    ;;
  *)
    echo "usage: tests/node.sh [build | quickstart | flow]" >&2
    exit 2
    ;;
esac

#!/usr/bin/env bash
# Builds the release packages, measures them beside others, and writes docs/performance.{md,svg,json}.
#
#     bench/run.sh          everything, about ten minutes once it is built
#     QUICK=1 bench/run.sh  a first look in less than three
set -euo pipefail
cd "$(dirname "$0")/.."

CARGO_TARGET_DIR=$(realpath -m "${CARGO_TARGET_DIR:-target}")
export CARGO_TARGET_DIR
. tests/environment.sh

cache=$PWD/.cache/bench
clients=bench/clients

say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }
megabytes() { awk '{ printf "%.3f", $1 / 1e6 }' <<<"$1"; }
installed() { megabytes "$(du --bytes --summarize --total --exclude=__pycache__ "$@" | awk 'END { print $1 }')"; }

# What the SDK is compared with, from the locked versions.
prepare() {
  virtual_environment "$cache/python" "$clients/requirements.txt"
  if ! cmp --silent "$clients/package-lock.json" "$cache/package-lock.json"; then
    npm ci --prefix "$clients" --no-audit --no-fund --silent
    cp "$clients/package-lock.json" "$cache/"
  fi
}

python_package() {
  rm -rf "$cache/wheels"
  "$cache/python/bin/maturin" build --profile wheel --compression-level 9 --locked --quiet --manifest-path bindings-python/Cargo.toml --out "$cache/wheels"
  "$cache/python/bin/pip" install --quiet --disable-pip-version-check --no-deps --force-reinstall "$cache"/wheels/*.whl
}

node_package() {
  node bindings-node/scripts/build.mjs --release
  rm -rf "$cache/npm"
  node bindings-node/scripts/pack.mjs "$cache/npm" >/dev/null 2>&1
  npm install --prefix "$clients" --no-save --no-package-lock --no-audit --no-fund --silent "$cache"/npm/*.tgz
}

# Swift is measured where there is a toolchain.
swift_package() {
  swift=()
  if tests/swift.sh available; then
    tests/swift.sh build-bench >"$cache/swift.log" 2>&1 || { tail -n 40 "$cache/swift.log" >&2; exit 1; }
    swift=(--swift tests/swift.sh bench)
  else
    echo '*** Swift is not measured: there is no toolchain, and none can be made here ***' >&2
  fi
}

sizes() {
  local modules=$clients/node_modules packages platform
  packages=$("$cache/python/bin/python" -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
  platform=$(ls -d "$modules"/authlete-sdk-*)
  cat <<JSON
{
  "wheel_mb": $(megabytes "$(stat --format %s "$cache"/wheels/*.whl)"),
  "wheel_installed_mb": $(installed "$packages/authlete_sdk"),
  "npm_mb": $(megabytes "$(stat --format %s "$cache"/npm/"${platform##*/}"-*.tgz)"),
  "npm_installed_mb": $(installed "$modules/authlete-sdk" "$platform")
}
JSON
}

mkdir -p "$cache"
say 'what to compare with'
prepare
say 'the measuring programs, release'
cargo build --release --locked --quiet -p authlete-bench
cargo build --release --locked --quiet -p authlete-local --example scale
say 'the Python package, release'
python_package
say 'the Node package, release'
node_package
say 'the Swift package, release'
swift_package
say 'measuring'
sizes >"$cache/sizes.json"
"$cache/python/bin/python" bench/measure.py ${QUICK:+--quick} --program "$CARGO_TARGET_DIR/release/authlete-bench" \
  --python "$cache/python/bin/python" --cache "$cache" --sizes "$cache/sizes.json" \
  --scale "$CARGO_TARGET_DIR/release/examples/scale" "${swift[@]}" --output "$cache/measured.json"
say 'the results'
"$cache/python/bin/python" bench/report.py "$cache/measured.json" docs/performance.md

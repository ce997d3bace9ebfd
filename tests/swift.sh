#!/usr/bin/env bash
# The Swift lane: builds the library, checks that the generated files are fresh, formats, lints and tests, debug and release.
#
#     tests/swift.sh              the whole lane
#     tests/swift.sh available    whether there is a Swift toolchain, or this machine can make one
#     tests/swift.sh build        what the quick start needs
#     tests/swift.sh quickstart   plays the quick start against AUTHLETE_BASE_URL
#     tests/swift.sh flow         plays an OAuth flow against it
#     tests/swift.sh build-bench  what `make bench` measures, release
#     tests/swift.sh bench        does what the lines on its input say
#
# It uses the Swift 6 toolchain on the PATH. Where there is none, it runs Swift in a Debian 13 root that it builds once in
# .cache/swift-root, which takes Debian and root. Where that cannot be either, it says so; with CI=true that is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."

target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
package=bindings-swift
cache=$PWD/.cache
export AUTHLETE_LIBRARY_PATH=$cache/swift-library
export AUTHLETE_CASE_SERVER=$target/debug/authlete-case-server
export AUTHLETE_LOCAL=$target/debug/authlete-local

toolchain_on_path() { command -v swift >/dev/null && swift --version 2>/dev/null | grep -qE 'Swift version ([6-9]|[1-9][0-9])'; }
can_use_debian() {
  [[ $(id -u) == 0 ]] && unshare --mount true 2>/dev/null && { [[ -e $cache/swift-root/.complete ]] || command -v apt-get >/dev/null; }
}
available() { toolchain_on_path || can_use_debian; }

# Runs a Swift tool, with what the tests and the quick start read from the environment.
with_swift() {
  if toolchain_on_path; then
    "$@"
  else
    PASS_ENVIRONMENT="${!AUTHLETE_*} ${!BENCH_*}" MOUNT=$target "$package/scripts/swift-in-debian.sh" "$@"
  fi
}
# What goes in front of a program that another one starts.
as_swift=()
toolchain_on_path || as_swift=("$package/scripts/swift-in-debian.sh")

swift_package() {
  local command=$1
  shift
  with_swift swift "$command" --package-path "$package" --scratch-path "$cache/swift-build" "$@"
}
bench_package() {
  AUTHLETE_LIBRARY_PATH=$cache/swift-library-release with_swift swift build --package-path bench/clients/swift \
    --scratch-path "$cache/swift-build-bench" -c release "$@"
}
say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }

library() {
  cargo build --locked --quiet -p authlete-swift
  mkdir -p "$AUTHLETE_LIBRARY_PATH"
  # Only the static library: with both side by side the linker would take the other one.
  if ! cmp --silent "$target/debug/libauthlete_swift.a" "$AUTHLETE_LIBRARY_PATH/libauthlete_swift.a"; then
    cp "$target/debug/libauthlete_swift.a" "$AUTHLETE_LIBRARY_PATH/"
    # SwiftPM does not link again when nothing but the library has changed.
    rm -f "$cache"/swift-build/*/{debug,release}/{admin-tool,documentation,fault-driver,flow,quickstart,*.xctest}
  fi
}

symbols() {
  local module modules graph=$cache/swift-symbols
  modules=$(swift_package build --show-bin-path | tail -n 1)/Modules
  rm -rf "$graph" && mkdir -p "$graph"
  local arguments=(-I "$modules" -I "$package/Sources/AuthleteFFI" -output-dir "$graph"
    -minimum-access-level public -skip-synthesized-members)
  arguments+=(-target "$(with_swift swiftc -print-target-info | sed -nE 's/.*"unversionedTriple": "(.*)".*/\1/p' | head -n 1)")
  if toolchain_on_path; then
    local extract=(swift symbolgraph-extract)
  else
    local extract=(/usr/libexec/swift/bin/swift-symbolgraph-extract)
  fi
  # AuthleteSDK exports the other module: what is public in it is public to all.
  for module in AuthleteSDK AuthleteBindings; do
    with_swift "${extract[@]}" "${arguments[@]}" -module-name "$module"
  done
  "$package/scripts/check-symbols.py" "$graph"/*.symbols.json
}

lane() {
  trap 'kill "${root:-}" 2>/dev/null || true' EXIT
  if ! toolchain_on_path && [[ ! -e $cache/swift-root/.complete ]]; then
    echo 'making a Debian 13 root with Swift in .cache/swift-root while the library is built'
    with_swift true >"$cache/swift-root.log" 2>&1 &
    root=$!
  fi

  say 'the library'
  library
  cargo fmt --check -p authlete-swift -p authlete-swift-bindgen
  cargo clippy --locked --quiet -p authlete-swift -- -D warnings

  say 'the generated files'
  "$package/scripts/generated.py" "$target/debug/libauthlete_swift.so" --check
  cargo build --locked --quiet -p authlete-surface -p authlete-case-server -p authlete-local
  "$target/debug/authlete-surface" --check

  if [[ -n ${root:-} ]]; then
    say 'waiting for the Debian 13 root'
    wait "$root" || { tail -n 40 "$cache/swift-root.log" >&2; exit 1; }
    root=
  fi
  with_swift swift --version 2>&1 | head -n 1

  tests/docs/swift_pages.py "$package/Tests/Documentation/Pages.swift"

  say 'swift format'
  local sources=()
  while IFS= read -r -d '' source; do sources+=("$source"); done < <(
    find "$package/Package.swift" "$package"/{Sources,Examples,Tests} bench/clients/swift -name '*.swift' \
      ! -path '*/AuthleteBindings/Models.swift' ! -path '*/AuthleteBindings/Operations.swift' \
      ! -path '*/Documentation/Pages.swift' -print0)
  with_swift swift format lint --strict --configuration "$package/.swift-format" "${sources[@]}"
  echo "${#sources[@]} files are formatted and linted"

  say 'swift build and test, debug'
  swift_package build --build-tests 2>&1 | summarized
  symbols
  swift_package test --no-parallel --skip-build 2>&1 | summarized
  say 'the fault matrix'
  cargo build --locked --quiet -p authlete-faults
  # Behind a shell: the first process of a namespace takes no interrupts.
  PASS_ENVIRONMENT='HOME NETRC SSL_CERT_FILE HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy' MOUNT=$target \
    "$target/debug/authlete-faults" swift async "${as_swift[@]}" \
    sh -c '"$0"; exit $?' "$(swift_package build --show-bin-path | tail -n 1)/fault-driver"
  say 'the Swift of the documentation'
  AUTHLETE_DOCUMENTATION=1 swift_package build --product documentation 2>&1 | summarized
  with_swift "$(swift_package build --show-bin-path | tail -n 1)/documentation" | tail -n 1
  say 'swift build and test, release'
  swift_package test -c release --no-parallel 2>&1 | summarized
  say 'the Swift lane is done'
}

# The tools' own words without a line for each file that is compiled and each case that passes. A failure shows through `pipefail`.
summarized() {
  grep --line-buffered -vE '^◇ |^✔ Test (case )?[^r]|Passing [0-9]+ argument|^\[[0-9]+/[0-9]+\]|^Test Suite|Executed 0 tests' || true
}

mkdir -p "$cache"
case ${1:-lane} in
  available) available ;;
  build)
    library
    swift_package build --product quickstart
    swift_package build --product flow
    ;;
  build-bench)
    cargo build --release --locked --quiet -p authlete-swift
    mkdir -p "$cache/swift-library-release"
    cp "$target/release/libauthlete_swift.a" "$cache/swift-library-release/"
    rm -f "$cache"/swift-build-bench/*/release/bench-client
    bench_package
    ;;
  bench) with_swift "$(bench_package --show-bin-path | tail -n 1)/bench-client" ;;
  quickstart | flow) with_swift "$(swift_package build --show-bin-path | tail -n 1)/$1" ;;
  lane)
    if available; then
      lane
    else
      echo '*** SKIPPED: the Swift lane needs a Swift 6 toolchain on the PATH, or Debian and root to make one ***' >&2
      if [[ ${CI:-} == true ]]; then exit 1; fi
    fi
    ;;
  *)
    sed -n '3,10s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

#!/usr/bin/env bash
# Runs each fuzz target for a while (FUZZ_SECONDS, a minute by default) from the committed corpus. What it tries is kept in
# .cache/fuzz, so that the next run goes on from there; an input that finds something lies in .cache/fuzz/findings, and goes
# into tests/fuzz/corpus with the fix, where `make test` replays it.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo_fuzz_version=0.13.2
seconds="${FUZZ_SECONDS:-60}"
targets=(${FUZZ_TARGETS:-response_decoding error_decoding encoding server_request dpop_proof jwt})

tool="$PWD/.cache/tools/bin/cargo-fuzz"
if ! "$tool" --version 2>/dev/null | grep -qF "$cargo_fuzz_version"; then
  CARGO_TARGET_DIR="$PWD/.cache/tools/target" cargo install --quiet --locked --debug --root .cache/tools \
    --version "$cargo_fuzz_version" cargo-fuzz
  rm -r .cache/tools/target
fi

# Without a sanitizer the usual compiler will do: nothing here is unsafe, and what is looked for are panics and broken promises.
options=(--fuzz-dir tests/fuzz/targets --sanitizer none --target-dir "${FUZZ_TARGET_DIR:-$PWD/.cache/fuzz/target}")
mkdir -p .cache/fuzz/findings
PATH="$PWD/.cache/tools/bin:$PATH" cargo fuzz build "${options[@]}"
for target in "${targets[@]}"; do
  tried=".cache/fuzz/corpus/$target"
  mkdir -p "$tried"
  printf '\n--- %s, %s s\n' "$target" "$seconds"
  PATH="$PWD/.cache/tools/bin:$PATH" cargo fuzz run "${options[@]}" "$target" "$tried" "tests/fuzz/corpus/$target" -- \
    -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=8192 -print_final_stats=1 \
    -artifact_prefix=.cache/fuzz/findings/ 2>&1 | grep -E '^(Done|stat::(number|average|peak)|SUMMARY|thread|assertion|artifact|panicked|==)' || {
    echo "$target found something: see .cache/fuzz/findings" >&2
    exit 1
  }
done
printf '\n%s targets, %s s each: no finding\n' "${#targets[@]}" "$seconds"

#!/usr/bin/env bash
# Every lane, one after the other. A failing lane does not keep the others from being seen; the whole fails with it.
set -uo pipefail
cd "$(dirname "$0")/.."

failed=()
times=()
for lane in docs rust python node swift; do
  printf '\n=== %s ===\n' "$lane"
  started=$SECONDS
  "tests/$lane.sh" || failed+=("$lane")
  times+=("$(printf '%-8s %4d s' "$lane" $((SECONDS - started)))")
done

printf '\n=== lanes ===\n'
printf '%s\n' "${times[@]}"
if ((${#failed[@]})); then
  printf 'failed: %s\n' "${failed[*]}"
  exit 1
fi
echo 'every lane passed'

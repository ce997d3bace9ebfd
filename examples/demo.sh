#!/usr/bin/env bash
# Builds everything, starts the local server on a SQLite file, and plays in every language that is here the quick start and an
# OAuth flow up to a reissued ID token. With AUTHLETE_BASE_URL and credentials set, they talk to that service instead.
set -euo pipefail
cd "$(dirname "$0")/.."

logs=.cache/demo
mkdir -p "$logs"

# Runs a command with its output in a log, shows that it goes on, and shows the log only if it fails.
quietly() {
  local title=$1 log=$logs/$2.log started=$SECONDS
  shift 2
  "$@" >"$log" 2>&1 </dev/null &
  local job=$!
  while kill -0 "$job" 2>/dev/null; do
    [[ -t 1 ]] && printf '\r  %-44s %4d s' "$title" $((SECONDS - started))
    sleep 1
  done
  if wait "$job"; then
    [[ -t 1 ]] && printf '\r'
    printf '  %-44s done in %d s\n' "$title" $((SECONDS - started))
  else
    printf '\n%s failed; the end of %s:\n' "$title" "$log"
    tail -n 40 "$log"
    exit 1
  fi
}

have() { command -v "$1" >/dev/null; }
for program in cargo python3 node; do
  have "$program" || { echo "$program is not on the PATH: the demo needs Rust, Python 3.10 or newer and Node 20 or newer" >&2; exit 1; }
done

languages=(rust python node)
if tests/swift.sh available; then languages+=(swift); else echo 'no Swift toolchain: the Swift quick start is left out'; fi

echo 'Building (minutes the first time, seconds afterwards; logs in .cache/demo)'
quietly 'the Rust examples' build-rust cargo build --quiet -p authlete-sdk --example quickstart --example flow
for language in "${languages[@]:1}"; do
  quietly "the $language package" "build-$language" "tests/$language.sh" build
done

server=
stop() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
}
trap stop EXIT

if [[ -z ${AUTHLETE_BASE_URL:-} ]]; then
  quietly 'the local server' build-server cargo build --quiet -p authlete-local
  rm -f "$logs"/authlete.sqlite*
  mkfifo "$logs/ready.$$"
  "${CARGO_TARGET_DIR:-target}/debug/authlete-local" serve --listen 127.0.0.1:0 --database "$logs/authlete.sqlite" >"$logs/ready.$$" &
  server=$!
  IFS= read -r ready <"$logs/ready.$$"
  rm -f "$logs/ready.$$"
  eval "$(python3 - "$ready" <<'PYTHON'
import json, shlex, sys

ready = json.loads(sys.argv[1])
for name, value in {
    "AUTHLETE_API_VERSION": "V3",
    "AUTHLETE_BASE_URL": ready["baseUrl"],
    "AUTHLETE_SERVICE_APIKEY": ready["serviceId"],
    "AUTHLETE_SERVICE_ACCESSTOKEN": ready["accessToken"],
    "AUTHLETE_DEMO_CLIENTS": ",".join(str(client["clientId"]) for client in ready["clients"]),
    "AUTHLETE_DEMO_APP": next(str(client["clientId"]) for client in ready["clients"] if "clientSecret" not in client),
    "AUTHLETE_DEMO_REDIRECT_URI": "http://127.0.0.1/cb",
}.items():
    print(f"export {name}={shlex.quote(value)}")
PYTHON
)"
  echo "The local server listens on $AUTHLETE_BASE_URL and keeps its state in $logs/authlete.sqlite"
else
  echo "The quick starts talk to $AUTHLETE_BASE_URL"
fi

declare -A titles=([quickstart]='managing tokens and authorizations' [flow]='from the authorization request to the reissued ID token')
stories=(quickstart)
if [[ -n ${AUTHLETE_DEMO_APP:-} ]]; then
  stories+=(flow)
else
  echo 'The OAuth flow is left out: it wants AUTHLETE_DEMO_APP, the ID of a public client, and AUTHLETE_DEMO_REDIRECT_URI'
fi

for language in "${languages[@]}"; do
  for story in "${stories[@]}"; do
    printf '\n%s: %s\n' "$language" "${titles[$story]}"
    if [[ $language == rust ]]; then
      "${CARGO_TARGET_DIR:-target}/debug/examples/$story"
    else
      "tests/$language.sh" "$story"
    fi
  done
done
printf '\nEvery step did what it says, in %s.\n' "$(printf '%s, ' "${languages[@]}" | sed 's/, $//')"

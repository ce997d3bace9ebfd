#!/usr/bin/env bash
# Puts requests that schemathesis makes up into the local server, from the description that the server gives of itself: no
# answer is a server error, and all are as described. Requests at the edges of the description come first, then random ones, the
# same in every run.
set -euo pipefail
cd "$(dirname "$0")/.."

. tests/environment.sh

target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
environment=$PWD/.cache/schemathesis
# An environment of its own: what it needs would tie down the versions of other tools.
virtual_environment "$environment" tests/openapi/requirements.txt

cargo build --quiet --locked -p authlete-local
coproc server {
  exec "$target/debug/authlete-local" serve --listen 127.0.0.1:0 --admin --until-stdin-closes \
    --fixture tests/fixtures/standard.json
}
read -r ready <&"${server[0]}"
url=$(python3 -c 'import json, sys; print(json.load(sys.stdin)["baseUrl"])' <<<"$ready")

cd .cache
"$environment/bin/schemathesis" --no-color run "$url/_local/openapi.json" \
  --header 'Authorization: Bearer anything' --phases coverage,fuzzing \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
  --generation-deterministic
exec {server[1]}>&-
wait "$server_PID"

#!/usr/bin/env bash
# The documentation's lane: builds the site and checks it. The code of its pages runs in the lanes of the languages.
#
#     tests/docs.sh          builds and checks
#     tests/docs.sh build    only builds
set -euo pipefail
cd "$(dirname "$0")/.."

requirements=tests/docs/requirements.txt
environment=$PWD/.cache/docs

# The virtual environment of these very requirements and this Python.
prepare() {
  local wanted
  wanted=$({ cat "$requirements"; python3 --version; } | sha256sum)
  if [[ $(cat "$environment/.wanted" 2>/dev/null) != "$wanted" ]]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$requirements"
    printf '%s' "$wanted" >"$environment/.wanted"
  fi
}

build() {
  prepare
  rm -rf .cache/site
  "$environment/bin/zensical" build --strict --config-file mkdocs.yml
}

mkdir -p .cache
case ${1:-all} in
  build)
    build
    echo 'The site is in .cache/site; to look at it: python3 -m http.server --bind 127.0.0.1 --directory .cache/site 8000'
    ;;
  all)
    build
    python3 tests/docs/check_site.py .cache/site
    python3 tests/docs/check_commands.py
    ;;
  *)
    sed -n '4,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

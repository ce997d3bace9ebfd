#!/usr/bin/env bash
# The documentation's lane: builds the site and checks it. The code of its pages runs in the lanes of the languages.
#
#     tests/docs.sh          builds and checks
#     tests/docs.sh build    only builds
set -euo pipefail
cd "$(dirname "$0")/.."

. tests/environment.sh

environment=$PWD/.cache/docs

build() {
  virtual_environment "$environment" tests/docs/requirements.txt --no-deps
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

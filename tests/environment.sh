# Sourced by the scripts that need a virtual environment of Python.

# Makes the environment in a folder, of the requirements in a file; what follows goes to pip. An environment of these very
# requirements and this Python is kept as it is.
virtual_environment() {
  local environment=$1 requirements=$2 wanted
  shift 2
  wanted=$({ cat "$requirements"; python3 --version; } | sha256sum)
  if [[ $(cat "$environment/.wanted" 2>/dev/null) != "$wanted" ]]; then
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$@" --requirement "$requirements"
    printf '%s' "$wanted" >"$environment/.wanted"
  fi
}

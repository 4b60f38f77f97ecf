#!/usr/bin/env bash
# action.yml, first step: the metalint of the action's own checkout, in an environment of its own, for later steps.
set -euo pipefail

venv=$RUNNER_TEMP/metalint
"$(command -v python3 || command -v python)" -m venv "$venv"
bin=$venv/bin
[ -d "$bin" ] || bin=$venv/Scripts # Windows
"$bin/python" -m pip install --quiet --disable-pip-version-check "$GITHUB_ACTION_PATH"
echo "$bin" >>"$GITHUB_PATH"

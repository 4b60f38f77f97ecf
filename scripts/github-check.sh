#!/usr/bin/env bash
# action.yml, second step: annotations in the log, a summary of the job, SARIF if asked; exits as metalint does.
set -euo pipefail

summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
command=(metalint check -o github:- -o "markdown:$summary")
[ -z "$METALINT_SARIF_FILE" ] || command+=(-o "sarif:$METALINT_SARIF_FILE")

set -f # the inputs are split into words and never expanded
# shellcheck disable=SC2206
command+=($METALINT_ARGS --)
IFS=$'\n'
# shellcheck disable=SC2206
command+=($METALINT_PATHS)

code=0
"${command[@]}" || code=$?
head -c 1000000 "$summary" >>"$GITHUB_STEP_SUMMARY" # GitHub takes no more than 1 MiB
exit "$code"

"""The exit codes, the same for every command and output format."""

CLEAN = 0
FINDINGS = 1
FAILED = 2
INTERRUPTED = 130

"""The groups of options in the helps."""

from validator.messages import N_

RULES = N_("Which rules run")
FILES = N_("Which files are read")
SETTINGS = N_("Settings")
FIXES = N_("Fixing")
KNOWN = N_("Silenced and known findings")
REPORT = N_("Report")
EXIT = N_("Exit code")
OTHER = N_("Options")

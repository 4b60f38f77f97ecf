"""People and institutions: bylines, names across scripts, romanization, legal forms."""

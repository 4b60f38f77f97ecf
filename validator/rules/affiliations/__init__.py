"""Rules of the family of affiliations."""

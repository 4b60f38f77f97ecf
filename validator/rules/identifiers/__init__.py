"""Rules of the family of identifiers."""

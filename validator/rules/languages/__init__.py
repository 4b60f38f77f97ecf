"""Rules of the family of languages."""

"""Rules of the family of references."""

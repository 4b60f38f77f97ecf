"""Rules of the family of structure."""

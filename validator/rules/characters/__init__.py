"""Rules of the family of characters."""

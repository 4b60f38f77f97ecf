"""Rules of the family of tags."""

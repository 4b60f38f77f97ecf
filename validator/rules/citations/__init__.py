"""Rules of the family of citations."""

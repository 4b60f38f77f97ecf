"""Titles, abstracts, keywords and names of journals."""

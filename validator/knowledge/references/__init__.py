"""Reference lists: one reference in its parts, and two lists against each other."""

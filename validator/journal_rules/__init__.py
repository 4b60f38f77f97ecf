"""A journal's own rules, written in YAML: terms, house names, required statements, forms and bounds of fields."""

"""Languages: which one a text is in, their codes and names, romanized Russian, the language notes of references."""

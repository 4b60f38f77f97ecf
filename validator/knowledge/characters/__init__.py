"""Characters of a text: scripts, lookalike letters, invisible characters, garbled encodings, brackets."""

"""Cyrillic letters that look like Latin ones. Made by tools/make_lookalikes.py; do not edit.

Source: UTS #39 confusables.txt as shipped in confusable_homoglyphs 3.3.1.
The package does not name the Unicode version; all its characters are in Unicode 14.0.0.
"""

# Identical in print, one case, both in living alphabets: (Cyrillic, Latin).
IDENTICAL: tuple[tuple[str, str], ...] = (
    ("\u0405", "S"),  # Ѕ
    ("\u0406", "I"),  # І
    ("\u0408", "J"),  # Ј
    ("\u0410", "A"),  # А
    ("\u0412", "B"),  # В
    ("\u0415", "E"),  # Е
    ("\u041a", "K"),  # К
    ("\u041c", "M"),  # М
    ("\u041d", "H"),  # Н
    ("\u041e", "O"),  # О
    ("\u0420", "P"),  # Р
    ("\u0421", "C"),  # С
    ("\u0422", "T"),  # Т
    ("\u0425", "X"),  # Х
    ("\u0430", "a"),  # а
    ("\u0435", "e"),  # е
    ("\u043e", "o"),  # о
    ("\u0440", "p"),  # р
    ("\u0441", "c"),  # с
    ("\u0445", "x"),  # х
    ("\u0455", "s"),  # ѕ
    ("\u0456", "i"),  # і
    ("\u0458", "j"),  # ј
    ("\u04bb", "h"),  # һ
)

# Alike, but distinct in many typefaces: good for a suggestion only.
SIMILAR: tuple[tuple[str, str], ...] = (
    ("\u0423", "Y"),  # У
    ("\u0443", "y"),  # у
)

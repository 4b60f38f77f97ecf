"""metalint: a linter for bilingual metadata of scholarly articles."""

from validator.version import __version__

__all__ = ["__version__"]

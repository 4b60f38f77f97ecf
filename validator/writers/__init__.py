"""Writers: an article in a format of its own, so that metadata is entered once."""

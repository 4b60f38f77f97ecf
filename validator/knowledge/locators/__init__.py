"""Where a work stands: year, volume, issue and pages, and the printed citation line as a whole."""

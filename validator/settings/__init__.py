"""Settings: the nearest file of a journal, what it extends, and the flags of the command line over both."""

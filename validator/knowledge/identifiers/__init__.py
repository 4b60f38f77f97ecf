"""Identifiers, classifications and dates as they are printed."""

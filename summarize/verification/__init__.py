"""Checks a draft against its article and turns it into a report."""

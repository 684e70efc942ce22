"""Engines turn an analysis into a draft. Nothing in a draft has been checked yet."""

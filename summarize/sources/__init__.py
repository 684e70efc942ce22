"""Reads files, pipes and web pages into articles."""

"""Folders of articles: resumable, paced, budgeted."""

"""A report as Markdown, plain text, JSON, HTML, or on a terminal."""

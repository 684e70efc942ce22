"""Reads files, pipes and web pages into articles.

Whatever goes wrong with an input is a `SourceError` that names it; whatever was doubtful about
reading it is in the article's `warnings`. A plain UTF-8 text is decoded and nothing else: no
parser, no detector and no network code is imported for it.
"""

from summarize.sources.options import Limits, SourceOptions
from summarize.sources.reading import read_bytes, read_source

__all__ = ["Limits", "SourceOptions", "read_bytes", "read_source"]

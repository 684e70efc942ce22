"""From what an engine drafted to what the report may say.

Nothing in a draft is believed: quotations and their places come from our own finders, and what an
engine says of them, of the story and of foreign passages is checked against the article, without a
model. What fails a check stays in the report and says so.
"""

from summarize.verification.verify import verify

__all__ = ["verify"]

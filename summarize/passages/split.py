"""From a text to its passages (first version: languages per line, roles as the source knows them)."""

from summarize.article import Role, Span
from summarize.passages.abbreviations import lexicon
from summarize.passages.layout import paragraphs
from summarize.passages.passage import Passage
from summarize.passages.sentences import sentences_within


def split_passages(text: str, roles: tuple[tuple[Span, Role], ...] = ()) -> list[Passage]:
    """The passages of `text` in order: sorted, no overlap, everything covered but white space.

    `roles` are the spans whose role the source already knows. Never raises.
    """
    words = lexicon(None)
    found = []
    for number, paragraph in enumerate(paragraphs(text)):
        for span in sentences_within(text, paragraph, words):
            role = next(
                (role for known, role in roles if known.start <= span.start < known.end), None
            )
            found.append(
                Passage(
                    *span, text[span.start : span.end], "und", "Zyyy", 0.0, role or "body", number
                )
            )
    return found

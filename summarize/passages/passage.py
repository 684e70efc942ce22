"""The passage, as everything downstream sees it."""

from typing import NamedTuple

from summarize.article import Role


class Passage(NamedTuple):
    """A sentence, or a line that stands alone: `article.text[start:end] == text`.

    `language` and `script` are as in `LanguageGuess`, `confidence` belongs to the language;
    `paragraph` counts the paragraphs of the text from 0, so that callers can keep together what
    the author kept together.
    """

    start: int
    end: int
    text: str
    language: str
    script: str
    confidence: float
    role: Role
    paragraph: int

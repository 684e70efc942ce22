"""By what a report is credited to a source without a verb of saying, or by way of another."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Sourcing:
    """What stands around a source, and what a statement is made in."""

    according: str = ""
    """Phrases before the source: according to; по словам; laut; nach Angaben von."""

    according_after: str = ""
    """Phrases after the source: zufolge; пікірінше; ga ko'ra; a göre."""

    said_alone: str = ""
    """Words: those of `according_after` that open a sentence with nobody in front, for who spoke last: айтуынша (Kazakh)."""

    according_front: str = ""
    """Phrases before the source that only mean so where they open the sentence: pour, para."""

    according_own: str = ""
    """Phrases that hold the source as a possessive or a pronoun: по его словам; jego zdaniem."""

    own_words: Mapping[str, str] = field(default_factory=dict)
    """What tells in `according_own` whose words they are, and is none of the `pronouns`, to `m`, `f` or `p`: по думите му,
    prema njegovim riječima."""

    according_trailing: str = ""
    """Phrases before the source, but only after what was said: so (German)."""

    citing: str = ""
    """Phrases: those of `according` by which the one who says it names a source: ссылаясь на."""

    credits: str = ""
    """Phrases: those of `according` that only credit the outlet behind them with the report, so that what
    follows is not said by it: به گزارش (Persian)."""

    cites: str = ""
    """Words: verbs whose object is the one who said it, whose subject relays it: quotes, zitiert."""

    citing_words: str = ""
    """Phrases: the same with the words of whoever said it for an object: приводит слова."""

    sender: str = ""
    """Phrases that open a line above a statement, before whom it is from: from; from the desk of."""

    documents: str = ""
    """Words: nouns for what a statement is made in: statement, interview, заявлении, Erklärung."""

    issued: str = ""
    """Words: participles that tell who gave a document out, or made it: published by, realizado por."""

    statement_endings: str = ""
    """Words: ends of what a body tells in one word with it, or nobody does: Polizeiangaben (German)."""

    circle_endings: str = ""
    """Words: ends of those who are only told of by whom they stand near: Ratskreisen (German)."""

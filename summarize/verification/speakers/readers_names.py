"""Names and roles in the reader's language and script, as an engine's table of names gives them.

A pair is checked once, and serves everywhere: the printed names, the roles, the summary's check. A
person's name has to sound the same in both spellings; that of a body may be a translation, which no
spelling can show, but may not be the name of somebody else in the article.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from summarize.engines.draft import DraftName
from summarize.languages import dominant_script
from summarize.names import name_words, same_person
from summarize.report import Attribution, TranslatedName
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.source import SourceText
from summarize.verification.speakers.attribution import mentions_of

_MOST_OF_A_PERSON = 4  # words
_TELLING = 3  # letters
_SCRIPTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn"), ("Cyrl",)),
    **dict.fromkeys(("ar", "fa", "ur", "ps"), ("Arab",)),
    "uz": ("Latn", "Cyrl"),
    "sr": ("Cyrl", "Latn"),
    "he": ("Hebr",),
    "el": ("Grek",),
    "zh": ("Hani", "Hans", "Hant"),
    "ja": ("Hani", "Hira", "Kana", "Jpan"),
    "ko": ("Hang", "Kore"),
    "hy": ("Armn",),
    "ka": ("Geor",),
    "hi": ("Deva",),
    "th": ("Thai",),
}
"""The scripts of languages that are not written in Latin letters."""


class ReadersNames:
    """The names of a draft for a reader of the language `to`."""

    def __init__(self, source: SourceText, names: Sequence[DraftName], to: str) -> None:
        self._source = source
        self._drafted = names
        self.to = to

    def is_foreign(self, language: str) -> bool:
        """Whether the reader has another language."""
        return language != self.to

    def language_of(self, name: str, page: str) -> str:
        """The language of a name that should be as the page writes it, and may be as the reader does."""
        scripts = _SCRIPTS.get(page, ("Latn",))
        return page if dominant_script(name) in scripts else self.to

    @cached_property
    def pairs(self) -> tuple[DraftName, ...]:
        """The names whose two forms belong together, and which the article has."""
        return tuple(name for name in self._drafted if self._is_pair(name))

    @cached_property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the others; nothing where the model left a name in the page's letters."""
        return tuple(
            f"“{name.reader}” is not “{name.page}” in the reader's language"
            for name in self._drafted
            if name.reader
            and name.reader.casefold() != name.page.casefold()
            and name not in self.pairs
            and mentions_of(self._source, self._as_written(name.page))
        )

    def translated(self, speaker: Attribution | None) -> Attribution | None:
        """The speaker with their name and role in the reader's language, where those are known."""
        if speaker is None or speaker.translated or not self.is_foreign(self._page):
            return speaker
        for name in self.pairs:
            if self._is_same(name.page, speaker.name):
                role = name.role if speaker.role else None
                shown = speaker.name if name.reader in (None, name.page) else name.reader
                if shown == speaker.name and role in (None, speaker.role):
                    return speaker
                return replace(speaker, translated=TranslatedName(shown, role))
        return speaker

    def outlet(self, via: str | None) -> str | None:
        """An outlet's name in the reader's language, where that is known and another one."""
        if via is None:
            return None
        readers = (name.reader for name in self.pairs if self._is_same(name.page, via))
        return next((reader for reader in readers if reader and reader != via), None)

    @property
    def _page(self) -> str:
        return self._source.analysis.language

    def _is_same(self, one: str, other: str) -> bool:
        if one.casefold() == other.casefold():
            return True
        names = [self._as_written(name).bare_name for name in (one, other)]
        return all(names) and same_person(names[0], names[1], (self._page, self._page))

    def _as_written(self, name: str) -> Facts:
        """The facts of a name as the page writes it."""
        return facts_of_name(name, self._page)

    def _is_pair(self, name: DraftName) -> bool:
        if not self.is_foreign(self._page):
            return False
        # A name that both languages spell alike is not written twice.
        page = self._as_written(name.page)
        reader = facts_of_name(name.reader or name.page, self.to)
        if not self._is_readable(reader.text) or not mentions_of(self._source, page):
            return False
        bare = page.bare_name or page.text
        if same_person(bare, reader.bare_name or reader.text, (self._page, self.to)):
            return True
        if self._shares_a_word(bare, reader.text):
            return True
        return not self._is_persons(bare) and not self._is_somebody_else(page, reader)

    def _is_readable(self, name: str) -> bool:
        """Whether a name is in a script that the reader's language is written in."""
        return dominant_script(name) in _SCRIPTS.get(self.to, ("Latn",))

    def _shares_a_word(self, page: str, reader: str) -> bool:
        """Whether some word of a name is the same in both spellings: a surname, a place."""
        return any(
            same_person(one.text, other.text, (self._page, self.to))
            for one in name_words(page)
            for other in name_words(reader)
            if min(len(one.text), len(other.text)) >= _TELLING
        )

    def _is_persons(self, bare: str) -> bool:
        """Whether a name looks like a person's: a few words, all with a capital, or a surname."""
        named = name_words(bare)
        return (
            1 <= len(named) <= _MOST_OF_A_PERSON
            and len(named) == len(bare.split())
            and self._source.is_person(named, self._page)
        )

    def _is_somebody_else(self, page: Facts, reader: Facts) -> bool:
        """Whether the reader's form is another name of the table, or of the article."""
        own = {(place.start, place.end) for place in mentions_of(self._source, page)}
        whole = frozenset(range(len(name_words(reader.bare_name))))
        return any(
            (place.start, place.end) not in own
            for place in self._source.names.mentions(reader.bare_name, self.to)
            if whole and place.found >= whole
        )

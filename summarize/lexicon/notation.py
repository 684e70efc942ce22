"""How words are written in a lexicon, and read from it."""

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence

from summarize.characters import fold
from summarize.held import compact, held_once

_BRACES = re.compile(r"\{([^{}]*)\}")


def words(field: str) -> list[str]:
    """The words of a field, alternatives written out, in lower case."""
    return as_written(field.lower())


def as_written(field: str) -> list[str]:
    """The words of a field, alternatives written out, with their capitals."""
    if "{" not in field:
        return held_once(field.split())
    return held_once(form for word in field.split() for form in _written_out(word))


def phrases(field: str) -> list[str]:
    """The phrases of a field, alternatives written out, in lower case, single-spaced."""
    parts = (" ".join(part.split()) for part in re.split(r"[;\n]", field.lower()))
    return held_once(form for part in parts if part for form in _written_out(part))


def parted(forms: Iterable[str]) -> tuple[list[str], tuple[str, ...]]:
    """All words, and those of them that end in `*`, which stand for what begins like them."""
    listed = list(forms)
    begun = tuple(held_once(form[:-1] for form in listed if form.endswith("*")))
    if not begun:
        return listed, begun
    stems = iter(begun)
    return [next(stems) if form.endswith("*") else form for form in listed], begun


class Words:
    """The words of some fields and the endings of another, to be asked of folded words."""

    def __init__(self, *fields: str, endings: str = "") -> None:
        exact, self._prefixes = parted(words(fold(" ".join(fields))))
        self._exact = compact(exact)
        self._suffixes = tuple(words(fold(endings)))
        self._is_open = bool(self._prefixes or self._suffixes)

    def __contains__(self, word: str) -> bool:
        if word in self._exact or not self._is_open:
            return word in self._exact
        # A word is not its own ending: Kazakh "маған" is "to me", and "алмаған" a denial.
        return word.startswith(self._prefixes) or (
            word.endswith(self._suffixes) and len(word) > len(self.ending(word))
        )

    def is_among(self, forms: Sequence[str]) -> bool:
        """Whether any of some forms is one of the words."""
        if not self._is_open:
            return not self._exact.isdisjoint(forms)
        return any(map(self.__contains__, forms))

    def __bool__(self) -> bool:
        return bool(self._exact or self._prefixes or self._suffixes)

    def ending(self, word: str) -> str:
        """The longest listed ending that the word has, empty if none."""
        fitting = (ending for ending in self._suffixes if word.endswith(ending))
        return max(fitting, key=len, default="")


class InflectedWords(Words):
    """Words, and those of one field with each ending of another.

    Not written out: hundreds of roles in dozens of forms are more than all other words of a language.
    """

    def __init__(self, *fields: str, stems: str, stem_endings: str) -> None:
        super().__init__(*fields, stems)
        self._stems = compact(words(fold(stems)))
        self._stem_endings = tuple(words(fold(stem_endings)))

    def __contains__(self, word: str) -> bool:
        return super().__contains__(word) or (
            word.endswith(self._stem_endings)
            and any(
                word.endswith(ending) and word[: -len(ending)] in self._stems
                for ending in self._stem_endings
            )
        )


class Values:
    """Words that stand for numbers: `Values({3: "three", 5: "пят*"}).get("пятью") == 5`."""

    def __init__(self, fields: Mapping[float, str]) -> None:
        self.exact: dict[str, float] = {}
        self._prefixes: list[tuple[str, float]] = []
        for value, field in fields.items():
            exact, prefixes = parted(words(fold(field)))
            self.exact |= dict.fromkeys((word.rstrip(".") for word in exact), value)
            self._prefixes += [(prefix, value) for prefix in prefixes]
        self._prefixes.sort(key=lambda item: -len(item[0]))
        self.beginnings = tuple(prefix for prefix, _ in self._prefixes)

    def get(self, word: str) -> float | None:
        """The number that the word stands for; of several beginnings that fit, the longest counts."""
        if word in self.exact:
            return self.exact[word]
        if not word.startswith(self.beginnings):
            return None
        return next(value for prefix, value in self._prefixes if word.startswith(prefix))


class AnyValues:
    """Several `Values` together: whether any of them has a word, found out at once."""

    def __init__(self, *several: Values) -> None:
        self._exact = compact(frozenset().union(*(values.exact for values in several)))
        self._beginnings: dict[str, tuple[str, ...]] = {}
        for each in sorted({each for values in several for each in values.beginnings}):
            self._beginnings[each[:1]] = (*self._beginnings.get(each[:1], ()), each)

    def __contains__(self, word: str) -> bool:
        return word in self._exact or word.startswith(self._beginnings.get(word[:1], ()))


def _written_out(form: str) -> list[str]:
    if "{" not in form:
        return [form]
    # Odd places hold the alternatives: re.split keeps what the group caught.
    pieces = _BRACES.split(form)
    choices = [piece.split(",") if i % 2 else [piece] for i, piece in enumerate(pieces)]
    return ["".join(choice) for choice in itertools.product(*choices)]

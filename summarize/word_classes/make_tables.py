"""Makes the tables: `python -m summarize.word_classes.make_tables FOLDER [LANGUAGE...]`.

FOLDER holds `LANGUAGE.tsv.gz`: a heading, then lines of form, UPOS, count, Case, Number, Gender,
Person, VerbForm, …, counted in treebanks of Universal Dependencies whose licences allow it
(CC BY, CC BY-SA). Only counts of forms come from there, no text and no annotation of a place.

The commonest forms are listed. Endings of two to five letters are listed where seven in ten of at
least eight forms that have them are of one class; a form whose ending says the same is left out.
"""

import gzip
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from summarize.word_classes.classes import (
    LONGEST_ENDING,
    SHORTEST_GUESSED,
    Endings,
    WordClass,
    pack_classes,
)

MOST_FORMS = 5_000
FEWEST_FORMS_OF_AN_ENDING = 8
CAN_BE = 0.1
MOSTLY = 0.7

_CLASSES = {
    "PROPN": WordClass.NAME,
    "NOUN": WordClass.NOUN,
    "ADJ": WordClass.ADJECTIVE,
    "ADV": WordClass.ADVERB,
    "NUM": WordClass.NUMERAL,
    "INTJ": WordClass.ADVERB,
    **dict.fromkeys(("DET", "PRON", "ADP", "CCONJ", "SCONJ", "PART"), WordClass.FUNCTION),
}
_BITS = tuple(1 << place for place in range(8))
_CLOSED = WordClass.FUNCTION | WordClass.NUMERAL

Shares = dict[int, float]


class _Form:
    """The counts of one form."""

    def __init__(self) -> None:
        self.classes: Shares = defaultdict(float)
        self.features: dict[int, float] = defaultdict(float)

    @property
    def count(self) -> float:
        return sum(self.classes.values())

    def bits(self) -> int:
        """The form's `WordClass` bits."""
        most = 0
        for feature, count in self.features.items():
            if count > 0.6 * self.count:
                most |= feature
        return bits_of(self.classes) | most


def bits_of(classes: Shares) -> int:
    """The first sixteen `WordClass` bits of a distribution over classes."""
    total = sum(classes.values())
    can = sum(bit for bit in _BITS if classes.get(bit, 0) >= CAN_BE * total)
    mostly = sum(bit for bit in _BITS if classes.get(bit, 0) >= MOSTLY * total)
    return can | mostly << WordClass.MOSTLY


def _read(path: Path) -> dict[str, _Form]:
    forms: dict[str, _Form] = defaultdict(_Form)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            cells = [*line.rstrip("\n").split("\t"), *[""] * 8]
            form, upos, count, case, number, gender, _, verb_form = cells[:8]
            if not form[0].isalpha() or " " in form:
                continue
            entry = forms[form.lower()]
            entry.classes[_class_of(upos, verb_form)] += float(count)
            for feature in _features(case, number, gender):
                entry.features[feature] += float(count)
    return forms


def _class_of(upos: str, verb_form: str) -> int:
    if upos in ("VERB", "AUX"):
        return WordClass.FINITE if verb_form in ("Fin", "") else WordClass.NOT_FINITE
    return _CLASSES.get(upos, WordClass.FUNCTION)


def _features(case: str, number: str, gender: str) -> Iterator[int]:
    if case and "Nom" not in case:
        yield WordClass.OBLIQUE
    if number == "Plur":
        yield WordClass.PLURAL
    if gender == "Fem":
        yield WordClass.FEMININE
    if gender == "Masc":
        yield WordClass.MASCULINE


def endings_of(forms: dict[str, _Form]) -> Endings:
    """The endings that tell a class, each with its bits."""
    shares: dict[str, Shares] = defaultdict(lambda: defaultdict(float))
    for form, entry in forms.items():
        main = max(entry.classes, key=lambda key: entry.classes[key])
        if main & (_CLOSED | WordClass.NAME) or len(form) < SHORTEST_GUESSED:
            continue
        for length in range(2, min(LONGEST_ENDING, len(form) - 1) + 1):
            shares[form[-length:]][main] += 1
    kept = Endings({})
    for ending in sorted(shares, key=len):
        counted = shares[ending]
        if sum(counted.values()) < FEWEST_FORMS_OF_AN_ENDING:
            continue
        bits = bits_of(counted)
        known = kept.of("____" + ending)
        if (bits >> WordClass.MOSTLY and known & 0xFFFF != bits) or (
            not bits >> WordClass.MOSTLY and known
        ):
            kept.add(ending, bits)
    return kept


def table(path: Path) -> bytes:
    """The packed table of one language."""
    forms = _read(path)
    endings = endings_of(forms)
    common = sorted(forms, key=lambda form: (-forms[form].count, form))[:MOST_FORMS]
    listed: dict[str, int] = {}
    for form in common:
        bits = forms[form].bits()
        if bits != endings.of(form) & ~WordClass.GUESSED:
            listed[form] = bits
    told = {ending: found & ~WordClass.GUESSED for ending, found in sorted(endings.bits.items())}
    return pack_classes(listed, told)


def main(folder: str, *languages: str) -> None:
    """Write the tables of the languages, or of all that FOLDER has."""
    target = Path(__file__).parent / "tables"
    target.mkdir(exist_ok=True)
    for path in sorted(Path(folder).glob("*.tsv.gz")):
        language = path.name.partition(".")[0]
        if not languages or language in languages:
            (target / f"{language}.bin").write_bytes(table(path))


if __name__ == "__main__":
    main(*sys.argv[1:])

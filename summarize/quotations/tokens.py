"""A stretch of text as tokens that the rules can look at: parallel lists, one entry for a token.

A quoted stretch is one token, so that rules read a sentence as its writer built it: words around
quotations. What is quoted is never looked into here.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from operator import add, itemgetter

from summarize.article import Span
from summarize.characters import APOSTROPHES, straightened
from summarize.lazily import expression
from summarize.lexicon import Words
from summarize.lexicon.sites import LANDS
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.marks import QuotedStretch
from summarize.quotations.names_or_words import (
    find_datelines,
    find_place_before_colon,
    tell_names_from_words,
)
from summarize.quotations.vocabulary import Entry, Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_NUMBER = Tag.NUMBER
_POSSESSIVE_FORM = Tag.POSSESSIVE_FORM
_ADVERB = Tag.ADVERB
_ROLE = Tag.ROLE
_PHRASE = Tag.PHRASE
_PREPOSITION = Tag.PREPOSITION
_ADVERBIAL = Tag.ADVERBIAL
_MARK = Tag.MARK
_STOP = Tag.STOP
_QUOTED = Tag.QUOTED
_TITLE = Tag.TITLE
_TIME = Tag.TIME
_LETTER = Tag.LETTER
_CITES = Tag.CITES
_HINT = Tag.SAY | Tag.JUDGE | Tag.EXCLAIM | Tag.SAYING | Tag.PHRASE | Tag.UNSAID
_OUTLET = Tag.OUTLET
_MARKED = _HINT | Tag.ADVERBIAL | Tag.LETTER | _OUTLET
_RANK = _TITLE | Tag.GROUP
"""A body whose name is also a rank cut short: sztab."""
_PUNCTUATION = {
    **dict.fromkeys(",，،、", Tag.COMMA),
    **dict.fromkeys("—–―−-", Tag.DASH),
    **dict.fromkeys(":：", Tag.COLON),
    **dict.fromkeys(";؛；。\n", Tag.STOP),
    **dict.fromkeys("([{", Tag.OPENING),
    **dict.fromkeys(")]}", Tag.CLOSING),
}
_OWNING = ("'s", ":s")
"""Endings of an owner that a mark parts from him: Orme's, USA:s."""
_ENDS_CHUNK = frozenset(",.;:!?)")
"""Marks that are a token of their own behind a word and before a space."""
_FORM, _TAG, _CLASSES = itemgetter(1), itemgetter(2), itemgetter(3)
"""The parts of what is kept of a word."""
_STRETCH = (0, "", _QUOTED, 0, False)
_DOTTED, _DOT = "İ", "\u0307"
"""The Turkish capital with a dot, and what lower case leaves of it behind the i."""
_HAS_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_ARABIC_NAME = expression(
    r"(?:a[lnrstdz]|ash|asch|e[lsşrd]|u[ld]|[аэе]ль?|а[нрстзшд]|у[лд])[-‑][^\W\d_a-zß-öø-ÿа-я]"
)
"""The start of a name that has its article in lower case: al-Sabri, el-Masri, ash-Shami."""
_AGED = re.compile(r"\d+-[A-ZÄÖÜ]")
"""The start of a noun that a figure begins: 31-Jährige."""
_SITE = re.compile(r"\d+\.[a-z]{2,}$")
"""A site whose name is a figure: 24.kg."""
_LOW_SITE = re.compile(rf"[a-z][a-z\d-]+\.(?:{'|'.join(LANDS)})$")
"""One that is written low, in letters that most words of its land's languages have not: lakenews.kz."""
_CLOSES_NAME = Tag.THAT | Tag.PREPOSITION | Tag.TIME | Tag.ADVERB | _HINT
"""What stands behind a name that goes on no more, in a language without capitals."""
_NEAR = 6_000
"""Characters on either side in which a word is looked for: about what an article has."""
_PAIR = 2
_SHORTEST_SOUGHT = 3
"""Letters of a name that is looked for: a shorter one is found in too many words."""


@cache
def _one_object(bits: int) -> int:
    """The same integer for all words that have these bits: words are kept by the thousand."""
    return bits


def _lowered(word: str) -> str:
    """A word in lower case, without the dot that is left of a Turkish capital: İçişleri."""
    return word.lower().replace(_DOT, "") if word[0] == _DOTTED else word.lower()


class Tokens:
    """The tokens of `text[begin:end]`.

    `start` and `end` are offsets into the text, `form` the word in lower case with straight
    apostrophes, `tag` its `Tag` as an integer, `word` its `Word` bits, what it can be by the counts
    of its language (0 for what is no word or not known). `stretch` maps a token to the quoted stretch that
    it stands for, `phrase` the first token of a phrase to `(the token after it, its field)`.

    `sentences` are token ranges; a line break always ends one, and what ends one is tagged `STOP`.
    """

    __slots__ = (
        "_hints",
        "_marked",
        "end",
        "form",
        "phrase",
        "sentences",
        "start",
        "stretch",
        "tag",
        "text",
        "vocabulary",
        "word",
    )

    def __init__(
        self,
        text: str,
        block: Span,
        ends: Sequence[int],
        stretches: Sequence[QuotedStretch],
        vocabulary: Vocabulary,
    ) -> None:
        """`ends` are offsets at which sentences end, in order; those inside a stretch don't count."""
        self.text = text
        self.vocabulary = vocabulary
        self.start: list[int] = []
        self.end: list[int] = []
        self.form: list[str] = []
        self.tag: list[int] = []
        self.word: list[int] = []
        self.stretch: dict[int, QuotedStretch] = {}
        self.phrase: dict[int, tuple[int, str]] = {}
        self._marked: list[int] = []
        position = block.start
        for stretch in stretches:
            self._read(position, stretch.start)
            self.stretch[len(self.start)] = stretch
            self._add(_STRETCH, stretch.start, stretch.end)
            position = stretch.end
        self._read(position, block.end)
        self._find_initials()
        self._find_ranks()
        self._find_surnames()
        tell_names_from_words(self)
        if vocabulary.order is OrderKind.ROMANCE:
            self._find_asked()
        self._find_adverbials()
        self._hints = [index for index in self._marked if self.tag[index] & _HINT]
        self._find_phrases()
        self.sentences = list(self._cut(ends))
        find_datelines(self)
        find_place_before_colon(self)

    def __len__(self) -> int:
        return len(self.start)

    def has(self, index: int, tags: int) -> bool:
        """Whether the token is any of `tags`; a place outside the text is nothing."""
        try:  # Few places lie behind the end: to ask for it each time costs more.
            return index >= 0 and self.tag[index] & tags != 0
        except IndexError:
            return False

    def is_form(self, index: int, words: Words | frozenset[str]) -> bool:
        """Whether the token is one of `words`, in lower case; a place outside the text is none."""
        try:
            return index >= 0 and self.form[index] in words
        except IndexError:
            return False

    def span(self, first: int, after: int) -> Span:
        """The characters from the token `first` up to, not including, the token `after`."""
        return Span(self.start[first], self.end[after - 1])

    def slice(self, first: int, after: int) -> str:
        """The text of these tokens, as it stands."""
        return self.text[self.start[first] : self.end[after - 1]] if first < after else ""

    def at(self, offset: int) -> int:
        """The first token that starts at or after an offset."""
        return bisect_left(self.start, offset)

    def hints(self, first: int, after: int) -> Sequence[int]:
        """The tokens in `[first, after)` that may begin an expression of saying, in order.

        Few words are any, so that a search goes from one to the next rather than over all tokens.
        """
        begin = bisect_left(self._hints, first)
        return self._hints[begin : bisect_left(self._hints, after, begin)]

    def can_be(self, index: int, classes: int) -> bool:
        """Whether the counts of its language let a token be any of the `Word` bits `classes`."""
        try:
            return index >= 0 and self.word[index] & classes != 0
        except IndexError:
            return False

    def is_finite(self, index: int) -> bool:
        """Whether a token is a finite verb by the counts of its language, and no name or office of that look."""
        return self.can_be(index, WordClass.MOSTLY_FINITE) and not self.has(
            index, _CAPITAL | Tag.ROLE
        )

    def begins_line(self, index: int) -> bool:
        """Whether a token is the first of its line; also where the text ends in front of it."""
        return index == 0 or index >= len(self.form) or self.form[index - 1] == "\n"

    def is_written(
        self, word: str, index: int, *, bare: bool = False, elsewhere: bool = False
    ) -> bool:
        """Whether the text has a word, as it is spelt and whole, somewhere around a token.

        With `bare` only where no ending hangs on it: Güney Yıldız, unlike Güney Yıldız'a; with `elsewhere`
        not where the token stands itself.
        As far around as an article goes: a search of the whole text for each of its names would
        make the work grow faster than the text.
        """
        if len(word) < _SHORTEST_SOUGHT:
            return False
        around = self.start[index]
        end = around + _NEAR
        place = self.text.find(word, max(0, around - _NEAR), end)
        while place >= 0:
            after = place + len(word)
            beside = self.text[max(0, place - 1) : place], self.text[after : after + 1]
            whole = not any(one.isalnum() or one == "_" for one in beside)
            hung = bare and beside[1] and beside[1] in APOSTROPHES
            if whole and not hung and not (elsewhere and place == around):
                return True
            place = self.text.find(word, place + 1, end)
        return False

    def has_hint(self, first: int, after: int) -> bool:
        """Whether `hints` finds any."""
        begin = bisect_left(self._hints, first)
        return begin < len(self._hints) and self._hints[begin] < after

    def _cut(self, ends: Sequence[int]) -> Iterator[tuple[int, int]]:
        count = len(self.start)
        first = 0
        for offset in ends:
            after = bisect_left(self.start, offset, first)
            if after > first and (after == count or self.end[after - 1] <= offset):
                yield from self._closed(first, after)
                first = after
        if first < count:
            yield from self._closed(first, count)

    def _closed(self, first: int, after: int) -> Iterator[tuple[int, int]]:
        while first < after and self.text[self.start[first]] == "\n":
            first += 1
        if first == after:
            return
        if self.tag[after - 1] & _MARK:
            self.tag[after - 1] |= _STOP
        yield first, after

    def _add(self, entry: Entry, start: int, end: int) -> None:
        _, form, tag, classes, is_marked = entry
        if is_marked:
            self._marked.append(len(self.form))
        self.start.append(start)
        self.end.append(end)
        self.form.append(form)
        self.tag.append(tag)
        self.word.append(classes)

    def _read(self, begin: int, end: int) -> None:
        shared = self.vocabulary.shares_ends and self.text.find("- ", begin, end) >= 0
        if self.vocabulary.parts_at_spaces and not shared:
            self._read_chunks(begin, end)
        else:
            self._read_whole(begin, end)

    def _read_chunks(self, begin: int, end: int) -> None:
        """Read a part of the text chunk by chunk, where no token depends on what is behind a space.

        Most chunks are a word, or a word and a mark: only the others are worth an expression.
        """
        known, learn, find = self.vocabulary.seen.get, self.vocabulary.seen.learn, self._entry
        starts, ends = self.start, self.end
        forms, tags, words, marked = self.form, self.tag, self.word, self._marked
        start = begin
        for chunk in self.text[begin:end].split(" "):
            after = start + len(chunk)
            entry = known(chunk) or (learn(chunk, find) if chunk.isalnum() else None)
            if entry is None:
                mark = chunk[-1:]
                if mark not in _ENDS_CHUNK or not chunk[:-1].isalnum():
                    self._read_mixed(start, after)
                    start = after + 1
                    continue
                word = chunk[:-1]
                self._add(known(word) or learn(word, find), start, after - 1)
                start, entry = after - 1, known(mark) or learn(mark, find)
            _, form, tag, classes, is_marked = entry
            if is_marked:
                marked.append(len(forms))
            forms.append(form)
            tags.append(tag)
            words.append(classes)
            starts.append(start)
            ends.append(after)
            start = after + 1

    def _read_mixed(self, begin: int, end: int) -> None:
        """Read a chunk that is neither a word nor one with a mark."""
        known, learn = self.vocabulary.seen.get, self.vocabulary.seen.learn
        for match in self.vocabulary.token.finditer(self.text, begin, end):
            word = match[0]
            self._add(known(word) or learn(word, self._entry), match.start(), match.end())

    def _read_whole(self, begin: int, end: int) -> None:
        clinging = bool(self.vocabulary.lexicon.enclitics)
        if clinging:
            begin = self._read_clinging(begin, end)
        pieces = self.vocabulary.token.split(self.text[begin:end])
        borders = list(accumulate(map(len, pieces), initial=begin))
        starts = borders[1:-1:2]
        seen, find = self.vocabulary.seen, self._entry
        known, learn = seen.get, seen.learn
        entries = [known(word) or learn(word, find) for word in pieces[1::2]]
        self.start += map(add, starts, [entry[0] for entry in entries]) if clinging else starts
        self.end += borders[2::2]
        first = len(self.form)
        self._marked += [first + place for place, entry in enumerate(entries) if entry[4]]
        self.form += map(_FORM, entries)
        self.tag += map(_TAG, entries)
        self.word += map(_CLASSES, entries)

    def _read_clinging(self, begin: int, end: int) -> int:
        """Read what clings to a word in front of `begin`, and find where the rest begins.

        It is known by the word that it clings to, which stands outside of the part to be read.
        """
        while match := self.vocabulary.token.match(self.text, begin, end):
            word = match.group()
            if word[0].isalnum() or not word[-1].isalpha():
                break
            entry = self._entry(word)
            self._add(entry, begin + entry[0], match.end())
            begin = match.end()
        return begin

    def _entry(self, word: str) -> Entry:
        vocabulary = self.vocabulary
        shift = 0
        if word[0].isalnum():
            form, tag = self._word(word)
            if form == word:  # Most words are in lower case as they stand: one string for both.
                form = word
        elif word[-1].isalpha():
            # A subject that clings to its verb, the hyphen left out: dit-il.
            clinging = word.rpartition("-")[2].lstrip()
            form, shift = straightened(clinging.lower()), len(word) - len(clinging)
            tag = vocabulary.tags_of(form) | _WORD
        else:
            return 0, word, _PUNCTUATION.get(word[0], _MARK), 0, False
        classes = vocabulary.classes.of(form.rpartition(" ")[2] if " " in form else form)
        if word[0] == _DOTTED and (not classes or classes & WordClass.GUESSED):
            classes = vocabulary.classes.of(word.lower())  # tables have the dot, too
        is_marked = tag & _MARKED != 0 or tag & _RANK == _RANK
        return shift, form, _one_object(tag), classes, is_marked

    def _word(self, word: str) -> tuple[str, int]:
        vocabulary = self.vocabulary
        form, is_plain = _lowered(word), word.isalpha()
        form = form.replace(" ", "_") if vocabulary.lexicon.syllabic else form
        for written, listed in vocabulary.lexicon.other_letters.items():
            form = form.replace(written, listed)
        form, tag = self._listed(word, form, is_plain)
        if form.endswith(_OWNING):
            tag |= _POSSESSIVE_FORM
        if not tag & (_ROLE | Tag.NOT_PERSON) and (
            (
                vocabulary.role_suffixes
                and form.endswith(vocabulary.role_suffixes)
                and form not in vocabulary.not_roles  # hal qiluvchi
            )
            or (not is_plain and "-" in form and self._holds_role(form))
        ):
            tag |= _ROLE
        if word[0].isupper() or (not is_plain and self._begins_name(word)):
            return form, self._capitalised(word, tag)
        # A name often begins like a word: Мартин.
        if vocabulary.beginnings:
            tag |= vocabulary.begun(form)
        if not is_plain and word[0].isdigit():
            tag |= _NUMBER
        elif tag == _WORD and vocabulary.lexicon.caseless:
            return self._caseless(form)
        elif (
            tag == _WORD
            and form.endswith(vocabulary.adverb_endings)
            and form not in vocabulary.former
        ):
            known = vocabulary.classes.of(form)
            if not known & WordClass.MOSTLY_NOUN or known & WordClass.GUESSED:  # family, мясо
                tag |= _ADVERB
        return form, tag

    def _listed(self, word: str, form: str, is_plain: bool) -> tuple[str, int]:
        """The form that a word is listed in, and its tags there."""
        vocabulary = self.vocabulary
        last = form if is_plain else form.rpartition(" ")[2]  # Bildungs- und [Finanzminister]
        tag = vocabulary.tags_of(last) | _WORD
        # Some apostrophes are letters: maʼruza.
        if not (is_plain and word.isascii()) and _HAS_APOSTROPHE.search(word):
            form = straightened(form)
            tag |= vocabulary.tags_of(form)
        if tag == _WORD and vocabulary.lexicon.respelled:  # признаётся, heisst
            for written, listed in vocabulary.lexicon.respelled.items():
                other = form.replace(written, listed)
                known = vocabulary.tags_of(other) if other != form else 0
                if known:
                    return other, known | _WORD
        return form, tag

    def _caseless(self, form: str) -> tuple[str, int]:
        """A word of no list where no capital tells a name: any may be part of one but a verb or an object.

        One that is spelled with another last letter may be in a list without it: الرسمى.
        """
        vocabulary = self.vocabulary
        broken = vocabulary.lexicon.broken_letters
        if broken and form.endswith(broken):
            whole = form[:-1] + vocabulary.lexicon.whole_letters
            known = vocabulary.tags_of(whole)
            if known:
                return whole, known | _WORD
            if whole in vocabulary.office_domains:
                return whole, _WORD | _CAPITAL
        if vocabulary.is_verb(form):
            return form, _WORD | Tag.FINITE
        return form, _WORD if vocabulary.is_object(form) else _WORD | _CAPITAL

    def _holds_role(self, form: str) -> bool:
        """Whether a word with a hyphen is a role: ex-presidente, president-elect."""
        front, _, back = form.rpartition("-")
        office = front if back in self.vocabulary.former else back
        return bool(self.vocabulary.tags_of(office) & _ROLE)

    def _capitalised(self, word: str, tag: int) -> int:
        """The tags of a word with a capital, which in a name may be another word."""
        if len(word) == 1:
            is_word = tag != _WORD and not tag & _TITLE  # M. Fleiss is a monsieur
            return tag | _CAPITAL | (_LETTER if is_word else 0)
        if self.vocabulary.declines and word.isupper():
            tag &= ~_PREPOSITION  # poseł PO
        dates = self.vocabulary.named_dates if not self.vocabulary.order.is_final else ()
        if tag & _TIME and word.lower() in dates:
            tag &= ~_TIME
        owners = self.vocabulary.owner_endings
        if owners and word.endswith(owners) and word.lower() not in self.vocabulary.given_words:
            tag |= Tag.NOT_PERSON
        return tag | _CAPITAL

    def _begins_name(self, word: str) -> bool:
        """Whether a capital stands behind what opens a word with a hyphen: al-Sabri, 31-Jährige.

        Or a site's name begins with a figure: 24.kg.
        """
        if word[0].isdigit():
            nouns = self.vocabulary.lexicon.nouns_capitalised
            return bool((nouns and _AGED.match(word)) or _SITE.match(word))
        return _ARABIC_NAME.match(word) is not None or _LOW_SITE.match(word) is not None

    def _find_initials(self) -> None:
        """Make names of letters that are words, too, and stand for a name here: А. Иванов, A. Smith."""
        for index in self._marked:
            if self.tag[index] & _LETTER and self.has(index + 2, _CAPITAL):
                stop = self.end[index]
                if self.start[index + 1] == stop and self.text[stop] == ".":
                    self.tag[index], self.word[index] = _WORD | _CAPITAL, 0

    def _find_ranks(self) -> None:
        """Tell a rank by its stop from the body of that name: sierż. [sztab.] Anna Sowa, [sztab] Kowala."""
        for index in self._marked:
            if self.tag[index] & _RANK == _RANK:
                short = self.has(index + 2, _CAPITAL) and self.text[self.end[index]] == "."
                self.tag[index] &= ~(Tag.GROUP if short else _TITLE)

    def _find_surnames(self) -> None:
        """Make surnames of outlets behind a given name, there and alone: Tom [Hill], not The Hill.

        Where no capital tells a name, so may be a role: سامي [نجم].
        """
        tag, forms = self.tag, self.form
        is_caseless = self.vocabulary.lexicon.caseless and bool(self.vocabulary.given_names)
        taken_for = _ROLE if is_caseless else _OUTLET
        places = range(len(forms)) if is_caseless else self._marked
        may_be = [i for i in places if tag[i] & taken_for and self._closes_name(i)]
        surnames = {forms[i] for i in may_be if self._has_given_name(i)}
        for index in may_be if surnames else ():
            if forms[index] in surnames:
                self.make_name(index, taken_for)

    def _has_given_name(self, surname: int) -> bool:
        """Whether a given name stands in front of a word, and it is no outlet's: the Charlotte Observer."""
        given = surname - 1
        if self.vocabulary.lexicon.caseless and self.vocabulary.given_names:
            return self.is_form(given, self.vocabulary.given_names)
        return (
            self.has(given, _CAPITAL)
            and not self.has(given, _OUTLET)
            and not self.has(given - 1, Tag.ARTICLE)
            and not self.has(surname + 1, _CAPITAL)
            and gender_of_given_name(self.slice(given, surname)) is not None
        )

    def _closes_name(self, index: int) -> bool:
        """Whether a word may be the last of a name, by the one behind it; or has a capital, and no article."""
        if self.vocabulary.lexicon.caseless and self.vocabulary.given_names:
            closed = not self.has(index + 1, _WORD) or self.has(index + 1, _CLOSES_NAME)
            return closed or self.vocabulary.is_object(self.form[index + 1])
        return self.has(index, _CAPITAL) and not self.has(index - 1, Tag.ARTICLE)

    def _find_asked(self) -> None:
        """Make outlets of acronyms between a verb of saying with its preposition and a name: dit à [CNBC] Elise Lund."""
        for verb in self._marked:
            if not self.has(verb, Tag.SAY) or not self.has(verb + 1, Tag.ATTACHING):
                continue
            index = verb + 2 + self.has(verb + 2, Tag.ARTICLE)
            whole = self.has(index + 1, _CAPITAL) and self.has(index + 2, _CAPITAL)
            if not whole or not self.has(index, _CAPITAL):
                continue
            if (
                self.slice(index, index + 1).isupper()
                and not self.slice(index + 1, index + 3).isupper()
            ):
                self.tag[index] |= _OUTLET

    def make_name(self, index: int, taken_for: int) -> None:
        """Make a name of a word that was taken for something else."""
        self.tag[index], self.word[index] = self.tag[index] & ~taken_for | _CAPITAL, 0

    def _find_adverbials(self) -> None:
        """Make adverbs of the words of each phrase that stands for one: `ба ӯ` has no pronoun."""
        for index in self._marked:
            if self.tag[index] & _ADVERBIAL:
                for parts in self.vocabulary.adverbials:
                    after = index + len(parts)
                    if tuple(self.form[index:after]) == parts:
                        for place in range(index, after):
                            self.tag[place] = self.tag[place] & _CAPITAL | _WORD | _ADVERB

    def _may_be_parted(self, index: int) -> bool:
        """Whether a Slavic expression may have an adverb between its words: `zwraca [też] uwagę`."""
        return self.vocabulary.declines and self.has(index + 1, _ADVERB)

    def _is_parted(self, index: int, parts: tuple[str, ...]) -> bool:
        """Whether the two words of an expression stand around another one."""
        if len(parts) != _PAIR or index + 2 >= len(self.form):
            return False
        return self.form[index + 2] == parts[1]

    def _point_to_owner(self, first: int, after: int) -> None:
        """Make a pronoun of what tells whose words somebody goes by: по думите [му]."""
        for index in range(first, after):
            if self.form[index] in self.vocabulary.own_words:
                self.tag[index] |= Tag.PRONOUN

    def _find_phrases(self) -> None:
        forms, tag, known = self.form, self.tag, self.vocabulary.phrases
        taking, last = self.vocabulary.taking_prepositions, len(forms) - 1
        for index in self._hints:
            if tag[index] & _PHRASE:
                following = forms[index + 1] if index < last else ""
                may_be_parted = self._may_be_parted(index)
                for parts, field in known[forms[index]]:
                    if len(parts) > 1 and parts[1] != following:
                        if may_be_parted and field == "phrasal" and self._is_parted(index, parts):
                            self.phrase[index] = (index + len(parts) + 1, field)
                            break
                        continue
                    after = index + len(parts)
                    if tuple(forms[index:after]) == parts:
                        if taking and field == "according" and forms[index - 1] in taking:
                            break  # در واکنش [به گزارش]
                        self.phrase[index] = (after, field)
                        if field == "according_own":
                            self._point_to_owner(index, after)
                        if field == "citing_words":
                            self.phrase[index] = (after, "phrasal")
                            tag[index] |= _CITES
                            tag[after - 1] |= _CITES
                        break

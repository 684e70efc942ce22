"""What is a quotation: whether words between quotation marks are something said.

Marks stand around titles, terms, names of bodies, slogans and words that a writer holds at arm's
length just as well. Apart from the rules of attribution because these find somebody for whatever
they are asked about.
"""

from functools import lru_cache

from summarize.characters import UNSPACED, beyond_ascii
from summarize.quotations.declined.cases import names_told_outlet
from summarize.quotations.marks import QuotedStretch
from summarize.quotations.order import Order
from summarize.quotations.turkic.cased_words import is_owned, names_a_thing
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_COLON = Tag.COLON
_OPENS = Tag.ARTICLE | Tag.OBLIQUE
_OPENS_NOUN = _OPENS | Tag.GOVERNS
_CUE = Tag.SAY | Tag.JUDGE | Tag.EXCLAIM | Tag.SAYING
_GOES_ON = Tag.SAY | Tag.EXCLAIM | Tag.SAYING | Tag.THAT_AFTER
_BREAKS = Tag.COMMA | Tag.COLON | Tag.STOP | Tag.QUOTED | Tag.DASH

# Scripts that put no spaces between words; two of their characters are about a word.

_BETWEEN_SYLLABLES = "་"  # of Tibetan, whose words mostly have two

_ENDINGS = frozenset(".,!?…。！？،؟")
_LEADS_IN = frozenset(":：,，")

SHORTEST_STATEMENT = 5
"""Words of a quotation that is a statement although nobody is named for it."""
_LONGEST_NAME = 12
_LONGEST_WORK = 8
_LONGEST_TERM = 3
_FEWEST_UNSPACED = 5
_REACH_OF_NAMING = 3
_LONGEST_TITLE = 6
_LONGEST_OWNER = 2
_LONGEST_TEASER = 160
_HEAD = 400
_NO_NOUN = WordClass.ADJECTIVE | WordClass.FINITE | WordClass.NOT_FINITE | WordClass.ADVERB


def length_in_words(text: str, start: int, end: int) -> int:
    """How many words `text[start:end]` has, in any script."""
    spaces = text.count(" ", start, end) + text.count(_BETWEEN_SYLLABLES, start, end) // 2
    unspaced = len(UNSPACED.findall(text, start, end)) if _has_unspaced(text) else 0
    return spaces + (1 if unspaced < _FEWEST_UNSPACED else unspaced // 2)


# Of the text that is read: each of its quotations is asked for its length several times.
@lru_cache(maxsize=2)
def _has_unspaced(text: str) -> bool:
    return UNSPACED.search(beyond_ascii(text)) is not None


def may_be_speech(text: str, stretch: QuotedStretch) -> bool:
    """Whether a stretch of a language without a lexicon is long enough to be something said."""
    length = length_in_words(text, stretch.inner, stretch.inner_end)
    if length >= SHORTEST_STATEMENT:
        return True
    led_in = text[max(0, stretch.start - 4) : stretch.start].rstrip()[-1:] in _LEADS_IN
    ended = text[stretch.inner_end - 1] in _ENDINGS
    return length > _LONGEST_TERM - (led_in or ended) and not _is_titled(text, stretch)


def _is_titled(text: str, stretch: QuotedStretch) -> bool:
    """Whether every word of several has a capital, as in a name."""
    parts = text[stretch.inner : stretch.inner_end].split()
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


class SpeechTest:
    """Tells the quotations of a block from other words in marks."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._tokens = order.tokens
        self._tag = order.tag

    def length(self, quote: int) -> int:
        """The words of a quotation."""
        stretch = self._tokens.stretch[quote]
        return length_in_words(self._tokens.text, stretch.inner, stretch.inner_end)

    def is_speech(self, quote: int, floor: int, after: int) -> bool:
        """Whether a stretch in the sentence `[floor, after)` may be speech.

        The film "Jaws", the so-called "war", the party «Отан» and a term that the writer holds at
        arm's length are none.
        """
        owned = self._tokens.vocabulary.owned_words
        if self.length(quote) > _LONGEST_TERM and self._tokens.is_form(quote + 1, owned):
            return True  # X'ın “…” sözleri
        if (
            self._is_name(quote, floor)
            or self._is_named(quote, floor, after)
            or self._is_title(quote, floor)
            or self._is_teaser(quote, floor)
            or self._is_whose_role(quote, floor)
            or self._order.is_epithet(quote)
            or names_told_outlet(self._tokens, quote)
        ):
            return False
        if self.length(quote) > _LONGEST_TERM or self._is_uttered(quote, floor):
            return True
        if self._order.lexicon.caseless:
            return False
        return not self._is_term(quote) or self._is_judgement(quote, floor)

    def _is_judgement(self, quote: int, floor: int) -> bool:
        """Whether a Germanic verb in front calls something by a lone noun: bezeichnete den Plan als „Unfug“."""
        tokens = self._tokens
        if tokens.vocabulary.order is not OrderKind.VERB_SECOND:
            return False
        as_what = tokens.has(quote - 1, Tag.PREPOSITION) and tokens.has(quote - 1, Tag.CONJUNCTION)
        return as_what and any(self._tag[i] & Tag.JUDGE for i in tokens.hints(floor, quote))

    def _is_name(self, quote: int, floor: int) -> bool:
        """Whether a stretch looks like a name or a title and stands where one may."""
        stretch = self._tokens.stretch[quote]
        words = self._tokens.text[stretch.inner : stretch.inner_end]
        if self._order.bare_subject and names_a_thing(words) and self._has_noun(quote):
            return True
        if not self._order.phrases.is_name(quote):
            return False
        if quote == floor:
            # At the head of a sentence, by what follows: «Парус» сообщил, что …
            return self._tokens.has(quote + 1, _WORD) and not self._goes_on(quote + 1)
        before = self._tag[quote - 1]
        told = self.length(quote) >= _LONGEST_TERM and self._is_said_behind(quote + 1)
        if before & (_COMMA | _COLON | _DASH) or told:
            return False
        # Where every noun has a capital, only a noun or `the` in front makes it a name.
        if not self._order.lexicon.nouns_capitalised or before & _CAPITAL:
            return True
        indefinite = self._tokens.vocabulary.indefinite
        return bool(before & _OPENS) and self._tokens.form[quote - 1] not in indefinite

    def _has_noun(self, quote: int) -> bool:
        """Whether a stretch is the name of what stands behind it, or has a noun's ending: “Neftçi”nin.

        `«Дала» компаниясының директоры`: the name of what is owned behind it.
        """
        tokens, behind = self._tokens, quote + 1
        clings = tokens.has(behind, _WORD) and tokens.start[behind] == tokens.stretch[quote].end
        if clings and tokens.form[behind] in tokens.vocabulary.endings:
            return True
        return is_owned(tokens, behind) and not tokens.has(quote - 1, _COMMA | _COLON)

    def _goes_on(self, index: int) -> bool:
        """Whether a word behind a mark shows that the words were said where no comma does."""
        lexicon, tokens = self._order.lexicon, self._tokens
        commaless = self._order.verb_final or lexicon.unspaced
        # “…” ifadesini kullandı
        phrase = self._order.verb_final and tokens.phrase.get(index, (0, ""))[1] == "phrasal"
        return phrase or tokens.has(index, _GOES_ON if commaless else Tag.THAT_AFTER)

    def _is_said_behind(self, index: int) -> bool:
        """Whether a verb of saying follows that closes its sentence: “Hedefimiz Kupa” [dedi], [diye konuştu]."""
        tokens = self._tokens
        verb = index + tokens.has(index, Tag.THAT_AFTER)
        says = self._order.verb_final and tokens.has(verb, Tag.SAY | Tag.EXCLAIM)
        closes = not tokens.has(self._order.cue_end(verb), _WORD) if says else False
        return closes and not tokens.is_form(verb, tokens.vocabulary.called)

    def _is_title(self, quote: int, floor: int) -> bool:
        """Whether a stretch within a sentence begins like a title: на выставке «Мой город — река»."""
        lexicon = self._order.lexicon
        if lexicon.nouns_capitalised or lexicon.titles_capitalised or quote == floor:
            return False
        tokens, tag = self._tokens, self._tag
        stretch = tokens.stretch[quote]
        if not tokens.text[stretch.inner].isupper() or self.length(quote) > _LONGEST_TITLE:
            return False
        before = tag[quote - 1]
        return (
            bool(before & _WORD)
            and not before & (_CUE | Tag.THAT | Tag.DOCUMENT)
            and tokens.text[stretch.inner_end - 1] not in _ENDINGS
            and not self._goes_on(quote + 1)
            and not self._tokens.has(quote + 1, _COMMA | _DASH)
        )

    def _is_teaser(self, quote: int, floor: int) -> bool:
        """Whether a stretch ends a line that only points to another story: Minister: „Wir sparen“."""
        tokens, text = self._tokens, self._tokens.text
        stretch = tokens.stretch[quote]
        begin = text.rfind("\n", 0, stretch.start) + 1
        end = text.find("\n", stretch.end)
        return (
            quote > floor
            and not text[stretch.end : end if end >= 0 else None].strip()
            and bool(self._tag[quote - 1] & _COLON)
            and not self._tokens.has(quote - 2, _CUE)  # a sentence: мындай деди: «…»
            and text[stretch.inner_end - 1] not in _ENDINGS
            and stretch.end - begin < _LONGEST_TEASER
            and not text[begin : tokens.start[floor]].strip()
            and text[:begin].count("\n", max(0, begin - _HEAD)) > 1
        )

    def _is_whose_role(self, quote: int, floor: int) -> bool:
        """Whether a word or two in marks tell whose somebody's office is: тренер «синих» Иван Петров.

        Only where an owner hangs on by its case: called the mayor "crazy" Monday.
        """
        tokens = self._tokens
        within = (
            quote > floor
            and tokens.vocabulary.declines
            and tokens.has(quote - 1, Tag.ROLE)
            and tokens.has(quote + 1, _CAPITAL)
            and not tokens.has(quote + 1, Tag.TIME)
        )
        return within and self.length(quote) <= _LONGEST_OWNER

    def _is_named(self, quote: int, floor: int, after: int) -> bool:
        """Whether a word beside the stretch says that it is a name: film, so-called, атты."""
        vocabulary, form = self._tokens.vocabulary, self._tokens.form
        length = self.length(quote)
        if length > _LONGEST_NAME:
            return False
        stretch = self._tokens.stretch[quote]
        named = length <= _LONGEST_WORK and not self._tokens.text[stretch.inner].islower()
        lowest = max(floor, quote - _REACH_OF_NAMING)
        for index in range(quote - 1, lowest - 1, -1):
            if self._tag[index] & (_BREAKS | _CUE):
                break
            if form[index] in vocabulary.naming:
                return True
            if named and index == quote - 1 and form[index] in vocabulary.works:
                return True
        if not self._order.verb_final or quote + 1 >= after:
            return False
        following = form[quote + 1]
        return following in vocabulary.naming or (named and following in vocabulary.works)

    def _is_uttered(self, quote: int, floor: int) -> bool:
        """Whether the words themselves or what stands at the marks show that somebody said them."""
        tokens, tag = self._tokens, self._tag
        stretch = tokens.stretch[quote]
        if tokens.text[stretch.inner_end - 1] in _ENDINGS:
            return True
        if quote == floor or tag[quote - 1] & (_CUE | _COLON | Tag.THAT):
            return True
        if tokens.has(quote + 1, _GOES_ON) or (tag[quote - 1] & _COMMA and tag[quote - 2] & _CUE):
            return True
        if tokens.has(quote + 1, _COMMA | _DASH):
            return tokens.has(quote + 2, _GOES_ON) or tokens.has(quote + 3, _GOES_ON)
        return False

    def _is_term(self, quote: int) -> bool:
        """Whether a stretch of one noun is a writer's term: the "troika"."""
        if self.length(quote) > 1:
            return False
        tokens, lexicon = self._tokens, self._order.lexicon
        if tokens.form[quote - 1] in tokens.vocabulary.indefinite:
            return False
        stretch = tokens.stretch[quote]
        classes = tokens.vocabulary.classes.of(
            tokens.text[stretch.inner : stretch.inner_end].lower()
        )
        if lexicon.nouns_capitalised:
            return bool(classes & WordClass.MOSTLY_NOUN) and tokens.has(quote - 1, _OPENS_NOUN)
        if classes & (WordClass.MOSTLY_NOUN | WordClass.MOSTLY_NAME):
            return True
        if lexicon.titles_capitalised or classes & _NO_NOUN:
            return False
        return not tokens.vocabulary.lexicon.articles or tokens.has(quote - 1, _OPENS_NOUN)

    def is_statement(self, quote: int, first: int) -> bool:
        """Whether a stretch that nobody is named for is something said all the same."""
        length = self.length(quote)
        if length < SHORTEST_STATEMENT:
            return False
        stretch = self._tokens.stretch[quote]
        ended = self._tokens.text[stretch.inner_end - 1] in _ENDINGS
        before = self._tag[quote - 1] if quote > first else _COLON
        return ended or bool(before & (_COLON | _COMMA | _DASH)) or length >= 2 * SHORTEST_STATEMENT

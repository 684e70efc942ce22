"""Words that are a name beside some others and a word of the language elsewhere, told by what stands beside them.

Apart from `tokens`, for each needs a list that few languages have, and reads no text but tokens that are ready.
"""

from typing import TYPE_CHECKING

from summarize.declension import given_gender
from summarize.passages import LONGEST_DATELINE, dateline
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

if TYPE_CHECKING:
    from summarize.quotations.tokens import Tokens

_CAPITAL = Tag.CAPITAL
_ADDRESS = Tag.PRONOUN | Tag.TITLE
_VERBAL = WordClass.FINITE | WordClass.NOT_FINITE
_OPENS_SUBJECT = Tag.OPENS_NOUN | Tag.ROLE | Tag.PRONOUN | Tag.CAPITAL
_TELLS = Tag.SAY | Tag.JUDGE | Tag.AUXILIARY
_SHORTEST_PLACE = 3
"""Letters of a place or an agency in capitals."""
_MOST_WORDS = 3
_NAMES = _CAPITAL | Tag.ROLE | Tag.TITLE
_LONGEST_PLACE = 40
"""Characters of a line in front of its agency."""
_BESIDE_DATE = Tag.TIME | Tag.NUMBER | Tag.PREPOSITION | Tag.OBLIQUE
_SHORTEST_CALLING = 6
_AMPERSAND = frozenset({"&"})


def tell_names_from_words(tokens: "Tokens") -> None:
    """Tag what is a name, or none, by its neighbours, as far as the language of the tokens has such words."""
    vocabulary = tokens.vocabulary
    if vocabulary.completing_names:
        _find_completed(tokens)
    if vocabulary.given_words:
        _find_given(tokens)
    if vocabulary.named_dates and vocabulary.order.is_final:
        _find_named_dates(tokens)
    if vocabulary.surname_dates:
        _find_surnames_of_dates(tokens)
    if vocabulary.lexicon.syllabic:
        _find_addressed(tokens)
    if vocabulary.demonyms or vocabulary.lowered_demonyms:
        _find_demonyms(tokens)
    if vocabulary.lexicon.titles_capitalised or _writes_nouns_small(tokens):
        _find_callings(tokens)
    _find_former_offices(tokens)
    if vocabulary.declines:
        _find_surnames_of_offices(tokens)
    if vocabulary.order is OrderKind.ROMANCE:
        _find_offices_in_names(tokens)


def _find_former_offices(tokens: "Tokens") -> None:
    """Take no adverb for one that describes the office behind it: [tidigare] ministern Jan Ek sade; not sade tidigare ministern."""
    former = tokens.vocabulary.former
    if not _writes_nouns_small(tokens) or former.isdisjoint(tokens.form):
        return
    tag = tokens.tag
    for index in range(len(tokens) - 2):
        if not tag[index] & Tag.ADVERB or tokens.form[index] not in former:
            continue
        office = tag[index + 1] & Tag.ROLE and not tag[index + 1] & _CAPITAL
        named = tag[index + 2] & _CAPITAL
        if office and (named or index == 0 or not tag[index - 1] & _TELLS):
            tag[index] &= ~Tag.ADVERB


def find_datelines(tokens: "Tokens") -> None:
    """Make no words of an agency in capitals that stands right in front of a story: `OSH. LAKEINFORM Mayor Ann Berg said …`."""
    for first, after in tokens.sentences:
        begin = tokens.start[first] if first < after else 0
        line = tokens.text.rfind("\n", 0, begin) + 1
        if (
            begin - line > _LONGEST_PLACE
            or not tokens.text[begin : begin + _SHORTEST_PLACE].isupper()
        ):
            continue
        found = dateline(tokens.text[line : line + LONGEST_DATELINE], tokens.vocabulary.code)
        story = line + found.end if found is not None else begin
        if not tokens.text[line:story].rstrip()[-1:].isalnum():
            continue  # A dash, a stop or a bracket ends the name in front anyway.
        for index in range(first, after):
            if tokens.end[index] > story:
                break
            tokens.tag[index] = 0


def find_place_before_colon(tokens: "Tokens") -> None:
    """Make no words of the one place in capitals that begins an English story, LUND: The mill is shut.

    Several are who speaks in a talk, and so may be one whose name the text has elsewhere.
    """
    if tokens.vocabulary.order is not OrderKind.FIXED:
        return
    found = [
        span for first, _ in tokens.sentences if (span := _labelled_in_capitals(tokens, first))
    ]
    if len(found) != 1:
        return
    (first, colon) = found[0]
    written = tokens.form[colon - 1]
    again = (i for i, form in enumerate(tokens.form) if form == written and not first <= i < colon)
    if any(
        tokens.has(i - 1, _NAMES) and tokens.form[i - 1] != tokens.form[colon - 2] for i in again
    ):
        return
    for index in range(first, colon + 1):
        tokens.tag[index] = 0


def _labelled_in_capitals(tokens: "Tokens", first: int) -> tuple[int, int] | None:
    """The words in capitals that open a line, and the colon behind them with a sentence following."""
    colon = first
    while tokens.has(colon, _CAPITAL) and colon - first <= _MOST_WORDS:
        colon += 1
    begin = tokens.start[first] if first < len(tokens) else 0
    if colon == first or not tokens.has(colon, Tag.COLON) or tokens.text[begin - 1 : begin].strip():
        return None
    capitals = tokens.text[begin : tokens.start[colon]]
    opens = tokens.has(colon + 1, _CAPITAL) and not tokens.slice(colon + 1, colon + 2).isupper()
    return (
        (first, colon) if capitals.isupper() and len(capitals) > _SHORTEST_PLACE and opens else None
    )


def _writes_nouns_small(tokens: "Tokens") -> bool:
    """Whether a Germanic language has a capital for a noun only where it opens a sentence."""
    vocabulary = tokens.vocabulary
    return vocabulary.order is OrderKind.VERB_SECOND and not vocabulary.lexicon.nouns_capitalised


def _find_completed(tokens: "Tokens") -> None:
    """Make names of roles that are part of one with what stands behind them: [نجم] الدين."""
    for index in range(len(tokens) - 1):
        if tokens.form[index + 1] in tokens.vocabulary.completing_names:
            tokens.make_name(index, Tag.ROLE)


def _find_given(tokens: "Tokens") -> None:
    """Make names of words that are given names in front of a capital: Per Holm, unlike per år."""
    given = tokens.vocabulary.given_words
    for index, form in enumerate(tokens.form):
        if form in given and tokens.has(index, _CAPITAL) and not _is_month(tokens, index):
            beside = index + 2 if tokens.is_form(index + 1, _AMPERSAND) else index + 1
            # Magyar Péter is somebody, unlike Magyar Nemzet: a surname in front of a given name.
            surname = tokens.vocabulary.lexicon.offices_follow
            named = not surname or gender_of_given_name(tokens.slice(beside, beside + 1))
            if tokens.has(beside, _CAPITAL) and named:
                tokens.tag[index] = Tag.WORD | _CAPITAL


def _is_month(tokens: "Tokens", index: int) -> bool:
    """Whether a month that is a given name, too, stands as one: im [August] Schnee, unlike August Lund."""
    if not tokens.has(index, Tag.TIME):
        return False
    known = tokens.word[index + 1] if index + 1 < len(tokens) else 0
    is_noun = known & WordClass.MOSTLY_NOUN and not known & WordClass.GUESSED
    before = index - 1 - (tokens.has(index - 1, Tag.MARK) and tokens.has(index - 2, Tag.NUMBER))
    return bool(is_noun) or tokens.has(before, _BESIDE_DATE)


def _find_named_dates(tokens: "Tokens") -> None:
    """Make surnames of days behind a given name: Далер [Ҷумъа], unlike Далер Насимов Ҷумъа."""
    dates = tokens.vocabulary.named_dates
    for index in [i for i, form in enumerate(tokens.form) if form in dates]:
        behind = tokens.has(index - 1, _CAPITAL) and not tokens.has(index - 2, _CAPITAL)
        if behind and tokens.has(index, _CAPITAL):
            tokens.make_name(index, Tag.TIME)


def _find_surnames_of_dates(tokens: "Tokens") -> None:
    """Make surnames of dates behind a given name, and beside a quotation with a verb of saying: Theresa [May], so [Sommer]."""
    dates = tokens.vocabulary.surname_dates
    for index in [i for i, form in enumerate(tokens.form) if form in dates]:
        may_be = tokens.has(index, _CAPITAL) and not tokens.has(index + 1, Tag.NUMBER)
        if may_be and (_has_given_name(tokens, index) or _says_what_is_quoted(tokens, index)):
            tokens.make_name(index, ~Tag.WORD)


def _has_given_name(tokens: "Tokens", index: int) -> bool:
    given = index - 1
    return (
        tokens.has(given, _CAPITAL)
        and not tokens.has(given, Tag.TIME)
        and not tokens.has(index + 1, _CAPITAL)  # Harry May Visit Kenya
        # Romance dates have no capital: Valdeci Dias
        and (
            tokens.vocabulary.order is OrderKind.ROMANCE
            or gender_of_given_name(tokens.slice(given, index)) is not None
        )
    )


def _says_what_is_quoted(tokens: "Tokens", index: int) -> bool:
    """Whether a lone word stands between a quotation and a verb of saying, or behind both.

    Unlike a day in front of who says it: sagte Freitag der Landeshauptmann.
    """
    behind = tokens.has(index + 1, Tag.SAY)
    told = index - 1 if behind else index - 2
    if not behind and tokens.has(index + 1, _OPENS_SUBJECT):
        return False
    if not behind and not tokens.has(index - 1, Tag.SAY):
        phrases = tokens.vocabulary.phrases.get(tokens.form[index - 1], ()) if index else ()
        if not any(field == "according_trailing" and len(parts) == 1 for parts, field in phrases):
            return False
    return tokens.has(told - tokens.has(told, Tag.COMMA), Tag.QUOTED)


def _find_demonyms(tokens: "Tokens") -> None:
    """Make roles of words for where somebody is from behind an article, with no noun: the [Norwegian] told Lakeinform."""
    capital, lowered = tokens.vocabulary.demonyms, tokens.vocabulary.lowered_demonyms
    fixed = tokens.vocabulary.order is OrderKind.FIXED
    for index, form in enumerate(tokens.form):
        capitalised = tokens.has(index, _CAPITAL)
        if fixed and not capitalised and form in capital:
            _find_players_of_land(tokens, index)
        if form not in (capital if capitalised else lowered):
            continue
        alone = tokens.has(index + 1, _TELLS) or not tokens.has(index + 1, Tag.WORD)
        articled = tokens.has(index - 1, Tag.ARTICLE)
        # hablaba bien [el español]: what somebody speaks is governed by no article of a subject's, al español
        if alone and articled and not tokens.has(index - 1, Tag.PREPOSITION):
            tokens.tag[index] = Tag.WORD | Tag.ROLE


def _find_players_of_land(tokens: "Tokens", index: int) -> None:
    """Make a role of a word for who plays for the land in front: the Ghana [international] said; unlike the Ghana international airport."""
    behind = tokens.has(index + 1, _CAPITAL | _TELLS) or not tokens.has(index + 1, Tag.WORD)
    land = tokens.has(index - 1, _CAPITAL) and tokens.has(index - 1, Tag.NOT_PERSON | Tag.WORD)
    if behind and land:
        tokens.tag[index] = Tag.WORD | Tag.ROLE


def _find_callings(tokens: "Tokens") -> None:
    """Make roles of nouns that open an English sentence in front of a whole name: [Parent] Ann Moss said.

    Of what somebody has done something to, only a common noun: [Photos] Ann Moss posted show it.
    """
    plain = Tag.WORD | _CAPITAL  # few words are, which is known sooner than what stands in front
    for index in [i for i, tag in enumerate(tokens.tag[:-2]) if tag == plain]:
        if tokens.has(index - 1, Tag.WORD):
            continue
        known = tokens.word[index]
        verb = known & _VERBAL and not known & WordClass.GUESSED  # Hold Ann Moss to it
        if not _may_be_calling(tokens, index) or known & WordClass.NAME or verb:
            continue
        if tokens.has(index + 3, _CAPITAL) or not all(
            tokens.has(place, _CAPITAL) for place in (index + 1, index + 2)
        ):
            continue
        names = [gender_of_given_name(tokens.slice(i, i + 1)) for i in (index, index + 1)]
        if names[0] is None and names[1] is not None:
            behind = index + 3
            does = tokens.can_be(behind, _VERBAL) and not tokens.has(behind, _TELLS)
            does = does or bool(known & WordClass.PLURAL)
            tokens.tag[index] = Tag.WORD | (0 if does else _CAPITAL | Tag.ROLE)


def _may_be_calling(tokens: "Tokens", index: int) -> bool:
    """Whether a word is a noun by the counts, or where none know any by the article that hangs behind it: [Bagaren] Leif Ek."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    if tokens.word[index]:
        return bool(tokens.word[index] & WordClass.NOUN) and not form.endswith(
            vocabulary.role_suffixes or ("-",)
        )
    hung = vocabulary.definite_endings
    return bool(hung) and len(form) >= _SHORTEST_CALLING and form.endswith(hung)


def _find_surnames_of_offices(tokens: "Tokens") -> None:
    """Make surnames of offices with a capital right behind a given name: Beata [Król], unlike król Jan."""
    for index in range(1, len(tokens)):
        if not tokens.has(index, Tag.ROLE) or not tokens.has(index, _CAPITAL):
            continue
        given = tokens.slice(index - 1, index)
        named = tokens.has(index - 1, _CAPITAL) and not tokens.has(index - 1, Tag.ROLE)
        if (
            named
            and not tokens.has(index + 1, _CAPITAL)
            and given_gender(given, tokens.vocabulary.code)
        ):
            tokens.make_name(index, Tag.ROLE)


def _find_offices_in_names(tokens: "Tokens") -> None:
    """Make surnames of Romance offices behind a given name, and with no article elsewhere: Manuel [Rey] … dijo [Rey]."""
    capitals = [
        i for i in range(1, len(tokens)) if tokens.has(i, Tag.ROLE) and tokens.has(i, _CAPITAL)
    ]
    behind = [
        i
        for i in capitals
        if tokens.has(i - 1, _CAPITAL)
        and not tokens.has(i - 1, Tag.ROLE | Tag.ARTICLE)
        and not tokens.has(i + 1, _CAPITAL)
        and gender_of_given_name(tokens.slice(i - 1, i)) is not None
    ]
    surnames = {tokens.form[i] for i in behind}
    for index in capitals:
        alone = not tokens.has(index - 1, Tag.ARTICLE) and not tokens.has(index + 1, _CAPITAL)
        if tokens.form[index] in surnames and alone:
            tokens.make_name(index, Tag.ROLE)


def _find_addressed(tokens: "Tokens") -> None:
    """A Vietnamese word for he is a form of address in front of a name, and else none: [ông] Lũng nói, [ông] nói."""
    tag = tokens.tag
    for index in range(len(tag)):
        if tag[index] & _ADDRESS != _ADDRESS:
            continue
        body = tokens.has(index + 1, Tag.BODY_OR_DOCUMENT)
        if tokens.has(index + 1, _CAPITAL) and not body:
            tag[index] &= ~Tag.PRONOUN
        elif (
            index
            and tokens.slice(index, index + 1)[0].isupper()
            and tokens.has(index - 1, _CAPITAL | Tag.TITLE)
        ):
            tokens.make_name(index, Tag.PRONOUN | Tag.TITLE)  # bà Kiều [Anh] nói
        else:
            tag[index] &= ~(Tag.TITLE | _CAPITAL)

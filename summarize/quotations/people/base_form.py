"""What a description is called where nothing puts it in another case.

`nach Angaben des Innenministeriums` is told by the Innenministerium, `laut Städtischem Werk` by the
Städtisches Werk. Apart from the base forms of names, because a German noun is known by the counts of
its language and loses its article with its case.
"""

import re
from collections.abc import Sequence

from summarize.characters import DOUBLE_QUOTES
from summarize.quotations.declined.mentions import described
from summarize.quotations.declined_nouns import listed_base
from summarize.quotations.language_kinds import declined
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import owning_body, precedes_words
from summarize.quotations.turkic.origins import without_origin
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_BRACKETS = re.compile(r"\s?\([^()]*\)(?=\s)")
"""What is put in brackets inside a name: министрлигинин (ӨКМ) бөлүмү."""
_SOMEBODY = Tag.SOURCE


def base_form(tokens: Tokens, mention: Phrase) -> str:
    """The words of a description in the nominative, as far as its first noun tells."""
    text = _BRACKETS.sub("", tokens.slice(*mention))
    if not tokens.vocabulary.lexicon.nouns_capitalised:
        if tokens.vocabulary.hangs_cases:
            text = _without_turkish_case(tokens, mention)
        if tokens.vocabulary.lexicon.genitive_bases:
            return _without_finnish_case(tokens, mention, text)
        return (described(tokens, *mention) if declined(tokens) else "") or text
    return _teller(tokens, *mention) or _without_case(tokens, *mention) or text


def _teller(tokens: Tokens, first: int, after: int) -> str:
    """Who tells it in Ratskreisen, `Polizeiangaben`, `Sprechern der Werft`; empty for others."""
    text, word = tokens.slice(first, after), tokens.form[first]
    if tokens.form[after - 1].endswith(tokens.vocabulary.circle_endings):
        return text[:-1]
    for ending in tokens.vocabulary.statement_endings:
        body = word.removesuffix(ending)
        if body != word and tokens.vocabulary.tags_of(body) & Tag.GROUP:
            return text[: len(body)]
    teller, vocabulary = word[:-1], tokens.vocabulary
    if word.endswith(vocabulary.teller_endings) and (
        teller.endswith(vocabulary.role_suffixes) or teller in vocabulary.unnamed_roles
    ):
        return tokens.slice(first, first + 1)[:-1] + _rest(tokens, first, after)
    return ""


def _without_case(tokens: Tokens, first: int, after: int) -> str:
    """A description with an article or an adjective in a case, in the nominative; else empty."""
    article, vocabulary = tokens.form[first], tokens.vocabulary
    if _is_of_several(tokens, first):
        return _without_plural_genitive(tokens, first, after)
    dative = _may_be_dative(tokens, first) and not tokens.has(first, Tag.OBLIQUE)
    governed = dative and tokens.phrase.get(after, (0, ""))[1] == "according_after"
    if governed or _has_told_article(tokens, first) or _is_owner(tokens, first):
        return _without_article(tokens, first, after)
    of_several = tokens.has(first + 1, Tag.ARTICLE | Tag.POSSESSIVE)
    one = article in vocabulary.lexicon.article_bases and not of_several
    if (one and article not in vocabulary.accusative_articles) or article.endswith(
        vocabulary.strong_dative_endings
    ):
        return _without_dative(tokens, first, after)
    return _without_accusative(tokens, first, after)


def _is_of_several(tokens: Tokens, first: int) -> bool:
    """Whether a word that counts stands in the genitive of several: [mehrerer] Zeugen, unlike einer Zeugin."""
    form, vocabulary = tokens.form[first], tokens.vocabulary
    one = form in vocabulary.lexicon.article_bases
    counts = form[:-1] in vocabulary.indefinite and not one
    return counts and form.endswith(vocabulary.genitive_endings) and first + 1 < len(tokens)


def _without_plural_genitive(tokens: Tokens, first: int, after: int) -> str:
    """`mehrerer erfahrener Forscher` as mehrere erfahrene Forscher."""
    spelt, index = [tokens.slice(first, first + 1)[:-1]], first + 1
    while index < after - 1 and not tokens.has(index, Tag.CAPITAL):
        word = tokens.slice(index, index + 1)
        declined = word.endswith(tokens.vocabulary.genitive_endings)
        spelt.append(word[:-1] if declined else word)
        index += 1
    return " ".join([*spelt, tokens.slice(index, after)])


def _without_accusative(tokens: Tokens, first: int, after: int) -> str:
    """`einen Ermittler` as ein Ermittler, `den Minister` as Minister; empty for others."""
    noun = first + 1
    if tokens.form[first] not in tokens.vocabulary.accusative_articles:
        return ""
    if not tokens.has(noun, Tag.ROLE | Tag.GROUP) or tokens.form[noun].endswith("n"):
        return ""
    article = _article(tokens, first)
    if article:
        return article + _rest(tokens, first, after)
    return tokens.slice(noun, after) if tokens.has(noun, Tag.ROLE) else ""


def _without_turkish_case(tokens: Tokens, mention: Phrase) -> str:
    """`Yerel basının bildirdiğine göre` is told by Yerel basın, `yetkililere göre` by yetkililer.

    `Valilikten yapılan açıklamaya göre` is told by Valilik.
    """
    text, last = tokens.slice(*mention), tokens.form[mention.after - 1]
    if precedes_words(tokens, mention.after):
        return text  # Hale, "…" diye konuştu
    for ending in tokens.vocabulary.governed_endings:
        stem = last.removesuffix(ending)
        if stem != last and _is_listed_noun(tokens.vocabulary, stem):
            return text[: -len(ending)]
    body = owning_body(tokens.vocabulary, last)
    if body and not body.endswith("ı"):
        kept = len(text) - len(last) + len(body) - 1
        return text[:kept] + body[-1]  # Valiliğin açıklamasına göre: Valilik
    return without_origin(tokens, mention.after - 1, text)


def _without_finnish_case(tokens: Tokens, mention: Phrase, text: str) -> str:
    """`Hallituksen mukaan` is told by the hallitus, as far as a listed noun tells."""
    last = mention.after - 1
    if tokens.phrase.get(mention.after, (0, ""))[1] != "according_after":
        return text
    word = tokens.slice(last, last + 1)
    base = listed_base(tokens, word)
    return text if base is None else text.removesuffix(word) + base


def _is_listed_noun(vocabulary: Vocabulary, stem: str) -> bool:
    if vocabulary.tags_of(stem) & (_SOMEBODY | Tag.OUTLET):
        return True
    known = vocabulary.classes.of(stem)
    return bool(known & WordClass.MOSTLY_NOUN) and not known & WordClass.GUESSED


def _without_dative(tokens: Tokens, first: int, after: int) -> str:
    """`einer amtlichen Meldung` as eine amtliche Meldung, `Städtischem Werk` as Städtisches Werk."""
    spelt, noun = [tokens.slice(first, first + 1)], first + 1
    article = _article(tokens, first)
    if article:
        spelt[0] = article
        while noun < after - 1 and not tokens.has(noun, Tag.CAPITAL):
            spelt.append(_as_subject(tokens, noun))
            noun += 1
    elif noun == after - 1 and tokens.can_be(first, WordClass.MOSTLY_ADJECTIVE):
        # Where the gender isn't known, the dative that the text has is better than a wrong name.
        ending = _strong_ending(tokens.vocabulary, tokens.form[noun])
        bare = _without(spelt[0], tokens.vocabulary.strong_dative_endings)
        spelt[0] = bare + ending if ending else spelt[0]
    gaps = [tokens.text[tokens.end[i] : tokens.start[i + 1]] for i in range(first, noun - 1)]
    begun = "".join(word + gap for word, gap in zip(spelt, [*gaps, ""], strict=True))
    return begun + tokens.text[tokens.end[noun - 1] : tokens.end[after - 1]]


def _without_article(tokens: Tokens, first: int, after: int) -> str:
    """`dem Gericht` as Gericht, `des Roten Kreuzes` as Rotes Kreuz, `der Roten Hilfe` as Rote Hilfe.

    Empty where the case of what stands behind the article can't be taken off with it: dem alten Wirt.
    """
    article, noun, vocabulary = tokens.form[first], first + 1, tokens.vocabulary
    while noun < after - 1 and _is_weak(tokens, noun):
        noun += 1
    if noun == after or _is_weak_noun(tokens, noun):
        return ""
    stem = tokens.slice(noun, noun + 1)
    if noun in tokens.stretch and noun == after - 1:
        stem = stem.strip(DOUBLE_QUOTES)
    elif article in vocabulary.genitive_articles:
        stem = _without_genitive(tokens, noun)
    ending = ""
    if _has_told_article(tokens, first):
        head = noun
        while head < after - 1 and tokens.has(head + 1, Tag.CAPITAL):
            head += 1  # Berliner Amtsgericht
        body = stem if head == noun else tokens.slice(head, head + 1)
        ending = _strong_ending(vocabulary, body)
        if noun > first + 1 and not ending:
            # Where the gender isn't known, the case that the text has is better than a wrong name.
            return ""
    spelt = [_as_subject(tokens, i, ending) for i in range(first + 1, noun)]
    begun = vocabulary.lexicon.article_bases.get(article)
    return " ".join([*filter(None, [begun]), *spelt, stem]) + _rest(tokens, noun, after)


def _is_owner(tokens: Tokens, first: int) -> bool:
    """Whether `der` opens no subject: behind a noun or a preposition, or before a feminine noun.

    No more does `den` of several: laut den örtlichen Behörden.
    """
    if not _may_be_dative(tokens, first):
        return False
    if tokens.has(first, Tag.OBLIQUE):
        return any(tokens.has(index, Tag.GROUP) for index in (first + 1, first + 2))
    before = first - 1
    noun = tokens.has(before, Tag.CAPITAL) and not tokens.has(before, Tag.TIME)
    if noun or tokens.has(before, Tag.PREPOSITION):
        return True
    known = tokens.word[first + 1] if first + 1 < len(tokens) else 0
    return bool(known & WordClass.FEMININE and known & WordClass.NOUN) and not known & (
        WordClass.GUESSED | WordClass.MASCULINE
    )


def _article(tokens: Tokens, index: int) -> str:
    """An article as it opens a subject, `Einen` as Ein; empty for what loses no ending there."""
    base = tokens.vocabulary.lexicon.article_bases.get(tokens.form[index], "")
    return tokens.slice(index, index + 1)[: len(base)]


def _may_be_dative(tokens: Tokens, index: int) -> bool:
    """Whether an article may be a dative as well as another case: der, den."""
    return tokens.form[index] in tokens.vocabulary.lexicon.dative.split()


def _has_told_article(tokens: Tokens, first: int) -> bool:
    """Whether an article tells by itself in which case it stands: des, dem."""
    vocabulary = tokens.vocabulary
    return tokens.form[first] in vocabulary.genitive_articles | vocabulary.dative_articles


def _strong_ending(vocabulary: Vocabulary, noun: str) -> str:
    """What an adjective without an article has in front of a noun; empty where nobody knows."""
    endings, form = vocabulary.lexicon.strong_endings, noun.lower()
    if form.endswith(vocabulary.neuter_endings):
        return endings["n"]
    return endings["m"] if form.endswith(vocabulary.masculine_noun_endings) else ""


def _as_subject(tokens: Tokens, index: int, ending: str = "") -> str:
    """An adjective behind an article in a case as a subject's, or with the ending that it has without an article."""
    word, vocabulary = tokens.slice(index, index + 1), tokens.vocabulary
    bare = _without(word, vocabulary.weak_endings)
    return word if bare == word else bare + (ending or vocabulary.lexicon.strong_endings["f"])


def _is_weak(tokens: Tokens, index: int) -> bool:
    """Whether a word between a dative article and its noun is an adjective: dem Roten Kreuz."""
    adjective = tokens.can_be(index, WordClass.ADJECTIVE) or not tokens.has(index, Tag.CAPITAL)
    return adjective and tokens.form[index].endswith(tokens.vocabulary.weak_endings)


def _is_weak_noun(tokens: Tokens, index: int) -> bool:
    """Whether a noun has an ending of its case that not only names have: Linken, Präsidenten."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    bare = _without(form, vocabulary.weak_endings)
    if bare == form:
        return False
    role = (vocabulary.tags_of(bare) | vocabulary.tags_of(form[:-1])) & Tag.ROLE
    return bool(role) or tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE)


def _rest(tokens: Tokens, noun: int, after: int) -> str:
    return tokens.text[tokens.end[noun] : tokens.end[after - 1]] if noun + 1 < after else ""


def _without_genitive(tokens: Tokens, noun: int) -> str:
    """`Ministeriums` as Ministerium, `Landes` as Land; `Hauses` needs to be known as Haus."""
    word, vocabulary = tokens.slice(noun, noun + 1), tokens.vocabulary
    endings = [each for each in vocabulary.noun_genitive_endings if word.endswith(each)]
    stems = [word.removesuffix(ending) for ending in endings]
    if not stems or stems[-1].endswith(endings[-1]):
        return word  # Kongress
    for stem in stems:
        known = vocabulary.classes.of(stem.lower())
        if (known & WordClass.NOUN and not known & WordClass.GUESSED) or _strong_ending(
            vocabulary, stem
        ):
            return stem
    return stems[-1]


def _without(word: str, endings: Sequence[str]) -> str:
    """A word without the first of some endings that it has."""
    return next((word.removesuffix(each) for each in endings if word.endswith(each)), word)

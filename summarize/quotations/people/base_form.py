"""What a description is called where nothing puts it in another case.

`nach Angaben des Innenministeriums` is told by the Innenministerium, `laut Städtischem Werk` by the
Städtisches Werk. Apart from the base forms of names, because a German noun is known by the counts of
its language and loses its article with its case.
"""

import re

from summarize.characters import DOUBLE_QUOTES
from summarize.quotations.declined.mentions import described
from summarize.quotations.language_kinds import declined
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import precedes_words
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
    if word.endswith("ern") and (
        teller.endswith(vocabulary.role_suffixes) or teller in vocabulary.unnamed_roles
    ):
        return tokens.slice(first, first + 1)[:-1] + _rest(tokens, first, after)
    return ""


def _without_case(tokens: Tokens, first: int, after: int) -> str:
    """A description with an article or an adjective in a case, in the nominative; else empty."""
    article, vocabulary = tokens.form[first], tokens.vocabulary
    dative = _may_be_dative(tokens, first) and not tokens.has(first, Tag.OBLIQUE)
    governed = dative and tokens.phrase.get(after, (0, ""))[1] == "according_after"
    if governed or _has_told_article(tokens, first) or _is_owner(tokens, first):
        return _without_article(tokens, first, after)
    of_several = tokens.has(first + 1, Tag.ARTICLE | Tag.POSSESSIVE)
    one = article in vocabulary.lexicon.article_bases and not of_several
    if (one and article not in vocabulary.accusative_articles) or article.endswith("em"):
        return _without_dative(tokens, first, after)
    return _without_accusative(tokens, first, after)


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
    return without_origin(tokens, mention.after - 1, text)


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
            spelt.append(tokens.slice(noun, noun + 1).removesuffix("n"))
            noun += 1
    elif noun == after - 1 and tokens.can_be(first, WordClass.MOSTLY_ADJECTIVE):
        # Where the gender isn't known, the dative that the text has is better than a wrong name.
        ending = _strong_ending(tokens.vocabulary, tokens.form[noun])
        spelt[0] = spelt[0][:-2] + ending if ending else spelt[0]
    gaps = [tokens.text[tokens.end[i] : tokens.start[i + 1]] for i in range(first, noun - 1)]
    begun = "".join(word + gap for word, gap in zip(spelt, [*gaps, ""], strict=True))
    return begun + tokens.text[tokens.end[noun - 1] : tokens.end[after - 1]]


def _without_article(tokens: Tokens, first: int, after: int) -> str:
    """`dem Gericht` as Gericht, `des Roten Kreuzes` as Rotes Kreuz, `der Roten Hilfe` as Rote Hilfe.

    Empty where the case of what stands behind the article can't be taken off with it: dem alten Wirt.
    """
    article, noun = tokens.form[first], first + 1
    while noun < after - 1 and _is_weak(tokens, noun):
        noun += 1
    if noun == after or _is_weak_noun(tokens, noun):
        return ""
    stem = tokens.slice(noun, noun + 1)
    if noun in tokens.stretch and noun == after - 1:
        stem = stem.strip(DOUBLE_QUOTES)
    elif article in tokens.vocabulary.genitive_articles:
        stem = _without_genitive(tokens, noun)
    ending = "e"
    if _has_told_article(tokens, first):
        head = noun
        while head < after - 1 and tokens.has(head + 1, Tag.CAPITAL):
            head += 1  # Berliner Amtsgericht
        body = stem if head == noun else tokens.slice(head, head + 1)
        ending = _strong_ending(tokens.vocabulary, body)
        if noun > first + 1 and not ending:
            # Where the gender isn't known, the case that the text has is better than a wrong name.
            return ""
    spelt = [tokens.slice(i, i + 1).removesuffix("en") + ending for i in range(first + 1, noun)]
    begun = tokens.vocabulary.lexicon.article_bases.get(article)
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
    if noun.lower().endswith(vocabulary.neuter_endings):
        return "es"
    return "er" if noun.lower().endswith(vocabulary.masculine_noun_endings) else ""


def _is_weak(tokens: Tokens, index: int) -> bool:
    """Whether a word between a dative article and its noun is an adjective: dem Roten Kreuz."""
    adjective = tokens.can_be(index, WordClass.ADJECTIVE) or not tokens.has(index, Tag.CAPITAL)
    return adjective and tokens.form[index].endswith("en")


def _is_weak_noun(tokens: Tokens, index: int) -> bool:
    """Whether a noun has an ending of its case that not only names have: Linken, Präsidenten."""
    form = tokens.form[index]
    role = any(tokens.vocabulary.tags_of(form.removesuffix(end)) & Tag.ROLE for end in ("n", "en"))
    return form.endswith("en") and (role or tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE))


def _rest(tokens: Tokens, noun: int, after: int) -> str:
    return tokens.text[tokens.end[noun] : tokens.end[after - 1]] if noun + 1 < after else ""


def _without_genitive(tokens: Tokens, noun: int) -> str:
    """`Ministeriums` as Ministerium, `Landes` as Land; `Hauses` needs to be known as Haus."""
    word = tokens.slice(noun, noun + 1)
    if not word.endswith("s") or word.endswith("ss"):
        return word
    classes = tokens.vocabulary.classes
    for stem in (word[:-2], word[:-1]) if word.endswith("es") else (word[:-1],):
        known = classes.of(stem.lower())
        if (known & WordClass.NOUN and not known & WordClass.GUESSED) or _strong_ending(
            tokens.vocabulary, stem
        ):
            return stem
    return word[:-1]

"""Nouns whose article is their ending and tells their case: `ministrului` is `ministrul` (Romanian).

Apart from the declined names of Slavic languages, because only the noun that a description opens with,
and in a woman's or a body's the adjectives behind it, change; names stay as they are.
"""

from collections.abc import Iterable, Mapping

from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary


def opens_declined(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase opens with a case that no subject has: `i-a spus [ministrului]`, `[lui Dan]`."""
    declined = tokens.vocabulary.declined_nouns
    return bool(declined) and (
        tokens.form[phrase.first] in declined or tokens.has(phrase.first, Tag.OBLIQUE)
    )


def with_subject_article(vocabulary: Vocabulary, text: str) -> str:
    """What opens with such a noun, as a subject does: `Comisiei Europene` is the Comisia Europeană."""
    words = text.split(" ")
    place = 1 if words[0].lower() in vocabulary.lexicon.article_bases and len(words) > 1 else 0
    base = vocabulary.declined_nouns.get(words[place].lower())
    if base is not None:
        agreeing = vocabulary.lexicon.declined_attribute_endings if base.endswith("a") else {}
        words[place:] = [_spelt(base, words[place]), *_agreeing(words[place + 1 :], agreeing)]
    elif not place:
        return text
    if place:
        article = vocabulary.lexicon.article_bases[words[0].lower()]
        words[:1] = [_spelt(article, words[0])] if article else []
    return " ".join(words)


def _spelt(base: str, word: str) -> str:
    return base[:1].upper() + base[1:] if word[:1].isupper() else base


def _agreeing(words: Iterable[str], endings: Mapping[str, str]) -> Iterable[str]:
    """The words behind a noun; those right behind it that agree with it as they stand beside its base."""
    agrees = True
    for word in words:
        ending = next((ending for ending in endings if agrees and word.endswith(ending)), None)
        agrees = ending is not None
        yield word if ending is None else word.removesuffix(ending) + endings[ending]

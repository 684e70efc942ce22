"""Facts of the words that name a speaker, and of the name that is printed for them.

Apart from what ties them to an utterance: a name is as good beside words that nobody said.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache, partial

from summarize.characters import DOUBLE_QUOTES
from summarize.quotations import east_asian
from summarize.quotations.evidence.facts import (
    Fact,
    any_of,
    bucket_of,
    class_of,
    count_of,
    shape_of,
    tag_at,
)
from summarize.quotations.found import Speaker
from summarize.quotations.language_kinds import declined
from summarize.quotations.people.parts_of_names import name_words
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_PRONOUN = Tag.PRONOUN
_FUNCTION_TAGS = (
    Tag.CONJUNCTION | Tag.PREPOSITION | Tag.ADVERB | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT
    | Tag.WHETHER | Tag.SAY | Tag.JUDGE | Tag.SAYING | Tag.TIME
)  # fmt: skip
_NAMES = _CAPITAL | Tag.ROLE
HAS_GROUP = "mention.has=group"
_KINDS = (
    ("mention.has=role", Tag.ROLE),
    (HAS_GROUP, Tag.GROUP),
    ("mention.has=outlet", Tag.OUTLET),
    ("mention.has=document", Tag.DOCUMENT),
    ("mention.has=title", Tag.TITLE),
    ("mention.has=place", Tag.PLACE),
    ("mention.has=thing", Tag.NOT_PERSON),
    ("mention.has=time", Tag.TIME),
    ("mention.has=number", Tag.NUMBER),
)
_NO_NAME_HOLDS = frozenset(DOUBLE_QUOTES + "\n:;")
_NEWS = 100_000
"""Characters in which a name is counted: more than an article has."""
_MENTION_WORDS = Fact("mention.words")
_MENTION_LAST = Fact("mention.last")
_MENTION_FIRST = Fact("mention.first")
_MENTION_OPENS = Fact("mention.opens")
_MENTION_BEFORE = Fact("mention.before")
_MENTION_BEHIND = Fact("mention.behind")
_MENTION_BEHIND_CLASS = Fact("mention.behind.class")
_NAME_ROLE = Fact("name.role")
_NAME_SAID = Fact("name.said")
_NAME_SEEN = Fact("name.seen")
_PERSONS = Fact("persons")
_NAME_PERSON = Fact("name.person")
_NAME_PERSON_AND_WORDS = Fact("name.person", "words")
_GOES_ON = _WORD | Tag.MARK | Tag.COMMA | Tag.DASH
"""What stands in front of a mention that opens nothing."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the whole article adds: how often each name speaks, by how many rules, who is named."""

    persons: int
    names: Counter[str] = field(default_factory=Counter)
    """How many utterances each printed name has."""
    shown: frozenset[str] = frozenset()
    """The names that a role, a title or a given name shows to be persons'."""
    known: frozenset[str] = frozenset()
    """All names of the article."""


def kinds_of(tokens: Tokens, phrase: Phrase) -> list[str]:
    """What kinds of words a mention has."""
    here = any_of(tokens.tag[slice(*phrase)])
    return [name for name, bit in _KINDS if here & bit]


def mention_facts(tokens: Tokens, phrase: Phrase) -> list[str]:
    """The facts of the words of a mention, and of what stands on either side."""
    first, after = phrase
    tags, words = tokens.tag[first:after], tokens.word[first:after]
    before, behind = tag_at(tokens, first - 1), tag_at(tokens, after)
    here = any_of(tags)
    facts = [_MENTION_WORDS[bucket_of(after - first)]]
    facts += kinds_of(tokens, phrase)
    facts += _MENTION_LAST[class_of(words[-1])], _MENTION_FIRST[class_of(words[0])]
    if here & _FUNCTION_TAGS and any(each & _FUNCTION_TAGS and not each & _NAMES for each in tags):
        facts.append("mention.has=function")
    if any_of(words) & WordClass.MOSTLY_FINITE:
        facts.append("mention.has=finite")
    if here & Tag.COORDINATING:
        facts.append("mention.has=and")
    if before & Tag.COORDINATING and tokens.has(first - 2, _CAPITAL):
        facts.append("mention.joined")
    if words[-1] & WordClass.OBLIQUE:
        facts.append("mention.last=oblique")
    beside = class_of(tokens.word[after]) if after < len(tokens.word) else ""
    opens = first == 0 or not before & _GOES_ON
    facts += (
        _MENTION_BEFORE["place" if _is_where_body_says(tokens, phrase) else shape_of(before)],
        _MENTION_BEHIND[shape_of(behind)],
        _MENTION_BEHIND_CLASS[beside],
        _MENTION_OPENS[opens],
    )
    return facts


def _is_where_body_says(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a preposition says in which body somebody speaks, which makes it no worse a subject: сообщили в полиции."""
    vocabulary, before = tokens.vocabulary, phrase.first - 1
    where = declined(tokens) and tokens.is_form(before, vocabulary.place_prepositions)
    return where and bool(any_of(tokens.tag[slice(*phrase)]) & Tag.GROUP)


def sort_of_mention(tokens: Tokens, first: int, after: int) -> str:
    """What sort of mention it is."""
    tag = tokens.tag
    if after - first == 1 and tag[first] & _PRONOUN and not tag[first] & Tag.ROLE:
        return "pronoun " + tokens.vocabulary.pronouns.get(tokens.form[first], "")
    capitals = count_of(tag[first:after], _CAPITAL)
    if tag[first] & Tag.OPENS_NOUN:
        indefinite = tokens.form[first] in tokens.vocabulary.indefinite
        named = capitals - bool(tag[first] & _CAPITAL)
        return f"{'some' if indefinite else 'the'} {'named' if named else 'described'}"
    if not capitals:
        return "described"
    return "one word" if after - first == 1 else "one name" if capitals == 1 else "full name"


def name_facts(
    tokens: Tokens, speaker: Speaker, setting: Setting, *, is_body: bool
) -> tuple[str, ...]:
    """The facts of a name: by itself, and by what else the article has of it; `is_body` if its mention is one."""
    name, text, named = speaker.name, tokens.text, tokens.vocabulary.named
    known = _known(tokens.vocabulary, name, setting, is_body=is_body)
    if known == "unread":
        return (
            _NAME_ROLE[speaker.role is not None],
            _NAME_SAID[min(4, setting.names[name])],
            _NAME_SEEN[bucket_of(_seen(name, text)) if len(name) < 80 else "long"],
            _NAME_PERSON[known],
        )
    # Without capitals more words than names are counted among the people.
    persons = () if tokens.vocabulary.lexicon.caseless else (_PERSONS[min(6, setting.persons)],)
    return (
        *(named.get(name) or named.learn(name, partial(_facts_of_name, tokens.vocabulary))),
        _NAME_ROLE[speaker.role is not None],
        _NAME_SAID[min(4, setting.names[name])],
        _NAME_SEEN[bucket_of(_seen(name, text)) if len(name) < 80 else "long"],
        *persons,
        _NAME_PERSON[known],
        _NAME_PERSON_AND_WORDS[known, min(3, _words_of(tokens.vocabulary, name))],
    )


def _known(vocabulary: Vocabulary, name: str, setting: Setting, *, is_body: bool) -> str:
    """Whether the article shows a name to be a person's; that a body is none says nothing against it."""
    if vocabulary.code in east_asian.READ:
        return "unread"  # the names of such a text are not collected
    if name in setting.known:
        return "shown" if name in setting.shown else "known"
    return "body" if is_body else "no"


def _words_of(vocabulary: Vocabulary, name: str) -> int:
    """How many words tell a name from others."""
    return len(name_words(name, vocabulary.code) if vocabulary.filiation else name.split())


def _facts_of_name(vocabulary: Vocabulary, name: str) -> tuple[str, ...]:
    """What a name tells by itself, wherever it stands."""
    parts = name_words(name, vocabulary.code)
    capitals = sum(part[0].isupper() for part in parts)
    high = "none" if not capitals else "all" if capitals == len(parts) else "some"
    facts = [f"name.words={min(6, len(parts))}"]
    if not vocabulary.lexicon.caseless:
        facts.append(f"name.capitals={high}")
    if parts:
        last, first = vocabulary.classes_of(parts[-1]), vocabulary.classes_of(parts[0])
        facts += [f"name.last={class_of(last)}", f"name.first={class_of(first)}"]
        if last & WordClass.OBLIQUE:
            facts.append("name.last=oblique")
        if last & WordClass.PLURAL:
            facts.append("name.last=plural")
    if name and not name[-1].isalnum():
        facts.append("name.ends=mark")
    if not _NO_NAME_HOLDS.isdisjoint(name):
        facts.append("name.holds=mark")
    if any(part.isdigit() for part in parts):
        facts.append("name.holds=number")
    return tuple(facts)


# As many as speak in an article; more would keep the texts of articles before.
@lru_cache(maxsize=16)
def _seen(name: str, text: str) -> int:
    """How often a name stands in a text, or in as much of it as an article may have."""
    return text.count(name, 0, _NEWS)

"""What makes a vocabulary of a lexicon: tags of words, phrases by their first word, forms of declined nouns.

Apart from the vocabulary, which is what reading asks, because this happens once for a language.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from summarize.declension import declines
from summarize.held import compact, held_once
from summarize.lexicon import InflectedWords, Lexicon, Words, lexicon, parted, phrases, words
from summarize.names import name_key
from summarize.quotations.token_expressions import token_expression, unspaced_token_expression
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import order_kind
from summarize.recent import Recent
from summarize.word_classes import NO_CLASSES, WordClasses, word_classes

_ROLE = Tag.ROLE
_FIELDS: dict[str, int] = {
    "say": Tag.SAY,
    "judge": Tag.JUDGE,
    "exclaim": Tag.EXCLAIM,
    "saying": Tag.SAYING,
    "also_nouns": Tag.ALSO_NOUN,
    "agent": Tag.AGENT,
    "documents": Tag.DOCUMENT,
    "that": Tag.THAT,
    "whether": Tag.WHETHER,
    "that_after": Tag.THAT_AFTER,
    "possessives": Tag.POSSESSIVE,
    "articles": Tag.ARTICLE,
    "oblique_articles": Tag.OBLIQUE,
    "auxiliaries": Tag.AUXILIARY,
    "passives": Tag.PASSIVE,
    "adverbs": Tag.ADVERB,
    "hearsay": Tag.ADVERB,
    "separable": Tag.SEPARABLE,
    "negations": Tag.NEGATION,
    "negations_after": Tag.NEGATION,
    "not_finite": Tag.NOT_FINITE,
    "prepositions": Tag.PREPOSITION,
    "linking": Tag.LINKING,
    "attaching": Tag.ATTACHING,
    "coordinating": Tag.COORDINATING,
    "conjunctions": Tag.CONJUNCTION,
    "roles": Tag.ROLE,
    "groups": Tag.GROUP,
    "group_names": Tag.GROUP,
    "outlets": Tag.OUTLET,
    "outlet_names": Tag.OUTLET,
    "audience": Tag.AUDIENCE,
    "cites": Tag.CITES,
    "relay": Tag.RELAY,
    "particles": Tag.PARTICLE,
    "filiation": Tag.PARTICLE,
    "times": Tag.TIME,
    "not_people": Tag.NOT_PERSON,
    "owning_bodies": Tag.POSSESSIVE_FORM,
    "subjunctive": Tag.SUBJUNCTIVE,
    "places": Tag.PLACE,
    "unsaid": Tag.UNSAID,
    "conditional": Tag.CONDITIONAL,
    "fakes": Tag.FAKE,
}

_SEEN = 3_000  # tokens that are kept at least, at most 1.5 MB; a text has about 300 different ones
_QUOTED = 500  # words in quotation marks
_NAMES = 128  # as many as a long article has
_LONG_ENDING = 4
"""Letters of a case ending with a possessive before it: сында, лардан."""

_PHRASE_SETS = (
    "citing",
    "impersonal",
    "always_demanding",
    "credits",
    "standing_in",
    "standing_in_oblique",
)
_SETS = (
    "former", "not_roles", "feminine_roles", "women", "indefinite", "attributive", "owned_words", "directions",
    "leading_to", "taking_prepositions", "accompanying", "when_nouns", "meetings", "office_domains", "office_ends", "untold", "expletives",
    "also_adverbs", "citing_conjunctions", "wishing", "told_pronouns", "relations", "masculine_relations", "place_prepositions", "topic_prepositions", "object_words", "judged_prepositions", "told_outlets", "happening", "extending",
    "purpose", "verbal_nouns", "genitive_articles", "dative_articles", "feminine_articles",
    "ambiguous_articles", "accusative_articles", "foreign_articles", "chief",
    "negations_after", "pseudo", "quotative", "asking", "no_matter", "whichever", "own_reports", "topical", "kin",
    "posted_roles", "venues", "said_alone", "governing_dative", "hearsay", "hearsay_verbs", "unlike_roles", "lettered_roles", "territories", "tried_roles", "trying_roles", "directing", "filiation",
    "named_dates", "surname_dates", "demonyms", "lowered_demonyms", "prizes", "demanding_with_that", "exhorting", "held_against", "telling", "focusing", "pointing", "setting_beside", "copulas", "several_articles",
    "standing_pronouns", "subject_markers", "calling_verbs",
    "doubting", "deeds", "taking_things", "believing", "undeclined_bodies", "emphatic", "outlet_parts", "issued", "given_names", "given_words", "completing_names",
)  # fmt: skip
_ENDINGS = (
    "feminine_endings", "definite_endings", "definite_attribute_endings", "masculine_endings", "patronymics",
    "adverb_endings", "role_endings", "role_suffixes", "feminine_suffixes", "oblique_endings", "when_endings",
    "conditional_endings", "linking_endings",
    "genitive_endings", "nominal_endings", "finite_endings", "statement_endings", "circle_endings", "council_endings",
    "infinitive_endings", "plural_endings", "object_endings", "locative_endings", "dative_endings",
    "possessed_dative_endings", "possessed_accusative_endings", "governed_endings", "reported_endings", "action_endings",
    "reported_participle_endings", "own_participle_endings",
    "belonging_endings", "nameless_endings", "neuter_endings", "masculine_noun_endings",
    "participles", "attributive_endings", "from_endings", "deputies", "proclitics",
    "surname_endings", "governing_letters", "owner_endings", "possessive_endings",
    "object_participle_endings", "wished_endings", "hearer_endings",
    "oblique_attribute_endings", "trailing_attribute_endings", "partitive_endings",
    "nominative_attribute_endings", "several_attribute_endings", "several_verb_endings", "that_endings", "trailing_participle_endings", "opening_participle_endings",
    "neuter_noun_endings", "several_role_endings", "habitual_endings", "teller_endings",
    "strong_dative_endings", "weak_endings", "noun_genitive_endings",
)  # fmt: skip
_BEGINNINGS = (
    "anonymous", "anonymity", "identifying", "directed_places", "place_nouns", "bound", "naming",
    "works", "people", "negatives", "called",
)  # fmt: skip
"""Fields of which some words are listed by how they begin."""

PHRASE_FIELDS = (
    "denying", "phrasal", "exclaiming", "untrue", "acting", "nobody", "according", "according_after",
    "according_trailing", "sender", "citing_words", "according_front", "according_own", "about_this",
    "in_these_words", "words_follow",
)  # fmt: skip
"""The fields of phrases, by the names that `Vocabulary.phrases` gives them."""
_PRONOUN_ENDINGS = "аяоеыийюyýieáéí"
_SHORTEST_RELATIVE = 4


def _relatives(pronouns: Mapping[str, str]) -> Words:
    """Relative pronouns, and what begins like them where that is long enough to know them by."""
    forms = [word for word, kind in pronouns.items() if kind == "w"]
    stems = {word.rstrip(_PRONOUN_ENDINGS) for word in forms}
    return Words(*forms, *(f"{stem}*" for stem in stems if len(stem) >= _SHORTEST_RELATIVE))


@cache
def vocabulary(code: str) -> Vocabulary | None:
    """The vocabulary of a language, or `None` where no verb of saying is known."""
    found = lexicon(code)
    return compiled(found, word_classes(code), code) if found.say else None


def _separated(source: Lexicon) -> dict[str, frozenset[str]]:
    """`separated` by the half; one that stands under two keys would lose the parts of the first."""
    found: dict[str, frozenset[str]] = {}
    for others, halves in source.separated.items():
        for half in words(halves):
            if half in found:
                raise ValueError(f"separated has {half!r} twice")
            found[half] = frozenset(others.split())
    return found


def compiled(source: Lexicon, classes: WordClasses = NO_CLASSES, code: str = "") -> Vocabulary:
    """The vocabulary that a lexicon makes, with what else is known of the language's words."""
    elided = tuple(words(source.elided))
    tags, beginnings = _tagged(source, elided)
    starts = _phrases_by_start(source, elided)
    _tag(tags, starts, Tag.PHRASE)
    declined = _declined_nouns(source, tags)
    unwritten = _unwritten_roles(source, tags)
    adverbials = [tuple(phrase.split()) for phrase in phrases(source.adverbials)]
    _tag(tags, (parts[0] for parts in adverbials), Tag.ADVERBIAL)
    names, listed = _declined_names(source), _as_listed(source)
    listed["given_names"] = listed["given_names"].union(names)
    return Vocabulary(
        code=code,
        lexicon=source,
        declines=declines(code),
        order=order_kind(source, code),
        tags=tags,
        beginnings=tuple((begun, tag) for tag, begun in beginnings.items() if begun),
        phrases={
            first: tuple(sorted(found, key=lambda item: -len(item[0])))
            for first, found in starts.items()
        },
        adverbials=tuple(adverbials),
        pronouns=dict(source.pronouns),
        own_words=dict(source.own_words),
        declined_nouns=declined,
        articled_nouns=frozenset() if source.name_endings else frozenset(declined.values()),
        declined_names=names,
        unwritten_roles=unwritten,
        token=unspaced_token_expression(tags)
        if source.unspaced
        else token_expression(source, tags),
        parts_at_spaces=not (
            source.unspaced
            or source.elided
            or source.enclitics
            or source.verb_enclitics
            or source.syllabic
        ),
        classes=classes,
        seen=Recent(_SEEN),
        cases={},
        verbal=Recent(_QUOTED),
        named=Recent(_NAMES),
        **listed,
        **_made_of_words(source),
        **_made_of_endings(source),
    )


def _tagged(
    source: Lexicon, elided: tuple[str, ...]
) -> tuple[dict[str, int], dict[int, tuple[str, ...]]]:
    """The tags of the words of a lexicon; and by tag, what else begins with has it, too."""
    tags: dict[str, int] = {}
    beginnings: dict[int, tuple[str, ...]] = {}
    for field, tag in _FIELDS.items():
        forms, begun = parted(words(getattr(source, field)))
        if begun:
            beginnings[tag] = beginnings.get(tag, ()) + begun
        # What elision glues on is a token of its own: of s'exclame, exclame is looked up.
        _tag(tags, [_unelided(form, elided)[-1] for form in forms] if elided else forms, tag)
    dates, begun = parted(words(" ".join((*source.months, *source.weekdays))))
    # An abbreviation is a name as often: Jan, Mar.
    _tag(tags, (form for form in dates if not form.endswith(".")), Tag.TIME)
    beginnings[Tag.TIME] = beginnings.get(Tag.TIME, ()) + begun
    _tag(tags, source.pronouns, Tag.PRONOUN)
    _tag(tags, (form.rstrip(".") for form in source.titles), Tag.TITLE)
    return tags, beginnings


def _phrases_by_start(
    source: Lexicon, elided: tuple[str, ...]
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The phrases of a lexicon as tokens, each with its field, by their first token."""
    starts: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for field in PHRASE_FIELDS:
        for phrase in phrases(getattr(source, field)):
            listed = held_once(phrase.split())
            parts = tuple([part for word in listed for part in _unelided(word, elided)])
            starts.setdefault(parts[0], []).append((parts, field))
    return starts


def _declined_nouns(source: Lexicon, tags: dict[str, int]) -> dict[str, str]:
    """By their cases, what offices, bodies and documents are called; the `tags` get the cases, too."""
    if not source.declined_endings:
        return {}
    declined = {}
    for base in [form for form, tag in tags.items() if tag & Tag.SOURCE]:
        for form in _cases(base, source.declined_endings, source.stressed):
            if not tags.get(form, 0) & ~Tag.SOURCE:
                declined[form] = base
    for form, base in declined.items():
        tags[form] = tags[base] & Tag.SOURCE
    return declined


def _declined_names(source: Lexicon) -> dict[str, str]:
    """By their cases, what given names are as subjects; what one has in a case another may be by itself: Νίκη."""
    bases = words(source.given_names) if source.name_endings else []
    declined = {
        form: base for base in bases for form in _cases(base, source.name_endings, source.stressed)
    }
    return {form: base for form, base in declined.items() if form not in set(bases)}


def _cases(base: str, endings: Mapping[str, str], stressed: Mapping[str, str]) -> Iterable[str]:
    """The forms that a noun has where it is no subject, by the first of the endings that it has.

    With the stress one syllable further back as well, where that may move.
    """
    ending = next((each for each in endings if base.endswith(each)), None)
    for other in words(endings[ending]) if ending is not None else ():
        form = base.removesuffix(ending or "") + other
        yield form
        moved = _with_stress_behind(form, stressed) if stressed else form
        if moved != form:
            yield moved


def _with_stress_behind(form: str, stressed: Mapping[str, str]) -> str:
    """A word stressed one syllable further back: πρόεδρου as προέδρου; itself where that is its last."""
    plain = {mark: vowel for vowel, mark in stressed.items()}
    place = next((i for i, letter in enumerate(form) if letter in plain), len(form))
    for start in range(place + 1, len(form)):
        for vowel in (form[start : start + 2], form[start]):
            if vowel in stressed:
                without = form[:place] + plain[form[place]] + form[place + 1 : start]
                return without + stressed[vowel] + form[start + len(vowel) :]
    return form


def _unwritten_roles(
    source: Lexicon, tags: dict[str, int]
) -> tuple[tuple[int, frozenset[str]], ...]:
    """The endings of roles, by length; one ending alone, as that of a plural, is written to the `tags`.

    That needs no room, and saves asking for it.
    """
    unwritten = _by_their_length(words(source.role_endings))
    if sum(len(endings) for _, endings in unwritten) != 1:
        return unwritten
    (ending,) = unwritten[0][1]
    _tag(tags, [form + ending for form, tag in tags.items() if tag & _ROLE], _ROLE)
    return ()


def _as_listed(source: Lexicon) -> dict[str, Any]:
    """The fields that a vocabulary has as the lexicon lists them, by name."""
    sets = {name: compact(words(getattr(source, name))) for name in _SETS}
    sets |= {name: compact(phrases(getattr(source, name))) for name in _PHRASE_SETS}
    endings = {name: tuple(words(getattr(source, name))) for name in _ENDINGS}
    kinds = {
        name: tuple(
            (compact(words(front)), compact(words(behind)))
            for front, _, behind in (kind.partition("/") for kind in getattr(source, name))
        )
        for name in ("told_roles", "trade_kinds")
    }
    beginnings = {name: Words(getattr(source, name)) for name in _BEGINNINGS}
    return {**sets, **endings, **kinds, **beginnings}


def _made_of_words(source: Lexicon) -> dict[str, Any]:
    """The fields that a vocabulary has of words in another form than the lexicon's, by name."""
    return {
        "titles": {form.rstrip("."): gender for form, gender in source.titles.items()},
        "relatives": _relatives(source.pronouns),
        "familiar_roles": _roles(source, source.familiar_roles),
        "unnamed_roles": _roles(source, source.unnamed_roles),
        "separated": _separated(source),
        "role_bases": tuple(
            (base, _by_length(words(ends))) for base, ends in source.role_bases.items()
        ),
        "ages": Words(*(p for p in phrases(source.ages) if " " not in p)),
        "contrasting": frozenset(p for p in phrases(source.contrasting) if " " not in p),
    }


def _made_of_endings(source: Lexicon) -> dict[str, Any]:
    """The fields that a vocabulary has of endings in another form than the lexicon's, by name."""
    oblique, genitive = words(source.oblique_endings), words(source.genitive_endings)
    return {
        "endings": _by_length(map(name_key, words(source.endings))),
        "hangs_cases": any(ending.startswith("'") for ending in oblique),
        "place_endings": tuple(ending for ending in genitive if ending[-1] in "ыіиуүiıy"),
        "possessed_endings": tuple(each for each in oblique if len(each) >= _LONG_ENDING),
        "shares_ends": bool(source.role_suffixes),
    }


def _roles(source: Lexicon, listed: str) -> Words:
    """Some roles in every form that a role takes."""
    return InflectedWords(stems=listed, stem_endings=source.role_endings)


def _by_their_length(endings: Iterable[str]) -> tuple[tuple[int, frozenset[str]], ...]:
    found: dict[int, set[str]] = {}
    for ending in endings:
        found.setdefault(len(ending), set()).add(ending)
    return tuple((length, frozenset(alike)) for length, alike in sorted(found.items()))


def _by_length(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(filter(None, set(forms)), key=lambda form: (-len(form), form)))


def _unelided(form: str, elided: tuple[str, ...]) -> tuple[str, ...]:
    """A form as the tokens it makes: `d'après` is two."""
    if not form.startswith(elided) or form in elided:
        return (form,)
    glued = next(stem for stem in elided if form.startswith(stem))
    return glued, form.removeprefix(glued)


def _tag(tags: dict[str, int], forms: Iterable[str], tag: int) -> None:
    for form in forms:
        # Most words have one tag, and share its integer.
        tags[form] = tags[form] | tag if form in tags else tag

"""What may be printed as a role: whole or not at all, and what the named one is, not somebody else.

The walks that find roles look at what stands where; this last look asks whether the words can be a
role by themselves: they begin with what somebody is, hold no verb and no half pair of marks, are about
one person, and lack nothing that their own ending asks for.
"""

import re

from summarize.characters import DOUBLE_QUOTES, straightened
from summarize.lazily import expression
from summarize.quotations.declined.cases import is_declined_role
from summarize.quotations.declined_nouns import with_subject_article
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import declined, is_arabic, is_cased_final, is_romance
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_owned_noun, is_plural_form
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_LEADS = Tag.OPENS_NOUN | Tag.PREPOSITION | Tag.AGENT | Tag.LINKING
_GRAMMAR = (
    _LEADS | Tag.CONJUNCTION | Tag.COORDINATING | Tag.THAT | Tag.WHETHER | Tag.AUXILIARY
    | Tag.NEGATION | Tag.ADVERB
)  # fmt: skip
_CLAUSE = Tag.PREPOSITION | Tag.AGENT | Tag.ARTICLE | Tag.POSSESSIVE | Tag.PRONOUN | Tag.THAT
_NAMES_SOMEBODY = Tag.SOURCE | Tag.TITLE | Tag.CAPITAL
_IS_SOMEBODY = Tag.ROLE | Tag.GROUP | Tag.TITLE
_OTHER_THAN_VERBS = WordClass.NOT_FINITE | WordClass.ADJECTIVE
_NO_ATTRIBUTE = (
    WordClass.MOSTLY_NOUN | WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE | WordClass.MOSTLY_ADVERB
)  # fmt: skip
_ENDING = re.compile(r"e[nrm]?$")
_CASE_OF_NOUN = re.compile(r"(?<=[nt])en$|(?<=er)s$")
"""Präsidenten, Sprechers."""
_EDGES = DOUBLE_QUOTES + ".,:;!?()[]"
_AGENTS = expression(r"(?:[шч][ыіиуү]|chi|[cç][ıiuü])(?P<whose>с[ыіиуү]|s[ıiuü])?$")
_SHORTEST_PARTICIPLE = 5
_NO_PARTICIPLE = WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE


def printable_role(tokens: Tokens, role: str | None, name: str = "") -> str | None:
    """A role as it may be printed beside `name`; none where what is left of it is not whole."""
    if role is None:
        return None
    if tokens.vocabulary.lexicon.caseless:
        return _without_deed(tokens, role) if _opens_with_office(tokens, role) else None
    syllabic = tokens.vocabulary.lexicon.syllabic
    parts = tokens.vocabulary.token.findall(role) if syllabic else role.split()
    tags = [_tags(tokens.vocabulary, part) for part in parts]
    begin, after = _begins(tokens, parts, tags), _ends(tokens.vocabulary, parts, tags)
    if tokens.vocabulary.lexicon.offices_lead:
        begin = next((place for place, tag in enumerate(tags) if tag & Tag.ROLE), begin)
    parts, tags = parts[begin:after], tags[begin:after]
    whole = parts and not _breaks_off(tokens, tags) and not _has_verb(tokens, parts, tags)
    if not whole or _is_but_related(tokens, parts, tags):
        return None
    return " ".join(_bare(tokens, parts, name)) if _says_what(tokens, parts, tags) else None


def _without_deed(tokens: Tokens, role: str) -> str:
    """A Persian office without what its holder does: رئیس مجلس [از نامه وزیر به رهبری] خبر داد."""
    if tokens.vocabulary.order is not OrderKind.FREE_FINAL:
        return role
    words = role.split()
    links = (i for i, word in enumerate(words) if _tags(tokens.vocabulary, word) & Tag.LINKING)
    return " ".join(words[: next(links, None)]) or role


def _opens_with_office(tokens: Tokens, role: str) -> bool:
    """Whether a role begins with its noun, as it does in Arabic: not so إيقاف المؤتمر الصحفي."""
    return not is_arabic(tokens) or bool(
        _tags(tokens.vocabulary, role.split(maxsplit=1)[0]) & Tag.ROLE
    )


def _ends(vocabulary: Vocabulary, parts: list[str], tags: list[int]) -> int:
    """Where a role ends before the titles of the name behind it: `education minister Lord`."""
    after = len(tags)
    while after > 1 and tags[after - 1] & Tag.TITLE and not tags[after - 1] & Tag.ROLE:
        after -= 1
    told = after < len(tags) and (parts[after][0].islower() or vocabulary.lexicon.offices_lead)
    suffixes = vocabulary.role_suffixes
    is_role = tags[after - 1] & Tag.ROLE or (
        suffixes and parts[after - 1].lower().endswith(suffixes)
    )
    # Of Republican Gov. X the first word is no office.
    party = after < len(tags) and _is_adjective_alone(vocabulary, parts[after - 1])
    return after if (is_role and not party) or told else len(tags)


def _is_adjective_alone(vocabulary: Vocabulary, part: str) -> bool:
    """Whether a word with a capital is an adjective and no noun: Republican, German."""
    classes = vocabulary.classes.of(part.lower())
    told = classes & WordClass.MOSTLY_ADJECTIVE and not classes & WordClass.NOUN
    return part[0].isupper() and bool(told)


def _bare(tokens: Tokens, parts: list[str], name: str) -> list[str]:
    """A role as it is called where no article stands before it: `der frühere Chef` is a früherer Chef.

    As it stands where neither its noun nor a given name tells a gender: Vorsitzende.
    """
    if tokens.vocabulary.declined_nouns:
        return with_subject_article(tokens.vocabulary, " ".join(parts)).split()
    if not tokens.vocabulary.lexicon.nouns_capitalised:
        return parts
    head = next((place for place, part in enumerate(parts) if part[0].isupper()), 0)
    stems = [_ENDING.sub("", part) for part in parts[:head]]
    noun, rest = parts[head], parts[head + 1 :]
    if noun.endswith("e"):
        if not _is_mans(tokens, noun, name):
            return parts
        return [*(stem + "er" for stem in stems), noun + "r", *rest]
    if not head or stems == parts[:head]:
        return parts
    feminine = noun.endswith(tokens.vocabulary.feminine_suffixes) or bool(
        tokens.vocabulary.classes.of(noun.lower()) & WordClass.FEMININE
    )
    if not feminine:
        noun = _CASE_OF_NOUN.sub("", noun)
    return [*(stem + ("e" if feminine else "er") for stem in stems), noun, *rest]


def _is_mans(tokens: Tokens, noun: str, name: str) -> bool:
    """Whether a noun that is declined as an adjective is a man's: der Vorsitzende Jan Ulm, no Experte."""
    given, _, surname = name.partition(" ")
    if not surname or gender_of_given_name(given) != "m":
        return False
    strong = noun.lower() + "r"
    known = tokens.vocabulary.tags_of(strong) & Tag.ROLE
    return bool(known) or strong.endswith(tokens.vocabulary.role_suffixes)


def _is_but_related(tokens: Tokens, parts: list[str], tags: list[int]) -> bool:
    """Whether it is only said whose rival somebody is, or that she is a girl: that is no role."""
    not_roles = tokens.vocabulary.not_roles
    heads = [
        part.lower()
        for part, tag in zip(parts, tags, strict=True)
        if tag & Tag.ROLE or part.lower() in not_roles
    ]
    behind = not is_romance(tokens) and not declined(tokens)  # the head comes last: crime victim
    return bool(heads) and heads[-1 if behind else 0] in not_roles


def _breaks_off(tokens: Tokens, tags: list[int]) -> bool:
    """Whether a role is but a title, or lacks what its last word leads to: `hijo de la Sra`."""
    last = tags[-1]
    if all(tag & Tag.TITLE and not tag & Tag.ROLE for tag in tags):
        return True
    if is_romance(tokens) and last & Tag.TITLE and not last & Tag.ROLE:
        return True
    return bool(last & _GRAMMAR and not last & _NAMES_SOMEBODY)


def _has_verb(tokens: Tokens, parts: list[str], tags: list[int]) -> bool:
    """Whether a verb stands in a role, or half a pair of marks: then it is a piece of a clause."""
    if sum(mark in DOUBLE_QUOTES for part in parts for mark in part) % 2:
        return True
    # Where endings tell verbs: le président invita, treinador do clube incluem.
    guessed = not is_cased_final(tokens)
    return any(
        part[0].islower()
        and not tag & _NAMES_SOMEBODY
        and part not in tokens.vocabulary.former  # były: was, and former
        and _is_verb(tokens.vocabulary, part, guessed)
        for part, tag in zip(parts, tags, strict=True)
    )


def _begins(tokens: Tokens, parts: list[str], tags: list[int]) -> int:
    """The first word of a role, past what only leads to it: `convocada por el ministro`."""
    head = next((place for place, tag in enumerate(tags) if tag & Tag.ROLE), 0)
    if tokens.vocabulary.lexicon.nouns_capitalised:
        # Sagte dem Handelsblatt EPI-Chefin Weimert: an owner or an adjective has an ending.
        told = head == 1 and parts[0][0].isupper() and not parts[0].endswith(("s", "er", "n"))
        return 1 if told and not tags[0] & _IS_SOMEBODY else 0
    if is_romance(tokens):
        leading = [place for place in range(head) if tags[place] & _LEADS]
        return leading[-1] + 1 if leading else 0
    if is_cased_final(tokens):
        return _behind_participle(tokens, parts, tags)
    if declined(tokens) and not _stands_in(tokens.vocabulary, parts):
        return _attributes(tokens.vocabulary, parts, tags, head)
    leading = [
        place
        for place in range(head)
        if tags[place] & (_CLAUSE if parts[place][0].islower() else Tag.ARTICLE)
        and not tags[place] & Tag.ROLE
    ]
    if leading:
        return leading[-1] + 1
    return 1 if head and parts[0][0].isdigit() else 0


def _stands_in(vocabulary: Vocabulary, parts: list[str]) -> bool:
    """Whether somebody only has the duties of an office: `исполняющий обязанности министра`."""
    known = vocabulary.standing_in
    return bool(known) and straightened(" ".join(parts[:2]).lower()) in known


def _attributes(vocabulary: Vocabulary, parts: list[str], tags: list[int], head: int) -> int:
    """Where a role begins whose noun stands at `head`: only attributes stand before a noun."""
    begin = head
    while begin:
        part = parts[begin - 1].strip(_EDGES).lower()
        classes = vocabulary.classes.of(part)
        no_attribute = tags[begin - 1] & _GRAMMAR or classes & _NO_ATTRIBUTE or part[:1].isdigit()
        if no_attribute and not (classes & WordClass.ADJECTIVE or part in vocabulary.former):
            break
        begin -= 1
    return begin


def _behind_participle(tokens: Tokens, parts: list[str], tags: list[int]) -> int:
    """Where a role of a Turkic text begins: behind a participle, which has its clause in front.

    `демократтарға көмектесетін [топтың басшысы]`.
    """
    vocabulary = tokens.vocabulary
    participles = (
        *(vocabulary.participles or vocabulary.attributive_endings),
        *vocabulary.habitual_endings,
    )
    # No noun stands before what is nobody's: çalışan is no worker in çalışan araştırmacı.
    owned = _is_owned(vocabulary, parts[-1])
    for place in range(len(parts) - 2, -1, -1):
        part = parts[place]
        if (
            part[0].islower()
            and len(part) >= _SHORTEST_PARTICIPLE
            and part.endswith(participles)
            and not tags[place] & _IS_SOMEBODY
            and not (owned and vocabulary.classes.of(part) & _NO_PARTICIPLE)
        ):
            return place + 1
    return 0


def _is_owned(vocabulary: Vocabulary, part: str) -> bool:
    """Whether a role has the ending of what belongs to somebody, which its base form lacks."""
    agent = _AGENTS.search(part)
    if agent is not None and agent["whose"]:
        return True
    return is_owned_noun(vocabulary, part.strip(_EDGES).lower().rpartition("-")[2])


def _says_what(tokens: Tokens, parts: list[str], tags: list[int]) -> bool:
    """Whether a role says what one person is, and lacks nothing."""
    vocabulary, last = tokens.vocabulary, parts[-1]
    if is_cased_final(tokens):
        # A role stands in front of its name, and ends with what somebody is.
        if is_plural_form(vocabulary, last.lower()) or (
            len(parts) == 1 and _is_owned(vocabulary, last)
        ):
            return False
        return bool(tags[-1] & _IS_SOMEBODY) or _AGENTS.search(last) is not None
    linking = vocabulary.linking_endings
    if linking and last.endswith(linking) and tags[-1] & Tag.ROLE:
        return False  # намояндаи: of what, was cut off
    whose = len(parts) > 2 and tags[-2] & Tag.LINKING and any(tag & Tag.ROLE for tag in tags[:-2])
    if not whose and any(
        last.endswith(ending) and _tags(vocabulary, last.removesuffix(ending)) & Tag.ROLE
        for ending in vocabulary.role_endings
        if not declined(tokens)
    ):
        return False  # several people's: deputy ministers, but not: chairman of the Cabinet of Ministers
    heads = [part for part, tag in zip(parts, tags, strict=True) if tag & Tag.ROLE] or [""]
    head = heads[0]
    if vocabulary.lexicon.owners_lead:  # premjero atstovas: whose somebody is stands in front
        head = next(
            (each for each in heads if not is_declined_role(vocabulary, each.lower())), head
        )
    if declined(tokens) and head and is_declined_role(vocabulary, head.lower()):
        return _stands_in(vocabulary, parts)
    classes = vocabulary.classes.of(head.lower()) if head.endswith("s") else 0
    return not classes & WordClass.PLURAL or bool(classes & WordClass.GUESSED)


def _is_verb(vocabulary: Vocabulary, part: str, guessed: bool) -> bool:
    """Whether a word is a finite verb, by the counts of its language or also `guessed` by its ending."""
    classes = vocabulary.classes.of(part.strip(_EDGES).lower())
    other = _OTHER_THAN_VERBS if guessed else _OTHER_THAN_VERBS | WordClass.GUESSED
    return bool(classes & WordClass.MOSTLY_FINITE and not classes & other)


def _tags(vocabulary: Vocabulary, part: str) -> int:
    form = straightened(part.strip(_EDGES).lower())
    if vocabulary.lexicon.syllabic:
        form = form.replace(" ", "_")
    found = vocabulary.tags_of(form) | vocabulary.begun(form)
    compound = not found and "-" in form  # vitse-prezidenti
    return _tags(vocabulary, form.rpartition("-")[2]) & Tag.ROLE if compound else found

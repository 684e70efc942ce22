"""What stands in front of a colon, and whether it leads to speech on the line below.

`The mayor went on:`, `Ann Berg, the mayor:`, `Ann Berg:` lead to speech; `The mayor said she would:` and
`Key Points:` lead to a list. The same is asked of a line that a dash opens, before anybody has read it as
a quotation (`dialogue`), and of a quotation of which no verb tells whose it is (`preceding`).
"""

from summarize.characters import straightened
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_COMMA = Tag.COMMA
_CUE = Tag.SAY | Tag.EXCLAIM
_OFFICE = Tag.ROLE | Tag.TITLE
_LEADS = _CUE | _OFFICE
_GOVERNS_REST = Tag.THAT | Tag.NOT_FINITE | Tag.LINKING
"""What the rest of its clause follows: `that`, `to`, `of`."""
_SOMEBODY = _OFFICE | Tag.GROUP
_SENTENCE_ENDS = ".!?…"
_FULL_NAME = 2
_LONGEST_NAME = 4
_SHORTEST_LABEL = 4


def leads_to_line(tokens: Tokens, first: int, colon: int, line: str) -> bool:
    """Whether the words `[first, colon)` and a colon lead to a line that is said, and to no item of a list."""
    if not (line[0].isupper() and line[-1] in _SENTENCE_ENDS and " " in line):
        return False
    vocabulary = tokens.vocabulary
    if first >= colon or _lacks_its_end(tokens, first, colon) or _is_to_be_done(line, vocabulary):
        return False
    opening = vocabulary.classes_of(line.partition(" ")[0])
    if opening & WordClass.MOSTLY_NOT_FINITE and _tells_topic(tokens, first, colon):
        return False
    told = any(tokens.tag[i] & _LEADS for i in range(first, colon))
    return told or is_label(tokens, first, colon)


def is_label(tokens: Tokens, first: int, colon: int) -> bool:
    """Whether `[first, colon)` is a whole name, alone or with its office: `Ann Berg`, `Ann Berg, the mayor`.

    Alone it has to have a given name, or end like a surname: `Key Points` has capitals, too.
    """
    comma = next((i for i in range(first, colon) if tokens.tag[i] & _COMMA), colon)
    if sum(tokens.has(i, Tag.CAPITAL) for i in range(first, comma)) < _FULL_NAME:
        return False
    if any(tokens.tag[i] & _OFFICE for i in range(first, colon)):
        return True
    if colon - first > _LONGEST_NAME:
        return False
    whole = all(tokens.tag[i] & (Tag.CAPITAL | Tag.PARTICLE) for i in range(first, colon))
    return whole and (first_given(tokens, first, colon) >= 0 or _is_surname(tokens, colon - 1))


def behind_lead(tokens: Tokens, floor: int, colon: int) -> int:
    """Where a label begins behind what leads to it: `A chiudere la seduta, [le parole del sindaco, Pietro Riva]: “A”`."""
    for comma in range(floor, colon - _SHORTEST_LABEL):
        words = tokens.has(comma + 1, Tag.ARTICLE) and tokens.has(comma + 2, Tag.DOCUMENT)
        if words and tokens.has(comma, _COMMA) and tokens.has(comma + 3, Tag.LINKING):
            return comma + 1
    return floor


def _is_surname(tokens: Tokens, index: int) -> bool:
    """Whether a word ends like a surname and is no common noun."""
    known, classes = tokens.vocabulary, tokens.word[index]
    noun = classes & WordClass.MOSTLY_NOUN and not classes & WordClass.GUESSED
    return not noun and tokens.form[index].endswith(
        (*known.feminine_endings, *known.masculine_endings)
    )


def _tells_topic(tokens: Tokens, first: int, colon: int) -> bool:
    """Whether what stands before a colon only says what it is about: `рассказал о планах:`, `назвал задачу:`.

    An infinitive behind it is what is planned, and no speech: `– Построить порт`.
    """
    about = tokens.vocabulary.topic_prepositions
    tags = tokens.tag[first:colon]
    named = any(tag & Tag.JUDGE for tag in tags) and not any(tag & _CUE for tag in tags)
    return named or any(form in about for form in tokens.form[first:colon])


def _is_to_be_done(line: str, vocabulary: Vocabulary) -> bool:
    """Whether a line opens with a Romance infinitive, as what somebody proposes does: Cerrar el puente."""
    opening = line.split(maxsplit=1)[0].lower()
    known = vocabulary.classes.of(opening)
    return (
        bool(known & WordClass.NOT_FINITE)
        and not known & WordClass.MOSTLY_NOUN
        and opening.endswith(vocabulary.infinitive_endings or ("-",))
    )


def _lacks_its_end(tokens: Tokens, first: int, colon: int) -> bool:
    """Whether what stands before a colon goes on in the list behind it: `said she would:`, `asks us to:`.

    Unlike a verb of saying in two parts: `деген еді:`, `wie er gesagt hat:`, `gab zu:`.
    """
    last = tokens.tag[colon - 1]
    if last & (_LEADS | Tag.SEPARABLE):
        return False
    if last & (Tag.AUXILIARY | Tag.SUBJUNCTIVE):
        return colon - 2 < first or not tokens.tag[colon - 2] & _LEADS
    return bool(last & _GOVERNS_REST)


def tells_whose(aside: str, vocabulary: Vocabulary) -> bool:
    """Whether what stands between dashes is a `so` or `così` and somebody: `– so der Wirt –`, `– così l'assessore X –`."""
    words = [word for word in vocabulary.token.findall(straightened(aside)) if word[-1].isalnum()]
    so, *named = words or [""]
    trails = ((so,), "according_trailing") in vocabulary.phrases.get(so, ())
    if not trails or not named:
        return False
    opens = bool(vocabulary.tags_of(named[0].lower()) & Tag.ARTICLE)
    office = any(vocabulary.tags_of(word.lower()) & _SOMEBODY for word in named[opens : opens + 1])
    names = len(named) <= _LONGEST_NAME and all(word[0].isupper() for word in named)
    return office or names

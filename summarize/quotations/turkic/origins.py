"""Whose document, or which body, a report comes from: `Valiliği'nden yapılan açıklamada`.

Apart from the subjects (`nominative`), because this noun has an ending, and stands right in front of what has it.
"""

from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.attributes import attributes_before, start_of_body
from summarize.quotations.turkic.cased_words import HEAD, is_oblique, is_owner, owning_body
from summarize.quotations.turkic.cases import Case, case_of, source_in_dative
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_DOCUMENT = Tag.DOCUMENT
_FARTHEST_DOCUMENT = 200
"""Tokens behind a clause's beginning in which a document stands: longer clauses are no prose."""


def document_owner(tokens: Tokens, first: int, limit: int) -> tuple[int, int] | None:
    """Whose document is told of in `[first, limit)`: `Valiliği'nden yapılan açıklamada`."""
    for index in range(first + 1, min(limit, first + _FARTHEST_DOCUMENT)):
        if not tokens.tag[index] & _DOCUMENT:
            continue
        if not tokens.form[index].endswith(tokens.vocabulary.locative_endings) and not is_oblique(
            tokens, index
        ):
            continue
        owner = owner_of_document(tokens, first, index)
        if owner is not None:
            return owner
    return None


def owner_of_document(tokens: Tokens, first: int, index: int) -> tuple[int, int] | None:
    """Who the document at `index` is from, by what stands before it: `[Valiliği'nden] yapılan yazılı açıklama`."""
    last = index - 1
    while (
        last > first
        and tokens.word[last] & (WordClass.NOT_FINITE | WordClass.ADJECTIVE)
        and not (is_oblique(tokens, last) or is_owner(tokens, last))
    ):
        last -= 1
    owns = is_owner(tokens, last) or (last < index - 1 and _sends(tokens, last))
    if tokens.has(last, Tag.AGENT):
        last, owns = last - 1, True
    if last < first or not owns or not tokens.has(last, _WORD):
        return None
    return max(first, attributes_before(tokens, last)), last + 1


def _sends(tokens: Tokens, index: int) -> bool:
    """Whether a word says where something comes from: Valiliği'nden, and Bakanlıktan without a mark."""
    form = tokens.form[index]
    if not form.endswith(tokens.vocabulary.from_endings):
        return False
    return is_oblique(tokens, index) or bool(body_sent_from(tokens.vocabulary, form))


def body_sent_from(vocabulary: Vocabulary, form: str) -> str:
    """The body in a form that says where something comes from: Bakanlığı[ndan], Valilik[ten]; else empty."""
    for ending in vocabulary.from_endings:
        stem = form.removesuffix(ending)
        if stem != form:
            for bare in (stem, stem.removesuffix("n")):
                if vocabulary.tags_of(bare) & Tag.GROUP:
                    return bare
    return ""


def without_origin(tokens: Tokens, last: int, text: str) -> str:
    """A body's name, which ends in the token `last`, without a case that says where something comes from, or whose it is.

    Nor what it is in front of göre: [Polis]e göre.
    """
    if not tokens.vocabulary.hangs_cases:
        return text
    form = tokens.form[last]
    if tokens.phrase.get(last + 1, (0, ""))[1] == "according_after":
        body = source_in_dative(tokens.vocabulary, form)
    else:
        body = body_sent_from(tokens.vocabulary, form) or owning_body(tokens.vocabulary, form)
    if not body or not text.lower().endswith(form):
        return text
    # All but its last letter stands in the form: bakanlığa, bakanlık.
    return text[: len(body) - 1 - len(form)] + body[-1]


def body_before(tokens: Tokens, first: int, verb: int) -> tuple[int, int] | None:
    """The body that a report comes from, right in front of its verb: `басқармасынан хабарлады`."""
    last = verb - 1
    if last < first or tokens.tag[last] & _CAPITAL or not case_of(tokens, last) & Case.POSSESSED:
        return None
    form = tokens.form[last]
    if (
        not form.endswith(tokens.vocabulary.from_endings)
        or not tokens.vocabulary.tags_of(form[:-3]) & HEAD
    ):
        return None
    start = start_of_body(tokens, first, attributes_before(tokens, last), verb)
    return max(first, start), verb

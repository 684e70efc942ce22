"""What makes less than a plain fact of a statement, and is lost: may, if, tried to, will, and why.

So is a "not" whose verb is another one: will also hit, of "will not touch". As that may mean the opposite of it (was
absent, of "did not attend"), it is only doubted.

A summary may leave out an "allegedly" only with the statement itself. Compared is the clause of the
article that says most of what the sentence says; where the words of a language for such things are
not known, nothing is said.
"""

import re
from collections.abc import Iterator, Sequence

from summarize.characters import fold
from summarize.lazily import expression
from summarize.verification.checks.contradiction import is_denied_up_to
from summarize.verification.checks.planned import is_told_as_done
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM
from summarize.verification.meanings.senses import Sense
from summarize.word_classes import can_be_verb

_SAME = 0.6  # of a sentence's content words, in the clause that it retells
_FEWEST = 2
_LONG = 12  # content words of a clause in which a word may speak of something else
_RETOLD = 0.7  # of a clause's own content words in the sentence
_CLOSE = 0.55  # of the passage's length: a sentence in another language that retells it all
_PURPOSE = expression(
    r"\bso (?:that )?\w+ (?:could|might|would)\b|\bas if\b|\bcould not\b|\bcouldn't\b"
    r"|\b(?:ask|wonder|know|knew|see)\w*(?: \w+){0,2} if\b|\beven if\b|\bspeculation\b"
    r"|\b(?:say|said|ask|comment|decid|know|clear|matter|about|on|of)\w*(?: on)? whether\b|\bwhether or not\b"
    r"|\b(?:how|where|when|what|which|who)\b(?: \w+){1,6} (?:could|may|might)\b"
    r"|\b(?:wo|wie|was|wer|wen|womit|wann|welche\w*)\b[^,.;:]* (?:k[oö]nnte|d[uü]rfte)\w*"
)


def modality_problem(said: Facts, sources: Sequence[Facts], story: Sequence[Facts]) -> str | None:
    """A doubt, a condition or a plan of the article that a sentence tells as a fact, and nothing in the story does."""
    if not said.knows("hedge"):
        return None
    for source in sources:
        if source.language == said.language:
            found = (
                _lost(said, clause, story) or _achieved(said, clause, source)
                for clause in _retold(said, source)
            )
            problem = next(filter(None, found), None)
        else:
            problem = _lost_abroad(said, source) if len(sources) == 1 else None
        if problem:
            return problem
    return None


def _retold(said: Facts, source: Facts) -> Iterator[Facts]:
    """The clauses of a passage that a sentence retells, the closest first."""
    if len(said.content) < _FEWEST:
        return
    shares = [(len(clause.content & said.content), clause) for clause in source.clauses]
    most = max((count for count, _ in shares), default=0)
    for count, clause in shares:
        is_closest = count == most and count >= max(
            _FEWEST, _SAME * min(len(said.content), len(clause.content))
        )
        if is_closest or (clause.content and count >= _RETOLD * len(clause.content)):
            yield clause


def _lost(said: Facts, clause: Facts, story: Sequence[Facts]) -> str | None:
    if (
        clause.has("modal")
        and not said.has("hedge")
        and not _PURPOSE.search(clause.folded)
        and _is_about("modal", clause, said)
    ):
        word = clause.word_of("modal")
        return f"it leaves out “{word}”: “{clause.shown}”"
    if (
        clause.has("will")
        and clause.has("future")
        and not clause.has("modal")
        and not said.has("future")
        and not said.has("hedge")
        and said.has("past")
        and _is_about("will", clause, said)
        and not is_told_as_done(said, story)
    ):
        return f"it tells as done what is still to come: “{clause.shown}”"
    return None


def _achieved(said: Facts, clause: Facts, source: Facts) -> str | None:
    """What a clause says was tried and a sentence says was done, if no other clause does."""
    if not clause.has("tried") or said.has("trying") or not _is_about("tried", clause, said):
        return None
    behind = [clause.part(hit.end).content_words[:1] for hit in clause.find("tried")]
    tried = tuple(word[:_VERB] for words in behind for word in words)
    others = (other for other in source.clauses if not other.has("tried"))
    done = any(stem.startswith(tried) for other in others for stem in other.content)
    return None if done else f"it tells as done what was tried: “{clause.shown}”"


def _is_about(sense: Sense, clause: Facts, said: Facts) -> bool:
    """Whether what a "may" or "will" of a clause is about is told by a sentence.

    In languages where it stands in front of that; elsewhere it can be about anything in its clause.
    """
    if clause.language not in _HEAD_FIRST:
        return True
    for hit in clause.find(sense):
        following = clause.part(hit.end).telling[:_NEXT]
        if not following or not said.content.isdisjoint(following):
            return True
    return False


_HEAD_FIRST = frozenset(("en", "ru", "uk", "es", "fr", "it", "pt"))
_VERB = 4  # letters by which a verb is known: stop, stopped
_NEXT = 2  # content words behind a "may", one of which it is about


def _lost_abroad(said: Facts, source: Facts) -> str | None:
    """The same between two languages, for a sentence that retells a whole passage."""
    if said.has("hedge") or len(said.text) < _CLOSE * len(source.text):
        return None
    sense = next((sense for sense in _ABROAD if _is_lost(sense, said, source)), None)
    return sense and f"it leaves out “{source.word_of(sense)}”"


_ABROAD: tuple[Sense, ...] = ("modal", "claimed", "feared", "planned", "tried")


def _is_lost(sense: Sense, said: Facts, source: Facts) -> bool:
    if not source.has(sense):
        return False
    if sense == "modal":
        return not _PURPOSE.search(source.folded)
    if sense in _MEANT:
        meant = _MEANT[sense]
        return said.knows(meant) and not (said.has(meant) or said.polarity.is_negative)
    if not said.knows(sense) or said.has(sense):
        return False
    if sense == "claimed":
        is_told = any(meaning.name in _CHARGED for meaning in said.meanings.sure)
        return not is_told and not fold(source.word_of(sense)).startswith(_WEAK)
    return said.has("past") and not said.has("future")


_MEANT: dict[Sense, Sense] = {"planned": "planning", "tried": "trying"}
"""What tells the same of what was planned and tried, in any words."""
_CHARGED = frozenset({"suspect", "arrested"})  # who is held or called a suspect is no culprit yet
_WEAK = (
    "называ", "утвержда", "claim", "call", "soll", "behaupte", "iddia", "aurai", "report", "apparent",
    "describ",
)  # fmt: skip


def claim_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """Somebody's allegation that a sentence tells without a word of whose it is."""
    if said.has("hedge") or said.has("claimed") or not said.knows("claimed"):
        return None
    for source in sources:
        if source.language != said.language or not source.has("claimed"):
            continue
        for clause in _retold(said, source):
            if clause.has("claimed") and len(clause.content) <= _LONG:
                word = clause.word_of("claimed")
                return f"it leaves out “{word}”: “{clause.shown}”"
    return None


_AFFIRMED = 3  # content words of a clause that may affirm what another denies
_SHARED = 2  # of them, in a clause that tells of the same
_BY_ENDING = frozenset({"kk", "ky", "uz", "tr", "az"})


def affirmed_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """What a sentence seems to affirm of all that a denying clause of its language tells, and no other does."""
    clauses = [
        clause
        for source in sources
        if source.language == said.language
        for clause in source.clauses
    ]
    own = said.polarity
    if not clauses or own.is_negative or own.softening or said.has("staying"):
        return None
    if said.language in _BY_ENDING:
        return None  # what a verb's ending denies it may deny in a form that is not known
    for clause in said.clauses:
        tells = any(can_be_verb(word, clause.language) for word in clause.content_words)
        if len(clause.content) < _AFFIRMED or not tells:
            continue
        shared = {id(each): len(clause.content & each.content) for each in clauses}
        closest = max(clauses, key=lambda each: shared[id(each)])
        most = shared[id(closest)]
        least = max(_SHARED, _SAME * max(len(clause.content), len(closest.content)))
        if most < least or not closest.polarity.is_negated:
            continue
        if said.has("hedge") and closest.has("ruled out"):
            continue
        is_denied = any(stem in closest.polarity.denied for stem in clause.content)
        if is_denied and not is_denied_up_to(closest, clause):
            continue  # left to the comparison of what is denied
        if any(each is not closest and shared[id(each)] >= _SHARED for each in clauses):
            continue
        return f"it may affirm what the article denies: “{closest.shown}”"
    return None


def refused_doubt(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A refusal of the article that a sentence denies, and so turns round: did not decline to say, of "declined to"."""
    word = next((word for each, word in said.meanings.sure.items() if each.name == "rejected"), "")
    if not word or word.split()[0][:STEM] not in said.polarity.denied:
        return None
    having = [each for each in sources if any(m.name == "rejected" for m in each.meanings.sure)]
    if not having or any(each.polarity.is_negated for each in sources):
        return None
    return f"it denies what the article affirms: “{having[0].shown}”"


def cause_problem(said: Facts, sources: Sequence[Facts], *, abroad: bool) -> str | None:
    """A reason that a sentence gives and no passage does, all of its language, or one in another (`abroad`)."""
    if not said.has("because") or abroad is all(
        source.language == said.language for source in sources
    ):
        return None
    if all(source.knows("cause") and not source.has("cause") for source in sources):
        word = said.word_of("because")
        return f"the article does not give this as a reason (“{word}”)"
    return None


def withdrawn_problem(said: Facts, sources: Sequence[Facts], following: Facts | None) -> str | None:
    """Something that the article gives as said before, and takes back or has in another figure.

    `following` is what comes behind the passage.
    """
    if not sources or _EARLIER.search(said.folded) or _WRONG.search(said.folded):
        return None
    if not all(_EARLIER.search(source.folded) for source in sources):
        return None
    if any(_WRONG.search(each.folded) for each in (*sources, following) if each is not None):
        return f"the article takes it back: “{sources[0].shown}”"
    return None


_EARLIER = expression(
    r"\b(?:earlier|previous|initial|first|original)\s+(?:post|report|version|statement|tweet|article|figure|account|message|toll|estimate)s?\b"
    r"|\b(?:had|was) (?:earlier|previously|initially|first) (?:\w+ed|said|spoken|put|given|told)\b|\b(?:earlier|previously|initially) (?:\w+ed|said|spoken)\b"
    r"|\bранее (?:сообща|говори|заяв|указыва|называ)\w+|\bпервоначально\b|\bизначально\b"
    r"|\bбұған дейін\b|\bбуга чейин\b|\bavvalroq\b|\bқаблан\b|\bzuvor (?:war|hatte|gemeldet)\b|\bursprünglich\b"
)
_WRONG = re.compile(
    r"\b(?:wrong|incorrect|inaccurate|untrue|false|mistaken|error|retract\w*|correct(?:ed|ion)|withdrawn|not true)\b"
    r"|\b(?:ошиб\w+|неверн\w+|опроверг\w+|недостоверн\w+|исправ\w+|не соответству\w+)|\b(?:қате|жаңсақ|ката|туура эмес|xato|noto'g'ri|нодуруст|хато)\w*"
    r"|\b(?:falsch\w*|irrtum\w*|korrigier\w*)"
)


def stop_problem(said: Facts, sources: Sequence[Facts], story: Sequence[Facts] = ()) -> str | None:
    """An end or a refusal that a sentence tells and no passage does; between two languages, none of `story`."""
    if not said.has("stop") or not sources:
        return None
    if all(source.language != said.language for source in sources):
        sources = [*sources, *story]
    if any(
        not source.knows("stopped") or source.has("stopped") or source.polarity.is_negative
        for source in sources
    ):
        return None
    word = said.word_of("stop")
    return f"nothing in the article says “{word}”"


def lack_problem(said: Facts, sources: Sequence[Facts]) -> str | None:
    """A "without" of the article that is lost on the way to another language."""
    if len(sources) != 1 or not said.knows("lacking") or said.has("lacking"):
        return None
    source = sources[0]
    if source.language == said.language or not source.has("without"):
        return None
    if len(said.text) < _CLOSE * len(source.text):
        return None
    return f"it leaves out “{source.word_of('without')}”"

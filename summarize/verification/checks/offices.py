"""Offices by what they are, in any language: a judge is no prosecutor, a governor no minister.

Only offices that exclude one another are listed, since a person may be called by several ("leader",
"official"). Compared is what stands right before or behind a name in a sentence with everything
that the article has beside the same name.
"""

import re
from functools import lru_cache

from summarize.article import Span
from summarize.characters import DOUBLE_QUOTES, fold
from summarize.lexicon import Values
from summarize.verification.facts.facts import Facts
from summarize.verification.meanings.places import is_place
from summarize.verification.source.source_text import SourceText

_OFFICES = {
    "president": "president президент* президенті prezident* präsident* président presidente cumhurbaşkanı prezydent* раис*",
    "prime minister": "premier* премьер* premyer* ministerpräsident* başbakan",
    "minister": "minister министр* министрі vazir vaziri вазир вазири bakan bakanı ministro ministra ministre",
    "governor": "governor губернатор* әкім* аким* hokim* ҳоким* gouverneur* gobernador* vali valisi раиси",
    "mayor": "mayor мэр* mer bürgermeister* oberbürgermeister* maire alcalde* sindaco шаҳрдор*",
    "judge": "judge judges судья* судьи судье судью richter* juge juez giudice hâkim* sudya* судя қозӣ",
    "prosecutor": "prosecutor* прокурор* прокуроры prokuror* staatsanw* procureur* fiscal savcı* прокурори дадситон*",
    "lawyer": "lawyer* attorney адвокат* advokat* anwalt* anwält* avocat* abogad* avukat* вакил*",
    "defendant": "defendant* подсудим* обвиняем* айыпталушы* айыпталуучу* ayblanuvchi* angeklagt*",
    "director": "director* директор* direktor* directeur* direttor* müdür*",
    "ambassador": "ambassador* посол* посла елші* элчи* elchi* botschafter* ambassadeur* embajador* büyükelçi* сафир*",
    "general": "general генерал* général generale",
    "historian": "historian* историк* тарихшы* тарыхчы* tarixchi* historiker* historien*",
    "economist": "economist* экономист* iqtisodchi* ökonom* économiste* economista* иқтисоддон*",
    "engineer": "engineer* инженер* muhandis* ingenieur* ingénieur* муҳандис*",
    "senator": "senator* сенатор*",
    "coach": "coach тренер* trainer* бапкер* машыктыруучу*",
}  # fmt: skip
_LIST = tuple(_OFFICES)
_VALUES = Values(dict(enumerate(_OFFICES.values())))
# Offices that one person is likely to be given both of.
_KIN = ({"prime minister", "minister"}, {"director", "president"}, {"mayor", "governor"},
        {"prime minister", "president"}, {"lawyer", "prosecutor"}, {"general", "minister"})  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_BEFORE = 45  # characters before a name in which its office stands
_AFTER = 60  # and behind it, after a comma


@lru_cache(maxsize=1024)
def _office(word: str) -> str | None:
    value = _VALUES.get(word)
    return None if value is None else _LIST[int(value)]


def _offices_beside(text: str, start: int, end: int) -> set[str]:
    """The offices that stand right before a name, or behind it in apposition."""
    before = re.split(f"[,;:.!?(){DOUBLE_QUOTES}]", fold(text[max(0, start - _BEFORE) : start]))[-1]
    offices = [_office(word) for word in _WORD.findall(before)[-4:]]
    found = {next((office for office in reversed(offices) if office), None)}
    after = fold(text[end : end + _AFTER])
    if after.startswith((", ", " (")):
        apposed = re.split(r"[,;:.!?()]", after[2:])[0]
        found |= {_office(word) for word in _WORD.findall(apposed)[:5]}
    return {office for office in found if office}


def office_problem(said: Facts, source: SourceText) -> str | None:
    """An office that a sentence gives somebody whom the article gives another."""
    for run in said.name_runs:
        mine = _offices_beside(said.text, run[0].start, run[-1].end)
        if not mine:
            continue
        name = said.text[run[0].start : run[-1].end]
        if is_place(name):
            continue
        theirs = _offices_in(source, name, said.language, len(run))
        if theirs and not any(_agree(a, b) for a in mine for b in theirs):
            return (
                f"“{name}” is called {' or '.join(sorted(theirs))} in the article,"
                f" not {' or '.join(sorted(mine))}"
            )
    return None


def _offices_in(source: SourceText, name: str, language: str, length: int) -> set[str]:
    found: set[str] = set()
    for mention in source.names.mentions(name, language):
        if length - 1 in mention.found:
            for place in source.places([Span(mention.start, mention.end)]):
                passage = source.passage(place)
                found |= _offices_beside(
                    passage.text, mention.start - passage.start, mention.end - passage.start
                )
    return found


def _agree(one: str, other: str) -> bool:
    return one == other or any({one, other} <= kin for kin in _KIN)

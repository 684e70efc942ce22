"""Offices by what they are, in any language: a judge is no prosecutor, a governor no minister.

Only offices that exclude one another are listed, since a person may be called by several ("leader",
"official").
"""

from functools import lru_cache

from summarize.lexicon import Values

_OFFICES = {
    "president": "president президент* президенті prezident* präsident* président presidente cumhurbaşkanı prezydent* раис*",
    "prime minister": "premier* премьер* premyer* ministerpräsident* başbakan",
    "minister": "minister министр* министрі vazir vaziri вазир вазири bakan bakanı ministro ministra ministre",
    "governor": "governor губернатор* әкім* аким* hokim* ҳоким* gouverneur* gobernador* vali valisi раиси",
    "mayor": "mayor мэр* mer bürgermeister* oberbürgermeister* maire alcalde* sindaco шаҳрдор*",
    "judge": "judge judges судья* судьи судье судью richter* juge juez giudice hâkim* sudya* судя қозӣ",
    "prosecutor": "prosecutor* прокурор* прокуроры prokuror* staatsanw* procureur* fiscal savcı* прокурори дадситон*",
    "lawyer": "lawyer* attorney адвокат* advokat* anwalt* anwält* avocat* abogad* avukat*",
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


@lru_cache(maxsize=1024)
def office_of(word: str) -> str | None:
    """The office that a folded word names, if it is one that is listed."""
    value = _VALUES.get(word)
    return None if value is None else _LIST[int(value)]


def may_be_one(one: str, other: str) -> bool:
    """Whether somebody may be called by both of two offices."""
    return one == other or any({one, other} <= kin for kin in _KIN)

"""Statements that an article reports and takes back itself: "This was wrong", a correction at its foot.

Only the article's own voice takes something back: who is quoted or reported as calling it wrong
disagrees, and what was said stays said. The words have to follow at once and point at what stands
before them.
"""

import re

from summarize.article import Span
from summarize.characters import fold
from summarize.verification.source.source_text import SourceText

_TAKES_BACK = re.compile(
    r"(?:\W|(?:but|however|later|in fact|correction)\b)*"
    r"(?:this|that|(?:this|that|the|his|her|their) (?:statement|claim|remark|report|figure|account|assertion))"
    r" (?:later |since )?(?:was|is|were|turned out to be|proved(?: to be)?|has been|had been)"
    r" (?:later |since |simply )*(?:wrong|incorrect|untrue|false|inaccurate|mistaken|not true|not so|not the case"
    r"|retracted|withdrawn|taken back|corrected)\b"
    r"|\W*(?:(?:но|однако|позже|позднее|впоследствии)\s+)*(?:это|это (?:заявление|утверждение|сообщение))"
    r" (?:позже |впоследствии )?(?:оказал\w+ |было )?(?:неправд\w+|не так|неверн\w+|ошиб\w+|ложн?\w*|отозван\w*|опровергнут\w*)"
    r"|\W*(?:бірақ )?(?:бұл|мұны?ң?)(?: мәлімдеме\w*)? (?:қате|жалған|дұрыс емес|шындыққа сай емес)"
    r"|\W*(?:бирок )?(?:бул)(?: билдирүү\w*)? (?:ката|жалган|туура эмес)"
    r"|\W*(?:lekin )?bu(?: bayonot\w*| gap\w*)? (?:xato|yolg'on|noto'g'ri)"
    r"|\W*(?:аммо )?ин(?: изҳорот\w*| гуфта\w*)? (?:нодуруст|хато|дурӯғ)"
    r"|\W*(?:doch |aber )?(?:das|diese (?:aussage|angabe|behauptung)) (?:war|ist|erwies sich als|stellte sich als)"
    r" (?:später )?(?:falsch|unwahr|unzutreffend|nicht richtig|nicht wahr|irrtum|ein irrtum)"
    r"|\W*(?:mais )?(?:c'était|c'est|cette (?:affirmation|déclaration) (?:était|est|s'est révélée)) (?:faux|fausse|inexacte?|erronée?)"
    r"|\W*(?:pero )?(?:esto|eso|esa (?:afirmación|declaración)) (?:era|es|fue|resultó(?: ser)?) (?:falso|falsa|erróneo|errónea|incorrecto|incorrecta)"
)


def taken_back(source: SourceText, span: Span) -> str | None:
    """The article's own words that take back what it reports at `span`, if any follow at once."""
    places = source.places([span])
    if not places:
        return None
    last = source.passage(places[-1])
    behind = [_behind(source, span, last.end)]
    following = source.behind(places[-1])
    if following is not None and not _is_told(source, following):
        behind.append(source.passage(following).text)
    return next((text.strip() for text in behind if _TAKES_BACK.match(fold(text.strip()))), None)


def _behind(source: SourceText, span: Span, end: int) -> str:
    """What its own passage has behind a claim, in a sentence or clause of its own."""
    return source.text[span.end : end].lstrip(" .,;:»”")


def _is_told(source: SourceText, place: int) -> bool:
    """Whether a passage has somebody say something."""
    passage = source.passage(place)
    return any(passage.start <= said.start < passage.end for said in source.statements_at(place))

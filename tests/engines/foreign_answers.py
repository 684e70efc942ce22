"""What a right model answers about a whole article for a reader of English: what that costs.

The two articles tell the same story in Russian and in French, 610 to 660 words with five
quotations. The spelling of names is the only thing in which the answers differ.
"""

from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
ARTICLES = {code: (_FOLDER / f"reservoir_{code}.txt").read_text("utf-8") for code in ("ru", "fr")}

_PEOPLE = (
    ("Рустам Кадыров", "Rustam Kadyrov", "chair of the water board"),
    ("Зульфия Норматова", "Zulfiya Normatova", "head of the growers' union"),
    ("Ольга Цой", "Olga Tsoy", "author of the study"),
    ("Бахром Алиев", "Bakhrom Aliev", "fruit grower"),
    ("Кескен тонги", "Kesken Tongi", None),
)
_SAID = (
    ("n1", None, "We are not taking water from anybody, because there is nothing to take"),
    ("n2", None, "Every second day is a death sentence for a field in July"),
    (
        "n3", None,
        "You could fill the reservoir to the brim and the last village would still be dry",
    ),
    ("n1", "n5", "Give me the concrete and I will pour it myself"),
    ("n4", None, "My father planted these trees in a dry year and they stood"),
)  # fmt: skip
_CLAIMS = (
    ("c2", "n2", "the board ignored a proposal to line the oldest canals with concrete"),
    (
        "c3", "n3",
        "lining the first 60 kilometres will take three years and cost about 45 million dollars",
    ),
)  # fmt: skip
_SUMMARY = (
    (
        "Farms below the Tamdy reservoir will get a third less water this summer after a winter"
        " with little snow, the regional water board decided by seven votes to two.",
        [1, 3],
    ),
    (
        "Cotton growers will challenge the decision in court and say the board ignored a plan to"
        " line the oldest canals.",
        [11, 12],
    ),
    ("A study found that 38 percent of the water is lost before it reaches a field.", [14]),
)


def answer(language: str) -> dict[str, Any]:
    """The right answer to the article in that language; names spelt alike are not said twice."""
    alike = language == "fr"
    return {
        "names": [
            {
                "id": f"n{number}",
                "page": reader if alike else page,
                "reader": None if alike else reader,
                "role": role,
            }
            for number, (page, reader, role) in enumerate(_PEOPLE, 1)
        ],
        "title": "Farms below Tamdy reservoir to get a third less water",
        "summary": [{"text": text, "cites": cites} for text, cites in _SUMMARY],
        "quotes": [
            {"id": f"q{number}", "speaker": speaker, "via": via, "text": text}
            for number, (speaker, via, text) in enumerate(_SAID, 1)
        ],
        "claims": [
            {"id": id_, "speaker": speaker, "denied": False, "text": text}
            for id_, speaker, text in _CLAIMS
        ],
    }

"""Makes the tables that `places` and `calendar` read: `python -m summarize.verification.meanings.make_places`.

Names of countries, regions, cities, months and days in the languages below, from the Unicode
Common Locale Data Repository by way of Babel, which is needed here only.
"""

from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from summarize.characters import fold
from summarize.names import name_key
from summarize.verification.meanings.places import COUNTRIES, blocks_of, is_told_apart

HEADER = """\
# {what}
# From the Unicode Common Locale Data Repository by way of Babel, made by make_places.py.
# Copyright 1991-2025 Unicode, Inc. Unicode License v3: https://www.unicode.org/license.txt
"""
LANGUAGES = [
    "en", "ru", "kk", "ky", "tg", "uz", "uz_Cyrl", "tr", "az", "de", "fr", "es", "it", "pt", "uk",
    "be", "pl", "cs", "sk", "bg", "sr", "ro", "nl", "sv", "nb", "da", "fi", "hu", "el", "ar", "fa",
    "he", "hi", "zh", "zh_Hant", "ja", "ko", "hy", "ka", "mn", "tk", "id", "vi", "th", "lt", "lv",
    "et", "sl", "hr",
]  # fmt: skip
_LONGEST_CODE = 3  # of a country or a continent
_ALSO_WORDS = frozenset(
    [
        "adelaide",
        "bahia",
        "boise",
        "casablanca",
        "chita",
        "cordoba",
        "creston",
        "darwin",
        "davis",
        "dawson",
        "denver",
        "fortaleza",
        "gambier",
        "halifax",
        "jersey",
        "kirov",
        "lindeman",
        "lome",
        "madeira",
        "mahe",
        "mendoza",
        "merida",
        "montserrat",
        "nome",
        "oral",
        "perth",
        "phoenix",
        "recife",
        "regina",
        "resolute",
        "reunion",
        "salta",
        "santiago",
        "sofia",
        "stanley",
        "sydney",
        "toronto",
        "tortola",
        "vatican",
    ]
)
"""Cities whose English name is also somebody's, or a word."""


def make_places() -> str:
    """The names of all places in all languages, each with its place's code, as `places` looks them up."""
    names: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for code, name in _names(Locale.parse(language)):
            # Of spellings that a romanisation brings together only long ones: others begin common words.
            key = fold(name) if is_told_apart(name) else name_key(name)
            names.setdefault(code, {}).setdefault(key, fold(name))
    listed = (
        (name, code)
        for code, known in sorted(names.items())
        for name in dict.fromkeys((*known.values(), *_english(code)))
    )
    header = HEADER.format(what="Places (territories of ISO 3166 and UN M.49, cities).")
    return header + blocks_of(listed)


def _english(code: str) -> list[str]:
    """What a city is called in English, which CLDR only has as its code: New York, Nairobi."""
    name = code.replace("_", " ").lower()
    is_city = len(code) > _LONGEST_CODE and name not in _ALSO_WORDS
    return [name] if is_city else []


def _names(locale: Locale) -> Iterator[tuple[str, str]]:
    for code, name in locale.territories.items():
        if code not in ("ZZ", "001", "XA", "XB"):
            yield code, name.partition("(")[0].strip()
    for zone, values in ((str(zone), values) for zone, values in locale.time_zones.items()):
        city = values.get("city")
        if isinstance(city, str) and "/" in zone:
            yield zone.rpartition("/")[2], city.partition("(")[0].strip()
    for zone in map(str, Locale("en").time_zones):
        if locale.language == "en" and "/" in zone:
            yield zone.rpartition("/")[2], zone.rpartition("/")[2].replace("_", " ")
    for code, territory in COUNTRIES.items():
        name = locale.languages.get("nb" if code == "no" else code)
        if name:
            yield territory, name.split()[0]


def make_calendar() -> str:
    """A line for each month and day of a language: code, `m` or `d`, number, its names."""
    lines = []
    for language in LANGUAGES:
        locale = Locale.parse(language)
        for kind, values in (("m", locale.months), ("d", locale.days)):
            for number in range(1, 13) if kind == "m" else range(7):
                forms = {fold(values[way]["wide"][number]) for way in ("format", "stand-alone")}
                value = number if kind == "m" else number + 1
                lines.append(f"{locale.language}\t{kind}\t{value}\t{'|'.join(sorted(forms))}\n")
    return HEADER.format(what="Months (1: January) and days (1: Monday).") + "".join(lines)


def main() -> None:
    """Write the tables beside this module."""
    here = Path(__file__)
    here.with_name("places.txt").write_text(make_places(), encoding="utf-8")
    here.with_name("calendar.txt").write_text(make_calendar(), encoding="utf-8")


if __name__ == "__main__":
    main()

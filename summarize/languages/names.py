"""Names of languages and scripts for people, from CLDR.

Babel is kept behind this seam and is imported on the first name asked for: detection itself
never needs a name.
"""

from functools import cache

# Languages that people meet in more than one script: for these the script is part of the name.
_DIGRAPHIC = frozenset({"az", "bs", "kk", "ku", "ky", "mn", "pa", "sd", "sr", "tg", "tk", "tt", "ug", "uz"})  # fmt: skip


@cache
def _cldr() -> tuple[dict[str, str], dict[str, str]]:
    from babel import Locale  # here, because it costs 60 ms that detection never needs

    english = Locale("en")
    return dict(english.languages), dict(english.scripts)


def language_name(code: str, script: str | None = None) -> str:
    """The English name of a language: "Kazakh (Cyrillic)", "Simplified Chinese", "German".

    `code` is ISO 639-1 or 639-3, `script` ISO 15924. The script is named where the language is
    met in several. A code that CLDR does not know is its own name.
    """
    languages, scripts = _cldr()
    with_script = languages.get(f"{code}_{script}")
    if with_script is not None:
        return with_script
    name = languages.get(code, code)
    if script in scripts and code in _DIGRAPHIC:
        return f"{name} ({scripts[script]})"
    return name

"""Which language a text, or each line of a page, is in."""

from collections.abc import Sequence

from summarize.languages.guess import LanguageGuess
from summarize.languages.scripts import NO_SCRIPT, dominant_script

_ONE_LANGUAGE = {
    "Armn": "hy",
    "Beng": "bn",
    "Geor": "ka",
    "Grek": "el",
    "Gujr": "gu",
    "Guru": "pa",
    "Hang": "ko",
    "Hebr": "he",
    "Jpan": "ja",
    "Khmr": "km",
    "Knda": "kn",
    "Laoo": "lo",
    "Mlym": "ml",
    "Mymr": "my",
    "Sinh": "si",
    "Taml": "ta",
    "Telu": "te",
    "Thai": "th",
}
_SHORT = 40  # letters below which a line of a page is taken to be in the page's language


def detect_language(text: str) -> LanguageGuess:
    """The language and script of a text; `und` when it has no letters. Never raises."""
    script = dominant_script(text)
    if script == NO_SCRIPT:
        return LanguageGuess("und", NO_SCRIPT, 0.0)
    if script in _ONE_LANGUAGE:
        return LanguageGuess(_ONE_LANGUAGE[script], script, 0.99)
    import langdetect

    langdetect.DetectorFactory.seed = 0
    try:
        best = langdetect.detect_langs(text[:10_000])[0]
    except langdetect.LangDetectException:
        return LanguageGuess("und", script, 0.0)
    code = {"zh-cn": "zh", "zh-tw": "zh"}.get(best.lang, best.lang)
    if code == "zh":
        script = "Hant" if best.lang == "zh-tw" else "Hans"
    return LanguageGuess(code, script, min(best.prob, 0.99))


def detect_lines(lines: Sequence[str]) -> list[LanguageGuess]:
    """A guess for each line of one page, decided with the page in view."""
    page = detect_language("\n".join(lines))
    guesses = []
    for line in lines:
        script = dominant_script(line)
        short = sum(character.isalpha() for character in line) < _SHORT
        if script == NO_SCRIPT or (short and script == page.script):
            guesses.append(page)
        else:
            guesses.append(detect_language(line))
    return guesses

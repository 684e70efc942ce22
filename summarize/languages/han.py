"""Chinese or Japanese, simplified or traditional, told by which old character sets a text fits.

The national character sets are the plainest record of who writes which characters, and the
standard library carries them as codecs: GB 2312 holds only simplified characters, Big5 only
traditional ones, JIS X 0208 those of Japan. So no table of our own is needed.
"""

from functools import cache

from summarize.languages.scripts import script_of

_KANA_SHARE = 0.1  # of the letters; Japanese has about half, a Chinese text quotes less

_SHORT_LINE = 40
"""Characters of a line that may have no kana by chance."""


@cache
def _is_in(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def read_han(text: str) -> tuple[str, str]:
    """Language and script of a text in Han characters: ja Jpan, zh Hans, zh Hant or zh Hani.

    `Hani` says that each of its characters is both simplified and traditional.
    """
    letters = [character for character in text if script_of(character) in {"Hani", "Hira", "Kana"}]
    han = [character for character in letters if script_of(character) == "Hani"]
    if len(letters) - len(han) > _KANA_SHARE * len(letters):
        return "ja", "Jpan"
    simplified = traditional = neither = 0
    for character in han:
        in_mainland, in_taiwan = _is_in(character, "gb2312"), _is_in(character, "big5")
        simplified += in_mainland and not in_taiwan
        traditional += in_taiwan and not in_mainland
        neither += not in_mainland and not in_taiwan
    # Japan simplified some characters its own way, some as the mainland did, and kept the rest.
    if (neither or (simplified and traditional)) and all(_is_in(c, "shift_jis") for c in han):
        return "ja", "Jpan"
    if simplified == traditional:
        return "zh", "Hani"
    return "zh", "Hans" if simplified > traditional else "Hant"


def may_be_japanese(text: str) -> bool:
    """Whether a short line of Han characters alone, as a name with an office, may as well be Japanese: 広島市長."""
    han = [character for character in text if script_of(character) == "Hani"]
    return len(text) <= _SHORT_LINE and all(_is_in(character, "shift_jis") for character in han)

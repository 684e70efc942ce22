"""What programs write where nobody gave a title or an author.

Printed above a summary, `untitled` by `anonymous` is worse than nothing: it looks like a finding.
The lists are of whole values; a headline that only begins like one is a headline.
"""

import re

from summarize.sources.extraction import clean_line

_TITLES = re.compile(
    r"""
    (?: \W* (?: untitled | no[ ]?name | no[ ]title | title | unspecified | unknown | document
          | word[ ]document | powerpoint[ ]presentation | presentation | slide[ ]1 | print
          | без[ ](?:названия|имени) | безымянный | документ | sans[ ](?:nom|titre)
          | sin[ ]t[ií]tulo | sem[ ]t[ií]tulo | senza[ ](?:nome|titolo) | ohne[ ]titel | unbenannt
          | bez[ ](?:nazwy|názvu) | adsız | başlıksız | без[ ]назви | атауы?[ ]жоқ | 无标题 | 無題 )
        (?:[ _]?document)? [ _-]* \d* \W* )
    | microsoft[ ](?:word|powerpoint|excel)[ ]-[ ].*
    | .{0,200} [\w)\]] \. (?:docx?|docm|dotx?|odt|rtf|pdf|pptx?|xlsx?|indd|qxd|qxp|tex|dvi|ps|pages|html?|txt)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AUTHORS = re.compile(
    r"""
    \W* (?: anonymous | unknown | unspecified | author | (?:the[ ])?user(?:name)? | owner | admin
          | administrator | (?:windows|microsoft[ ]office|office|default|registered)[ ]user
          | microsoft(?:[ ](?:office|word))? | python-docx | apache[ ]poi | un-named
          | admin(?:istrateur|istrador|istratore) | utente | usuario | utilisateur | benutzer
          | автор | пользователь(?:[ ]windows)? | администратор | неизвестный | админ
          | користувач(?:[ ]windows)? | адміністратор | пайдаланушы | колдонуучу )
        [ _-]* \d* \W*
    """,
    re.IGNORECASE | re.VERBOSE,
)


def stated_title(value: object) -> str | None:
    """`value` as a clean line; `None` when a program made it up, or for a file's name."""
    return _stated(value, _TITLES)


def stated_author(value: object) -> str | None:
    """`value` as a clean line; `None` when a program made it up."""
    return _stated(value, _AUTHORS)


def _stated(value: object, placeholders: re.Pattern[str]) -> str | None:
    line = clean_line(value)
    return None if line is None or placeholders.fullmatch(line) else line

"""What an office tells of who holds it: a woman, the holder of two, who serves another, a body and nobody.

Apart from where offices stand and end (`roles_beside`, `offices`), which this asks nothing about.
"""

from summarize.case_endings import POSSESSIVES
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE


def is_feminine(tokens: Tokens, index: int) -> bool:
    """Whether a role says that it is a woman's."""
    form, words = tokens.form[index], tokens.vocabulary
    return form in words.feminine_roles or (
        bool(tokens.tag[index] & _ROLE) and form.endswith(words.feminine_suffixes)
    )


def joins_offices(tokens: Tokens, joint: int) -> bool:
    """Whether `und` joins what one German is: Biologin und Autorin Ida Brandner.

    Unlike Kanzler und Ministerin Brandner, of whom one is a woman, and Kanzler Lotz und Minister Berg.
    """
    offices = joint - 1, joint + 1
    if not tokens.vocabulary.lexicon.nouns_capitalised or not tokens.has(joint, Tag.COORDINATING):
        return False
    before = joint - 2 - tokens.has(joint - 3, _OPENS)  # der Ulmer Parteichef und Abgeordnete
    if tokens.has(before, _CAPITAL) and not tokens.has(before, _OPENS):
        return False
    alike = is_feminine(tokens, offices[0]) == is_feminine(tokens, offices[1])
    return alike and all(tokens.has(i, _ROLE) and tokens.has(i, _CAPITAL) for i in offices)


def is_linked(tokens: Tokens, first: int) -> bool:
    """Whether an ending links the word at `first` to the role in front: вазири корҳои Кореяи Шимолӣ."""
    linking = tokens.vocabulary.linking_endings
    return (
        bool(linking) and tokens.has(first - 1, _WORD) and tokens.form[first - 1].endswith(linking)
    )


def is_body_of_office(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase is a body that has somebody's office in its name, and so is not he.

    By an ending in Tajik, дафтари матбуоти раиси вилоят, and by its last noun in Turkic languages,
    Prezident matbuot xizmati.
    """
    first, last = mention.first, mention.after - 1
    if is_cased_final(tokens):
        return last > first and tokens.has(last, Tag.GROUP) and not tokens.has(last, _ROLE)
    linked = first + 1 < mention.after and is_linked(tokens, first + 1)
    body = tokens.has(first, Tag.GROUP) or not tokens.has(first, _CAPITAL)
    return linked and body and not tokens.has(first, _ROLE | _TITLE | Tag.NUMBER | Tag.ARTICLE)


def serves_office(tokens: Tokens, role: int) -> bool:
    """Whether a Turkic office is that of somebody else's right in front of it: vali yardımcısı."""
    return tokens.has(role - 1, _ROLE) and is_owned_office(tokens.vocabulary, tokens.form[role])


def is_owned_office(vocabulary: Vocabulary, form: str) -> bool:
    """Whether a Turkic office in lower case has the ending of what belongs to somebody: yardımcısı."""
    owned = form.endswith(POSSESSIVES.get(vocabulary.code, ("-",)))
    return owned and bool(vocabulary.tags_of(form) & _ROLE)

"""What the finder of quotations knows about a language, as data: one module per language.

`summarize/quotations/lexicon/<code>.py` holds one value, `LEXICON`, and nothing else. The
machinery knows no language and the data no machinery, so that somebody who knows the language but
not the code can read, correct and extend it.
"""

import importlib
import itertools
import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """One language. Every field but `say` may stay empty.

    Fields of *words* are separated by white space; alternatives in braces are written out:
    `"сказа{л,ла,ли}"` is three words. Fields of *phrases* are separated by `;` or line ends, take
    the same braces, and may be of one word or many. Letter case never matters.
    """

    say: str
    """Words: finite verbs that take a whole statement, quoted or not: said, заявил, деді. Passive
    and impersonal forms belong here too when they name a document (говорится, heißt)."""

    judge: str = ""
    """Words: finite verbs that take an opinion or a few quoted words and stand in front of them:
    called, believes, bezeichnete, назвал. Never taken as the attribution after a quotation."""

    exclaim: str = ""
    """Words: finite verbs that take a quotation but no reported clause: continued, laughed."""

    saying: str = ""
    """Words: non-finite forms, whose speaker is the subject of the main clause: saying, adding,
    добавив, отметив."""

    also_nouns: str = ""
    """Words: those of the verbs that are nouns as well (comments, reports, claims); they count as
    verbs only where a clause, a name or a noun phrase follows."""

    phrasal: str = ""
    """Phrases: expressions of saying of several words: pointed out; выразил уверенность; made
    clear. Taken like `say`."""

    according: str = ""
    """Phrases before the source: according to; по словам; laut; nach Angaben von."""

    according_after: str = ""
    """Phrases after the source: zufolge; пікірінше; ga ko'ra; a göre."""

    according_front: str = ""
    """Phrases before the source that only mean so where they open the sentence: pour, para."""

    according_own: str = ""
    """Phrases that hold the source as a possessive or a pronoun: по его словам; jego zdaniem."""

    according_trailing: str = ""
    """Phrases before the source, but only after what was said: so (German)."""

    documents: str = ""
    """Words: nouns for what a statement is made in: statement, interview, заявлении, Erklärung."""

    that: str = ""
    """Words: conjunctions that open a reported clause and say nothing: that, что, dass, ki."""

    whether: str = ""
    """Words: those that say something and so belong to what is reported: whether, how, ob, ли."""

    that_after: str = ""
    """Words: particles that close one: деп, deb, diye."""

    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronouns, and the oblique ones that follow `according`: word to `m`, `f`, `n`, `p`
    (plural), `c` (he or she), `1` (first person), `w` (who)."""

    elided: str = ""
    """Words: what is left of words that lose their vowel and cling to the next: l' d' qu' dell'."""

    enclitics: str = ""
    """Words: subject pronouns that cling to the verb behind a hyphen: il, elle (dit-il, a-t-elle)."""

    possessives: str = ""
    """Words: his, her, their; they open a noun phrase."""

    articles: str = ""
    """Words: articles, demonstratives and quantifiers that open a noun phrase: the, some, dieser."""

    indefinite: str = ""
    """Words: those of `articles` that introduce somebody new: a, another, some, ein, один."""

    oblique_articles: str = ""
    """Words: those that can't open a subject (dem, des, einem)."""

    dative: str = ""
    """Words: articles that may open an object as well as a subject: der Zeitung (German)."""

    auxiliaries: str = ""
    """Words: has, had, hat, wurde, bol; skipped between subject and verb."""

    agent: str = ""
    """Words: the preposition of a passive's agent: by, von; a verb before it is none of saying."""

    passives: str = ""
    """Words: was, wurde: after them a verb of saying has no speaker as its subject."""

    adverbs: str = ""
    """Words: may stand between subject and verb, or between verb and subject: also, later, ihm."""

    adverb_endings: str = ""
    """Words: endings by which a word not listed is an adverb: ly."""

    separable: str = ""
    """Words: verb particles at the end of the clause: mit, fest, hinzu (German)."""

    negations: str = ""
    """Words: not, не, nicht."""

    not_finite: str = ""
    """Words that turn a verb of saying right after them into something else: to, would, can."""

    prepositions: str = ""
    """Words: end a noun phrase, or open an adverbial: in, at, после."""

    linking: str = ""
    """Words: join the parts of one noun phrase even after a name: of, for, von, de."""

    attaching: str = ""
    """Words: prepositions that may hang on a common noun, not on a name: at, in, bei, из."""

    coordinating: str = ""
    """Words: and, &, und, и; between two names or two nouns they make one speaker of them."""

    conjunctions: str = ""
    """Words: open a clause: but, when, because, однако, weil; never part of a noun phrase."""

    titles: Mapping[str, str] = field(default_factory=dict)
    """Forms of address, to `m`, `f` or `` (no telling): Mr, Frau, г-н, Dr, Sen, мырза."""

    roles: str = ""
    """Words: what people are: president, spokesman, министр, Sprecher, лидер; all the forms that
    a subject takes."""

    role_endings: str = ""
    """Words: endings that `roles` may take besides the forms listed: s (English plural)."""

    role_suffixes: str = ""
    """Words: endings that make a word a role, compounds among them: chef, sprecherin (German)."""

    feminine_suffixes: str = ""
    """Words: endings of roles that say it is a woman: in (German)."""

    feminine_roles: str = ""
    """Words: those of `roles` that say it is a woman: spokeswoman, Ministerin."""

    women: str = ""
    """Words: given names of women that are common in the news of the language."""

    groups: str = ""
    """Words: people without a name: sources, officials, critics, эксперты, Behörden."""

    outlets: str = ""
    """Words: agency, newspaper, channel, агентству, Zeitung; news brands may be added: reuters."""

    audience: str = ""
    """Words: verbs whose object hears it: told, tells; its object is never the speaker, and an
    outlet there relays the quotation."""

    cites: str = ""
    """Words: verbs whose object is the one who said it, whose subject relays it: quotes, zitiert."""

    relay: str = ""
    """Words: verbs by which an outlet passes on what others said: reports, передает, пишет,
    berichtet, хабарлайды."""

    particles: str = ""
    """Words: lower-case parts of names: van, de, bin, uulu, қызы."""

    times: str = ""
    """Words: weekdays, months, yesterday: never a speaker, skipped between subject and verb."""

    not_people: str = ""
    """Words: capitalised, common as the first or last word of what is no person: House, Street."""

    places: str = ""
    """Words: nouns that the name of a place follows, which is then no part of the name of whoever is
    named next: в селе Покровка Гульнара Садыкова."""

    subjunctive: str = ""
    """Words: verb forms that mark reported speech by themselves: sei, habe, könne (German)."""

    endings: str = ""
    """Words: case endings that names and roles take: а у ом; ның нің; ning ga. Two words that
    differ by one of these are one."""

    oblique_endings: str = ""
    """Words: endings of a noun that is no subject: ға нан да (verb-final languages)."""

    genitive_endings: str = ""
    """Words: endings of an owner, which may stand inside a subject: ның нің nın."""

    nominal_endings: str = ""
    """Words: endings that make an object of a whole clause: ғанын dığını ganini."""

    feminine_endings: str = ""
    """Words: endings of surnames that women have: ова ская ová."""

    masculine_endings: str = ""
    """Words: endings of surnames that men have: ов ский."""

    patronymics: str = ""
    """Words: endings of middle names: ович евна ұлы. Without one, a name of three words behind a
    role begins with what the role belongs to: президент Казахстана Касым-Жомарт Токаев."""

    finite_endings: str = ""
    """Words: endings of a verb in the past: ла ли. What stands behind `and` with one of them is no
    second subject: сказал швейцар и вышел."""

    titles_capitalised: bool = False
    """Titles of works capitalise every long word (English)."""

    nouns_capitalised: bool = False
    """Every noun is capitalised (German), so that a capital makes no name."""

    verb_second: bool = False
    """The finite verb is second: an adverbial in front puts the subject behind it (German)."""

    verb_final: bool = False
    """The verb of saying follows what was said: X «…» деді (Kazakh, Turkish)."""

    free_order: bool = False
    """Subject before or after the verb, as the writer likes (Slavic, Romance)."""

    clause_comma: bool = False
    """A comma or colon stands before a reported clause (German, Russian, Polish)."""

    interjects: bool = False
    """The author's words may stand inside the marks without dashes: « A, a dit X. B » (French)."""

    unspaced: bool = False
    """No spaces between words (Chinese): the lexicon's own words cut the text."""

    caseless: bool = False
    """The script has no capitals (Arabic, Chinese): any word not listed here may be a name."""


_BRACES = re.compile(r"\{([^{}]*)\}")


def words(field_: str) -> list[str]:
    """The words of a field, alternatives written out, in lower case."""
    return [form for word in field_.lower().split() for form in _written_out(word)]


def phrases(field_: str) -> list[str]:
    """The phrases of a field, alternatives written out, in lower case, single-spaced."""
    parts = (" ".join(part.split()) for part in re.split(r"[;\n]", field_.lower()))
    return [form for part in parts if part for form in _written_out(part)]


@cache
def languages() -> frozenset[str]:
    """The codes of the languages that have a lexicon."""
    return frozenset(module.name for module in pkgutil.iter_modules(__path__))


@cache
def load(code: str) -> Lexicon | None:
    """The lexicon of a language, or `None` where there is none."""
    if code not in languages():
        return None
    module = importlib.import_module(f"{__name__}.{code}")
    lexicon: Lexicon = module.LEXICON
    return lexicon


def _written_out(form: str) -> list[str]:
    if "{" not in form:
        return [form]
    # Odd places hold the alternatives: re.split keeps what the group caught.
    pieces = _BRACES.split(form)
    choices = [piece.split(",") if i % 2 else [piece] for i, piece in enumerate(pieces)]
    return ["".join(choice) for choice in itertools.product(*choices)]

"""What people are: offices, trades, relatives, and those without a name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from summarize.lexicon.notation import InflectedWords, Words


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Roles:
    """Titles, roles, and what describes somebody."""

    titles: Mapping[str, str] = field(default_factory=dict)
    """Forms of address, to `m`, `f` or `` (no telling): Mr, Frau, г-н, Dr, Sen, мырза."""

    roles: str = ""
    """Words: what people are: president, spokesman, министр, Sprecher, лидер; all the forms that
    a subject takes."""

    former: str = ""
    """Words: what stands beside a role that without it would be untrue: former, acting, бывший."""

    copulas: str = ""
    """Words: verbs between a name and the role that somebody has: Ida Berg [ist] Leiterin des Amtes."""

    standing_in: str = ""
    """Phrases: in front of an office in the genitive say that somebody only has its duties: исполняющий
    обязанности."""

    standing_in_oblique: str = ""
    """Phrases: those of `standing_in` in the other cases, of somebody of whom no role is told:
    исполняющего обязанности."""

    not_roles: str = ""
    """Words: what somebody is to another, or just is, and what no report calls a role, although a
    speaker may be told by it: rival, opponent, predecessor, man, girl."""

    kin: str = ""
    """Words: relatives of whoever has them, in a language that says so by an ending: annesi, отаси. A name
    in front of one has no case of an owner, and so is somebody else."""

    relations: str = ""
    """Words: relatives, neighbours and colleagues, who with no more than an article are none of those who have
    an office: the son, la mère."""

    masculine_relations: str = ""
    """Words: those of `relations` that are a man, where neither an ending nor an article tells it: brother, widower."""

    role_endings: str = ""
    """Words: endings that `roles` may take besides the forms listed: s (English plural)."""

    several_role_endings: str = ""
    """Words: endings that make a role several people's as a subject: ы, и (Slavic)."""

    role_bases: Mapping[str, str] = field(default_factory=dict)
    """How roles end that lose a vowel or have a soft ending in all cases but the nominative, with the
    endings in those: {"ец": "ца цу цем"} for владельца."""

    role_suffixes: str = ""
    """Words: endings that make a word a role, compounds among them: chef, sprecherin (German)."""

    council_endings: str = ""
    """Words: ends of bodies that whoever sits in them is called by, right in front of a name: Stadtrat Jan Ulm."""

    neuter_endings: str = ""
    """Words: ends of bodies by which an adjective in front has `es`: Städtisches Amt (German)."""

    masculine_noun_endings: str = ""
    """Words: ends of bodies and offices by which it has `er`: Deutscher Wetterdienst (German)."""

    teller_endings: str = ""
    """Words: ends of roles of several of whom one tells: Sprechern der Werft (German)."""

    feminine_suffixes: str = ""
    """Words: endings of roles that say it is a woman: in (German)."""

    definite_endings: str = ""
    """Words: articles that hang behind a noun, such as a role: kaptenen, statsrådet (Swedish)."""

    definite_attribute_endings: str = ""
    """Words: ends of an adjective in front of a noun with `definite_endings`: svenska, tidigare (Swedish)."""

    lettered_roles: str = ""
    """Words: offices and honours in letters that stand behind a name with no comma: MP, KC, OBE."""

    unlike_roles: str = ""
    """Words: offices of which nobody has two, so that who has one is not described by another: mayor, governor.

    Those of the press are among them: „…“, fragte der Journalist X. „…“, antwortete der Minister.
    """

    demonyms: str = ""
    """Words: where somebody is from, which behind an article and without a noun is nobody's name: the Norwegian said.

    Or, in lower case, who plays for the land in front: the Ghana international said.
    """

    lowered_demonyms: str = ""
    """Words: the like that are written with no capital: dijo el noruego (Spanish)."""

    told_roles: tuple[str, ...] = ()
    """Words, by kind: offices that nobody has of whom the text does not say so: spokesman spokeswoman; lawyer attorney.

    What a role of the same kind is called by is among them: the press secretary is a spokeswoman. Behind a stroke
    stand words that only roles are called by: an ambassador is a diplomat, but `the ambassador` need be no diplomat's.
    """

    trade_kinds: tuple[str, ...] = ()
    """Words, by kind: what those of one trade are called by turns, so that la novelista may be the escritora named
    before (Spanish). Behind a stroke stand trades that the words in front mean too, and that mean none of them.
    """

    territories: str = ""
    """Words: for a land or a town that stand right before what it is called by: Regione Toscana (Italian)."""

    tried_roles: str = ""
    """Words: who stands in a court for what was done, or was done to: accused, victim. None of `trying_roles` is."""

    trying_roles: str = ""
    """Words: the offices of a court, and who speaks there for somebody: judge, prosecutor, lawyer."""

    deputies: str = ""
    """Words: how those words begin that make a deputy's office of one: vice, deputy, заместител."""

    deputised: str = ""
    """Words: offices that a deputy may have, told without what makes him one: minister, chairman, глава. With `*` in
    front of an ending: *minister (German)."""

    chief: str = ""
    """Words: chief, which is a role only in front of one: bosh vazir, but Bosh Assambleya (Uzbek)."""

    familiar_roles: str = ""
    """Words: those of `roles` that, with what they belong to, may stand for whoever speaks in an article
    and has been named before: president, interlocutor."""

    same_offices: Mapping[str, str] = field(default_factory=dict)
    """What an office is called as well, without its article, to the words of `roles` by which whoever has it was
    named: chef de l' état, président (French)."""

    same_trades: Mapping[str, str] = field(default_factory=dict)
    """What somebody who has just spoken may be called in one word, to the words of `roles` by which he or she was
    named: сарапшы, to саясаттанушы and экономист (Kazakh)."""

    plain_people: Mapping[str, str] = field(default_factory=dict)
    """What somebody is called of whom no more is told than a sex, to `m` or `f`; behind what a man or woman has
    said it is that one: женщина (Russian)."""

    unnamed_roles: str = ""
    """Words: for who told something and is not to be named: source, insider, eyewitness, with each of
    `role_endings`. One that is a familiar role, too, is whoever has talked to what it belongs to."""

    anybody: str = ""
    """Words: those of `roles` that are somebody whom nobody names: 관계자 (서울시 관계자)."""

    anonymous: str = ""
    """Words: in what a speaker is called say that nobody is to name him: unnamed, анонимн*."""

    anonymity: str = ""
    """Words: nouns of `anonymous` on whose condition somebody speaks: anonymity, анонимност*."""

    identifying: str = ""
    """Words: behind a negation, in a clause about a speaker, say that nobody is to name him: named,
    identified, имя."""

    posted_roles: str = ""
    """Words: roles that the place behind them belongs to, and is not where they spoke: посол, ambasador."""

    venues: str = ""
    """Words: where something is said, which no office is of: эфир*, profilu, konferenc*."""

    feminine_roles: str = ""
    """Words: those of `roles` that say it is a woman: spokeswoman, Ministerin."""

    groups: str = ""
    """Words: people and bodies without a name: sources, officials, critics, эксперты, Behörden."""

    people: str = ""
    """Words: people by sex, age, kinship or what they do just now, who have no role: woman, sons,
    activists, passengers. A description without a capital names nobody unless it has one of these,
    a role, a body or a document in it."""

    office_attributes: str = ""
    """Words: what stands in front of such a country, or of an office, and is no name: 주한 신임."""

    office_domains: str = ""
    """Words: what an office is of, in front of its holder's name without capitals: نیرو (وزیر نیرو)."""

    office_ends: str = ""
    """Words: of `office_domains` and roles, those behind which an office is whole and its holder follows: president,
    [mayor of] Tehran (Persian)."""

    @cached_property
    def _roles(self) -> Words:
        return InflectedWords(
            *(self.feminine_roles, *(title.rstrip(".") for title in self.titles)),
            stems=self.roles,
            stem_endings=self.role_endings,
        )

    def is_role(self, word: str) -> bool:
        """Whether a folded word says what somebody is: minister, экономист, Mr."""
        return word in self._roles

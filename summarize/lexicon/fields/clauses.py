"""Words that join clauses and tell what one is for, and where subject and verb stand in it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Clauses:
    """Words that open a clause, close it, or say what it is."""

    that: str = ""
    """Words: conjunctions that open a reported clause and say nothing: that, что, dass, ki."""

    whether: str = ""
    """Words: those that say something and so belong to what is reported: whether, how, ob, ли."""

    that_after: str = ""
    """Words: particles that close one: деп, deb, diye."""

    that_endings: str = ""
    """Words: endings that a verb or noun has in front of a verb of saying, which are none of what is told: 열린다[고]."""

    going_on: str = ""
    """Phrases: open a sentence that goes on from the one before: this, also, therefore."""

    topical: str = ""
    """Words: particles that behind a subject only set it beside or against others: da, ise (Turkish), болса."""

    contrasting: str = ""
    """Phrases: open one that holds something against the one before: but, however."""

    setting_against: str = ""
    """Phrases: open a clause that sets a second thing beside the first: while, whereas, тогда как."""

    setting_beside: str = ""
    """Words: adverbs in front of a subject that sets it beside others and leaves it where it is: Auch [der Rat] mahnte."""

    conjunctions: str = ""
    """Words: open a clause: but, when, because, однако, weil; never part of a noun phrase."""

    also_adverbs: str = ""
    """Words: those of `conjunctions` that are as often adverbs, so that what they open may be all that
    somebody says: пока мост закрыт."""

    citing_conjunctions: str = ""
    """Words: conjunctions that open a clause by which somebody is cited: как сообщил X, wie X mitteilte."""

    wishing: str = ""
    """Words: conjunctions behind which stands what somebody wants, which states nothing: потребовал, чтобы …."""

    happening: str = ""
    """Words: verbs that ask what happens where they stand right behind a `that` which is also the word for
    what: рассказал, что [происходит] в порту."""

    demanding_with_that: str = ""
    """Words: verbs behind whose `that` stands what somebody wants, and nothing that he states, while without it
    they may be of saying: demanded that …, forderte, dass …. What never states is `always_demanding`."""

    telling: str = ""
    """Words: verbs by which a sentence behind quoted words tells whose they are: Das sagte X, unlike Das
    kritisierte X. Any verb of saying, where there are none. In English behind any sentence: CLAUSE. X reported."""

    exhorting: str = ""
    """Words: verbs behind which an infinitive is what somebody wants, which a `that` states: mahnte,
    [Ufer zu meiden], but: mahnte, dass [die Zeit drängt]."""

    held_against: str = ""
    """Words: prepositions behind which a participle of saying is what somebody is blamed for, or does not do:
    accused [of] saying that, left [without] saying that."""

    pointing: str = ""
    """Words: articles that make a time of the word behind them, in front of what is reported: told reporters
    this week that …, unlike: the week that followed."""

    standing_pronouns: str = ""
    """Words: pronouns of a thing that need no noun, so that a name behind one is none of its phrase: в ответ на
    это [Лугова] сказала."""

    focusing: str = ""
    """Words: adverbs without which what follows has another sense, so that they are part of what is
    reported right behind its verb: said [only] children enter free."""

    extending: str = ""
    """Words: verbs of saying behind which a `to` may open what they add to or answer, with a clause of its
    own: added to evidence that …, responded to claims that …; behind `and`, whoever said what stands in
    front says more by them: dijo que A y agregó que B."""

    purpose: str = ""
    """Words: open what something is for, with its verb at the end: um das Herz zu stärken."""

    conditional: str = ""
    """Words: open what nobody has done yet: if, если, wenn, эгер."""

    meetings: str = ""
    """Words: where people meet, in the case of where, which is where somebody tells what follows: отырысында."""

    when_nouns: str = ""
    """Words: nouns of time behind a participle, whose clause says when something happened: кезде."""

    when_endings: str = ""
    """Words: endings of a verb whose clause says so: ғанда (жатқанда), rken."""

    conditional_endings: str = ""
    """Words: endings of a verb whose clause says on what condition: са (келсе)."""

    function: str = ""
    """Words: those of grammar that no other field lists; they say nothing of what a text is about."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class WordOrder:
    """Where subject, verb and reported clause stand."""

    verb_second: bool = False
    """The finite verb is second: an adverbial in front puts the subject behind it (German)."""

    verb_final: bool = False
    """The verb of saying follows what was said: X «…» деді (Kazakh, Turkish)."""

    free_order: bool = False
    """Subject before or after the verb, as the writer likes (Slavic, Romance)."""

    clause_comma: bool = False
    """A comma or colon stands before a reported clause (German, Russian, Polish)."""

    line_asides: bool = False
    """A dash opens a line that is said, and the author's words stand in it behind a comma: – A, säger X.
    B (Swedish)."""

    named_asides: bool = False
    """Such an aside may open with its subject, and only a dash opens what is said behind it: – A, X sanoi. – B (Finnish)."""

    owners_lead: bool = False
    """Whose somebody is stands in one of `genitive_endings` in front of him: Vyriausybės atstovas (Lithuanian)."""

    offices_lead: bool = False
    """An office stands with all that it is of in front of its holder, in capitals and with no word that parts
    the two: Kepala Dinas Perhubungan DKI Jakarta Ali Lund (Indonesian)."""

    offices_follow: bool = False
    """An office stands behind its holder, with no comma: Lund Anna polgármester (Hungarian)."""

    interjects: bool = False
    """The author's words may stand inside the marks without dashes: « A, a dit X. B » (French)."""

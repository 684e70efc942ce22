"""Verbs and phrases of saying."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Speech:
    """What tells that somebody says something, and how."""

    say: str = ""
    """Words: finite verbs that take a whole statement, quoted or not: said, заявил, деді. Passive
    and impersonal forms belong here too when they name a document (говорится, heißt)."""

    judge: str = ""
    """Words: finite verbs that take an opinion or a few quoted words and stand in front of them:
    called, believes, bezeichnete, назвал. Never taken as the attribution after a quotation."""

    calling_verbs: str = ""
    """Words: those of `judge` that take whom or what they speak of and what it is called, and no clause:
    called, described, accused. A claim begins with such a verb, as what follows says nothing without it."""

    believing: str = ""
    """Words: those of `judge` behind which a clause may follow without a `that`: believes [the bridge is old]."""

    called: str = ""
    """Words: passive verbs behind a word for `that` by which others call or accuse somebody, who says nothing:
    «…» деп [айыпталды] (Kyrgyz). `*` stands for any ending."""

    exclaim: str = ""
    """Words: finite verbs that take a quotation but no reported clause: continued, laughed."""

    stating: str = ""
    """Words: nouns of saying between a preposition and a `that`, behind which stands what somebody tells
    beside what the verb reports: با [بیان] اینکه."""

    saying: str = ""
    """Words: non-finite forms, whose speaker is the subject of the main clause: saying, adding,
    добавив, отметив."""

    also_nouns: str = ""
    """Words: those of the verbs that are nouns as well (comments, reports, claims); they count as
    verbs only where a clause, a name or a noun phrase follows."""

    phrasal: str = ""
    """Phrases: expressions of saying of several words: pointed out; выразил уверенность; made
    clear. Taken like `say`."""

    taking_things: str = ""
    """Words: forms of `say` and `saying` that may have a thing right behind them and no clause: claimed the title,
    reported profits that had doubled."""

    exclaiming: str = ""
    """Phrases: the same, taken like `exclaim`: davom etdi."""

    separated: Mapping[str, str] = field(default_factory=dict)
    """Words: the halves of verbs in two parts, by the other parts without one of which they report no
    clause: {"fest klar": "stellt"}, for who stellt Zelte auf says nothing. A `that` makes up for the
    part (hält es für möglich, dass …), but for the next three fields."""

    bound: str = ""
    """Words: those halves that no `that` makes up for: führt dazu, dass …."""

    untold: str = ""
    """Words: in front of a `that` that nobody claims: stellt sicher, dass …."""

    expletives: str = ""
    """Words: subjects that mean nobody, behind whose verb stands its object: gab es Hinweise, dass …."""

    about_this: str = ""
    """Phrases that mean what the sentence before said: бұл туралы; bu haqda; об этом."""

    in_these_words: str = ""
    """Phrases: open a sentence that says what somebody did in saying what stands in front: With these words X left."""

    words_follow: str = ""
    """Phrases: close a line that says whose words follow its colon: X'in [açıklamaları şöyle]: (Turkish)."""

    promising: str = ""
    """Phrases: open a sentence that only says what is to follow: here's what; вот что."""

    attributive: str = ""
    """Words: participles that stand in front of the one who says it: diyen, belirten (Turkish)."""

    owned_words: str = ""
    """Words: what is behind quoted words somebody's by the owner in front of them: X'ın “…” [dediği, sözleri] (Turkish)."""

    attributive_endings: str = ""
    """Words: what such participles end in, and any other verbs that stand in front of the noun that they
    describe: 참석한, 열린 (Korean)."""

    object_participle_endings: str = ""
    """Words: endings of a participle that has its subject as an owner, so that a bare noun in front of it is
    that of another verb: Ali Kaya yaptığı açıklamada … dedi (Turkish)."""

    quotative: str = ""
    """Words: those of `say` that go with a noun behind them (`degan savol`, a question that), and are
    verbs only behind a comma or a dash, where somebody follows or nothing: `“…”, degan u` (Uzbek)."""

    asking: str = ""
    """Words: what a clause asks for of which somebody only tells that he answered: қашан шығатынын
    айтты, said when (Kazakh)."""

    no_matter: str = ""
    """Words: what makes of a word of `asking` in front no question: қалай болғанда да, no matter how
    (Kazakh)."""

    whichever: str = ""
    """Words: what makes of a word of `asking` behind it no question: har qanday, any; эч кандай, none."""

    own_reports: str = ""
    """Words: what stands behind a verb by which the paper says that it has told it before:
    жазған болатынбыз, we had written (Kazakh)."""

    audience: str = ""
    """Words: verbs whose object hears it: told, tells; its object is never the speaker, and an
    outlet there relays the quotation."""

    relay: str = ""
    """Words: verbs by which an outlet passes on what others said: reports, передает, пишет,
    berichtet, хабарлайды."""

    denying: str = ""
    """Phrases: verbs by which somebody says that what follows is not so: denied, опроверг, жоққа
    шығарды, denied reports that. Taken like `say`, but what they report is denied."""

    unsaid: str = ""
    """Words: verbs of saying with their "not" inside: demedi, нагуфтааст, neřekl."""

    commanding_endings: str = ""
    """Words: how a verb ends in front of what quotes it, if it commands: 하 으 나가 (Korean)."""

    uncommanding: str = ""
    """Words: nouns with one of `commanding_endings`: 지하 이하 (Korean)."""

    heard: str = ""
    """Words: beginnings of verbs by which somebody is told or asked something: 問われ (Japanese)."""

    admitting: str = ""
    """Words: beginnings of verbs of whoever is asked by the police or a court: 認め, 供述 (Japanese)."""

    disclosing: str = ""
    """Words: verbs of whoever lets something be known, behind the noun that makes a clause of it:
    新人を採ることを[明らかにした] (Japanese)."""

    impersonal: str = ""
    """Phrases: those of `say` and `phrasal`, or the last words of those, whose subject is nobody, so that
    no one who spoke before goes on: denildi, делінген, гуфта мешавад."""

    always_demanding: str = ""
    """Phrases: those of `say` and `phrasal` by which somebody tells what is to be done, however that is said,
    and states nothing: talab qildi, талаб кард. What only a `that` makes a demand is `demanding_with_that`."""

    resuming: str = ""
    """Words: those besides `say` and `exclaim` that go on with the sentence after `?"`: "Why?" asked
    the mayor."""

"""The fields of a lexicon, in groups, each with what belongs in it.

Apart from the languages so that there is one place to read what a field means. A field that is
added here is known to every language at once; `python -m tests.lexicon.matrix` prints who fills it.

The groups are parts of `Lexicon` and never made by themselves; with so many fields, methods that nobody
asks for, to compare and to show one, would take a twentieth of what a start of the program does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from summarize.lexicon.notation import InflectedWords, Values, Words, parted, words


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Grammar:
    """Words and endings that build sentences."""

    that: str = ""
    """Words: conjunctions that open a reported clause and say nothing: that, что, dass, ki."""

    whether: str = ""
    """Words: those that say something and so belong to what is reported: whether, how, ob, ли."""

    that_after: str = ""
    """Words: particles that close one: деп, deb, diye."""

    going_on: str = ""
    """Phrases: open a sentence that goes on from the one before: this, also, therefore."""

    topical: str = ""
    """Words: particles that behind a subject only set it beside or against others: da, ise (Turkish), болса."""

    contrasting: str = ""
    """Phrases: open one that holds something against the one before: but, however."""

    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronouns, and the oblique ones that follow `according`: word to `m`, `f`, `n`, `p`
    (plural), `c` (he or she), `1` (first person), `w` (who)."""

    elided: str = ""
    """Words: what is left of words that lose their vowel and cling to the next: l' d' qu' dell'."""

    proclitics: str = ""
    """Words: conjunctions and prepositions of one letter that a verb is written in one word with: و ل."""

    governing_letters: str = ""
    """Words: prepositions of one letter that a noun is written in one word with: ب (Arabic)."""

    noun_article: str = ""
    """A word: the article, where a noun is written in one word with it: ال (Arabic)."""

    to_the: str = ""
    """A word: what a preposition and that article make in front of a noun: لل (Arabic)."""

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

    genitive_articles: str = ""
    """Words: those of `oblique_articles` that only an owner has: des, eines (German)."""

    dative_articles: str = ""
    """Words: those that nothing but a dative has: dem, einem (German)."""

    ambiguous_articles: str = ""
    """Words: those of `articles` that may be a preposition of whom one tells: a (Portuguese)."""

    feminine_articles: str = ""
    """Words: those of `articles` that a woman or several have, and no man: die, diese (German)."""

    accusative_articles: str = ""
    """Words: those of `oblique_articles` that the object of one gender has: den, einen (German)."""

    article_bases: Mapping[str, str] = field(default_factory=dict)
    """Those of `oblique_articles` that lose their ending where they open a subject: einem to ein (German)."""

    article_genders: Mapping[str, str] = field(default_factory=dict)
    """Those of `articles` that tell a gender where they open a subject, to `m` or `f`: der, die (German)."""

    foreign_articles: str = ""
    """Words: articles of another language that open names of its firms and papers here: The (Turkish)."""

    determiners: str = ""
    """Words: in a language that writes every noun with a capital, what stands before a noun and
    hardly ever before a name. Empty in all other languages."""

    determiner_endings: str = ""
    """Words: endings of such words."""

    deeds: str = ""
    """Words: finite verbs of what somebody does, with no bare object between their subject and what they
    govern, in a language that opens its clauses with them: دعا, وصل (Arabic)."""

    auxiliaries: str = ""
    """Words: has, had, hat, wurde, bol; skipped between subject and verb."""

    agent: str = ""
    """Words: the preposition of a passive's agent: by, von; a verb before it is none of saying."""

    passives: str = ""
    """Words: was, wurde: after them a verb of saying has no speaker as its subject."""

    adverbs: str = ""
    """Words: may stand between subject and verb, or between verb and subject: also, later, ihm."""

    hearsay: str = ""
    """Words: adverbs by which a writer leaves open whether something was said at all: allegedly, якобы."""

    doubting: str = ""
    """Words: those of `hearsay` that are the speaker's where he is put in between: Perhaps, she said, …."""

    hearsay_verbs: str = ""
    """Words: finite verbs that with one of saying leave open as well whether it was said: soll, aurait."""

    adverbials: str = ""
    """Phrases: what stands where an adverb may: ба ӯ; z kolei; при этом."""

    compounds: str = ""
    """Words: those that a preposition's character is part of, in a language that parts no words: 对外,
    当局 (Chinese)."""

    feelings: str = ""
    """Words: nouns that a verb of saying governs and that say nothing more: 表示[遗憾] (Chinese)."""

    closing_adverbs: str = ""
    """Words: adverbs and the like between a subject and its verb, in a language that parts no words: 随后,
    发布通报 (Chinese)."""

    adverb_endings: str = ""
    """Words: endings by which a word not listed is an adverb: ly."""

    separable: str = ""
    """Words: verb particles at the end of the clause: mit, fest, hinzu (German)."""

    not_finite: str = ""
    """Words that turn a verb of saying right after them into something else: to, would, can."""

    prepositions: str = ""
    """Words: end a noun phrase, or open an adverbial: in, at, после."""

    linking: str = ""
    """Words: join the parts of one noun phrase even after a name: of, for, von, de."""

    linking_endings: str = ""
    """Words: endings by which a noun links the words behind it: и (раиси шаҳр, Tajik)."""

    attaching: str = ""
    """Words: prepositions that may hang on a common noun, not on a name: at, in, bei, из."""

    coordinating: str = ""
    """Words: and, &, und, и; between two names or two nouns they make one speaker of them."""

    conjunctions: str = ""
    """Words: open a clause: but, when, because, однако, weil; never part of a noun phrase."""

    also_adverbs: str = ""
    """Words: those of `conjunctions` that are as often adverbs, so that what they open may be all that
    somebody says: пока мост закрыт."""

    citing_conjunctions: str = ""
    """Words: conjunctions behind which a verb of saying stands in front of its subject: как сообщил X."""

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
    kritisierte X. Any verb of saying, where there are none."""

    exhorting: str = ""
    """Words: verbs behind which an infinitive is what somebody wants, which a `that` states: mahnte,
    [Ufer zu meiden], but: mahnte, dass [die Zeit drängt]."""

    pointing: str = ""
    """Words: articles that make a time of the word behind them, in front of what is reported: told reporters
    this week that …, unlike: the week that followed."""

    focusing: str = ""
    """Words: adverbs without which what follows has another sense, so that they are part of what is
    reported right behind its verb: said [only] children enter free."""

    extending: str = ""
    """Words: verbs of saying behind which a `to` may open what they add to or answer, with a clause of its
    own: added to evidence that …, responded to claims that …."""

    relations: str = ""
    """Words: relatives, neighbours and colleagues, who with no more than an article are none of those who have
    an office: the son, la mère."""

    told_pronouns: str = ""
    """Words: pronouns of whom something is told, beside the verb: lui leur (French)."""

    directing: str = ""
    """Words: into what somebody says or writes something to another: ins Stammbuch (German)."""

    purpose: str = ""
    """Words: open what something is for, with its verb at the end: um das Herz zu stärken."""

    place_prepositions: str = ""
    """Words: prepositions behind which stands where something is, and which body says it: в, w."""

    topic_prepositions: str = ""
    """Words: prepositions behind which stands what somebody speaks of: заявили об угрозе."""

    verbal_nouns: str = ""
    """Words: verbs that are written as nouns so often that they count as such: das Verhalten."""

    function: str = ""
    """Words: those of grammar that no other field lists; they say nothing of what a text is about."""

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

    oblique_attribute_endings: str = ""
    """Words: endings of an attribute that no subject has: ого, ou (Slavic)."""

    trailing_attribute_endings: str = ""
    """Words: such endings in a language where an attribute may stand behind its noun: ego (Polish)."""

    partitive_endings: str = ""
    """Words: endings of attributes of several of whom some are meant: z dotázaných (Slavic)."""

    wished_endings: str = ""
    """Words: those of `nominal_endings` of what somebody wants, and nobody states: kapanmasını (Turkish)."""

    infinitive_endings: str = ""
    """Words: endings of a verb without a subject: r re (Romance)."""

    plural_endings: str = ""
    """Words: endings of nouns of several, before all others: лар, lar, ҳои."""

    object_endings: str = ""
    """Words: endings of a name that is no subject: of objects, places, and whom something is told: ға."""
    locative_endings: str = ""
    """Words: endings of what something is in, beside `oblique_endings`: açıklamada."""

    dative_endings: str = ""
    """Words: endings of a noun in front of göre: yetkililere, bakanlığa (Turkish)."""

    possessed_dative_endings: str = ""
    """Words: those of a noun that belongs to the one in front of it: Polis desteğine (Turkish)."""

    possessed_accusative_endings: str = ""
    """Words: those of a noun that belongs to the one in front of it and is an object: әріптесінің сөзін (Kazakh)."""

    governing_dative: str = ""
    """Words: those of `according_after` that a name has the dative before, and a law as well: ko'ra (Uzbek)."""

    governed_endings: str = ""
    """Words: endings that a source has in front of one of `according_after`, longest first:
    basının bildirdiğine göre, yetkililere göre (Turkish)."""

    reported_endings: str = ""
    """Words: endings of a verb there: bildirdiğine göre (Turkish)."""

    action_endings: str = ""
    """Words: endings of what is done, in front of whom or what it belongs to: дамыту агенттігі,
    accused of blackmailing the actor."""

    belonging_endings: str = ""
    """Words: endings of what says where somebody or something belongs: алматылық, сенаттык."""

    nameless_endings: str = ""
    """Words: endings that no name has, nor any subject: Каваноға, to Cavano; Улуттарга, to the Nations;
    최근에, of late (Korean); 東京から, from Tokyo (Japanese)."""

    particles_of_place: str = ""
    """Words: those of `nameless_endings` that even a word that begins like a name ends in only where
    it says when, where or whom: 최근에 (Korean), while 김영한 is a name."""

    clausal: str = ""
    """Words: what stands in a noun phrase only where a clause of its own is in front of the noun: を (Japanese)."""

    finite_endings: str = ""
    """Words: endings of a verb in the past: ла ли. What stands behind `and` with one of them is no
    second subject: сказал швейцар и вышел."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Speech:
    """What tells that somebody says something, and in what."""

    say: str = ""
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

    statement_endings: str = ""
    """Words: ends of what a body tells in one word with it, or nobody does: Polizeiangaben (German)."""

    circle_endings: str = ""
    """Words: ends of those who are only told of by whom they stand near: Ratskreisen (German)."""

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

    citing: str = ""
    """Phrases: those of `according` by which the one who says it names a source: ссылаясь на."""

    sender: str = ""
    """Phrases that open a line above a statement, before whom it is from: from; from the desk of."""

    documents: str = ""
    """Words: nouns for what a statement is made in: statement, interview, заявлении, Erklärung."""

    about_this: str = ""
    """Phrases that mean what the sentence before said: бұл туралы; bu haqda; об этом."""

    promising: str = ""
    """Phrases: open a sentence that only says what is to follow: here's what; вот что."""

    attributive: str = ""
    """Words: participles that stand in front of the one who says it: diyen, belirten (Turkish)."""

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

    own_reports: str = ""
    """Words: what stands behind a verb by which the paper says that it has told it before:
    жазған болатынбыз, we had written (Kazakh)."""

    audience: str = ""
    """Words: verbs whose object hears it: told, tells; its object is never the speaker, and an
    outlet there relays the quotation."""

    cites: str = ""
    """Words: verbs whose object is the one who said it, whose subject relays it: quotes, zitiert."""

    citing_words: str = ""
    """Phrases: the same with the words of whoever said it for an object: приводит слова."""

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

    impersonal: str = ""
    """Phrases: those of `say` and `phrasal`, or the last words of those, whose subject is nobody, so that
    no one who spoke before goes on: denildi, делінген, гуфта мешавад."""

    always_demanding: str = ""
    """Phrases: those of `say` and `phrasal` by which somebody tells what is to be done, however that is said,
    and states nothing: talab qildi, талаб кард. What only a `that` makes a demand is `demanding_with_that`."""

    credits: str = ""
    """Phrases: those of `according` that only credit the outlet behind them with the report, so that what
    follows is not said by it: به گزارش (Persian)."""

    untrue: str = ""
    """Phrases: before a clause that is said not to hold: not true that, неправда, no es cierto."""

    conditional: str = ""
    """Words: open what nobody has done yet: if, если, wenn, эгер."""

    fakes: str = ""
    """Words: say that somebody or something is not the real one: fake, forged, фейков*, sahte."""

    acting: str = ""
    """Phrases: say that somebody only plays a part: actor playing, в роли."""

    nobody: str = ""
    """Phrases: a subject who is nobody, where the verb has no "not" beside it: nobody, none of, nessuno."""

    resuming: str = ""
    """Words: those besides `say` and `exclaim` that go on with the sentence after `?"`: "Why?" asked
    the mayor."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class People:
    """People, bodies and places: what they are and how they are called."""

    titles: Mapping[str, str] = field(default_factory=dict)
    """Forms of address, to `m`, `f` or `` (no telling): Mr, Frau, г-н, Dr, Sen, мырза."""

    roles: str = ""
    """Words: what people are: president, spokesman, министр, Sprecher, лидер; all the forms that
    a subject takes."""

    former: str = ""
    """Words: what stands beside a role that without it would be untrue: former, acting, бывший."""

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

    role_endings: str = ""
    """Words: endings that `roles` may take besides the forms listed: s (English plural)."""

    role_suffixes: str = ""
    """Words: endings that make a word a role, compounds among them: chef, sprecherin (German)."""

    neuter_endings: str = ""
    """Words: ends of bodies by which an adjective in front has `es`: Städtisches Amt (German)."""

    masculine_noun_endings: str = ""
    """Words: ends of bodies and offices by which it has `er`: Deutscher Wetterdienst (German)."""

    feminine_suffixes: str = ""
    """Words: endings of roles that say it is a woman: in (German)."""

    unlike_roles: str = ""
    """Words: offices of which nobody has two, so that who has one is not described by another: mayor, governor.

    Those of the press are among them: „…“, fragte der Journalist X. „…“, antwortete der Minister.
    """

    deputies: str = ""
    """Words: how those words begin that make a deputy's office of one: vice, deputy, заместител."""

    familiar_roles: str = ""
    """Words: those of `roles` that, with what they belong to, may stand for whoever speaks in an article
    and has been named before: president, interlocutor."""

    unnamed_roles: str = ""
    """Words: for who told something and is not to be named: source, insider, eyewitness, with each of
    `role_endings`. One that is a familiar role, too, is whoever has talked to what it belongs to."""

    anonymous: str = ""
    """Words: in what a speaker is called say that nobody is to name him: unnamed, анонимн*."""

    anonymity: str = ""
    """Words: nouns of `anonymous` on whose condition somebody speaks: anonymity, анонимност*."""

    posted_roles: str = ""
    """Words: roles that the place behind them belongs to, and is not where they spoke: посол, ambasador."""

    venues: str = ""
    """Words: where something is said, which no office is of: эфир*, profilu, konferenc*."""

    identifying: str = ""
    """Words: behind a negation, in a clause about a speaker, say that nobody is to name him: named,
    identified, имя."""

    feminine_roles: str = ""
    """Words: those of `roles` that say it is a woman: spokeswoman, Ministerin."""

    women: str = ""
    """Words: given names of women that are common in the news of the language."""

    given_names: str = ""
    """Words: given names of a language that tells no name by a capital, where they may be verbs or stand
    in front of a surname that is a role as well: يزيد, سامي (Arabic)."""

    given_words: str = ""
    """Words: those of grammar or of time that are given names in front of another capital: Per, Hans, Dag."""

    completing_names: str = ""
    """Words: those behind which an office's word is part of a name: نجم [الدين] (Arabic)."""

    surname_endings: str = ""
    """Words: endings by which a surname is made of one of `given_names`: زاده پور ی (Persian)."""

    groups: str = ""
    """Words: people and bodies without a name: sources, officials, critics, эксперты, Behörden."""

    people: str = ""
    """Words: people by sex, age, kinship or what they do just now, who have no role: woman, sons,
    activists, passengers. A description without a capital names nobody unless it has one of these,
    a role, a body or a document in it."""

    group_names: str = ""
    """Words: names of bodies that speak: kremlin, greenpeace."""

    outlets: str = ""
    """Words: agency, newspaper, channel, агентству, Zeitung."""

    told_outlets: str = ""
    """Words: those of `outlets` in the case of whom somebody tells something, where no ending shows that
    for sure: agentuře, agencji, виданню."""

    outlet_names: str = ""
    """Words: names of outlets: reuters, рбк, bild."""

    surnames: str = ""
    """Words: surnames by which a name without spaces or capitals is known: 王 李, 田中, 김."""

    introduced_surnames: str = ""
    """Words: surnames that open common words as well, so that only an office introduces them: 颜 岳."""

    countries: str = ""
    """Words: countries, in a language that parts an office from a name in front by them: 일본."""

    office_attributes: str = ""
    """Words: what stands in front of such a country, or of an office, and is no name: 주한 신임."""

    office_domains: str = ""
    """Words: what an office is of, in front of its holder's name without capitals: نیرو (وزیر نیرو)."""

    directions: str = ""
    """Words: which way a place lies, with which its name opens and no person's goes on: шимолий."""

    directed_places: str = ""
    """Words: the places behind `directions` where these are given names as well: Kuzey Kore (Turkish)."""

    leading_to: str = ""
    """Words: for according, which a noun in one with its preposition follows: وفقا (وفقا لوزارة الصحة)."""

    accompanying: str = ""
    """Words: with, which joins two names as `and` does, and governs the one in front: менен, ile."""

    chief: str = ""
    """Words: chief, which is a role only in front of one: bosh vazir, but Bosh Assambleya (Uzbek)."""

    place_nouns: str = ""
    """Words: what a place is, behind its name: провинциясы* (Жетіқала провинциясындағы)."""

    when_nouns: str = ""
    """Words: nouns of time behind a participle, whose clause says when something happened: кезде."""

    when_endings: str = ""
    """Words: endings of a verb whose clause says so: ғанда (жатқанда), rken."""

    anybody: str = ""
    """Words: those of `roles` that are somebody whom nobody names: 관계자 (서울시 관계자)."""

    transcribing: str = ""
    """Characters that foreign names are written in: 克斯尔. No field of words."""

    naming: str = ""
    """Words beside quoted words that say that these are a name or a term: so-called, titled,
    sogenannte, adlı. `*` stands for any ending."""

    works: str = ""
    """Words: nouns whose own name stands in quotation marks: film, newspaper, party, ООО. `*`
    stands for any ending."""

    particles: str = ""
    """Words: lower-case parts of names: van, de, bin, uulu, қызы."""

    filiation: str = ""
    """Words: stand behind the father's name and make one name of it: уулу, кызы, o'g'li; their cases, too."""

    owning_bodies: str = ""
    """Words: bodies in the genitive, in front of the name of whoever belongs to them: Moderaternas, SVs."""

    not_people: str = ""
    """Words: capitalised, common as the first or last word of what is no person: House, Street."""

    places: str = ""
    """Words: nouns that the name of a place follows, which is then no part of the name of whoever is
    named next: в селе Покровка Гульнара Садыкова."""

    common: str = ""
    """Words: nouns and adjectives that no other field lists and that may open a sentence, or be
    written with a capital, without being a name: national, elections, облыс."""

    feminine_endings: str = ""
    """Words: endings of surnames that women have: ова ская ová."""

    masculine_endings: str = ""
    """Words: endings of surnames that men have: ов ский."""

    patronymics: str = ""
    """Words: endings of middle names: ович евна ұлы. Without one, a name of three words behind a
    role begins with what the role belongs to: президент Казахстана Касым-Жомарт Токаев."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Numbers:
    """Numbers, measures of time, dates."""

    numbers: Mapping[float, str] = field(default_factory=dict)
    """Words for numbers that can be added up: twenty and five, двести, қырық; fractions and
    multiples (half, doubled) with them."""

    scales: Mapping[float, str] = field(default_factory=dict)
    """Words and abbreviations that multiply the number before them: thousand, млн, миң."""

    percent: str = ""
    """Words for per cent."""

    months: tuple[str, ...] = ()
    """Twelve entries, January first, each with all its names; abbreviations with their full stop."""

    month_case: Literal["any", "capital", "never alone"] = "any"
    """When a month's name means the month with no number beside it: always, only with a capital
    (May and March), or never (Kazakh маусым is June and season)."""

    weekdays: tuple[str, ...] = ()
    """Seven entries, Monday first."""

    times: str = ""
    """Words: others of time: yesterday, week; never a speaker, skipped between subject and verb."""

    named_dates: str = ""
    """Words: those of months and days that are somebody's name with a capital, which they have for no
    date: Julio, Środa."""

    ordinal_stops: bool = False
    """A number with a full stop is an ordinal: am 3. Oktober (German)."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Counting:
    """What a number counts, and of how much of it."""

    counted_people: str = ""
    """Words: people of whom nothing more is said: people, человек, kişi."""

    further: str = ""
    """Words that make a number one of those that are left, or come on top: other, ещё, тағы."""

    tolls: str = ""
    """Words: how many there are, which may stand far from how many: toll, number, число."""

    another_time: str = ""
    """Phrases: tell of another time or of a stretch of it: last year; before that; since; былтыр. `*`
    alone stands for a word."""

    pluperfect: str = ""
    """Phrases: what was before that by its tense, where nobody is said to say it: had; қан еді."""

    elsewhere: str = ""
    """Phrases: tell of another place, another event or of everywhere: in a neighbouring; nationwide."""

    changing: str = ""
    """Phrases: by which a number goes up or down: rose, выросло, артып."""

    reaching: str = ""
    """Phrases: by which it comes to what it is: reached, достигло, жетті."""

    came_from: str = ""
    """Words before what a number was: from, с."""

    from_endings: str = ""
    """Words: endings of the same, on the figure or on what it counts (verb-final languages): нан."""

    came_to: str = ""
    """Words before what a number has become: to, до."""

    unsure: str = ""
    """Phrases: nobody knows it, it is feared, guessed or expected: feared, опасаются."""

    remaining: str = ""
    """Phrases: tell of those for whom it is so still, a part: still, остаются."""

    narrower: tuple[str, ...] = ()
    """Five entries of words that tell more, or less, of what happened to people than others do that
    mean it: jailed, alive, affected, evacuated, succumbed."""

    gravely: str = ""
    """Phrases: tell of injured people that they are so gravely: seriously injured, тяжело ранены."""

    including: str = ""
    """Phrases: beside `attackers` tell whether these are counted with the rest: including, включая."""

    attackers: str = ""
    """Words: those who did it themselves: attacker, стрелок."""

    disasters: tuple[str, ...] = ()
    """Six entries of words: fire and blasts, water and snow, quakes, traffic, attacks, illness."""

    ages: str = ""
    """Phrases behind a number, or behind its hyphen, that make it an age: years old, летн*, жас*."""

    or_more: str = ""
    """Phrases behind a number that has no upper end: or more; и более."""

    at_least: str = ""
    """Phrases before the least that is known: at least; не менее; кемінде."""

    part_of: str = ""
    """Words between a part and its whole: 3 of 12, 3 из 12; the whole itself in front: тапқандардың 3-еуі."""

    numbering: str = ""
    """Words before a number that is a name or an age: No, number, aged."""

    ordinals: str = ""
    """Words: numerals that count nothing, but say which one, or how often: first, twice."""

    ordinal_endings: str = ""
    """Words: endings of such numerals: th, ый, нші."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Denial:
    """What says that something is not so."""

    negations: str = ""
    """Words: particles that deny what they stand with: not, never, не, nicht."""

    negatives: str = ""
    """Words: others that do: no, nobody, nothing, никто; verbs with a "not" in front: není."""

    negative_endings: str = ""
    """Words: endings of verbs that deny them: n't, майды, madı."""

    negations_after: str = ""
    """Words: deny what stands before them: емес, değil, yo'q."""

    participles: str = ""
    """Words: endings of participles. Such a word denies them (келген емес, of the verb in келді), and
    what stands before them is a clause of their own (сөйлеген президент)."""

    pseudo: str = ""
    """Words after a negation that take it back (not only, не только), and pairs of them: more+than."""

    denials: str = ""
    """Verbs that deny what follows them: denied, rejected, refused, опроверг."""

    lacking_endings: str = ""
    """Words: endings that say "without": less, сыз."""

    lacks: str = ""
    """Other words with a "not" inside, which a summary may put as one: without, banned, отмен*."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Abbreviations:
    """Where a full stop ends no sentence, and what opens one.

    Written without their last full stop and without spaces inside (`т.е` stands for `т.е.` and
    `т. е.`). They match as written, with a capital first letter, and in capitals.
    """

    short_titles: str = ""
    """Words: abbreviations that a name follows, so that their stop never ends a sentence: Dr, Sen, г-н."""

    short_places: str = ""
    """Words: the same, except after a number: г (г. Алматы, but: в 2010 г. Казахстан ...)."""

    short_numbers: str = ""
    """Words: abbreviations whose stop ends nothing when a number follows: No, ст."""

    short_inside: str = ""
    """Words: abbreviations that are never the last of a sentence: e.g, т.е, z.B."""

    short_names: str = ""
    """Words: abbreviations that may end a sentence, but then only one of `openers` tells: Inc, Jr, U.S."""

    short_suffixes: str = ""
    """Words: ends of words that are like `short_numbers`: Hauptstr. 5."""

    openers: str = ""
    """Words: words that open a sentence far more often than they continue a name."""

    borrows_abbreviations: str = ""
    """The code of a language whose abbreviations and openers are taken over."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Typography:
    """How the language is written."""

    scripts: str = ""
    """The scripts (ISO 15924) that the language is written in; empty if any will do."""

    quotation_marks: tuple[str, str, str, str] | None = None
    """Opening and closing marks of a quotation, and of a quotation within one. They are CLDR's
    (`delimiters`), but for Kazakh, Kyrgyz, Tajik and Arabic, whose newspapers use guillemets."""

    second_script: Mapping[str, str] = field(default_factory=dict)
    """Letters of another script in which the language is written, by those of this file: every
    word is known in both."""

    titles_capitalised: bool = False
    """Titles of works capitalise every long word (English)."""

    nouns_capitalised: bool = False
    """Every noun is capitalised (German), so that a capital makes no name."""

    unspaced: bool = False
    """No spaces between words (Chinese): the lexicon's own words cut the text."""

    caseless: bool = False
    """The script has no capitals (Arabic, Chinese): any word not listed here may be a name."""


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Pages:
    """What stands around an article on its page, beside the phrases of `passages/furniture`."""

    own_names: str = ""
    """Phrases by which a site's switch calls the language: қазақша; қазақ тілі; қаз."""

    login: str = ""
    """Phrases that only ask a reader to log in: please register; войдите. `*` at the end stands for
    anything."""


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

    interjects: bool = False
    """The author's words may stand inside the marks without dashes: « A, a dit X. B » (French)."""


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class Lexicon(
    Grammar, Speech, People, Numbers, Counting, Denial, Abbreviations, Typography, Pages, WordOrder
):
    """One language. Every field may stay empty.

    Letter case never matters but in abbreviations. Fields of *words* are separated by white space;
    alternatives in braces are written out: `"сказа{л,ла,ли}"` is three words. Fields of *phrases*
    are separated by `;` or line ends, take the same braces, and may be of one word or many. `*` at
    the end of a word stands for anything. A word may be in several fields where it is several
    things, but what one field tells is not told by another again.
    """

    @cached_property
    def script_names(self) -> frozenset[str]:
        """`scripts`, ready to ask."""
        return frozenset(self.scripts.split())

    @cached_property
    def filiation_words(self) -> frozenset[str]:
        """`filiation`, ready to ask."""
        return frozenset(words(self.filiation))

    @cached_property
    def number_values(self) -> Values:
        """`numbers`, ready to ask."""
        return Values(self.numbers)

    @cached_property
    def scale_values(self) -> Values:
        """`scales`, ready to ask."""
        return Values(self.scales)

    @cached_property
    def month_values(self) -> Values:
        """`months`, ready to ask: 1 to 12."""
        return Values({float(number): names for number, names in enumerate(self.months, 1)})

    @cached_property
    def weekday_values(self) -> Values:
        """`weekdays`, ready to ask: 1 to 7."""
        return Values({float(number): names for number, names in enumerate(self.weekdays, 1)})

    @cached_property
    def percent_words(self) -> Words:
        """`percent`, ready to ask."""
        return Words(self.percent)

    @cached_property
    def negation_words(self) -> Words:
        """Words and endings that deny what they stand with, ready to ask."""
        return Words(self.negations, self.negatives, endings=self.negative_endings)

    @cached_property
    def negation_words_after(self) -> Words:
        """`negations_after`, ready to ask."""
        return Words(self.negations_after)

    @cached_property
    def participle_words(self) -> Words:
        """`participles`, ready to ask."""
        return Words(endings=self.participles)

    @cached_property
    def pseudo_words(self) -> Words:
        """`pseudo`, ready to ask."""
        return Words(self.pseudo)

    @cached_property
    def denial_words(self) -> Words:
        """`denials`, ready to ask."""
        return Words(self.denials)

    @cached_property
    def lack_words(self) -> Words:
        """`lacks` and `lacking_endings`, ready to ask."""
        return Words(self.lacks, endings=self.lacking_endings)

    @cached_property
    def function_words(self) -> Words:
        """Words of grammar from all fields, ready to ask: they say nothing of what a text is about."""
        times = set(words(self.times))
        listed = words(
            " ".join(
                (
                    *(self.that, self.whether, self.that_after, *self.pronouns),
                    *(self.possessives, self.articles, self.oblique_articles, self.auxiliaries),
                    *(self.passives, self.agent, self.adverbs, self.not_finite, self.prepositions),
                    *(self.linking, self.attaching, self.coordinating, self.conjunctions),
                )
            )
        )
        exact = parted(words(f"{self.negations} {self.negatives}"))[0]
        # A week is an adverb where it stands before a verb, and a noun beside a figure.
        return Words(self.function, *exact, *(word for word in listed if word not in times))

    @cached_property
    def determiner_words(self) -> Words:
        """`determiners` and `determiner_endings`, ready to ask."""
        return Words(self.determiners, endings=self.determiner_endings)

    @cached_property
    def common_words(self) -> Words:
        """Common nouns from all fields, ready to ask: they may have a capital and be no name."""
        return InflectedWords(
            *(self.common, self.feminine_roles, self.groups, self.outlets),
            *(self.documents, self.places, self.times),
            *(title.rstrip(".") for title in self.titles),
            stems=self.roles,
            stem_endings=self.role_endings,
        )

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

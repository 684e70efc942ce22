"""What a verb is built with, and what stands beside it, whatever it says."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Verbs:
    """Auxiliaries, adverbs, particles and forms of verbs."""

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

    attending: str = ""
    """Words: verbs of what somebody attends while he speaks, in a language that parts no words: 出席, 赴 (Chinese)."""

    governing: str = ""
    """Words: what makes a noun of the verb of saying right behind it, in such a language: 把[批评]收起来 (Chinese)."""

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

    directing: str = ""
    """Words: into what somebody says or writes something to another: ins Stammbuch (German)."""

    verbal_nouns: str = ""
    """Words: verbs that are written as nouns so often that they count as such: das Verhalten."""

    subjunctive: str = ""
    """Words: verb forms that mark reported speech by themselves: sei, habe, könne (German)."""

    infinitive_endings: str = ""
    """Words: endings of a verb without a subject: r re (Romance)."""

    finite_endings: str = ""
    """Words: endings of a verb in the past: ла ли. What stands behind `and` with one of them is no
    second subject: сказал швейцар и вышел."""

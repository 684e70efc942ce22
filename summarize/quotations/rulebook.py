"""The rules of attribution by name: what each reads, in an example, and how often it was right.

A rule is told by its record, so that one nobody wrote down can't be used. What a name is worth in the
end is judged by all of its evidence (`confidence`), of which the rule is one fact.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule. `example` is in the language `language`.

    Of `given` names that it found in the annotated articles of `tests.benchmarks.reader`, before anything
    judged them, `right` were those of the speaker; both 0 where it gives no name.
    """

    name: str
    language: str
    example: str
    right: int = 0
    given: int = 0

    def __str__(self) -> str:
        return self.name


SUBJECT_BEFORE = Rule(
    "subject and verb, before",
    "en",
    "The keeper, Ada Moss, said that the lighthouse would stay lit.",
    right=396,
    given=508,
)
VERB_BEFORE = Rule(
    "verb and subject, before",
    "de",
    "In Lindau sagte die Wirtin Ida Moser, der Steg bleibe gesperrt.",
    right=47,
    given=65,
)
SUBJECT_AFTER = Rule(
    "subject and verb, after",
    "en",
    "“The lighthouse will stay lit,” Ada Moss said.",
    right=118,
    given=135,
)
VERB_AFTER = Rule(
    "verb and subject, after",
    "es",
    "«El faro seguirá encendido», dijo la farera Ada Musgo.",
    right=257,
    given=282,
)
AROUND = Rule(
    "subject before, verb after",
    "kk",
    "Қоймашы Айдар Сейтов «Шамшырақ қысы бойы сөнбейді, майымыз жетеді» деп мәлімдеді.",
    right=56,
    given=70,
)
ACCORDING_BEFORE = Rule(
    "according to, before",
    "en",
    "According to the keeper Ada Moss, the lighthouse will stay lit.",
    right=60,
    given=76,
)
ACCORDING_AFTER = Rule(
    "according to, after",
    "en",
    "The lighthouse will stay lit, according to the keeper Ada Moss.",
    right=50,
    given=80,
)
ACCORDING_POSTPOSED = Rule(
    "according to, postposed",
    "de",
    "Der Wirtin Ida Moser zufolge bleibt der Steg gesperrt.",
    right=21,
    given=24,
)
PARTICIPLE = Rule(
    "participle",
    "en",
    "Ada Moss opened the gate, saying that the lighthouse would stay lit.",
    right=22,
    given=29,
)
SHARED_SUBJECT = Rule(
    "shared subject",
    "en",
    "Ada Moss opened the gate and said that the lighthouse would stay lit.",
    right=4,
    given=7,
)
CITED = Rule(
    "cited",
    "en",
    "The paper quoted the keeper Ada Moss that the lighthouse would stay lit.",
)
LEFT_OUT = Rule(
    "subject left out",
    "pl",
    "Ada Mech powiedziała, że latarnia zostaje. Dodała, że rano przyjadą goście.",
    right=2,
    given=3,
)
NO_SUBJECT = Rule(
    "verb without subject",
    "en",
    "It was quiet at the gate. Then said: “The lighthouse will stay lit.”",
)
REPORTED_ON = Rule(
    "reported on",
    "de",
    "Die Wirtin Ida Moser sagte, der Steg bleibe gesperrt. Im Mai werde er neu gebaut.",
    right=57,
    given=74,
)
GOES_ON = Rule(
    "goes on",
    "en",
    "“The lighthouse will stay lit,” Ada Moss said. “We have oil for the winter.”",
    right=93,
    given=99,
)
MAY_GO_ON = Rule(
    "may go on",
    "en",
    "Ada Moss said that the lighthouse would stay lit.\n\n“We have oil for the winter, and wood.”",
    right=2,
    given=17,
)
"""Nobody is sure to have made the quotation: a paragraph parts it from the last one."""
SAME_SENTENCE = Rule(
    "same sentence",
    "en",
    "Ada Moss said, “Instead of putting out the light,” the town “opted for a better lamp.”",
    right=1,
    given=1,
)
OPENING_SUBJECT = Rule(
    "opening subject",
    "en",
    "Ada Moss has one answer, as all her guests at the old house by the sea learn: “It stays lit for you.”",
    right=4,
    given=7,
)
SENTENCE_BEFORE = Rule(
    "subject of the sentence before",
    "en",
    "The keeper Ada Moss was glad. “The lighthouse will stay lit all winter.”",
    right=3,
    given=6,
)
ANNOUNCED = Rule(
    "announced",
    "en",
    "The keeper Ada Moss added this at the gate:\n“The lighthouse will stay lit all winter.”",
    right=6,
    given=7,
)
NAME_AND_COLON = Rule(
    "name and colon",
    "en",
    "Ada Moss: “The lighthouse will stay lit all winter.”",
    right=10,
    given=14,
)
SIGNATURE = Rule(
    "signature",
    "en",
    "“The lighthouse will stay lit all winter.” — Ada Moss",
    right=1,
    given=3,
)
INTERVIEW = Rule(
    "answer in an interview",
    "en",
    "Ada Moss keeps the lighthouse.\n\nQ. Will it stay lit?\nA. It will, all winter.\n"
    "Q. Who pays for the oil?\nA. The town pays for the oil.",
    right=10,
    given=10,
)
"""The speaker is whom the article introduces before it."""
REPEATED = Rule(
    "same words elsewhere",
    "en",
    "“We have oil for the winter”\n\nThe gate is shut.\n\n"
    "“The lighthouse will stay lit, as we have oil for the winter and wood,” Ada Moss said.",
)
"""A heading has its speaker from the story, which has its words again."""
NO_RULE = Rule(
    "none",
    "en",
    "The gate is shut. “The lighthouse will stay lit all winter.”",
)

ACCORDING = frozenset((ACCORDING_BEFORE, ACCORDING_AFTER, ACCORDING_POSTPOSED))
"""The rules whose speaker a preposition or its like governs."""

RULES = {rule.name: rule for rule in list(globals().values()) if isinstance(rule, Rule)}

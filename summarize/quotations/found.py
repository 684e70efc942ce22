"""What the finder finds: quotations, claims, speakers."""

from dataclasses import dataclass, field

from summarize.article import Confidence, Kind, Polarity


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it. `text[start:end] == mention`, the noun phrase as it stands.

    `name` is the person's fullest name in the article (the mention itself when nothing fuller is
    found), `role` the title or office that the text gives, if any.
    """

    mention: str
    name: str
    role: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an attribution was judged by.

    `probability` (0..1) is that of the name, or of the words being speech where nobody is named;
    `facts` are named, such as `rule=goes on`; see `summarize.quotations.evidence`.
    """

    probability: float
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """One quoted stretch, outer marks left out: `text[start:end] == Quote.text`.

    Stretches of one split quotation share a `group` (numbered from 1). `rule` names the rule that
    attributed it, `confidence` is the same for users; both speak of the attribution. `candidates`
    are those who could be meant where nobody is named for sure.
    """

    start: int
    end: int
    text: str
    kind: Kind
    group: int
    speaker: Speaker | None
    cue: str | None
    via: str | None
    confidence: Confidence
    rule: str
    candidates: tuple[Speaker, ...] = ()
    evidence: Evidence | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Claim:
    """Indirect speech; the span covers its content, quoted words in it included.

    `polarity` is `denied` where the speaker says that the content does not hold.
    """

    start: int
    end: int
    text: str
    speaker: Speaker | None
    cue: str | None
    via: str | None
    confidence: Confidence
    rule: str
    polarity: Polarity = "asserted"


@dataclass(frozen=True, slots=True)
class Attributions:
    """Everything that a text's people say in it, each list in the order of the text."""

    quotes: tuple[Quote, ...]
    claims: tuple[Claim, ...]

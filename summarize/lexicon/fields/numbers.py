"""Numbers and dates, what a number counts, and of how much of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from summarize.lexicon.notation import Values


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Numbers:
    """Numbers, measures of time, dates."""

    numbers: Mapping[float, str] = field(default_factory=dict)
    """Words for numbers that can be added up: twenty and five, двести, қырық; fractions and
    multiples (half, doubled) with them."""

    scales: Mapping[float, str] = field(default_factory=dict)
    """Words and abbreviations that multiply the number before them: thousand, млн, миң."""

    doubtful_numbers: str = ""
    """Words of `numbers` that mean something else where they stand alone: тоқсан, ninety and a
    quarter of a year (Kazakh)."""

    percent: str = ""
    """Words for per cent."""

    months: tuple[str, ...] = ()
    """Twelve entries, January first, each with all its names; abbreviations with their full stop."""

    month_case: Literal["any", "capital", "never alone"] = "any"
    """When a month's name means the month with no number beside it: always, only with a capital
    (May and March), or never (Kazakh маусым is June and season)."""

    number_and: str = ""
    """Words between a thousand or a million and the rest of a number in digits: 31 mil e 645, ۳۱ هزار و ۶۴۵."""

    until: str = ""
    """Words between the first and the last day of a stretch: to, bis, до; the "and" of two days is `coordinating`."""

    weekdays: tuple[str, ...] = ()
    """Seven entries, Monday first."""

    times: str = ""
    """Words: others of time: yesterday, week; never a speaker, skipped between subject and verb."""

    named_dates: str = ""
    """Words: those of months and days that are somebody's name with a capital, which they have for no
    date: Julio, Środa. In a language whose verb is last only behind a capital: Далер Ҷумъа."""

    surname_dates: str = ""
    """Words: those of months, days and seasons that are surnames, in a language whose dates have capitals,
    too: behind a given name (Theresa May), and with a verb of saying beside a quotation (so Sommer)."""

    numbers_inflect: bool = False
    """Numbers in words take the endings of cases, one behind another: елуден (Kazakh)."""

    ordinal_stops: bool = False
    """A number with a full stop is an ordinal: am 3. Oktober (German)."""

    @cached_property
    def number_values(self) -> Values:
        """`numbers`, ready to ask."""
        return Values(self.numbers)

    @cached_property
    def doubtful_number_values(self) -> Values:
        """`doubtful_numbers`, ready to ask: 0 for each of them."""
        return Values({0.0: self.doubtful_numbers})

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
    def percent_values(self) -> Values:
        """`percent`, ready to ask: 0 for each of them."""
        return Values({0.0: self.percent})


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

    beyond: str = ""
    """Beginnings of words behind `from_endings` that make of "from" a "more than" or a "before": 450 мыңнан астам."""

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

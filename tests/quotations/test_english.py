"""Kinds of English sentences whose subject is easily taken for another."""

import pytest

from summarize import quotations
from tests.quotations.raw import find_claims, find_quotes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nora Pell locked the door to the mill and told the men, “Wait until noon.”", "Nora Pell"),
        (
            "Nora Pell was a keen miller and, on Monday, had posted, “The mill is open.”",
            "Nora Pell",
        ),
        ("The thieves, says Mill Lane Radio, were “two boys from the weir”.", "Mill Lane Radio"),
        ("Nora Pell Jr. said: “The mill is open to everybody.”", "Nora Pell Jr"),
        ("Sir Colin Pell came. Sir Colin said: “The mill is open.”", "Colin Pell"),
        ("Asked about it, Nora Pell had this to say: “The mill is open.”", "Nora Pell"),
        ("Nora Pell said the weir makes clear that floods “are no gift”.", "Nora Pell"),
        (
            "Nora Pell warned that talks won’t resume unless Lauben offers a “good plan”.",
            "Nora Pell",
        ),
        (
            "Nora Pell, Director of the river agency, Nordwatch, called it “a gift of rain”.",
            "Nora Pell",
        ),
        (
            "“The mill is open to everybody,” Lake Radio Editor-in-Chief Nora Pell said.",
            "Nora Pell",
        ),
        ("Nora Pell was a miller and, on June 30, had posted, “The mill is open.”", "Nora Pell"),
        ("Nora Pell did not say when, but added: “The mill is open.”", "Nora Pell"),
        ("According to Nora Pell of Lake Mills, “the mill is open to all.”", "Nora Pell"),
        ("Prof Nora Pell from the University of Lauben said: “The mill is open.”", "Nora Pell"),
        (
            "According to the Royal Academy of Milling, “the mill is open.”",
            "the Royal Academy of Milling",
        ),
        ("“The mill is open,” The Lake Bugle's Nora Pell wrote.", "Nora Pell"),
        ("“The mill is open,” Rear Admiral Nora Pell said.", "Nora Pell"),
        ("Sir Keld Pell met Lady Pell. “The mill is open,” Sir Keld said.", "Keld Pell"),
        ("Nora Pell, SVP of mills at Lake Works, said: “The mill is open.”", "Nora Pell"),
        (
            "A spokesman for presidential candidate Nora Pell called the mill “a gift of rain”.",
            "A spokesman for presidential candidate Nora Pell",
        ),
        ("PM Nora Pell met Karl Birk. “The mill is open,” PM Pell said.", "Nora Pell"),
        ("Karl Pell‘s mother confirmed: “The mill is open.”", "Karl Pell‘s mother"),
        (
            "Karl Pell's family has called on her to rest “for the sake of all”.",
            "Karl Pell's family",
        ),
        (
            "Karl Pell's old aunts came and said the mill was “more than rain”.",
            "Karl Pell's old aunts",
        ),
        ("“The mill is open,” one Pell Mills employee told the Bugle.", "one Pell Mills employee"),
        ("Nora Pell came. According to reports, Pell opened the “old mill”.", "reports"),
        ("“The mill is open,” said Sen. Nora Pell of Lauben.", "Nora Pell"),
        ("“The mill is open,” Chief Nora Hall with the Lauben Police said.", "Nora Hall"),
        (
            "Karl Birk came. Former employees of Karl Birk said the mill was “a gift of rain”.",
            "Former employees of Karl Birk",
        ),
        ("The mill, said Nora Pell, “was all about rain and rye”.", "Nora Pell"),
        ("Police saw Karl Birk, with Nora Pell calling the mill “a gift of rain”.", "Nora Pell"),
        ("In his company emails, Karl Birk said the mill was “a gift of rain”.", "Karl Birk"),
        (
            "Keld Orr, an actor, came. Later, actor Boston Tell called it “a gift of rain”.",
            "Boston Tell",
        ),
        (
            "Keld Orr, the attorney general, came. Dole's attorney called it “a gift of rain”.",
            "Dole's attorney",
        ),
        (
            "Karl Birk spoke. The director of the Altland company Pellworks, which owns it, said the mill "
            "was “a gift of rain”.",
            "The director of the Altland company Pellworks",
        ),
        ("Director of research Nora Pell said the mill was “a gift of rain”.", "Nora Pell"),
        ("Karl Birk spoke. The Economist called the mill “a gift of rain”.", "The Economist"),
        ("Earlier this month scientists said the mill was “a gift of rain”.", "scientists"),
        (
            "Asked if the mill “is fit for rain and rye”, 75 percent of millers said yes.",
            "75 percent of millers",
        ),
        (
            "Nora Pell spoke. “It is unkind,” Rada, the official Chinese news agency, wrote. “They try to "
            "harm me,” she said.",
            "Nora Pell",
        ),
        (
            "“The mill is open,” said the director of the Altland milling company Nora Pell.",
            "Nora Pell",
        ),
        ("“The mill is open,” said the captain of the home team Nora Pell.", "Nora Pell"),
        ("“The mill is open,” said Minister Pell In Young.", "Pell In Young"),
        ("NORA PELL OPENS MILL\nNora Pell came. “The mill is open,” Pell said.", "Nora Pell"),
    ],
)
def test_the_speaker_of_a_quotation(text: str, name: str) -> None:
    speaker = find_quotes(text, "en")[-1].speaker
    assert speaker is not None
    assert speaker.name == name


def test_a_question_that_asks_nobody_leaves_the_next_words_its_speakers() -> None:
    text = "“The mill is fine,” Nora Pell said. “Who would doubt it?”\n\n“The mill will stay.”"
    speaker = find_quotes(text, "en")[-1].speaker
    assert speaker is not None
    assert speaker.name == "Nora Pell"


def test_a_group_without_article_is_not_the_one_person_of_its_kind() -> None:
    text = "Nora Pell, an opposition lawmaker, left. Opposition lawmakers said the vote was rigged."
    (claim,) = find_claims(text, "en")
    assert claim.speaker is not None
    assert claim.speaker.name == "Opposition lawmakers"


def test_a_contracted_pronoun_is_no_name() -> None:
    text = "The millers are ready. They’re proud of the mill and believe that rain could fill the weir."
    assert [claim for claim in quotations.find_claims(text, "en") if claim.speaker] == []


def test_to_better_understand_is_no_verb_of_saying() -> None:
    text = "The firm runs its mill on rain to better understand what “normal grinding” looks like."
    assert [quote.speaker for quote in find_quotes(text, "en") if quote.speaker] == []


@pytest.mark.parametrize("headline", ["Describes the Flood to Lake Radio", "Denies It"])
def test_a_headlines_verb_is_nobodys_name(headline: str) -> None:
    text = (
        f"How Harbour Spokesman {headline}\n\nThe harbour spokesman said that “the mill is open.”"
    )
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert quote.speaker.name == "The harbour spokesman"


def test_a_nation_is_nobody() -> None:
    text = (
        "It was told by Keld Pell, Birk Mills Spokesman, to some papers and the official Algerian news agency."
        "\n\nThe diplomatic spokesman underlined that “the courts confirm that the claims are groundless.”"
    )
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Keld Pell", "Birk Mills Spokesman")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("President-elect Nora Pell came. Pell said: “The mill is open.”", "President-elect"),
        ("Minister-designate Nora Pell said: “The mill is open.”", "Minister-designate"),
    ],
)
def test_an_office_that_is_not_yet_held_is_a_role(text: str, role: str) -> None:
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Nora Pell", role)


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("President of Kyrgyzstan Sadyr Pell", "Sadyr Pell", "President of Kyrgyzstan"),
        (
            "Minister of Foreign Affairs of Kyrgyzstan Jeenbek Pell",
            "Jeenbek Pell",
            "Minister of Foreign Affairs of Kyrgyzstan",
        ),
        (
            "Minister of Economy and Commerce Bakyt Pell",
            "Bakyt Pell",
            "Minister of Economy and Commerce",
        ),
        (
            "Chairman of the Cabinet of Ministers Akbar Pell",
            "Akbar Pell",
            "Chairman of the Cabinet of Ministers",
        ),
        (
            "Chairman of the Cabinet of Ministers of Kyrgyzstan Akbar Pell",
            "Akbar Pell",
            "Chairman of the Cabinet of Ministers of Kyrgyzstan",
        ),
        (
            "the spokesman of the Ministry of Health Akbar Pell",
            "Akbar Pell",
            "spokesman of the Ministry of Health",
        ),
        (
            "Chairman of the State Committee for National Security Kamchy Pell",
            "Kamchy Pell",
            "Chairman of the State Committee for National Security",
        ),
        ("Mayor of Bishkek Aibek Pell", "Aibek Pell", "Mayor of Bishkek"),
        (
            "Azerbaijani Ambassador to Uzbekistan Huseyn Pell",
            "Huseyn Pell",
            "Azerbaijani Ambassador to Uzbekistan",
        ),
        ("State Counselor Nora Pell", "Nora Pell", "State Counselor"),
        ("German Foreign Minister Nora Pell", "Nora Pell", "German Foreign Minister"),
        ("a spokesman of President Ada Pell", "a spokesman of President Ada Pell", None),
        ("the mother of Ada Pell", "the mother of Ada Pell", None),
        ("the president of Morgan Stanley", "the president of Morgan Stanley", None),
        ("the head of Human Rights Watch", "the head of Human Rights Watch", None),
        ("the king of Saudi Arabia Salmo Pell", "the king of Saudi Arabia Salmo Pell", None),
        (
            "the president of South Sudan Salvo Pell",
            "the president of South Sudan Salvo Pell",
            None,
        ),
        ("the president of North Macedonia Pell", "the president of North Macedonia Pell", None),
        (
            "the president of Real Madrid Floren Pell",
            "the president of Real Madrid Floren Pell",
            None,
        ),
        ("the owner of Blue Origin Jeb Pell", "the owner of Blue Origin Jeb Pell", None),
        ("the leader of Fine Gael Hart", "the leader of Fine Gael Hart", None),
        ("the leader of Fine Gael Simon Pell", "Simon Pell", "leader of Fine Gael"),
        ("the king of Saudi Arabia Nora Pell", "Nora Pell", "king of Saudi Arabia"),
        ("the chair of Care Forum Wales, Nora Pell,", "Nora Pell", "chair of Care Forum Wales"),
    ],
)
def test_an_office_with_of_stands_apart_from_the_name_behind_it(
    who: str, name: str, role: str | None
) -> None:
    (quote,) = find_quotes(f"“The mill is open to everybody,” {who} said.", "en")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_several_of_a_nation_are_not_its_one_president() -> None:
    text = "Russian President Karl Pell met Nora Birk. Russian spokesmen said: “The mill is open.”"
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert quote.speaker.name == "Russian spokesmen"


def test_a_hyphen_that_keeps_a_name_on_one_line_is_part_of_it() -> None:
    text = "Kazakh President Nora‑May Pell came. Pell said: “The mill is open to everybody.”"
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert quote.speaker.name == "Nora‑May Pell"
    assert text[quote.start : quote.end] == quote.text


def test_a_relative_pronoun_is_no_part_of_several() -> None:
    text = "She won a vote that international observers said was marred by “detentions and threats of fines”."
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert quote.speaker.name == "international observers"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Bank says quarterly profit declined.", "quarterly profit declined"),
        ("Ann Moss said early voters would decide it.", "early voters would decide it"),
        (
            "Ann Moss told reporters the week that followed was bad.",
            "the week that followed was bad",
        ),
        ("Ann Moss said only children enter free.", "only children enter free"),
        ("Ann Moss said even judges pay for it.", "even judges pay for it"),
        ("Ann Moss said too few people vote.", "too few people vote"),
        ("Ann Moss said never before had it rained so.", "never before had it rained so"),
        ("Ann Moss said only that the mill burned.", "the mill burned"),
        ("Ann Moss said just before noon that the mill burned.", "the mill burned"),
        ("Ann Moss said early on Monday that the mill burned.", "the mill burned"),
        (
            "Ann Moss told Radio Lund this week that the bridge has been closed since May.",
            "the bridge has been closed since May",
        ),
    ],
)
def test_what_is_reported_begins_behind_the_time_and_with_its_attribute(
    text: str, claim: str
) -> None:
    assert [found.text for found in find_claims(text, "en")] == [claim]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Police Constable Ann Moss said: “The mill is shut.”", "Ann Moss", "Police Constable"),
        ("“The mill is shut,” said Ann Moss and Paul Dunn nodded.", "Ann Moss", None),
    ],
)
def test_who_speaks_is_one_with_a_rank(text: str, name: str, role: str | None) -> None:
    (quote,) = quotations.find_quotes(text, "en")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "“The mill is open,” lawyer Tom Hill said. “It stays so,” Hill told Fox.",
            ["Tom Hill", "Tom Hill"],
        ),
        ("“Is the mill open?” asked the mayor, Tom Hill.", ["Tom Hill"]),
        ("“The mill is open,” said Tom Birk.He added: “It stays so.”", ["Tom Birk", "Tom Birk"]),
    ],
)
def test_a_surname_may_be_an_outlets_and_a_space_may_be_lost(text: str, names: list[str]) -> None:
    found = find_quotes(text, "en")
    assert [quote.speaker.name if quote.speaker else None for quote in found] == names
    assert not any(quote.via == "Tom Hill" for quote in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Judge Laura May shut the mill. “It is unsafe,” May said.", ["Laura May"]),
        ("Laura March shut the mill. “It is unsafe,” said March.", ["Laura March"]),
        ("Laura Moss shut the mill. “It is unsafe,” she said in May.", ["Laura Moss"]),
        ("Laura May Visit Kenya. “It is unsafe,” said Moss.", ["Moss"]),
    ],
)
def test_a_surname_may_be_a_months(text: str, names: list[str]) -> None:
    found = find_quotes(text, "en")
    assert [quote.speaker.name if quote.speaker else None for quote in found] == names


def test_an_outlet_named_like_a_person_stays_one() -> None:
    text = "“The mill is open,” a spokesman told the Charlotte Observer."
    (quote,) = find_quotes(text, "en")
    assert quote.via == "Charlotte Observer"


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "en",
            "At the head of the “house of mills”, Nora Pell said that the weir was new.",
            "the weir was new",
        ),
        (
            "fr",
            "À la tête de la « maison des moulins », Nora Pell a dit que le phare était neuf.",
            "le phare était neuf",
        ),
    ],
)
def test_quoted_words_in_a_fronted_adverbial_are_no_claim(
    language: str, text: str, claim: str
) -> None:
    assert [found.text for found in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "“The mill is open,” said lead researcher Nora Pell of the University of Lauben.",
            "Nora Pell",
            "lead researcher",
        ),
        ("Overall, Nora Pell sounded calm: “The mill is open to all.”", "Nora Pell", None),
        (
            "Nevertheless, the mayor, Nora Pell, is calm, saying in a note that, “The mill is open.”",
            "Nora Pell",
            "mayor",
        ),
    ],
)
def test_a_name_is_cut_out_of_its_role_and_its_sentence(
    text: str, name: str, role: str | None
) -> None:
    speaker = find_quotes(text, "en")[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        # What opens a sentence and is somebody's work is no part of his name.
        ("Publicist Nora Pell came. “The mill is open,” Pell said.", "Nora Pell", "Publicist"),
        (
            "Nora Pell, a midwife in Lauben, came. “The mill is open,” Pell said.",
            "Nora Pell",
            "midwife in Lauben",
        ),
    ],
)
def test_what_somebody_works_as_is_a_role(text: str, name: str, role: str) -> None:
    speaker = find_quotes(text, "en")[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


def test_a_day_relays_nothing() -> None:
    text = "Nora Pell told a Saturday news conference that there were “mills all over the city.”"
    assert [found.via for found in find_quotes(text, "en")] == [None]


def test_who_comments_does_not_say_what_is_commented_on() -> None:
    text = (
        "Police refused to comment on a post by Nora Pell that claimed the mill was shut for good."
    )
    assert [claim.text for claim in find_claims(text, "en")] == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Mr Dean MP added: “The mill gives work to the whole valley.”", "Paul Dean", "MP"),
        (
            "Rebecca Lund MP, Shadow Business Secretary, said: “The mill is a gift to the valley.”",
            "Rebecca Lund",
            "Shadow Business Secretary",
        ),
        (
            "In court, Peter Little KC said: “The judge did try to be fair to the miller.”",
            "Peter Little",
            None,
        ),
        (
            "Anna Holt, Kirkdale South MP, said: “The plan to close the mill is wrong.”",
            "Anna Holt",
            "Kirkdale South MP",
        ),
        (
            "Anna Holt, Lund City Mayor, said: “The plan to close the mill is wrong.”",
            "Anna Holt",
            "Lund City Mayor",
        ),
    ],
)
def test_letters_and_capitals_behind_a_name_are_an_office(
    text: str, name: str, role: str | None
) -> None:
    opening = "Paul Dean MP came when Rachel Moss, MP for Marsby North, spoke of the mill.\n\n"
    speaker = find_quotes(opening + text, "en")[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


def test_an_office_in_capitals_is_not_the_next_ones() -> None:
    text = (
        "Anna Holt, Kirkdale South MP, said a plan to shut the mill should be dropped, while "
        "Marsby MP Paul Dean said staff should not be given false hope."
    )
    speakers = [claim.speaker.name for claim in find_claims(text, "en") if claim.speaker]
    assert speakers == ["Anna Holt", "Paul Dean"]


def test_a_place_with_letters_is_nobodys_name() -> None:
    text = "The Milton Keynes MP said the mill should stay open for another year."
    (claim,) = find_claims(text, "en")
    assert claim.speaker is not None
    assert claim.speaker.name == "The Milton Keynes MP"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The council has denied the claims and Northwind Power also hit back at the group, "
            "saying it had “sunk to attacking public servants in despair”.",
            "Northwind Power",
        ),
        (
            "Nora Pell has accused the board and named Colin Birk, saying he had “sunk to attacking "
            "public servants in despair”.",
            "Nora Pell",
        ),
    ],
)
def test_a_participle_goes_with_the_clause_that_and_joins(text: str, name: str) -> None:
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Nora Pell said the weir is old, but according to Colin Birk the weir is safe.",
            [("the weir is old", "Nora Pell"), ("the weir is safe", "Colin Birk")],
        ),
        (
            "The court ruled that Colin Birk had flooded the mill.",
            [("Colin Birk had flooded the mill", "The court")],
        ),
        (
            "Nora Pell has over the past few months warned that the weir leaks at night.",
            [("the weir leaks at night", "Nora Pell")],
        ),
        (
            "It has caused concern with some analysts suggesting that the weir is watched.",
            [("the weir is watched", "some analysts")],
        ),
        (
            "Nora Pell confirmed that the mill is closed but declined to say when it would open.",
            [("the mill is closed", "Nora Pell")],
        ),
        (
            "Nora Pell said the mill is closed but does not leak.",
            [("the mill is closed but does not leak", "Nora Pell")],
        ),
    ],
)
def test_what_each_of_several_says_is_told_apart(text: str, said: list[tuple[str, str]]) -> None:
    found = [(c.text, c.speaker.name if c.speaker else None) for c in find_claims(text, "en")]
    assert found == said


@pytest.mark.parametrize(
    "text",
    [
        "The council asked Nora Pell to come and tell the board that the weir leaks.",
        "The judges ruled on an appeal of a ruling from Lauben that struck down the law.",
        "The judges ruled on a weir that the miller said was leaking in March.",
    ],
)
def test_what_is_to_be_told_is_no_claim_yet(text: str) -> None:
    assert find_claims(text, "en") == []


def test_what_is_ruled_on_a_day_is_a_claim() -> None:
    (claim,) = find_claims("The judges ruled on Monday that the weir must be closed.", "en")
    assert claim.text == "the weir must be closed"


@pytest.mark.parametrize(
    ("language", "text", "name", "clause"),
    [
        ("en", "Nora Pell said that after the court had ruled, on June 29, that Orme must go, there was “a hunt on a high level”.", "Nora Pell", "after the court had ruled"),
        ("en", "Nora Pell said after the court had ruled, on June 29, that Orme must go, there was “a hunt on a high level”.", "Nora Pell", "after the court had ruled"),
        ("es", "Nora Pela dijo que cuando el alcalde advirtió de que el puente cedía, comenzó “una huida sin rumbo”.", "Nora Pela", "cuando el alcalde"),
        ("it", "Nora Pela ha detto che quando il sindaco ha avvertito che il ponte cedeva, nessuno ha “mosso un dito per noi”.", "Nora Pela", "quando il sindaco"),
        ("de", "Nora Pell sagte, dass, nachdem das Gericht entschieden hatte, dass Orme ins Gefängnis muss, es „eine große Suche“ gegeben habe.", "Nora Pell", "nachdem das Gericht"),
        ("ru", "Нора Лугова сказала, что когда мэр предупредил, что мост слаб, началась «большая паника в городе».", "Нора Лугова", "когда мэр"),
    ],
)  # fmt: skip
def test_what_hangs_in_a_report_ends_at_its_comma(
    language: str, text: str, name: str, clause: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker
    assert quote.speaker.name == name
    assert [claim.text.startswith(clause) for claim in find_claims(text, language)] == [True]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Judge Nora Pell called the weir’s repair “a gift of rain to the valley”.",
            "called the weir’s repair “a gift of rain to the valley”",
        ),
        (
            "Judge Nora Pell described the millers as “old men who sell bad flour”.",
            "described the millers as “old men who sell bad flour”",
        ),
        (
            "Judge Nora Pell accused the board of “selling off the whole valley”.",
            "accused the board of “selling off the whole valley”",
        ),
        # What is a clause says something without its verb.
        (
            "Judge Nora Pell said the repair of the weir was “a gift of rain”.",
            "the repair of the weir was “a gift of rain”",
        ),
    ],
)
def test_a_claim_begins_with_the_verb_that_calls_something_something(text: str, claim: str) -> None:
    assert [each.text for each in find_claims(text, "en")] == [claim]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Moss walked home. The mayor said", "Ann Moss"),
        ("The mayor said", "The mayor"),
        ("She said", "Ann Moss"),
    ],
)
def test_an_office_is_nobodys_who_is_named_once_and_without_one(told: str, name: str) -> None:
    text = f"Cllr Ann Moss came to the mill.\n\n{told}: “We will leave nothing undone.”"
    (quote,) = quotations.find_quotes(text, "en")
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("about 80 boats could sink by Sunday", "about 80 boats could sink by Sunday"),
        ("up to 80mm could fall by Sunday", "up to 80mm could fall by Sunday"),
        ("on 5 May the mill was shut", "the mill was shut"),
    ],
)
def test_a_number_behind_a_preposition_is_of_what_is_said(told: str, claim: str) -> None:
    (found,) = find_claims(f"Ann Moss said {told}.", "en")
    assert found.text.endswith(claim)


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("Parent Ann Moss", ("Ann Moss", "Parent")),
        ("Shopper Tom Hill", ("Tom Hill", "Shopper")),
        ("Rose Ann Moss", ("Rose Ann Moss", None)),
        ("Storm Ann Moss Lake", ("Storm Ann Moss Lake", None)),
    ],
)
def test_a_noun_that_opens_a_sentence_in_front_of_a_name_is_what_somebody_is(
    opening: str, speaker: tuple[str, str | None]
) -> None:
    (claim,) = find_claims(f"{opening} said that the mill was shut.", "en")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == speaker


@pytest.mark.parametrize("thing", ["Photos Tom Hill posted", "Evidence Tom Hill gave"])
def test_a_noun_that_opens_a_sentence_is_not_what_somebody_is_who_does_something_to_it(
    thing: str,
) -> None:
    (quote,) = find_quotes(f"{thing} in May was lost. “It was late,” Tom Hill said.", "en")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Tom Hill", None)


def test_a_verb_that_opens_a_headline_is_what_nobody_is() -> None:
    (quote,) = find_quotes("Hold Tom Hill to it\n\n“The mill is shut,” Hill said.", "en")
    assert quote.speaker is not None
    assert quote.speaker.role is None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("the Norwegian told Lakeinform", "Erik Dahl"),
        ("the Spaniard said", "Erik Dahl"),
        ("the Norwegian Union said", "Norwegian Union"),
    ],
)
def test_where_somebody_is_from_is_nobodys_name(told: str, name: str) -> None:
    (quote,) = find_quotes(
        f"Coach Erik Dahl was glad. “We earned every point of it,” {told}.", "en"
    )
    assert quote.speaker is not None
    assert quote.speaker.name.removeprefix("the ") == name

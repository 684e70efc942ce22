"""Azerbaijani and Turkmen: bunu X deyib behind a paragraph, CLAUSE: “…”, and cases that vowels tell."""

import pytest

from summarize.case_endings import takes_case, without_case
from summarize.lexicon import lexicon, words
from summarize.quotations import Claim, Quote, find_attributions
from summarize.quotations.people.parts_of_names import is_first_name
from tests.quotations.raw import find_claims, find_quotes


def said(found: list[Quote] | list[Claim]) -> list[tuple[str, str | None]]:
    return [(each.text, each.speaker.name if each.speaker else None) for each in found]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        # A paragraph, and who said it in the next one.
        ("“Yol bu gün bağlanır, keçid yoxdur”.\n\nBunu nazir Elçin Rüstəmov deyib.", "Elçin Rüstəmov", "nazir"),
        (
            "“Yol bu gün bağlanır”.\n\nGöl.az xəbər verir ki, bunu deputat Sevinc Talıbova deyib.",
            "Sevinc Talıbova",
            "deputat",
        ),
        (
            "“Yol bu gün bağlanır”. Göl.az Çay.az-a istinadən xəbər verir ki, bu sözləri həkim Vaqif Nəbiyev söyləyib.",
            "Vaqif Nəbiyev",
            "həkim",
        ),
        (
            "“Yol bu gün bağlanır”.\n\n“Göl”ün məlumatına görə, bu barədə deputat Sevinc Talıbova danışıb.",
            None,
            None,
        ),  # danışıb: talked of it, in whatever words
        # Two offices, with a comma in front of the second.
        (
            "“Yol bu gün bağlanır”. Bunu Prezidentin köməkçisi, şöbə müdiri Elçin Rüstəmov deyib.",
            "Elçin Rüstəmov",
            "şöbə müdiri",
        ),
        ("“Yol bağlanır”, - deyə nazir Elçin Rüstəmov jurnalistlərə bildirib.", "Elçin Rüstəmov", "nazir"),
        ("Nazir Elçin Rüstəmov gəlib. “Yol bağlanır”, - E.Rüstəmov əlavə edib.", "Elçin Rüstəmov", "Nazir"),
        ("Nazir Elçin Rüstəmov gəlib. “Yol bağlanır”, - E. Rüstəmov əlavə edib.", "Elçin Rüstəmov", "Nazir"),
    ],
)  # fmt: skip
def test_whose_words_are_quoted(text: str, name: str | None, role: str | None) -> None:
    (quote,) = find_quotes(text, "az")[:1]
    speaker = quote.speaker
    found = (speaker.name, speaker.role) if speaker is not None else (None, None)
    assert found == (name, role)


def test_a_clause_in_front_of_a_colon_is_told_by_who_is_quoted_behind_it() -> None:
    text = "Nazir Elçin Rüstəmov bildirib ki, körpü yaza qədər bağlanır: “Başqa yol yoxdur”."
    assert said(find_quotes(text, "az")) == [("Başqa yol yoxdur", "Elçin Rüstəmov")]
    assert said(find_claims(text, "az")) == [("körpü yaza qədər bağlanır", "Elçin Rüstəmov")]


@pytest.mark.parametrize("space", [" ", "\n\n"])
def test_according_to_somebody_and_a_colon_announce_words(space: str) -> None:
    text = f"Ananın sözlərinə görə, məktəb iki ildir bağlıdır:{space}“Uşaqlar evdə oturur, müəllim yoxdur”."
    assert said(find_quotes(text, "az")) == [("Uşaqlar evdə oturur, müəllim yoxdur", "Ana")]
    assert said(find_claims(text, "az")) == [("məktəb iki ildir bağlıdır", "Ana")]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Deputat Nərmin Qasımova yolun bağlandığını bildirib.",
            [("yolun bağlandığını", "Nərmin Qasımova")],
        ),
        (
            "Nazir Elçin Rüstəmov körpünü açıb. O qeyd edib ki, körpü möhkəmdir.",
            [("körpü möhkəmdir", "Elçin Rüstəmov")],
        ),
        (
            "Fövqəladə Hallar Nazirliyinin məlumatına görə, yanğın söndürülüb.",
            [("yanğın söndürülüb", "Fövqəladə Hallar Nazirliyi")],
        ),
        ("Nazirliyin məlumatına görə, yanğın söndürülüb.", [("yanğın söndürülüb", "Nazirlik")]),
        (
            "Qeyd edək ki, “Dəniz”in baş məşqçisi Elçin Rüstəmov kapitanın gedəcəyini bildirib.",
            [("kapitanın gedəcəyini", "Elçin Rüstəmov")],
        ),
        # An outlet that only tells that somebody said it states nothing.
        ("Göl.az xəbər verir ki, bu barədə nazir paylaşım edib.", []),
        ("Saytda yer alan məlumata görə, nazir təəssüfünü bildirib.", []),
    ],
)
def test_what_is_reported(text: str, claims: list[tuple[str, str]]) -> None:
    assert said(find_claims(text, "az")) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Nazir Gəncədə məktəb açıb. O deyib ki, məktəb böyükdür.",
        "Nazir Bakıya gedib. O deyib ki, məktəb böyükdür.",
    ],
)
def test_a_place_behind_an_office_is_nobodys_name(text: str) -> None:
    claims = find_attributions(text, "az").claims
    assert not {"Gəncədə", "Bakıya"} & {each.speaker.name for each in claims if each.speaker}


def test_the_president_of_one_land_is_not_that_of_another() -> None:
    text = (
        "Azərbaycan prezidenti məktəbin tikildiyini bildirib. "
        "Sonra Qazaxıstan prezidenti Aslan Sabirov yola düşüb."
    )
    (claim,) = find_attributions(text, "az").claims
    assert claim.speaker is not None
    assert claim.speaker.name == "Azərbaycan prezidenti"


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "“Köpri şu gün ýapylýar, başga ýol ýok” diýip, müdir Myrat Annaýew belledi.",
            "Myrat Annaýew",
            "Köpri şu gün ýapylýar, başga ýol ýok",
        ),
        ("Myrat Annaýew şeýle diýdi: “Köpri ýapylýar”.", "Myrat Annaýew", "Köpri ýapylýar"),
    ],
)
def test_turkmen_quotations(text: str, name: str, words: str) -> None:
    assert said(find_quotes(text, "tk")) == [(words, name)]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Mugallym Jeren Saparowa mekdebiň ýapylandygyny aýtdy.",
            [("mekdebiň ýapylandygyny", "Jeren Saparowa")],
        ),
        (
            "Müdir Myrat Annaýew geldi. Onuň sözlerine görä, köpri ýazda açylar.",
            [("köpri ýazda açylar", "Myrat Annaýew")],
        ),
        (
            "Çeşmäniň 18-nji aprelde beren maglumatyna görä, köpri ýapylýar.",
            [("köpri ýapylýar", "Çeşme")],
        ),
        # A date stands in front of the phrase, and no source.
        ("Geçen ýyl 18-nji aprelde beren maglumatyna görä, köpri ýapylýar.", []),
    ],
)
def test_turkmen_claims(text: str, claims: list[tuple[str, str]]) -> None:
    assert said(find_claims(text, "tk")) == claims


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [
        ("az", "Bakıda", True),
        ("az", "Gəncədən", True),
        ("az", "Sevda", False),  # da behind e: the vowels do not go together
        ("az", "İrina", False),
        ("tk", "Aşgabatda", True),
        ("tk", "Ýelena", False),
    ],
)
def test_vowels_tell_a_case(language: str, form: str, expected: bool) -> None:
    endings = tuple(words(lexicon(language).oblique_endings))
    assert takes_case(form.lower().replace("\u0307", ""), endings, language) is expected


@pytest.mark.parametrize(
    ("language", "name", "bare"),
    [
        ("az", "Azərbaycanın", "Azərbaycan"),
        ("az", "Rusiyanın", "Rusiya"),
        ("az", "Nazirliyin", "Nazirlik"),
        ("az", "Elçinin", "Elçin"),
        ("az", "Elçin Rüstəmovun", "Elçin Rüstəmov"),
        ("az", "SİA-nın", "SİA"),
        ("tk", "Türkmenistanyň", "Türkmenistan"),
        ("tk", "Jeren Saparowanyň", "Jeren Saparowa"),
        ("tk", "BMG-niň", "BMG"),
    ],
)
def test_names_lose_their_genitive(language: str, name: str, bare: str) -> None:
    assert without_case(name, language, governed=True) == bare


@pytest.mark.parametrize("language", ["az", "tk", "kk"])
def test_the_first_word_of_a_name_may_be_all_that_is_said_later(language: str) -> None:
    assert is_first_name("Moon", language)
    assert not is_first_name("Moon", "sv")


@pytest.mark.parametrize(
    ("language", "lead", "name", "via"),
    [
        ("az", "Göl.az-ın məlumatına görə, nazir Elçin Rüstəmov körpünün bağlanacağını deyib:", "Elçin Rüstəmov", "Göl.az"),
        ("az", "QHA-nın məlumatına görə, nazir Elçin Rüstəmov bildirib ki, körpü yaza qədər bağlanır:", "Elçin Rüstəmov", "QHA"),
        ("uz", "Ko‘l.uz xabariga ko‘ra, vazir Anvar Karimov ko‘prik yopilishini aytdi:", "Anvar Karimov", "Ko‘l.uz"),
        ("kk", "Көл.kz хабарлауынша, министр Асқар Сейітов көпір жабылатынын айтты:", "Асқар Сейітов", "Көл.kz"),
    ],
)  # fmt: skip
def test_what_a_site_reports_to_have_been_said_is_the_speakers_behind_a_colon_too(
    language: str, lead: str, name: str, via: str
) -> None:
    text = f"{lead}\n\n“Başqa yol yoxdur. Körpü çox köhnədir”."
    assert said(find_quotes(text, language))[0][1] == name
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.via) == (name, via)


def test_what_a_claim_leads_to_behind_its_colon_is_of_the_same_speaker() -> None:
    text = (
        "Deputat Elman Gölov dünən çıxış edib. O əlavə edib ki, körpü yayda açılacaq:\n"
        "“Biz də bunu gözləyirik və hesab edirəm ki, belə addıma ehtiyac var”."
    )
    (quote,) = find_attributions(text, "az").quotes
    assert quote.speaker
    assert quote.speaker.name == "Elman Gölov"


@pytest.mark.parametrize(
    "lead",
    [
        "Göl.az xəbər verir ki, məşqçi Elçin Gölov oyunu belə şərh edib:",
        "Göl.az Report-a istinadən xəbər verir ki, məşqçi Elçin Gölov oyunu tövsiyə edib:",
    ],
)
def test_an_outlet_only_tells_who_says_what_follows(lead: str) -> None:
    found = find_attributions(f"{lead}\n\n“Biz bu gün yaxşı oynadıq və qalib gəldik”.", "az")
    assert [quote.speaker and quote.speaker.name for quote in found.quotes] == ["Elçin Gölov"]
    assert not [claim for claim in found.claims if claim.text.startswith("məşqçi")]

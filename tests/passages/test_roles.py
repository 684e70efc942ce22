from collections.abc import Sequence

import pytest

from summarize.article import Role
from summarize.passages import names_writer, split_passages
from summarize.passages.roles import infer_roles
from summarize.passages.units import Unit
from tests.passages.planted import ENGLISH_STORY, RUSSIAN_STORY, junk

STORIES = [ENGLISH_STORY, RUSSIAN_STORY]


def roles(text: str) -> dict[str, Role]:
    return {passage.text: passage.role for passage in split_passages(text)}


def body(text: str) -> str:
    return " ".join(p.text for p in split_passages(text) if p.role == "body")


@pytest.mark.parametrize("story", STORIES)
def test_a_clean_story_is_all_body(story: str) -> None:
    assert set(roles(story).values()) == {"body"}


@pytest.mark.parametrize("story", STORIES)
def test_junk_around_a_story_is_set_aside_and_the_story_kept(story: str) -> None:
    lines = junk()
    kept = total = 0
    for place in range(0, len(lines), 3):
        three = lines[place : place + 3]
        for text in ("\n".join([*three, story]), "\n".join([story, *three])):
            found = body(text)
            assert all(p.text in found for p in split_passages(story))
            total += len(three)
            kept += sum(line in found for line in three)
    assert kept <= 0.05 * total


def test_words_are_compared_only_where_a_line_may_be_a_stray() -> None:
    title = "Council of Karasu opens the old bridge again after the flood"
    plain = [Unit(line, alone=True) for line in (title, *ENGLISH_STORY.split("\n\n"))]
    assert infer_roles(plain) == ["title", *["body"] * (len(plain) - 1)]
    assert not [unit.text for unit in plain if "stems" in vars(unit)]
    strays = ("Cement prices fall for the third month", "Bus drivers end their strike in Osh")
    mixed = [*plain, *(Unit(line, alone=True) for line in strays)]
    assert infer_roles(mixed)[-2:] == ["furniture"] * 2
    assert [unit.text for unit in mixed if "stems" in vars(unit)]


def test_headlines_after_the_last_paragraph_belong_to_other_stories() -> None:
    headlines = [
        "How to keep a garden alive in a drought?",
        "Karasu opens a second music school",
        "Cement prices fall for the third month",
        "Bus drivers end their strike in Osh",
    ]
    found = roles("\n".join([ENGLISH_STORY, *headlines, "All news", "Авторизуйтесь, пожалуйста"]))
    assert {found[line] for line in headlines} == {"furniture"}
    assert found["All news"] == found["Авторизуйтесь, пожалуйста"] == "furniture"


def test_a_list_after_a_colon_belongs_to_the_story() -> None:
    items = ["Osh: four new buses", "Karasu: two new buses", "Nookat: one old bus"]
    text = "\n".join([ENGLISH_STORY, "The council ordered new buses for three towns:", *items])
    assert {roles(text)[item] for item in items} == {"body"}


def test_a_story_may_end_in_a_question() -> None:
    text = f"{ENGLISH_STORY}\nWho will pay for the cleaning of the valley?"
    assert set(roles(text).values()) == {"body"}


def test_the_headline_that_speaks_of_the_story_is_its_title() -> None:
    text = f"Home\nTen recipes for a rainy day\nCouncil votes to close Karasu cement works\n{ENGLISH_STORY}"
    found = roles(text)
    assert found["Council votes to close Karasu cement works"] == "title"
    assert found["Ten recipes for a rainy day"] == "furniture"
    assert found["Home"] == "furniture"


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("Live: Cement in Karasu", "Council votes to close the Karasu cement works", "Owners of the works will go to court"), 1),
        (("Council votes to close the old cement works", "Karasu council voted on the closing of the Karasu cement works", "Owners go to court"), 0),
        (("Works to close", "Council votes to close the Karasu cement works"), 0),
    ],
)  # fmt: skip
def test_above_its_standfirsts_stands_the_title(lines: Sequence[str], place: int) -> None:
    found = roles("\n".join((*lines, ENGLISH_STORY)))
    assert [line for line in lines if found[line] == "title"] == [lines[place]]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Nargiza Osmonova", "byline"),
        ("Автор: Анна Бек", "byline"),
        ("14 March 2024, 10:45", "byline"),
        ("Photo: Anna Beck / Valley Times", "caption"),
        ("Tags: cement, Karasu, council", "furniture"),
        ("https://example.org/karasu", "furniture"),
        ("* * *", "furniture"),
    ],
)
def test_lines_between_title_and_story_are_told_apart(line: str, role: Role) -> None:
    found = roles(f"Council votes to close Karasu cement works\n{line}\n{ENGLISH_STORY}")
    assert found[line] == role


def test_known_furniture_is_set_aside_in_the_middle_too() -> None:
    first, _, rest = ENGLISH_STORY.partition("\n")
    found = roles(f"{first}\nAdvertisement\nRead also: Five things to know about dust\n{rest}")
    assert [text for text, role in found.items() if role != "body"] == [
        "Advertisement",
        "Read also: Five things to know about dust",
    ]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Follow Anna Beck on Twitter.", "furniture"),
        ("Get the best of the valley delivered to your inbox.", "furniture"),
        ("Больше новостей читайте в нашем телеграм-канале.", "furniture"),
        ("Yangiliklarni Telegram kanalimizda oʻqing.", "furniture"),
        ("This story has been updated with the reply of the council.", "furniture"),
        ("The Valley Agency contributed to this report.", "furniture"),
        ("Twitter: @annabeck.", "furniture"),
        ("Фото Анны Бек", "caption"),
    ],
)
@pytest.mark.parametrize("place", ["middle", "end"])
def test_a_call_on_visitors_is_set_aside_wherever_it_stands(
    line: str, role: Role, place: str
) -> None:
    first, _, rest = ENGLISH_STORY.partition("\n")
    page = f"{first}\n{line}\n{rest}" if place == "middle" else f"{ENGLISH_STORY}\n{line}"
    assert roles(page)[line] == role


def test_what_a_story_ends_with_may_be_of_something_else() -> None:
    ending = ["“Mothers hum at night,” said Ola.", "Nobody there fell asleep before ten."]
    found = roles("\n".join([ENGLISH_STORY.replace("\n", " "), *ending]))
    assert [found[line] for line in ending] == ["body", "body"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Соответствующее постановление опубликовано на сайте Кабинета министров.",
        "Соседи готовы поделиться опытом борьбы с засухой.",
        "Рекламодатели и зрители уходят с телевидения.",
        "Many who follow Anna Beck on Twitter came to the gates.",
        "Watch the works from here, the mayor told them.",
        "Get it from the inbox, she said.",
        "Photo finish decides the regatta",
        "Mit Materialien von gestern baute sie weiter.",
        "The company asks its users to subscribe to a newsletter before they can read.",
        "“Please log in again,” the screen said when the clerk came back from lunch.",
        "The museum will share its cookies recipe with every visitor on Monday.",
    ],
)
def test_a_story_may_speak_of_what_sites_speak_of(sentence: str) -> None:
    first, _, rest = ENGLISH_STORY.partition("\n")
    assert roles(f"{first}\n{sentence}\n{rest}")[sentence] == "body"


@pytest.mark.parametrize(
    "text",
    ["Nobody was hurt.", "A short line", "one two three\nfour five six\nseven eight nine\nten"],
)
def test_a_text_without_a_recognisable_story_is_kept(text: str) -> None:
    assert set(roles(text).values()) == {"body"}


def test_a_list_with_one_sentence_is_not_thrown_away() -> None:
    items = [f"Item {n} of the long list of things" for n in "abcdefghijkl"]
    assert body("\n".join(["Here is the list.", *items])).count("Item") == len(items)


DATED_STORIES = {
    "Council votes to close cement works on March 12, 2027": ENGLISH_STORY,
    "Council Votes to Close Cement Works in 2027": ENGLISH_STORY,
    "Совет решил закрыть цементный завод 12 марта 2027 года": RUSSIAN_STORY,
}


@pytest.mark.parametrize("title", DATED_STORIES)
def test_a_headline_with_a_year_is_a_title_and_no_byline(title: str) -> None:
    story = DATED_STORIES[title]
    assert roles(f"{title}\n{story}")[title] == "title"
    found = roles(f"Сегодня, 14:45\n{title}\nАнна Бек, 12 марта 2027\n{story}")
    assert list(found.values())[:3] == ["byline", "title", "byline"]


@pytest.mark.parametrize(
    "line",
    [
        "Anna Beck, Valley Times, March 12, 2027",
        "Вторник, 12 марта 2027 года в 14:45",
        "Опубликовано 12 марта 2027 года в 14:45",
        "Dienstag, 12 März 2027 um 14:45 Uhr",
    ],
)
def test_names_and_days_alone_are_no_headline(line: str) -> None:
    assert roles(f"{line}\n{ENGLISH_STORY}")[line] in {"byline", "furniture"}


@pytest.mark.parametrize(
    "line",
    [
        "Новостью поделились: 8 человек",
        "Просмотров: 1 204",
        "120 views",
        "Shared 8 times",
        "Бөлісті: 12 адам",
        "Görüntülenme: 3.400",
    ],
)
def test_a_count_of_visitors_is_furniture_and_no_title(line: str) -> None:
    assert roles(f"{line}\n{ENGLISH_STORY}")[line] == "furniture"


@pytest.mark.parametrize(
    "line", ["Eight shares of the cement works were sold", "Council shared 40 homes among families"]
)
def test_a_headline_with_a_number_counts_no_visitors(line: str) -> None:
    assert roles(f"{line}\n{ENGLISH_STORY}")[line] == "title"


@pytest.mark.parametrize("behind", ["", "\nShare\nAll news"])
def test_a_last_paragraph_that_lost_its_stop_is_the_storys(behind: str) -> None:
    last = "The council will decide about the workers of the cement works in the spring"
    assert roles(f"{ENGLISH_STORY}\n{last}{behind}")[last] == "body"


@pytest.mark.parametrize(
    ("line", "story"),
    [
        ("Top inventions of 2027", ENGLISH_STORY),
        ("World Cup 2030", ENGLISH_STORY),
        ("Лучшие книги 2027", RUSSIAN_STORY),
    ],
)
def test_a_year_alone_makes_no_byline(line: str, story: str) -> None:
    assert roles(f"{line}\n{story}")[line] == "title"


def test_a_place_and_a_day_open_a_byline() -> None:
    line = "Бишкек, 24 ноября, Анна Бек, «Долина»"
    assert roles(f"Совет закрыл завод у реки\n{line}\n{RUSSIAN_STORY}")[line] == "byline"
    assert names_writer(line)


def test_an_entry_of_a_live_blog_belongs_to_the_story() -> None:
    entry = "14:45 The ferry has been cancelled"
    assert roles(f"{entry}\n\n{ENGLISH_STORY}")[entry] == "body"


@pytest.mark.parametrize(
    ("line", "role"),
    [("Nobody was hurt in it", "body"), ("Anna Beck", "furniture"), ("Tags: Karasu", "furniture")],
)
def test_a_last_line_without_a_stop_is_the_storys_where_it_says_something(
    line: str, role: Role
) -> None:
    assert roles(f"{ENGLISH_STORY}\n\n{line}")[line] == role


def test_a_short_question_with_its_answer_ends_a_talk() -> None:
    lines = ["— Көпүр ачылабы?", "— Ооба, жума күнү.", "— Акысы барбы?", "— Жок, бекер."]
    text = "Көпүр эки жыл бою оңдолуп, эми даяр болуп калды.\n" + "\n".join(lines)
    assert {roles(text)[line] for line in ("— Көпүр ачылабы?", "— Акысы барбы?")} == {"body"}


@pytest.mark.parametrize(
    "notice",
    [
        "Did you spot a mistake? Select the text and press Ctrl+Enter.",
        "Нашли ошибку? Выделите её и нажмите на кнопку под текстом.",
        "This article was made with the help of artificial intelligence and read by an editor.",
        "Этот материал подготовлен с помощью искусственного интеллекта и проверен редактором.",
        "Bu haber yapay zeka yardımıyla hazırlandı ve bir editör tarafından okundu.",
    ],
)
def test_a_notice_that_no_story_has_is_set_aside_in_its_middle_too(notice: str) -> None:
    half = len(ENGLISH_STORY) // 2
    place = ENGLISH_STORY.index("\n", half) if "\n" in ENGLISH_STORY[half:] else half
    text = f"{ENGLISH_STORY[:place]}\n{notice}\n{ENGLISH_STORY[place:].strip()}"
    assert body(text) == body(ENGLISH_STORY)


def test_a_story_may_tell_of_a_mistake_and_of_a_machine() -> None:
    told = "The council found the mistake itself, and the article of its bylaw on AI is to change."
    assert told in body(f"{told}\n{ENGLISH_STORY}")


def test_who_wrote_and_when_may_stand_behind_a_standfirst() -> None:
    standfirst = "The bridge over the Arl is shut for three weeks, and buses go another way."
    line = "Irena Halloway / 12 March 2026 • Updated 14:05"
    assert roles(f"{standfirst}\n{line}\n{ENGLISH_STORY}")[line] == "byline"


def test_a_first_line_of_two_sentences_without_a_stop_is_the_title() -> None:
    title = (
        "Karasu, il consiglio vota la chiusura del cementificio: «Una giornata storica». "
        "I proprietari: «Andremo in tribunale senza aspettare»"
    )
    found = split_passages(f"{title}\n{ENGLISH_STORY}")
    assert {p.role for p in found if p.end <= len(title)} == {"title"}


@pytest.mark.parametrize(
    "line",
    [
        "The old bridge of Karasu on Monday morning. Photo: Anna Beck",
        "Anna Beck, the head of the council, cuts the ribbon. Photo courtesy of the town hall.",
        "The head of the council cuts the ribbon. (Photo by Jan Lind/Valley Pictures)",
        "Мост в Карасу открыли после ремонта. Фото пресс-службы акимата",
        "Карасудагы эски көпүрө дүйшөмбү күнү эртең менен / Сүрөт: Анна Бек",
        f"The bridge {'of Karasu, which the flood had broken and the builders mended, ' * 3} is open. Photo: AP",
    ],
)
def test_a_paragraph_that_ends_with_a_credit_is_a_caption(line: str) -> None:
    first, *rest = ENGLISH_STORY.split("\n\n")
    for place in ([first, line, *rest], [line, first, *rest], [first, *rest, line]):
        found = split_passages("\n\n".join(place))
        assert {p.role for p in found if p.text in line} == {"caption"}


@pytest.mark.parametrize(
    "line",
    [
        "The council looked at it for long. Photo evidence of the flood was found to be missing.",
        "Судья вышла из зала. Фото с места аварии она так и не увидела до самого конца заседания.",
    ],
)
def test_a_sentence_about_pictures_is_no_credit(line: str) -> None:
    first, *rest = ENGLISH_STORY.split("\n\n")
    found = split_passages("\n\n".join([first, line, *rest]))
    assert {p.role for p in found if p.text in line} == {"body"}


def test_nothing_but_a_paragraph_with_a_credit_is_kept() -> None:
    assert "open again" in body("The old bridge is open again after the flood. Photo: Anna Beck")


def test_a_list_of_other_stories_behind_its_heading_is_none_of_the_story() -> None:
    others = [
        "Bu ham qiziq",
        "Man falls into the lake",
        "12 May 2024",
        "“I never saw the ice break like that before in my life,” says a fisherman.",
        "School opens in the old mill",
        "Cement prices fall again",
    ]
    text = "\n".join([ENGLISH_STORY, *others])
    assert "fisherman" not in body(text)


def test_a_story_goes_on_behind_one_headline_that_is_linked() -> None:
    story = [*ENGLISH_STORY.split("\n\n"), "Read also", "Man falls into the lake"]
    last = "The council will meet again in June to say what the second bridge is to cost."
    assert last in body("\n\n".join([*story, last]))


def test_a_paragraph_that_a_page_has_twice_counts_once() -> None:
    text = f"{ENGLISH_STORY}\n\nwhatsapp button\n\n{ENGLISH_STORY}"
    found = split_passages(text)
    half = len(text) // 2
    assert {p.role for p in found if p.start < half - 20} == {"body"}
    long = [p for p in found if p.start > half and len(p.text.split()) >= 12]
    assert {p.role for p in long} == {"furniture"}


def test_a_pulled_quotation_leaves_the_sentence_that_it_is_from() -> None:
    said = "“We have waited for this bridge for longer than anybody here can remember.”"
    first, *rest = ENGLISH_STORY.split("\n\n")
    whole = f"{said} {first}"
    found = [p for p in split_passages("\n\n".join([said, whole, *rest])) if p.text == said]
    assert found[-1].role == "body"


def test_what_a_label_introduces_on_the_next_line_is_no_part_of_the_story() -> None:
    tags = "Karasu bridge council of Karasu flood repairs"
    assert roles(f"{ENGLISH_STORY}\nTags:\n{tags}\nAll news")[tags] == "furniture"

from dataclasses import replace

import pytest

from summarize import Article
from summarize.analysis import analyse
from summarize.engines.candidates import count_words
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from tests.engines.pages import Line, Said, page

STORY = (
    "The city council of Karasu voted on Monday to close the old cement works next year.",
    "Mayor Dilnoza Yusupova told residents that the works had poisoned the valley for decades.",
    "Four hundred people are employed at the works, and most of them live in Karasu.",
    "The union of the cement workers said that nobody had asked its members about the vote.",
    "In the afternoon it rained, and the square in front of the town hall was empty again.",
)


def texts(*lines: Line | str, words: int = 30) -> list[str]:
    draft = OfflineEngine().draft(page(*lines), Task(words=words))
    return [sentence.text for sentence in draft.sentences]


def test_sentences_are_the_articles_own_and_cite_their_own_spans() -> None:
    analysis = page(*STORY)
    for sentence in OfflineEngine().draft(analysis, Task()).sentences:
        (span,) = sentence.cites
        assert analysis.article.text[span.start : span.end] == sentence.text


def test_sentences_stand_in_the_articles_order() -> None:
    chosen = texts(*STORY, words=50)
    assert len(chosen) > 1
    assert chosen == [sentence for sentence in STORY if sentence in chosen]


def test_the_summary_is_about_as_long_as_asked_for() -> None:
    for words in (30, 45, 60):
        length = sum(count_words(text) for text in texts(*STORY, words=words))
        assert 0.75 * words <= length <= 1.3 * words


def test_one_sentence_is_given_however_few_words_are_asked_for() -> None:
    assert len(texts(*STORY, words=1)) == 1


@pytest.mark.parametrize(
    "words", [("and then we went down to the old harbour"), "我们走到旧港口然后"]
)
def test_a_text_without_stops_is_not_its_own_summary(words: str) -> None:
    endless = f"{words} " * 40 if words.isascii() else words * 60
    draft = OfflineEngine().draft(page(endless.strip()), Task(words=60))
    assert draft.sentences == ()
    (warning,) = draft.warnings
    assert "hardly any stops" in warning
    assert texts(endless.strip(), *STORY[:2], words=20) == [STORY[0]]


def test_furniture_is_left_out_wherever_it_stands() -> None:
    junk = Line("Sign up for the newsletter of Karasu about the cement works.", role="furniture")
    assert junk.text not in texts(junk, *STORY, junk, words=200)
    assert texts(junk, *STORY, words=200) == list(STORY)


def test_captions_bylines_and_titles_are_left_out() -> None:
    title = Line("Karasu closes its cement works", role="title")
    caption = Line("The cement works in Karasu on Monday.", role="caption")
    assert texts(title, caption, *STORY, words=200) == list(STORY)


def test_a_question_yields_to_a_statement() -> None:
    question = "Will the city council of Karasu close the old cement works next year?"
    assert question not in texts(question, *STORY)


def test_quoted_words_without_a_speaker_are_not_chosen() -> None:
    words = "We shall close the cement works of Karasu for good, and the valley will be clean"
    analysis = page(f"“{words}.”", *STORY, quotes=(Said(words),))
    chosen = OfflineEngine().draft(analysis, Task(words=30)).sentences
    assert chosen
    assert not [sentence for sentence in chosen if words in sentence.text]


def test_a_quotation_with_its_speaker_may_be_chosen() -> None:
    words = "We shall close the cement works of Karasu"
    analysis = page(f"“{words},” the mayor told the council.", quotes=(Said(words),))
    assert len(OfflineEngine().draft(analysis, Task()).sentences) == 1


def test_what_has_been_said_is_not_said_again() -> None:
    again = "On Monday the city council of Karasu voted to close the old cement works next year."
    chosen = texts(STORY[0], again, *STORY[1:])
    assert again not in chosen or STORY[0] not in chosen


def test_the_title_pulls_its_subject_forward() -> None:
    last = "Turtle hatcheries along the lake will reopen before the summer, the ministry said."
    plain = texts(*STORY, last)
    pulled = texts(Line("Turtle hatcheries along lake reopen", role="title"), *STORY, last)
    assert last not in plain
    assert last in pulled


def test_the_summary_is_in_the_articles_language() -> None:
    foreign = Line("Городской совет Карасу проголосовал за закрытие завода.", language="ru")
    draft = OfflineEngine().draft(page(foreign, *STORY), Task(to="ru", words=200))
    assert draft.language == "en"
    assert foreign.text not in [sentence.text for sentence in draft.sentences]


def test_no_claim_is_chosen_so_that_all_of_the_finders_stand() -> None:
    analysis = page(*STORY, claims=(Said("the works had poisoned the valley for decades"),))
    draft = OfflineEngine().draft(analysis, Task())
    assert (draft.claims, draft.chooses) == ((), False)


def test_known_furniture_gets_its_meaning_and_nothing_else_a_translation() -> None:
    prompt = Line("Авторизуйтесь, пожалуйста", language="ru", role="furniture")
    other = Line("Новости соседнего района", language="ru", role="furniture")
    draft = OfflineEngine().draft(page(*STORY, prompt, other), Task(to="en"))
    assert [(t.passage, t.text) for t in draft.translations] == [(len(STORY), "Please log in")]


def test_furniture_in_the_readers_language_is_not_translated() -> None:
    prompt = Line("Авторизуйтесь, пожалуйста", language="ru", role="furniture")
    assert OfflineEngine().draft(page(*STORY, prompt), Task(to="ru")).translations == ()


def test_the_run_costs_nothing_and_attributes_nothing() -> None:
    draft = OfflineEngine().draft(page(*STORY), Task())
    assert draft.engine.name == "offline"
    assert draft.engine.requests == draft.engine.prompt_tokens == 0
    assert draft.attributions == ()


def test_an_empty_page_has_an_empty_summary() -> None:
    assert OfflineEngine().draft(page(), Task()).sentences == ()


def test_a_page_that_is_only_a_title_is_summed_up_by_it() -> None:
    assert texts(Line("Karasu closes its cement works", role="title")) == [
        "Karasu closes its cement works"
    ]


def test_chinese_is_measured_by_its_letters() -> None:
    lines = [
        Line("市议会周一投票决定明年年底前关闭旧水泥厂。", language="zh"),
        Line("市长告诉居民，这家工厂三十年来一直污染山谷。", language="zh"),
        Line("广场上下着雨，下午没有人来。", language="zh"),
    ]
    assert texts(*lines, words=10) == [lines[0].text]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("hi", "नगर परिषद ने सोमवार को पुराना कारखाना बंद करने का निर्णय लिया।", "मजदूरों ने कहा कि उनसे पूछा नहीं गया।"),
        ("ne", "नगर परिषदले सोमबार पुरानो कारखाना बन्द गर्ने निर्णय गर्‍यो।", "मजदुरहरूले आफूहरूलाई नसोधिएको बताए।"),
        ("bn", "নগর পরিষদ সোমবার পুরানো কারখানা বন্ধ করার সিদ্ধান্ত নিয়েছে।", "শ্রমিকরা বলেছেন তাদের জিজ্ঞাসা করা হয়নি।"),
        ("ta", "நகர சபை திங்கட்கிழமை பழைய ஆலையை மூட முடிவு செய்தது.", "தங்களிடம் கேட்கவில்லை என்று தொழிலாளர்கள் கூறினர்."),
        ("th", "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดโรงงานเก่า", "คนงานกล่าวว่าไม่มีใครถามพวกเขา"),
        ("km", "ក្រុមប្រឹក្សាក្រុងបានសម្រេចបិទរោងចក្រចាស់នៅថ្ងៃចន្ទ។", "កម្មករនិយាយថាគ្មាននរណាសួរពួកគេទេ។"),
    ],
)  # fmt: skip
def test_sentences_of_scripts_with_vowel_signs_count(
    language: str, first: str, second: str
) -> None:
    lines = [Line(text, language=language) for text in (first, second)]
    assert texts(*lines, words=60) == [first, second]


def test_words_are_not_divided_at_vowel_signs() -> None:
    assert count_words("मजदूरों ने कहा कि उनसे पूछा नहीं गया।") == 8
    assert count_words("கூறினர் என்று") == 2


def test_thai_words_have_more_letters_than_chinese_ones() -> None:
    assert count_words("โรงงานเก่า") == 2
    assert count_words("关闭旧水泥厂") == 3


@pytest.mark.parametrize(
    "half",
    [
        "“The cement works of Karasu must close for good.",
        "The valley of Karasu will be clean,” said the mayor on Monday.",
        '"The cement works of Karasu must close for good, the mayor said.',
        "Цементный завод Карасу закроют навсегда», — сказал мэр в понедельник.",
        "Das Zementwerk von Karasu muss für immer schließen“, sagte der Bürgermeister.",
    ],
)
def test_half_a_quotation_is_not_chosen(half: str) -> None:
    assert half not in texts(half, *STORY, words=200)


def test_a_sentence_out_of_a_longer_quotation_is_not_chosen() -> None:
    words = "The works of Karasu must close. The valley will be clean. We shall all breathe again"
    text = "\n".join([*STORY, f"“{words},” Mayor Dilnoza Yusupova said."])
    analysis = analyse(Article.from_text(text))
    chosen = [s.text for s in OfflineEngine().draft(analysis, Task(words=200)).sentences]
    assert "The valley will be clean." not in chosen
    assert not [text for text in chosen if "breathe" in text]


def test_half_a_quotation_is_better_than_nothing() -> None:
    half = "“The cement works of Karasu must close for good."
    assert texts(half) == [half]


def test_no_sentence_stands_twice() -> None:
    assert texts(*STORY, STORY[0].upper(), STORY[1], words=300) == list(STORY)


def test_the_title_is_not_said_again() -> None:
    title = Line("Karasu votes to close its old cement works", role="title")
    again = "Karasu votes to close its old cement works."
    assert again not in texts(title, again, *STORY, words=200)


@pytest.mark.parametrize(
    ("language", "opener"),
    [
        ("en", "He told the city council of Karasu that the old cement works would close."),
        ("ru", "Он заявил совету города Карасу, что старый цементный завод закроют."),
        ("kk", "Ол Қарасу қаласының кеңесіне ескі цемент зауыты жабылатынын айтты."),
    ],
)
def test_a_summary_opens_with_no_pronoun(language: str, opener: str) -> None:
    others = {
        "en": STORY[0],
        "ru": "В среду жители города вышли на площадь перед ратушей.",
        "kk": "Сәрсенбі күні тұрғындар алаңға шықты.",
    }
    lines = [Line(text, language=language) for text in (opener, others[language])]
    assert texts(*lines, words=200) == [others[language]]


def test_a_pronoun_follows_the_sentence_that_names_whom_it_means() -> None:
    she = "She promised the city council of Karasu new work for everybody at the old cement works."
    chosen = texts(STORY[4], STORY[2], STORY[1], she, words=45)
    assert she not in chosen or STORY[1] in chosen


def test_a_line_of_some_words_is_no_sentence() -> None:
    assert texts(STORY[0], "Cement works of Karasu", *STORY[1:], words=300) == list(STORY)


@pytest.mark.parametrize(
    "line", ["KARASU, November 24, 2026 — ", "KARASU, Nov. 24 (Wire) - ", "Karasu (Wire) — "]
)
def test_a_dateline_is_left_out_of_the_sentence_that_it_opens(line: str) -> None:
    analysis = analyse(Article.from_text("\n".join([line + STORY[0], *STORY[1:]])))
    first, *_ = OfflineEngine().draft(analysis, Task()).sentences
    (span,) = first.cites
    assert first.text == STORY[0] == analysis.article.text[span.start : span.end]


def test_a_bare_dateline_is_no_sentence() -> None:
    text = "Бишкек, 24 ноября. Совет города закрыл старый завод. Рабочие узнали об этом из газет."
    sentences = OfflineEngine().draft(analyse(Article.from_text(text)), Task()).sentences
    assert [sentence.text for sentence in sentences] == [
        "Совет города закрыл старый завод.",
        "Рабочие узнали об этом из газет.",
    ]


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Бишкек, 24 ноября 2026 года.", "2026-11-24"),
        ("БИШКЕК, 24 ноября 2026 года —", "2026-11-24"),
        ("Бишкек, 24 ноября.", None),
    ],
)
def test_a_dateline_with_a_year_tells_when_a_story_was_published(
    line: str, published: str | None
) -> None:
    text = f"{line} Совет города закрыл старый завод. Рабочие узнали об этом из газет."
    assert analyse(Article.from_text(text)).published == published
    known = replace(Article.from_text(text), published="2026-11-25")
    assert analyse(known).published == "2026-11-25"


HARBOUR = (
    "The port of Varhaug will take no lorries from Monday on, its director Ada Holm said on Friday.",
    "The quay of the port has cracks of a metre, and the city will have it rebuilt by the winter.",
    "Some forty lorries a day bring fish to the port, and most of them come from the north.",
    "The rebuilding of the quay of the port costs nine million, of which the city pays half.",
)


@pytest.mark.parametrize("opening", ["But", "This is because", "He added that", "In addition,"])
def test_what_leans_on_a_sentence_that_is_left_out_is_left_out(opening: str) -> None:
    leaning = f"{opening} the quay of the port of Varhaug and the city and its lorries are old."
    aside = "Did children feed bread to a seal on the beach of a neighbouring village?"
    assert leaning not in texts(HARBOUR[0], aside, leaning, *HARBOUR[1:], words=60)


@pytest.mark.parametrize("who", ["he said.", "she added."])
def test_words_of_whoever_was_named_before_are_left_out_without_him(who: str) -> None:
    leaning = f"“The quay of the port of Varhaug, its lorries and the city are old and slow,” {who}"
    aside = "Did children feed bread to a seal on the beach of a neighbouring village?"
    analysis = analyse(Article.from_text("\n\n".join((HARBOUR[0], aside, leaning, *HARBOUR[1:]))))
    draft = OfflineEngine().draft(analysis, Task(words=60))
    assert leaning not in [sentence.text for sentence in draft.sentences]


def test_this_week_leans_on_nothing() -> None:
    told = "This week the city of Varhaug will close the port, the quay and the road to lorries."
    assert told in texts(told, *HARBOUR[2:], words=30)


@pytest.mark.parametrize(
    "line",
    [
        "Varhaug closes the quay of the port to lorries on Monday",
        "What the port of Varhaug and its lorries have to expect from Monday on:",
        "The city of Varhaug, the port and the lorries will from Monday on be without a qu...",
    ],
)
def test_headings_announcements_and_what_breaks_off_are_left_out(line: str) -> None:
    assert line not in texts(line, *HARBOUR, words=200)


def test_lines_without_stops_are_chosen_where_there_is_nothing_else() -> None:
    lines = [sentence.rstrip(".") for sentence in HARBOUR]
    assert texts(*lines, words=60)


def test_the_other_side_is_heard() -> None:
    holm = "the port of Varhaug will take no lorries"
    boye = "the quay of the port was unsafe"
    denial = f"The haulier Nils Boye denied that {boye}."
    voices = (
        Said(holm, "Ada Holm", "high"),
        Said(boye, "Nils Boye", "high", polarity="denied"),
    )
    opening = f"Director Ada Holm said that {holm} from Monday on, and that the city knows it."
    lines = (opening, *HARBOUR[1:], denial)
    assert denial not in texts(*lines, words=40)
    drafted = OfflineEngine().draft(page(*lines, claims=voices), Task(words=40)).sentences
    assert [sentence.text for sentence in drafted][-1] == denial
    assert drafted[0].text == opening
    asked = "Where is the haulier Nils Boye to go?"  # what the pronoun leans on is never chosen
    nameless = (*lines[:-1], asked, f"But he denied that {boye}.")
    drafted = OfflineEngine().draft(page(*nameless, claims=voices), Task(words=40)).sentences
    assert nameless[-1] not in [sentence.text for sentence in drafted]


def test_a_standfirst_that_lost_its_stop_may_be_chosen() -> None:
    told = (
        "The port of Varhaug will take no lorries from Monday on since its quay has cracks of a metre"
        " and the city of Varhaug will have it rebuilt by the winter"
    )
    assert told in texts(told, *HARBOUR[2:], words=40)


def test_who_told_it_is_not_worth_a_sentence() -> None:
    told = "Об этом сообщил порт."
    story = (
        "Порт Вархауга с понедельника не примет ни одного грузовика, решил город в пятницу.",
        told,
        "Причал порта дал трещины длиной в метр, и город перестроит его до зимы.",
        "В день в порт приезжают сорок грузовиков с рыбой, и почти все с севера.",
    )
    chosen = texts(*(Line(line, language="ru") for line in story), words=40)
    assert len(chosen) > 1
    assert told not in chosen


def test_the_lead_is_not_followed_by_its_own_wording() -> None:
    again = "From Monday on the port of Varhaug will take no lorries, and its director knows it."
    assert again not in texts(HARBOUR[0], again, *HARBOUR[1:], words=60)


@pytest.mark.parametrize(
    ("language", "first", "leaning", "last"),
    [
        ("hi", "नगर परिषद ने सोमवार को पुराना कारखाना बंद करने का निर्णय लिया।", "उन्होंने कहा कि परिषद का कारखाना पुराना है।", "कारखाने के मजदूरों ने परिषद के निर्णय का विरोध किया।"),
        ("nl", "De gemeenteraad van Oss sluit de oude fabriek aan de rivier.", "Zij zei dat de fabriek van de raad oud is.", "De arbeiders van de fabriek zijn tegen het besluit van de raad."),
        ("th", "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดโรงงานเก่าริมแม่น้ำ", "เขากล่าวว่าโรงงานของเมืองเก่ามากแล้ว", "คนงานของโรงงานคัดค้านมติของสภาเมือง"),
    ],
)  # fmt: skip
def test_nobody_is_he_in_a_language_without_a_lexicon(
    language: str, first: str, leaning: str, last: str
) -> None:
    question = "?"  # what the pronoun leans on is never chosen
    lines = (first, f"{last.rstrip('।.')}{question}", leaning, last)
    chosen = texts(*(Line(line, language=language) for line in lines), words=60)
    assert first in chosen
    assert leaning not in chosen


def test_the_news_comes_before_the_scene_that_a_feature_opens_with() -> None:
    found = texts(
        Line("Karasu closes its cement works after a vote", role="title"),
        "It is six in the morning, and Ilyas Bekov ties his boots in a dark kitchen.",
        "Outside a dog barks at the first bus, and snow lies on the fence.",
        "He has made this walk for thirty years, he says, and never been late.",
        "The council has voted to close the cement works of Karasu by next winter.",
        "Some four hundred people will lose their jobs there, the owners say.",
        words=25,
    )
    assert found[0].startswith("The council has voted to close the cement works")


@pytest.mark.parametrize(
    ("language", "promise"),
    [
        ("en", "Here’s what the council of Karasu says about the works and what it means for you."),
        ("ru", "Вот что известно о закрытии цементного завода в Карасу и о том, что будет дальше."),
        ("it", "Ecco cosa sappiamo della chiusura del cementificio di Karasu e cosa succede ora."),
    ],
)
def test_a_sentence_that_only_promises_others_is_not_chosen(language: str, promise: str) -> None:
    others = [Line(text, language=language) for text in STORY]
    assert promise not in texts(Line(promise, language=language), *others, words=100)

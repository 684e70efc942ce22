from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine, count_words
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

"""Versions of a quotation in several articles, and what only looks like one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from summarize.across.circumstances import UNIT, UNTOLD
from summarize.across.clippings import Clipping, Subjects
from summarize.across.evidence import judge
from summarize.across.judgements import Judgements, Match
from summarize.across.stories import find_stories
from summarize.across.tracing import _TOGETHER, SUPPORTED, Tracer
from summarize.across.translated import Translations
from summarize.across.versions import utterances
from tests.across.articles import BRIDGE, CHANGED, CUT, SLOGANS, clipping
from tests.across.test_days import made_up


def sure(clippings: Sequence[Clipping]) -> list[Match]:
    return [m for m in Tracer(clippings).matches() if m.chance >= judge("same words").sure]


def names(clippings: Sequence[Clipping], matches: Sequence[Match]) -> set[frozenset[str]]:
    return {frozenset(clippings[p[0]].name for p in (m.first, m.second)) for m in matches}


def test_cut_and_changed_versions_are_found() -> None:
    clippings = [BRIDGE, CUT, CHANGED, *SLOGANS]
    pairs = names(clippings, sure(clippings))
    assert frozenset(("bridge", "cut")) in pairs
    assert frozenset(("bridge", "changed")) in pairs


def test_two_pieces_of_one_quotation_are_one() -> None:
    longer = clipping(
        "whole",
        "The stone bridge of Vellin is closed, its piers cracked. “⟨Ada Berg: We will mend the old bridge "
        "before the winter floods come, and nobody in Vellin will pay for it twice⟩,” she said.",
    )
    first = clipping(
        "first",
        "The stone bridge of Vellin is closed, its piers cracked: “⟨Ada Berg: before the winter floods come, "
        "and nobody in Vellin⟩.”",
    )
    second = clipping(
        "second",
        "The stone bridge of Vellin is closed, its piers cracked: “⟨Ada Berg: nobody in Vellin will pay for "
        "it twice⟩.”",
    )
    clippings = [longer, first, second]
    assert frozenset(("first", "second")) in names(clippings, sure(clippings))


def test_a_slogan_of_many_is_nobodys_quotation() -> None:
    assert not sure([BRIDGE, *SLOGANS])


def test_a_stretch_is_compared_with_no_other_of_its_own_article() -> None:
    twice = clipping("twice", "“⟨A: The ferry sinks tonight⟩”, and “⟨A: The ferry sinks tonight⟩”.")
    assert not list(Tracer([twice]).matches())


def test_the_longest_version_stands_for_an_utterance() -> None:
    clippings = [CUT, BRIDGE, CHANGED]
    matches = Tracer(clippings).matches()
    ((head, group),) = utterances(clippings, matches, judge("same words").sure)
    told_by = [clippings[matches.numbers.place(number)[0]].name for number in (head, *group)]
    assert told_by[0] in {"bridge", "changed"}
    assert set(told_by) == {"bridge", "cut", "changed"}


def test_the_order_of_articles_changes_nothing() -> None:
    forward, backward = [BRIDGE, CUT, CHANGED, *SLOGANS], [*SLOGANS, CHANGED, CUT, BRIDGE]
    assert names(forward, sure(forward)) == names(backward, sure(backward))


THAI = [
    "เปิดสะพานใหม่ข้ามแม่น้ำ ผู้ว่าราชการจังหวัดกล่าวว่า สะพานใหม่จะช่วยลดเวลาเดินทางของประชาชนได้ครึ่งหนึ่ง "
    "ชาวบ้านในพื้นที่ต่างดีใจที่ไม่ต้องนั่งเรือข้ามฟากอีกต่อไป",
    "ตลาดหุ้นไทยปิดบวกในวันพฤหัสบดี นักวิเคราะห์กล่าวว่าหุ้นกลุ่มธนาคารและพลังงานนำตลาด "
    "ขณะที่นักลงทุนต่างชาติยังคงซื้อสุทธิต่อเนื่องเป็นวันที่สาม",
]
CHINESE = [
    "青山长江大桥12日正式通车，比原计划提前一个月。市交通局局长表示，大桥总投资80亿元，双向八车道，全长7公里，"
    "将缓解城区交通拥堵。当地居民说，以前过江要一个小时，现在只要十分钟。",
    "12日上午，青山长江大桥开通。据市交通局介绍，这座大桥全长7公里，投资80亿元，为双向八车道，工程提前一个月完成。"
    "司机说，过江时间从一小时缩短到十分钟。",
    "综合指数周四上涨，收于3200点。分析人士表示，银行和新能源板块领涨，投资者预计央行将继续降低利率。"
    "分析师说，市场信心正在恢复，但是海外需求仍然疲软，出口企业面临压力。",
    "省人大举行新闻发布会，表示新的旅游条例将于5月1日起施行。据介绍，条例共六十一条，"
    "加大保障消费者合法权益，这也是全国第一个地方性旅游法规。",
]


def test_where_no_space_parts_words_letters_alone_make_no_story() -> None:
    texts = [*THAI, *CHINESE]
    clippings = [clipping(f"{n}", text, language="zh") for n, text in enumerate(texts)]
    stories = find_stories(clippings, Subjects(clippings), [])
    assert stories.groups == ((2, 3),)
    assert not stories.copies


def test_articles_on_one_event_are_a_story_and_copies_are_known() -> None:
    copy = replace(BRIDGE, name="copy", day=(BRIDGE.day or 0) + 1)
    clippings = [*SLOGANS, CUT, BRIDGE, copy]
    quoting = [(m.first[0], m.second[0]) for m in sure(clippings)]
    stories = find_stories(clippings, Subjects(clippings), quoting)
    assert [{clippings[each].name for each in group} for group in stories.groups] == [
        {"bridge", "cut", "copy"}
    ]
    assert stories.copies == {6: 5}


def test_an_article_without_a_date_is_held_against_the_oldest_too() -> None:
    undated, late = replace(CUT, day=None), replace(SLOGANS[0], day=(BRIDGE.day or 0) + 60)
    clippings = [BRIDGE, late, undated]
    stories = find_stories(clippings, Subjects(clippings), [(0, 2)])
    assert stories.groups == ((0, 2),)


def test_a_translation_is_told_by_names_and_figures() -> None:
    english = clipping(
        "english",
        "Karakol, Monday. Aigul Sadykova, head of the Issyk-Kul reserve, counted 212 swans with Nurlan "
        "Beishenov. “⟨Aigul Sadykova: In 1987 we counted 640 swans at Balykchy, this winter 212⟩,” she said. "
        "Beishenov blames the ice near Tamga.",
    )
    russian = clipping(
        "russian",
        "Каракол, понедельник. Айгуль Садыкова из заповедника Иссык-Куль насчитала 212 лебедей вместе с "
        "Нурланом Бейшеновым. «⟨Айгуль Садыкова: В 1987 году мы насчитали у Балыкчи 640 лебедей, этой зимой 212⟩», — "
        "сказала она. Бейшенов винит лёд у Тамги.",
        language="ru",
    )
    other = clipping(
        "other",
        "Осло, вторник. «⟨Пер Хансен: Мы продали 30 лодок⟩», — сказал Пер Хансен в порту Бергена.",
        language="ru",
    )
    clippings = [english, other, russian]
    assert names(clippings, list(Translations(clippings).matches())) == {
        frozenset(("english", "russian"))
    }


def test_a_translation_may_have_one_paragraph_of_several() -> None:
    english = clipping(
        "english",
        "Karakol. Aigul Sadykova of the Issyk-Kul reserve spoke with Nurlan Beishenov near Tamga. "
        "“⟨Aigul Sadykova: In 1987 we counted 640 swans at Balykchy, this winter 212.\nNobody knows where "
        "the others went. The ice came late, and the reeds were cut in Tosor⟩,” she said.",
    )
    russian = clipping(
        "russian",
        "Каракол. Айгуль Садыкова из заповедника Иссык-Куль говорила с Нурланом Бейшеновым у Тамги. "
        "«⟨Айгуль Садыкова: В 1987 году мы насчитали у Балыкчи 640 лебедей, этой зимой 212⟩», — сказала она.",
        language="ru",
    )
    (match,) = Translations([english, russian]).matches()
    assert match.spans is not None
    (start, end), _ = match.spans
    assert english.text[start:end] == "In 1987 we counted 640 swans at Balykchy, this winter 212."


def test_what_stands_between_the_same_names_is_told_by_its_place() -> None:
    english = clipping(
        "english",
        "Arslanbob, Osh, Uzgen and Naryn wait for buses. Malika Yusupova asked in Arslanbob. “⟨We have "
        "waited for three years⟩,” said a baker. In Uzgen Timur Asanov drives an old van to Kochkor. "
        "“⟨My neighbours walk to market⟩,” said a teacher. Naryn and Talas will get two buses from Bursa.",
    )
    russian = clipping(
        "russian",
        "Арсланбоб, Ош, Узген и Нарын ждут автобусов. Малика Юсупова спросила в Арсланбобе. «⟨Мы ждали "
        "три года⟩», — сказал пекарь. В Узгене Тимур Асанов водит старый фургон до Кочкора. «⟨Мои соседи "
        "ходят на рынок пешком⟩», — сказала учительница. Нарын и Талас получат два автобуса из Бурсы.",
        language="ru",
    )
    places = {(m.first[1], m.second[1]) for m in Translations([english, russian]).matches()}
    assert places == {(0, 0), (1, 1)}


def test_what_a_report_has_in_the_readers_language_is_compared() -> None:
    english = clipping(
        "english",
        "Aigul Sadykova and Nurlan Beishenov met in Karakol. “⟨Whoever cuts reeds in spring takes the "
        "nests away from the birds⟩,” a ranger said.",
    )
    russian = clipping(
        "russian",
        "В Караколе встретились Айгуль Садыкова и Нурлан Бейшенов, говорили до ночи и спорили о дороге. Сторож "
        "сказал вечером: «⟨Кто весной косит камыш, тот отнимает у птиц гнёзда⟩».",
        language="ru",
    )
    (stretch,) = russian.stretches
    told = "Those who cut the reeds in spring take nests from the birds"
    translated = replace(russian, stretches=(stretch._replace(translation=told),))
    assert not list(Translations([english, russian]).matches())
    (match,) = Translations([english, translated]).matches()
    assert (match.first, match.second) == ((0, 0), (1, 0))


def test_scores_are_what_the_named_evidence_adds_up_to() -> None:
    clippings = [*made_up(60, 5), BRIDGE, CUT, CHANGED, *SLOGANS]
    tracer, judged = Tracer(clippings), judge("same words")
    told = tracer.compare()
    candidates = list(tracer.candidates())
    assert len(candidates) == len(told)
    for first, second, evidence in candidates:
        scores = told[first, second]
        if scores.about == UNTOLD:
            assert judged.chance(evidence) < SUPPORTED
        else:
            summed = (scores.words + scores.about) * UNIT
            assert abs(summed - judged.part(evidence)) <= UNIT
    assert {scores.about == UNTOLD for scores in told.values()} == {True, False}


def test_of_more_than_are_found_at_once_each_is_judged_once() -> None:
    tracer = Tracer(made_up(450, 5))
    told = list(tracer.compare())
    assert len(told) > 3 * _TOGETHER
    assert told == [(first, second) for first, second, _ in tracer.candidates()]


def test_what_very_many_print_is_work_for_several() -> None:
    tracer = Tracer([replace(BRIDGE, name=str(number)) for number in range(150)])
    shares = [tracer.compare([(part, 3)]) for part in range(3)]
    assert dict(chain.from_iterable(map(Judgements.items, shares))) == tracer.compare()
    sizes = list(map(len, shares))
    assert sum(sizes) == len(tracer.compare())
    assert max(sizes) < 1.4 * min(sizes)

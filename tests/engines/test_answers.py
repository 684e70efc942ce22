from typing import Any

import pytest

from summarize.chat.answers import MismatchError, conform
from summarize.chat.coercion import coerced
from summarize.engines.answers import (
    ITEM_LIMIT,
    NAME_LIMIT,
    SECTIONS,
    SENTENCE_LIMIT,
    Cited,
    ModelAttribution,
    ModelReply,
    Stated,
    read,
    schema,
)
from summarize.engines.draft import DraftName


def reading(
    data: dict[str, Any], attribute: str = "", translate: str = "", names: tuple[str, ...] = ()
) -> ModelReply:
    return read(data, attribute.split(), translate.split(), lambda name: 100, names)


def test_the_schema_is_strict_and_its_lists_are_rows() -> None:
    asked = schema(SECTIONS)
    assert asked["required"] == list(asked["properties"]) == list(SECTIONS)
    assert asked["additionalProperties"] is False
    lists = [part for name, part in asked["properties"].items() if name != "title"]
    assert all(part["items"]["type"] == "array" for part in lists)


def test_the_schema_asks_for_no_more_than_is_wanted() -> None:
    assert list(schema(["translations", "summary"])["properties"]) == ["summary", "translations"]


def test_the_schema_accepts_a_full_answer_and_rejects_another_type() -> None:
    answer: dict[str, Any] = {
        "names": [[1, None, "mayor", "Ann Doyle"]],
        "title": "A bridge",
        "summary": [["A bridge closes.", 1, 2]],
        "quotes": [[1, 1]],
        "claims": [["c1", None, "It is old.", "denied"]],
        "translations": [[4, "Log in"]],
    }
    assert conform(answer, schema(SECTIONS)) == answer
    answer["summary"][0][1] = [1]
    with pytest.raises(MismatchError):
        conform(answer, schema(SECTIONS))


def test_everything_usable_is_read() -> None:
    reply = reading(
        {
            "names": [[1, "Ann Doyle", "mayor", "Энн Дойл"], ["n2", "Gazette", None, "Газета"]],
            "title": "A bridge",
            "summary": [["A bridge  closes.\n", 2, 1, 2]],
            "quotes": [[1, 1, "So it is", "n2"], ["q2", "nobody"]],
            "claims": [["{c3}", "n1", "It is old.", "denied"]],
            "translations": [[4, "Log in"]],
        },
        "q1 q2",
        "4",
    )
    doyle = DraftName("Энн Дойл", "Ann Doyle", "mayor")
    assert reply == ModelReply(
        names=(doyle, DraftName("Газета", "Gazette")),
        title="A bridge",
        sentences=(Cited("A bridge closes.", (2, 1)),),
        attributions={
            "q1": ModelAttribution(doyle, "Газета", text="So it is"),
            "q2": ModelAttribution(nobody=True),
        },
        claims=(Stated("c3", doyle, True, "It is old."),),
        translations={"4": "Log in"},
    )


def test_a_name_that_was_sent_needs_no_form_for_the_page() -> None:
    sent = ("Энн Дойл", "Газета", "Боб Хейл")
    reply = reading(
        {
            "names": [[1, "Ann Doyle", "mayor"], [3, "Robert Hale", None, "Роберт Хейл"]],
            "quotes": [[1, 1, None, 2], [2, 3], [3, 4]],
        },
        "q1 q2 q3",
        names=sent,
    )
    doyle, hale = (
        DraftName("Энн Дойл", "Ann Doyle", "mayor"),
        DraftName("Роберт Хейл", "Robert Hale"),
    )
    assert reply.names == (doyle, hale)  # what the reader needs beside the others nobody said
    assert reply.attributions == {
        "q1": ModelAttribution(doyle, "Газета"),
        "q2": ModelAttribution(hale),
        "q3": ModelAttribution(),
    }


def test_a_new_name_that_is_spelt_alike_is_written_once() -> None:
    reply = reading({"names": [[2, "Gazette"]], "quotes": [[1, 2]]}, "q1", names=("Ann Doyle",))
    assert reply.names == (DraftName("Gazette", "Gazette"),)
    assert reply.attributions["q1"].speaker == reply.names[0]


def test_a_name_that_was_sent_and_is_given_twice_is_nobodys() -> None:
    reply = reading({"names": [[1, "Ann"], [1, "Bob"]], "quotes": [[1, 1]]}, "q1", names=("Энн",))
    assert reply.attributions == {"q1": ModelAttribution()}


def test_an_id_of_no_name_and_one_of_two_names_are_nobodys() -> None:
    twice = [{"id": "n1", "page": name, "role": None} for name in ("Ann Doyle", "Bob Hale")]
    quotes = [
        {"id": "q1", "speaker": "n1", "via": None},
        {"id": "q2", "speaker": "n7", "via": None},
        {"id": "q3", "speaker": "Cara Munn", "via": None},
    ]
    reply = reading({"names": twice, "quotes": quotes}, "q1 q2 q3")
    assert reply.names == ()
    assert [said.speaker for said in reply.attributions.values()] == [
        None,
        None,
        DraftName("Cara Munn"),
    ]


def test_a_page_in_the_readers_language_is_asked_for_no_translation() -> None:
    own = schema(SECTIONS, foreign=False)["properties"]
    assert own["quotes"]["items"]["description"] == "id, speaker, null, via"


def test_objects_say_the_same_as_rows() -> None:
    objects = {
        "names": [{"id": "n1", "page": "Энн Дойл", "reader": "Ann Doyle", "role": "mayor"}],
        "summary": [{"text": "A bridge closes.", "cites": [1, 2]}],
        "quotes": [{"id": "q1", "speaker": "n1", "via": None, "text": "So it is"}],
        "claims": [{"id": "c3", "speaker": "n1", "denied": True, "text": "It is old."}],
        "translations": [{"id": "4", "text": "Log in"}],
    }
    rows: dict[str, Any] = {
        "names": [[1, "Ann Doyle", "mayor", "Энн Дойл"]],
        "summary": [["A bridge closes.", 1, 2]],
        "quotes": [[1, 1, "So it is"]],
        "claims": [["c3", "n1", "It is old.", "denied"]],
        "translations": [[4, "Log in"]],
    }
    asked = schema(rows)
    assert conform(coerced(objects, asked), asked)["claims"] == rows["claims"]
    assert reading(objects, "q1", "4") == reading(rows, "q1", "4")
    assert reading(conform(coerced(objects, asked), asked), "q1", "4") == reading(rows, "q1", "4")


@pytest.mark.parametrize(
    ("last", "denied"),
    [([], False), ([None], False), (["no"], False), (["asserted"], False), (["Denied"], True)],
)
def test_a_claim_is_denied_only_where_it_says_so(last: list[str | None], denied: bool) -> None:
    (claim,) = reading({"claims": [["c1", "Ann Doyle", None, *last]]}).claims
    assert claim.denied is denied


@pytest.mark.parametrize("row", [[], ["q1"], ["q1", None], ["q1", "n9"], ["q1", 5, [], {}, "x"]])
def test_a_row_may_have_any_length_and_cells(row: list[Any]) -> None:
    attributions = reading({"quotes": [row]}, "q1").attributions
    assert attributions == ({"q1": ModelAttribution()} if row else {})


@pytest.mark.parametrize("written", ["4", "[4]", " 4 ", "[4 furniture]", "{4}", "#4", "(4):"])
def test_an_id_is_known_by_its_number_however_it_is_dressed(written: str) -> None:
    assert reading({"translations": [{"id": written, "text": "Log in"}]}, "", "4").translations == {
        "4": "Log in"
    }


@pytest.mark.parametrize("written", ["44", "04", "4a", "q4", "four", "", "-", "9" * 1000])
def test_an_id_that_was_not_asked_for_is_dropped_and_named(written: str) -> None:
    reply = reading({"translations": [{"id": written, "text": "Log in"}]}, "", "4")
    assert reply.translations == {}
    assert len(reply.unknown) == 1
    assert len(reply.unknown[0]) <= 20


@pytest.mark.parametrize(
    ("written", "named"),
    [("", "(empty)"), ("\u200b", "(empty)"), ("eighteen letters in a row", "eighteen letters in")],
)
def test_an_id_that_was_not_asked_for_has_a_name_that_reads_well(written: str, named: str) -> None:
    reply = reading({"translations": [{"id": written, "text": "Log in"}]}, "", "4")
    assert reply.unknown == (named,)


def test_two_different_answers_for_one_id_are_none() -> None:
    answers = [{"id": "4", "text": "Log in"}, {"id": "4", "text": "Log out"}]
    reply = reading({"translations": [*answers, {"id": "5", "text": "Menu"}]}, "", "4 5")
    assert reply.translations == {"5": "Menu"}
    assert reply.doubled == ("4",)


def test_the_same_answer_twice_is_one() -> None:
    answers = [{"id": "4", "text": "Log in"}, {"id": "4", "text": "Log  in"}]
    reply = reading({"translations": answers}, "", "4")
    assert reply.translations == {"4": "Log in"}
    assert reply.doubled == ()


def test_attributing_an_id_is_not_translating_it() -> None:
    reply = reading({"translations": [{"id": "q1", "text": "So it is"}]}, "q1", "")
    assert reply.translations == {}
    assert reply.unknown == ("q1",)


def test_what_is_too_long_is_dropped_and_counted() -> None:
    reply = reading(
        {
            "summary": [{"text": "x" * (SENTENCE_LIMIT + 1), "cites": []}],
            "quotes": [{"id": "q1", "speaker": "y" * (NAME_LIMIT + 1), "via": None}],
            "claims": [{"id": "c1", "speaker": None, "text": "z"}] * (ITEM_LIMIT + 2),
            "translations": [{"id": "4", "text": "x" * 101}, {"id": "5", "text": "x" * 1_000_000}],
        },
        "q1",
        "4 5",
    )
    assert reply.sentences == ()
    assert reply.attributions == {"q1": ModelAttribution()}
    assert len(reply.claims) == ITEM_LIMIT
    assert reply.translations == {}
    assert reply.oversized == 6


def test_a_sentence_that_a_model_repeats_is_one() -> None:
    summary = [["The dam holds.", 1]] * (ITEM_LIMIT + 50) + [["Nobody was hurt.", 2]]
    reply = reading({"summary": summary}, "", "")
    assert [sentence.text for sentence in reply.sentences] == ["The dam holds.", "Nobody was hurt."]
    assert (reply.repeated, reply.oversized) == (ITEM_LIMIT + 49, 0)


def test_repeated_sentences_are_one_with_all_their_citations_and_empty_ones_are_none() -> None:
    entries = [("A dam broke.", [1]), ("", [3]), (None, [2]), ("A dam broke. ", [2, 1]), ("", [])]
    summary = [{"text": text, "cites": cites} for text, cites in entries]
    reply = reading({"summary": summary}, "", "")
    assert [(said.text, said.numbers) for said in reply.sentences] == [("A dam broke.", (1, 2))]
    assert reply.repeated == 1


def test_escape_sequences_do_not_get_through() -> None:
    reply = reading(
        {"translations": [{"id": "4", "text": "\x1b[2J\u202eLog\x07 in\u200b"}]}, "", "4"
    )
    assert reply.translations == {"4": "Log in"}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"summary": None, "quotes": "q1", "claims": 3, "translations": {"4": "Log in"}},
        {"summary": [None, "text", []], "translations": [{"text": "Log in"}]},
        {"summary": [{"text": None}, {"text": "\u200b", "cites": [1]}]},
        {"translations": [{"id": "4", "text": ["Log in"]}, {"id": None, "text": "Log in"}]},
    ],
)
def test_what_was_saved_of_a_cut_answer_may_have_any_shape(data: dict[str, Any]) -> None:
    reply = reading(data, "q1", "4")
    assert (reply.sentences, reply.attributions, reply.claims, reply.translations) == (
        (),
        {},
        (),
        {},
    )


def test_only_whole_numbers_are_citations() -> None:
    reply = reading({"summary": [["So.", 1, True, "[2]", 3.5, None, -4, 10**30, [5], {}, "x"]]})
    assert reply.sentences[0].numbers == (1, 2, -4, 10**30, 5)


@pytest.mark.parametrize(
    "written",
    [
        ["So.", 1, 2],
        [["So.", "1", 2.0]],
        [["So.", [1, 2]]],
        [["So.", "1, 2"]],
        [["So.", "[1, 2]"]],
        '[["So.", 1, 2]]',
        [{"text": "So.", "cites": "1, 2"}],
        {"text": "So.", "cites": [1.0, "[2]"]},
    ],
)
def test_citations_may_be_written_in_any_way_that_means_them(written: Any) -> None:
    asked = schema(["summary"])
    answer = conform(coerced({"summary": written}, asked), asked)
    assert reading(answer).sentences == (Cited("So.", (1, 2)),)

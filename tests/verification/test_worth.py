from summarize.verification.checking import check_sentence, check_translation
from summarize.verification.checks.worth import WORTH, Worth, objections


def test_three_of_four_make_an_objection_accuse() -> None:
    assert Worth(right=1, wrong=3).accuses
    assert not Worth(right=2, wrong=5).accuses


def test_a_kind_that_speaks_against_right_sentences_doubts_in_other_words() -> None:
    assert not WORTH["abroad"]["figure"].accuses
    (found,) = objections("figure", "abroad", ["“52” is not in the article", None])
    assert found.text == "“52” could not be found in the article"
    assert not found.is_sure
    assert found.speaks_against


def test_in_one_language_the_same_kind_accuses() -> None:
    (found,) = objections("figure", None, ["“52” is not in the article"])
    assert (found.text, found.is_sure) == ("“52” is not in the article", True)


def test_a_missing_figure_accuses_in_one_language_and_doubts_in_another() -> None:
    article = "The storm damaged 25 cranes in the port of Kirovsk."
    same = check_sentence(article, "The storm damaged 52 cranes in the port.", language="en")
    other = check_sentence(article, "Шторм повредил 52 крана в порту Кировска.", language="ru")
    assert same.status == "unsupported"
    assert other.status == "unchecked"
    assert "“52” could not be found in the article" in other.problems


def test_a_doubted_objection_lowers_the_score_as_an_accusing_one_did() -> None:
    article = "The storm damaged 25 cranes in the port of Kirovsk."
    right = check_sentence(article, "Шторм повредил 25 кранов в порту Кировска.", language="ru")
    wrong = check_sentence(article, "Шторм повредил 52 крана в порту Кировска.", language="ru")
    assert wrong.score < right.score / 2


def test_a_denial_that_is_put_in_is_doubted_and_a_lost_one_accuses() -> None:
    denied, told = "Порт не закрыли на зиму.", "Порт закрыли на зиму."
    put_in = check_translation(told, "The port was not closed for the winter.", "en")
    lost = check_translation(denied, "The port was closed for the winter.", "en")
    assert (put_in.status, put_in.problems) == (
        "unchecked",
        ("its negation could not be found in the original",),
    )
    assert lost.status == "unverified"

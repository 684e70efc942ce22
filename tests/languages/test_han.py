import pytest

from summarize.languages.han import read_han


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("我们这里没有问题", ("zh", "Hans")),
        ("我們這裡沒有問題", ("zh", "Hant")),
        ("山水", ("zh", "Hani")),
        ("この橋は閉鎖中です", ("ja", "Jpan")),
        ("カメラ", ("ja", "Jpan")),
        ("東京都庁前駅", ("ja", "Jpan")),
        ("这家名叫“の”的商店位于市中心的大街上，每天都有很多客人", ("zh", "Hans")),
    ],
)
def test_reads_language_and_script(text: str, answer: tuple[str, str]) -> None:
    assert read_han(text) == answer

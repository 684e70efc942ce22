"""No rule looks past the end of a text, wherever it breaks off."""

import re
from pathlib import Path

import pytest

from summarize.quotations import every_attribution

SENTENCES = {
    "ar": "أعلن وزير النقل سامي نوار أن الجسر سيفتح في الربيع، وفق وكالة البحيرة.",
    "cs": "Most bude otevřen na jaře, řekl Jan Lunar. Podle Jana Lunara je most, který stojí, hotov.",
    "de": (
        "„Es hält“, sagte Ana Ruhl und die Rätin Ida Lotz. „Es war gut, zu wissen, was da ist“, sagt der "
        "Wirt. Lotz’ Bahn sei da, teilte das Amt laut Trumm mit."
    ),
    "en": "“It holds,” said Ann Marl and the mayor, according to Lake Radio. Peer, who was asked, denied it.",
    "es": "El puente abrirá en mayo, según explicó a la prensa la alcaldesa Ana Ruiz y el edil.",
    "fa": "وزیر راه، سامان نوری، گفت که پل در بهار باز می‌شود.",
    "fr": "« Le phare tient », a dit Ana Ruel et la maire, selon la radio. Le pont, a-t-elle ajouté, ouvrira.",
    "it": "«Il faro regge», ha detto Ana Rul e la sindaca, secondo la radio. Il ponte, ha aggiunto, apre.",
    "ja": "市長の王明氏は「橋は安全だ」と述べ、来月開くと説明した。",
    "kk": (
        "Көпір көктемде ашылады, деді әкім Асан Нұрлы. "
        "Оның айтуынша, су келеді, деп хабарлайды Дала. «Су мол» деген пікір бар."
    ),
    "ko": "왕명 시장은 “다리가 안전하다”며 다음 달 연다고 말했다.",
    "ky": (
        "Көпүрө жазда ачылат, деди аким Асан Нурлуев. "
        "Анын айтымында, суу келет, деп жазат Талаа. «Суу мол» деген пикир бар."
    ),
    "pl": "Most zamknięty, według Jana Lipy. Dodał, że jak dotąd nikt, o kim mowa w piśmie, nie pytał.",
    "pt": "A tarifa passará a R$ 5,20 no domingo, informou a prefeita Ana Ruiz e a rádio, segundo o jornal.",
    "ru": (
        "Мост закроют весной, Назар Лугов сказал о ремонте. Как сообщил «Маяк», мост стоит, пишет Lake. "
        "Мост закрыт, по словам мэра Зои Крапивиной и совета. Он заявил об угрозе, из-за которой ушли."
    ),
    "tg": "Пул дар баҳор кушода мешавад, гуфт раис Сомон Нурзода. Ба гуфтаи ӯ, об меояд.",
    "tr": "Köprü ilkbaharda açılacak, dedi başkan Asan Nurlu. Nurlu’ya göre su geliyor, Göl Ajansı bildirdi.",
    "uk": "Міст закриють, Назар Луговий сказав про ремонт. За словами мера, міст стоїть, пише «Маяк».",
    "uz": (
        "Ko‘prik bahorda ochiladi, dedi hokim Asan Nurli. "
        "Uning so‘zlariga ko‘ra, suv keladi. “Suv mo‘l” degan fikr bor."
    ),
    "zh": "王明表示，“桥很安全”，李强说，下个月开放。",
}  # fmt: skip
CORPUS = Path(__file__).with_name("corpus")
_MARKED = re.compile(r"\[\[(?:[^]|]*\|)?|\]\]")


def _raises_nowhere(text: str, language: str) -> None:
    for piece in re.finditer(r"[^\W_]+|[^\w\s]+", text):
        every_attribution(text[: piece.end()], language)


@pytest.mark.parametrize("language", SENTENCES)
def test_a_text_may_break_off_behind_any_word(language: str) -> None:
    _raises_nowhere(SENTENCES[language], language)


@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.txt")), ids=lambda path: path.stem)
def test_a_paragraph_may_break_off_behind_any_word(path: Path) -> None:
    for line in _MARKED.sub("", path.read_text(encoding="utf-8")).splitlines()[2:12]:
        _raises_nowhere(line[-150:], path.stem[:2])

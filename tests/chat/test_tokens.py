"""Token counts: exact with a vocabulary, estimated without, and never waited for."""

import base64
import sys
from pathlib import Path

import pytest
import tiktoken
import tiktoken.load
import tiktoken.model
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.chat.cache import Cache
from summarize.chat.tokens import TokenCounter, load_encoding
from tests.server import Behaviour, serve


def small_encoding() -> tiktoken.Encoding:
    """Single bytes, and a few words of one token each."""
    ranks = {bytes([byte]): byte for byte in range(256)}
    for word in (b"th", b"the", b" h", b" ha", b"rb", b" harb", b" harbo", b" harbou", b" harbour"):
        ranks[word] = len(ranks)
    return tiktoken.Encoding(
        "small", pat_str=r"\w+| \w+|\s+|\W", mergeable_ranks=ranks, special_tokens={"<|end|>": 999}
    )


def test_a_vocabulary_counts_exactly() -> None:
    counter = TokenCounter(small_encoding())
    assert counter.kind == "exact"
    assert counter.count("the harbour") == 2
    assert counter.count("the pier") == 1 + 5
    assert counter.count("") == 0


def test_special_tokens_in_an_article_are_plain_text() -> None:
    assert TokenCounter(small_encoding()).count("<|end|>") == 7


def test_a_models_vocabulary_is_found_by_the_models_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(tiktoken.registry.ENCODINGS, "o200k_base", small_encoding())
    encoding = load_encoding("gpt-4o-mini-2024-07-18", Cache(None))
    assert TokenCounter(encoding).count("the harbour") == 2


def test_a_vocabulary_on_disk_needs_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranks = {bytes([byte]): byte for byte in range(256)}
    lines = [f"{base64.b64encode(token).decode()} {rank}\n" for token, rank in ranks.items()]
    file = tmp_path / "bytes.tiktoken"
    file.write_text("".join(lines))

    def construct() -> dict[str, object]:
        loaded = tiktoken.load.load_tiktoken_bpe(str(file))
        return {"name": "x", "pat_str": r".", "mergeable_ranks": loaded, "special_tokens": {}}

    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(tiktoken.registry, "ENCODINGS", {})
    monkeypatch.setattr(tiktoken.registry, "ENCODING_CONSTRUCTORS", {"cl100k_base": construct})
    encoding = load_encoding("gpt-4", Cache(None))
    assert TokenCounter(encoding).count("abc") == 3


def test_a_model_of_another_family_is_estimated_without_a_download() -> None:
    assert load_encoding("SmolLM2-135M-Instruct", Cache(None)) is None
    assert load_encoding("gpt-next", Cache(None)) is None


def test_of_a_model_of_another_family_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tiktoken", None)  # cannot be imported
    for name in ("SmolLM2-135M-Instruct", "test-model", "gemma3:4b", "ministral-3b", "llama3.1"):
        assert load_encoding(name, Cache(None)) is None


@pytest.mark.parametrize(
    "name", [*tiktoken.model.MODEL_TO_ENCODING, *tiktoken.model.MODEL_PREFIX_TO_ENCODING]
)
def test_of_every_model_whose_vocabulary_there_is_it_is_asked_for(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def found(encoding: str) -> tiktoken.Encoding:
        asked.append(encoding)
        return small_encoding()

    monkeypatch.setattr(tiktoken, "get_encoding", found)
    assert load_encoding(name, Cache(None)) is not None
    assert asked == [tiktoken.encoding_name_for_model(name)]


def test_a_download_that_does_not_come_is_given_up_and_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiktoken.registry, "ENCODINGS", {})
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path / "vocabularies"))
    cache = Cache(tmp_path / "cache.sqlite")
    with serve(Behaviour()) as refusing:
        for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, refusing.url.removesuffix("/v1"))
        assert load_encoding("gpt-4o", cache) is None
        asked = len(refusing.requests)
        assert asked > 0
        assert load_encoding("gpt-4o", cache) is None
        assert len(refusing.requests) == asked
    cache.close()


# Tokens of SmolLM2-135M-Instruct (llama.cpp), counted once for sentences of our own.
COUNTED = {
    "The government said on Monday that it would not raise prices for fuel before the winter, "
    "and that the harbour in the north would stay open for ships with grain.": 32,
    "Правительство заявило в понедельник, что не будет повышать цены на топливо до зимы "
    "и что порт на севере останется открытым для судов с зерном.": 102,
    "Үкімет дүйсенбі күні қысқа дейін отын бағасын көтермейтінін және солтүстіктегі айлақ "
    "астық кемелері үшін ашық қалатынын мәлімдеді.": 121,
    "Өкмөт дүйшөмбү күнү кышка чейин күйүүчү майдын баасын көтөрбөй турганын жана түндүктөгү "
    "порт дан ташыган кемелер үчүн ачык каларын билдирди.": 134,
    "Ҳукумат рӯзи душанбе изҳор дошт, ки то зимистон нархи сӯзишвориро баланд намекунад "
    "ва бандари шимол барои киштиҳои ғалла кушода мемонад.": 110,
    "Hukumat dushanba kuni qishgacha yoqilg‘i narxini oshirmasligini va shimoldagi port "
    "g‘alla kemalari uchun ochiq qolishini ma’lum qildi.": 60,
    "政府星期一表示，冬季之前不会提高燃料价格，北部港口将继续向运粮船开放。": 68,
    "قالت الحكومة يوم الاثنين إنها لن ترفع أسعار الوقود قبل الشتاء وإن الميناء في الشمال "
    "سيبقى مفتوحا أمام سفن الحبوب.": 102,
}


@pytest.mark.parametrize(("text", "counted"), COUNTED.items(), ids=[t[:9] for t in COUNTED])
def test_an_estimate_covers_the_count_of_a_poor_vocabulary(text: str, counted: int) -> None:
    counter = TokenCounter(None)
    assert counter.kind == "estimated"
    assert 0.9 * counted <= counter.count(text) <= 1.7 * counted
    assert counter.least(text) < 0.85 * counted


@given(st.text(), st.text())
@settings(max_examples=100)
def test_estimates_enclose_each_other_for_any_text(one: str, other: str) -> None:
    counter = TokenCounter(None)
    assert 0 <= counter.least(one) <= counter.count(one)
    assert counter.least(one) <= counter.least(one + other)


def test_a_lone_surrogate_can_be_counted() -> None:
    assert TokenCounter(None).count("a\ud83d") > 0
    assert TokenCounter(small_encoding()).count("a\ud83d") > 0


def test_the_least_of_an_exact_count_leaves_room_for_templates() -> None:
    counter = TokenCounter(small_encoding())
    assert 0 < counter.least("the harbour" * 100) < counter.count("the harbour" * 100)

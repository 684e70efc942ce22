"""Measures how often old encodings are told apart, beside charset-normalizer.

    python -m tests.benchmarks.encodings [--kind sentences|short|documents] [--each 15]

Texts of ../shared/data/languages/dev are written in the encodings that their languages were once
written in. What counts is the text that comes back, not the encoding's name.
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from charset_normalizer import from_bytes

from summarize.sources.decoding import decode

DATA = Path(__file__).parents[3] / "shared" / "data" / "languages" / "dev"
ENCODINGS = {
    "ru": ("cp1251", "koi8_r", "iso8859_5", "mac_cyrillic", "cp866"),
    "uk": ("cp1251", "koi8_u", "mac_cyrillic"),
    "be": ("cp1251",),
    "bg": ("cp1251",),
    "sr": ("cp1251",),
    "mk": ("cp1251",),
    "mn": ("cp1251",),
    "kk": ("kz1048", "ptcp154"),
    "tg": ("koi8_t",),
    "ky": ("ptcp154",),
    "uz": ("ptcp154", "cp1251"),
    "tr": ("cp1254",),
    "az": ("cp1254",),
    "en": ("cp1252",),
    "de": ("cp1252", "iso8859_15"),
    "fr": ("cp1252", "iso8859_15", "mac_roman"),
    "es": ("cp1252",),
    "it": ("cp1252",),
    "pt": ("cp1252",),
    "sv": ("cp1252",),
    "pl": ("cp1250", "iso8859_2"),
    "cs": ("cp1250", "iso8859_2"),
    "hu": ("cp1250", "iso8859_2"),
    "ro": ("cp1250", "iso8859_16"),
    "lt": ("cp1257",),
    "lv": ("cp1257",),
    "el": ("cp1253", "iso8859_7"),
    "he": ("cp1255",),
    "ar": ("cp1256",),
    "fa": ("cp1256",),
    "th": ("cp874",),
    "zh": ("gb18030", "big5"),
    "ja": ("shift_jis", "euc_jp", "iso2022_jp"),
    "ko": ("cp949",),
}

Case = tuple[str, bytes, str]
"""Name of language and encoding, bytes, and the text they hold."""


def cases(kind: str, each: int) -> Iterator[Case]:
    """At most `each` texts for every language and encoding; those that are ASCII are left out."""
    texts = defaultdict(list)
    for line in (DATA / f"{kind}.jsonl").read_text("utf-8").splitlines():
        item = json.loads(line)
        texts[item["lang"]].append(item["text"])
    for language, encodings in ENCODINGS.items():
        for encoding in encodings:
            encoded = ((text, text.encode(encoding, "ignore")) for text in texts[language])
            fitting = [
                (f"{language} {encoding}", data, text)
                for text, data in encoded
                if data.decode(encoding) == text and not text.isascii()
            ]
            yield from fitting[:each]


def own(data: bytes) -> str:
    return decode(data, "text").text


def library(data: bytes) -> str:
    return str(from_bytes(data).best() or "")


def measure(read: Callable[[bytes], str], given: list[Case]) -> tuple[float, Counter[str]]:
    """The share of texts that came back, and the failures by language and encoding."""
    wrong = Counter(name for name, data, text in given if read(data) != text)
    return 1 - wrong.total() / len(given), wrong


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind", default="sentences", choices=["sentences", "short", "documents"])
    parser.add_argument("--each", type=int, default=15)
    given = parser.parse_args()
    texts = list(cases(given.kind, given.each))
    for name, read in (("own", own), ("charset-normalizer", library)):
        started = time.perf_counter()
        share, wrong = measure(read, texts)
        took = (time.perf_counter() - started) / len(texts)
        print(f"{name}: {share:.1%} of {len(texts)} {given.kind}, {took * 1000:.1f} ms each")
        print("  wrong:", ", ".join(f"{case} {count}" for case, count in wrong.most_common(12)))


if __name__ == "__main__":
    main()

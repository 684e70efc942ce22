"""Makes `summarize/sources/letter_pairs.txt` from a folder of texts named `P-<language>-<script>.txt`.

python -m tests.benchmarks.build_letter_pairs FOLDER > summarize/sources/letter_pairs.txt
"""

import sys
import unicodedata
from collections import Counter
from pathlib import Path

from summarize.sources.letter_pairs import pairs

LANGUAGES = (
    "ru uk be bg sr-Cyrl mk kk ky tg uz tt mn az tr tk de fr es it pt gl ca nl sv no da fi is "
    "pl cs sk hu sl hr ro lt lv et el he ar fa ur ps th vi ja zh-Hans zh-Hant ko hy sq bs cy mt"
)
PAIRS = 400
IDEOGRAPHS = 700


def main(folder: Path) -> None:
    for language in LANGUAGES.split():
        for path in sorted(folder.glob(f"P-{language}*.txt")):
            text = unicodedata.normalize("NFC", path.read_text("utf-8"))
            top = IDEOGRAPHS if language[:2] in ("ja", "zh", "ko") else PAIRS
            counts = Counter(pairs(text)).most_common(top)
            row = " ".join(pair.replace(" ", "_") for pair, _ in counts)
            print(path.stem.removeprefix("P-"), row, sep="\t")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

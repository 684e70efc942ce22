"""How many tokens a right answer takes, beside those of its article, and what a request adds.

    python -m tests.benchmarks.completion [--tokenizer FOLDER]

FOLDER has the npm package gpt-tokenizer (`npm install gpt-tokenizer`), for machines where tiktoken
cannot download its vocabulary. Tokens are those of o200k_base, by which services count.
"""

import argparse
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from summarize.chat.dialects import Dialect
from summarize.chat.protocol import Question
from summarize.engines.draft import Task
from summarize.engines.numbered_article import NumberedArticle
from summarize.engines.parts import Part
from summarize.engines.questions import EVERYTHING, Questions
from summarize.prompts import load_prompts
from tests.engines.foreign_answers import ARTICLES, TOLD, answer
from tests.engines.service import Service
from tests.engines.test_tokens import RESERVOIR, ask, compact, story

Count = Callable[[str], int]
_SCRIPT = (
    "import{countTokens}from'gpt-tokenizer/encoding/o200k_base';"
    "let s='';process.stdin.setEncoding('utf8').on('data',d=>s+=d)"
    ".on('end',()=>console.log(countTokens(s)))"
)


def counter(folder: Path | None) -> Count:
    """Counts tokens of o200k_base."""
    if folder is None:
        import tiktoken  # here, since its vocabulary may have to be downloaded

        encoding = tiktoken.get_encoding("o200k_base")
        return lambda text: len(encoding.encode_ordinary(text))

    def count(text: str) -> int:
        command = ["node", "--input-type=module", "-e", _SCRIPT]
        done = subprocess.run(
            command, input=text, cwd=folder, capture_output=True, text=True, check=True
        )
        return int(done.stdout)

    return count


def completions(count: Count) -> dict[str, float]:
    """Tokens of the right answer over those of the article, by the languages of both."""
    _, english, _ = ask(story("low"))
    shares = {"en-en": count(compact(english)) / count(RESERVOIR)}
    for language, to in TOLD:
        told = count(compact(answer(language, to)))
        shares[f"{language}-{to}"] = told / count(ARTICLES[language])
    return shares


def overheads(count: Count) -> dict[str, int]:
    """Tokens of a request without its article: the schema beside it, or in its words."""
    questions = Questions(
        Service(lambda _question: {}), load_prompts(), NumberedArticle(story("low"), Task())
    )
    part = Part((), EVERYTHING, 3, 12)
    asked = {name: questions.asked(name, part) for name in ("article", "part", "again")}
    fixed: dict[str, int] = {}
    for name, question in asked.items():
        fixed[name] = sum(map(count, (question.system, question.user, compact(question.schema))))
        fixed[f"{name}, in words"] = count(_in_words(question))
    return fixed


def _in_words(question: Question) -> str:
    body = Dialect(format="json_object").body(question, "m", 500)
    return "\n".join(message["content"] for message in body["messages"])


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokenizer", type=Path)
    count = counter(parser.parse_args().tokenizer)
    print(json.dumps({name: round(share, 3) for name, share in completions(count).items()}))
    print(json.dumps(overheads(count)))


if __name__ == "__main__":
    main()

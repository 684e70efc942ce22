"""The model engine with a real model. Whatever it answers, nothing invented may pass for checked.

Start a server, for instance `python -m llama_cpp.server --model FILE --n_ctx 4096`, and run
`SUMMARIZE_LIVE_URL=http://127.0.0.1:8000/v1 pytest -m live`.
"""

import os
from pathlib import Path

import pytest

from summarize.analysis import Analysis, analyse
from summarize.article import Article
from summarize.chat import connect
from summarize.chat.protocol import Chat
from summarize.engines.draft import Task
from summarize.engines.model import ModelEngine
from summarize.engines.translation import Translator
from summarize.errors import AnswerError
from summarize.prompts import load_prompts
from summarize.settings import Service, Settings
from summarize.verification import verify

URL = os.environ.get("SUMMARIZE_LIVE_URL", "")
ARTICLES = Path(__file__).parent.parent / "articles"

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(not URL, reason="SUMMARIZE_LIVE_URL names no server"),
]


@pytest.fixture
def chat() -> Chat:
    service = Service(base_url=URL, timeout=300, deadline=600, context_window=4096)
    return connect(Settings(engine="llm", service=service, cache=False))


@pytest.fixture
def bridge() -> Analysis:
    return analyse(Article.from_text((ARTICLES / "bridge.txt").read_text(encoding="utf-8")))


def test_a_report_comes_out_and_keeps_to_the_article(chat: Chat, bridge: Analysis) -> None:
    task = Task()
    report = verify(bridge, ModelEngine(chat, load_prompts()).draft(bridge, task), task)
    text = bridge.article.text
    assert report.summary.sentences
    assert [(q.start, q.end) for q in report.quotes] == [(q.start, q.end) for q in bridge.quotes]
    assert all(text[q.start : q.end] == q.text for q in report.quotes)
    assert report.engine.requests >= 1
    assert report.engine.prompt_tokens > 0
    for sentence in report.summary.sentences:
        if sentence.status == "supported":
            assert sentence.cites


def test_an_estimate_is_near_what_the_service_counts(chat: Chat, bridge: Analysis) -> None:
    engine = ModelEngine(chat, load_prompts())
    estimate = engine.estimate(bridge, Task())
    run = engine.draft(bridge, Task()).engine
    each = run.prompt_tokens / run.requests
    assert 0.5 * each < estimate.prompt_tokens / estimate.requests < 2 * each


def test_a_translation_is_aligned_or_refused(chat: Chat) -> None:
    analysis = analyse(Article.from_text("Мост через реку закрыли в понедельник."))
    try:
        found = Translator(chat, load_prompts()).translate(analysis, "en")
    except AnswerError:
        return
    assert any(stretch.translation for stretch in found.stretches)
    assert all(not s.translation for s in found.stretches if s.is_untouched)

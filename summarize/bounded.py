"""Analysis and checks with an end: how long they may take, what they may hold, and where they run.

Our finders are linear, but twenty megabytes of nothing but quotation marks still keep them busy for
many minutes and fill the memory, and four kilobytes of gzip can hold them. So an article of ordinary
size is worked on right here, and a larger one in a process of its own whose time and memory are
bounded by its size. What passes the bounds fails by its name, like an input that cannot be read.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from summarize.analysis import Analysis, analyse
from summarize.article import Article
from summarize.characters import DOUBLE_QUOTES, LINE_ENDS
from summarize.errors import SourceError
from summarize.passages import Passage, split_passages

if TYPE_CHECKING:
    from summarize.verification.checking import CheckedSummary


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much there may be of an article.

    `passages` bounds the sentences and lines that are told apart, and the statements that are
    found; a long novel has half as many. Texts of more than `small` characters, which articles do not
    have and books do, are worked on in a process that may take `memory` (bytes) and, of processor
    time, `seconds` and `seconds_a_million` for each million characters: several times what news takes.
    """

    passages: int = 200_000
    small: int = 100_000
    memory: int = 2 << 30
    seconds: float = 20.0
    seconds_a_million: float = 20.0


_DEFAULT = Bounds()
_WRAPPED = 4  # lines that a passage may have been wrapped to
_IN_MEMORY = "in the memory that is allowed"
_SPLIT = "split it into its articles"
_LINE = re.compile(rf"[^\s{LINE_ENDS}][^{LINE_ENDS}]*")
_MARK = re.compile(f"[{DOUBLE_QUOTES}]")
_Result = TypeVar("_Result")


def analysed(article: Article, bounds: Bounds = _DEFAULT) -> Analysis:
    """What our finders say of an article. Raises `SourceError` where that would have no end."""
    return _within(bounds, _analysed, (article,))


def passages_of(article: Article, bounds: Bounds = _DEFAULT) -> tuple[Passage, ...]:
    """An article's passages. Raises `SourceError` where there are too many."""
    return _within(bounds, _passages, (article,))


def checked(article: Article, summary: Article, bounds: Bounds = _DEFAULT) -> "CheckedSummary":
    """A summary checked against an article. Raises `SourceError` where that would have no end."""
    return _within(bounds, _checked, (article, summary))


def _analysed(bounds: Bounds, article: Article) -> Analysis:
    analysis = analyse(article, passages=_passages(bounds, article))
    if max(len(analysis.quotes), len(analysis.claims)) > bounds.passages:
        raise _too_many(article, bounds, "statements")
    return analysis


def _passages(bounds: Bounds, article: Article) -> tuple[Passage, ...]:
    passages = tuple(split_passages(article.text, article.roles))
    if len(passages) > bounds.passages:
        raise _too_many(article, bounds, "sentences and lines")
    return passages


def _checked(bounds: Bounds, article: Article, summary: Article) -> "CheckedSummary":
    from summarize.verification.checking import check_summary  # here, for one command only

    for each in (article, summary):
        _passages(bounds, each)
    return check_summary(article=article, summary=summary)


_WORK: dict[str, Callable[..., Any]] = {
    function.__name__: function for function in (_analysed, _passages, _checked)
}


def _within(bounds: Bounds, work: Callable[..., _Result], articles: tuple[Article, ...]) -> _Result:
    for article in articles:
        _glance(article, bounds)
    if sum(len(article.text) for article in articles) <= bounds.small:
        return work(bounds, *articles)
    return _in_child(bounds, work, articles)


def _glance(article: Article, bounds: Bounds) -> None:
    """Refuse at once what has too much of anything, before it is split with care."""
    if _are_more(_LINE, article.text, _WRAPPED * bounds.passages):
        raise _too_many(article, bounds, "sentences and lines")
    if _are_more(_MARK, article.text, _WRAPPED * bounds.passages):
        raise _too_many(article, bounds, "statements")


def _are_more(pattern: re.Pattern[str], text: str, than: int) -> bool:
    # A match has a character at least, and most articles have fewer.
    return len(text) > than and next(islice(pattern.finditer(text), than, None), None) is not None


def _in_child(
    bounds: Bounds, work: Callable[..., _Result], articles: tuple[Article, ...]
) -> _Result:
    # Here, as few articles are that large.
    import pickle

    from summarize.children import PATIENCE, Child

    label = articles[0].source.label
    size = sum(len(article.text) for article in articles)
    seconds = bounds.seconds + bounds.seconds_a_million * size / 1e6
    try:
        child = Child(__name__)
    except OSError as error:
        raise SourceError(f"{label}: no process could be started to analyse it in") from error
    try:
        data = pickle.dumps((bounds, articles), pickle.HIGHEST_PROTOCOL)
        job = {"work": work.__name__, "memory": bounds.memory, "seconds": seconds}
        answer = child.ask(job, data, seconds * PATIENCE)
    finally:
        child.kill()
    if answer is None:
        within = f"within {seconds:.0f} seconds" if child.out_of_time else _IN_MEMORY
        raise SourceError(f"{label}: could not be analysed {within}", _SPLIT)
    result, failure = pickle.loads(answer)  # noqa: S301 (our own process, which ran our own code)
    if failure is not None:
        raise failure
    finished: _Result = result
    return finished


def _answer(job: dict[str, Any], data: bytes) -> bytes:
    """The child's side: the result and no error, or an error and no result."""
    import pickle  # here, as above

    bounds, articles = pickle.loads(data)  # noqa: S301 (of our own parent)
    try:
        told = (_WORK[job["work"]](bounds, *articles), None)
        return pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
    except SourceError as error:
        return pickle.dumps((None, error))
    except MemoryError:
        label = articles[0].source.label
        failed = SourceError(f"{label}: could not be analysed {_IN_MEMORY}", _SPLIT)
        return pickle.dumps((None, failed))
    except Exception as error:  # noqa: BLE001 (a fault of ours, told where somebody sees it)
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}")))


def _too_many(article: Article, bounds: Bounds, what: str) -> SourceError:
    most = f"{bounds.passages:,} {what}, the most that are read of one article"
    return SourceError(f"{article.source.label}: has more than {most}", _SPLIT)


if __name__ == "__main__":
    from summarize.children import serve  # here, for the child only

    serve(_answer)

"""The main job: article in, report out.

    analyse (no model) -> draft (an engine) -> verify (no model) -> report

A `Summarizer` is built once and used for any number of articles, from any number of threads.
"""

import dataclasses
from typing import TYPE_CHECKING

from summarize.analysis import Analysis
from summarize.article import Article
from summarize.bounded import analysed
from summarize.chat.protocol import Usage
from summarize.configuration import load
from summarize.engines.draft import Engine, Task
from summarize.engines.offline import OfflineEngine, without_model
from summarize.errors import (
    HOW_TO_TURN_A_MODEL_ON,
    AnswerError,
    ConfigurationError,
    ServiceError,
    SummarizeError,
)
from summarize.report import Report
from summarize.settings import Settings
from summarize.verification import verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.chat.client import ServiceChat
    from summarize.engines.glossary import Term
    from summarize.engines.second_reader import SecondReader
    from summarize.engines.sizes import Estimate
    from summarize.engines.translation import Translator
    from summarize.translated import TranslatedText


@dataclasses.dataclass(frozen=True, slots=True)
class Summarizer:
    """An engine and a task, ready for articles."""

    engine: Engine
    task: Task
    falls_back: bool = False
    """Whether an article whose model fails is reported on without one."""
    second_reader: "SecondReader | None" = None

    @classmethod
    def from_settings(cls, settings: Settings) -> "Summarizer":
        """The summarizer that the settings ask for. Raises `ConfigurationError`."""
        if not settings.uses_model:
            return cls(OfflineEngine(), Task.from_settings(settings))
        if settings.service is None:
            raise ConfigurationError("--engine llm needs a model service", HOW_TO_TURN_A_MODEL_ON)
        # Here, so that offline runs don't pay for what only a model needs.
        from summarize.chat import connect, connect_second
        from summarize.engines.model import ModelEngine
        from summarize.engines.second_reader import SecondReader
        from summarize.prompts import load_prompts

        chat, prompts = connect(settings), load_prompts(settings.prompts_dir)
        again = connect_second(settings, chat) or chat
        return cls(
            ModelEngine(chat, prompts),
            Task.from_settings(settings),
            falls_back=settings.engine == "auto",
            second_reader=SecondReader(again, prompts) if settings.double_check else None,
        )

    def report(self, article: Article) -> Report:
        """The checked report of one article.

        Where the model fails for good, and was not insisted on, the report is the one that the rules
        make, with a warning that says why. Raises what the engine raises otherwise, and `SourceError`
        for an article that has no end.
        """
        return self.attempt(article).report

    def attempt(self, article: Article) -> "Attempt":
        """The report of one article, and what kept the model from making it."""
        return self.attempt_analysis(analysed(article))

    def attempt_analysis(self, analysis: Analysis) -> "Attempt":
        """The same of an article that has been analysed already."""
        try:
            report = verify(analysis, self.engine.draft(analysis, self.task), self.task)
            return Attempt(self.second_reader.read(report) if self.second_reader else report)
        except (AnswerError, ServiceError) as error:
            if not self.falls_back:
                raise
            return self.without_model(analysis, error)

    def without_model(self, analysis: Analysis, failure: SummarizeError) -> "Attempt":
        """The report that the rules make in place of a model that failed."""
        draft = without_model(OfflineEngine().draft(analysis, self.task), failure)
        return Attempt(verify(analysis, draft, self.task), failure)


@dataclasses.dataclass(frozen=True, slots=True)
class Attempt:
    """A report, and what kept the model from making it, if anything did."""

    report: Report
    failure: SummarizeError | None = None


def summarize(article: str | Article, settings: Settings | None = None) -> Report:
    """The report of one article: cited summary, quotations, claims, translations.

    Without `settings` the environment and the config file decide, as on the command line; with no
    model configured the report is made offline. Raises `SummarizeError`.
    """
    article = Article.of(article)
    chosen = settings if settings is not None else load().settings
    return Summarizer.from_settings(chosen).report(article)


@dataclasses.dataclass(frozen=True, slots=True)
class TextTranslator:
    """Translates whole texts into the language `to`; safe to call from several threads.

    `translator` is `None` where no model is configured: a text that is in `to` needs none.
    """

    translator: "Translator | None"
    to: str

    @classmethod
    def from_settings(
        cls, settings: Settings, glossary: "tuple[Term, ...]" = ()
    ) -> "TextTranslator":
        """The translator that the settings ask for. Raises `ConfigurationError`."""
        if settings.service is None or not settings.uses_model:
            return cls(None, settings.to)
        # Here, as above.
        from summarize.chat import connect
        from summarize.engines.translation import Translator
        from summarize.prompts import load_prompts

        chat, prompts = connect(settings), load_prompts(settings.prompts_dir)
        return cls(Translator(chat, prompts, glossary), settings.to)

    def translate(self, article: Article) -> "TranslatedText":
        """The checked translation of one article.

        Raises `ConfigurationError` where a model is needed and there is none, and what the model
        service raises.
        """
        # Here, as above.
        from summarize.engines.translation import rendition_without_model
        from summarize.verification.whole_text import verify_translation

        analysis = analysed(article)
        rendition = rendition_without_model(analysis, self.to)
        if rendition is None:
            if self.translator is None:
                raise ConfigurationError(
                    "translating a text needs a model; offline only notices of websites can be",
                    HOW_TO_TURN_A_MODEL_ON,
                )
            rendition = self.translator.translate(analysis, self.to)
        return verify_translation(analysis, rendition)


@dataclasses.dataclass(frozen=True, slots=True)
class Estimator:
    """What articles would take, from the very requests that would be sent; sends none.

    `measure` prices what each model takes.
    """

    chat: "ServiceChat"
    measure: "Callable[[Analysis], Estimate]"

    @classmethod
    def from_settings(cls, settings: Settings) -> "Estimator":
        """The estimator for reports. Raises `ConfigurationError`."""
        # Here, as above.
        from summarize.engines.model import ModelEngine
        from summarize.engines.second_reader import SecondReader
        from summarize.prompts import load_prompts

        chat = _silent_chat(settings)
        prompts = load_prompts(settings.prompts_dir)
        engine, task = ModelEngine(chat, prompts), Task.from_settings(settings)
        second = settings.second_reader
        again = _silent_chat(dataclasses.replace(settings, service=second)) if second else chat
        reader = SecondReader(again, prompts) if settings.double_check is not None else None

        def measure(analysis: Analysis) -> "Estimate":
            made = _priced(chat, engine.estimate(analysis, task))
            return made + _priced(again, reader.estimate(analysis.article.text)) if reader else made

        return cls(chat, measure)

    @classmethod
    def for_translations(cls, settings: Settings, glossary: "tuple[Term, ...]" = ()) -> "Estimator":
        """The estimator for translations of whole texts. Raises `ConfigurationError`."""
        # Here, as above.
        from summarize.engines.translation import Translator
        from summarize.prompts import load_prompts

        chat = _silent_chat(settings)
        translator = Translator(chat, load_prompts(settings.prompts_dir), glossary)
        return cls(chat, lambda analysis: _priced(chat, translator.estimate(analysis, settings.to)))

    def estimate(self, article: Article) -> "Estimate":
        """Requests, tokens and dollars of one article; completion tokens are a ceiling."""
        return self.measure(analysed(article))


def _priced(chat: "ServiceChat", estimate: "Estimate") -> "Estimate":
    tokens = (estimate.prompt_tokens, estimate.completion_tokens_max)
    price = chat.price(Usage(estimate.requests, *tokens))
    return dataclasses.replace(estimate, cost_usd_max=price)


def _silent_chat(settings: Settings) -> "ServiceChat":
    """The service that would be asked, never to be asked anything."""
    from summarize.chat import connect  # here, as above

    chat = connect(dataclasses.replace(settings, max_cost=None), silent=True)
    try:
        chat.model  # noqa: B018 (may have to be asked of the service)
    except ServiceError as error:
        raise ConfigurationError(
            "a dry run asks the service nothing, so it cannot know the model",
            "name one with -m",
        ) from error
    return chat

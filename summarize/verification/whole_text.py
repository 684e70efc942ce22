"""From what a translator made of a whole text to what may be shown of it."""

from summarize.analysis import Analysis
from summarize.engines.translation import Rendition, TranslationUnit
from summarize.translated import MissedTerm, ParagraphStatus, TranslatedParagraph, TranslatedText
from summarize.verification.checks.translations import judge_translation
from summarize.verification.drafts import all_warnings


def verify_translation(analysis: Analysis, rendition: Rendition) -> TranslatedText:
    """Check every translated paragraph against its original. Never raises on any rendition."""
    article = analysis.article
    return TranslatedText(
        source=article.source,
        text=article.text,
        title=analysis.title,
        to=rendition.to,
        languages=analysis.languages,
        paragraphs=tuple(_checked(stretch, rendition.to) for stretch in rendition.stretches),
        engine=rendition.engine,
        warnings=all_warnings(article, rendition.warnings),
    )


def _checked(stretch: TranslationUnit, to: str) -> TranslatedParagraph:
    status: ParagraphStatus = "unchanged" if stretch.is_untouched else "untranslated"
    problems: tuple[str, ...] = ()
    if stretch.translation is not None:
        found = judge_translation(stretch.text, stretch.language, stretch.translation, to)
        status, problems = found.status, found.problems or found.doubts
    return TranslatedParagraph(
        start=stretch.start,
        end=stretch.end,
        paragraph=stretch.paragraph,
        language=stretch.language,
        role=stretch.role,
        text=stretch.text,
        translation=stretch.translation,
        status=status,
        problems=problems,
        missed_terms=tuple(MissedTerm(term.source, term.target) for term in stretch.missed),
    )

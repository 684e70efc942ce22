from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from summarize.errors import UsageError
from summarize.renderers.template import Template, shipped_templates
from tests.renderers.reports import AZAMAT, REPORT, TEXT, hostile

Make = Callable[..., Template]


@pytest.fixture
def template(tmp_path: Path) -> Make:
    def make(source: str, name: str = "mine.jinja") -> Template:
        (tmp_path / name).write_text(source, "utf-8")
        return Template(str(tmp_path / name))

    return make


def test_the_json_report_is_its_data(template: Make) -> None:
    made = template(
        "{{ title }}|{{ quotes[0].speaker.name }}|{{ languages[0].code | language_name }}|"
        "{{ text[quotes[0].start:quotes[0].end] }}"
    )
    assert made.render(REPORT) == "Мост открыт|Азамат Бейшенов|Russian|Мы сдержали слово"


@pytest.mark.parametrize("name", shipped_templates())
def test_ours_say_what_there_is(name: str) -> None:
    made = Template(name).render(REPORT)
    assert made.startswith(("**Мост открыт.**", "# Claims to check: Мост открыт"))
    assert "Мы сдержали слово" in made
    assert "Азамат Бейшенов" in made
    assert "999 million" not in made
    assert made.endswith("\n")


def test_a_newsletter_has_only_what_is_borne_out_and_says_what_it_left_out() -> None:
    made = Template("newsletter").render(REPORT)
    assert "The bridge is open." in made
    assert "1 of 2 sentences" in made
    doubtful = tuple(replace(quote, status="unverified") for quote in REPORT.quotes)
    assert "Мы сдержали слово" not in Template("newsletter").render(
        replace(REPORT, quotes=doubtful)
    )


def test_a_fact_card_says_who_is_only_probable_and_what_is_denied() -> None:
    claim = replace(REPORT.claims[0], confidence="medium", polarity="denied")
    made = Template("fact-card").render(replace(REPORT, claims=(claim,)))
    assert "probably Азамат Бейшенов, заместитель министра, who denies it" in made
    unknown = replace(REPORT.quotes[0], speaker=None, candidates=(AZAMAT,))
    made = Template("fact-card").render(replace(REPORT, quotes=(unknown,)))
    assert "one of: Азамат Бейшенов" in made


@pytest.mark.parametrize("name", shipped_templates())
def test_words_of_an_article_are_no_markup_in_ours(name: str) -> None:
    made = Template(name).render(hostile("# x\n[a](http://b.example) <i> **c**"))
    assert "](http" not in made.replace("\\](http", "")
    assert "<i>" not in made.replace("\\<i", "")
    assert "\n# x" not in made


def test_a_template_for_html_escapes_everything(template: Make) -> None:
    made = template("{{ title }}", "mine.html.jinja")
    assert made.render(hostile("<b>")) == "&lt;b&gt;"


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ title.__init__.__globals__ }}",
        "{{ quotes.append(1) }}",
        "{{ range(10000000000) | list }}",
        "{% include '/etc/hostname' %}",
        "{{ nothing_of_that_name }}",
        "{{ title.nothing.more }}",
        "{{ 1 / 0 }}",
    ],
)
def test_what_a_template_may_not_do_is_a_sentence(template: Make, source: str) -> None:
    with pytest.raises(UsageError, match=r"mine\.jinja"):
        template(source).render(REPORT)


def test_a_mistake_in_a_template_is_named_by_its_line(template: Make) -> None:
    with pytest.raises(UsageError, match="line 2"):
        template("{{ title }}\n{% for %}")


def test_a_template_that_is_not_there_is_answered_with_ours() -> None:
    with pytest.raises(UsageError, match=r"did you mean newsletter\?"):
        Template("newslettr")
    with pytest.raises(UsageError, match="ours are fact-card, newsletter"):
        Template("no-such-file.jinja")


def test_the_text_is_the_articles(template: Make) -> None:
    assert template("{{ text }}").render(REPORT) == TEXT

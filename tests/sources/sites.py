"""Fifty pages in the forms that news sites have: our stories in the markup of twenty-five kinds of site.

Of each page it is known what its reader calls the article: headline, writer, day, and the words of the
body. Everything else on it is what sites put around and into their stories: repeated headlines,
teasers, captions, prompts to correct, rules for comments, biographies, notices of cookies.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from tests.sources.pages import STORIES, Story

SITE = "Osin Valley Courier"
DAY = "2026-11-24"


@dataclass(frozen=True, slots=True)
class Words:
    """What a site says around its stories, in one language."""

    updated: str
    mistake: str
    machine: str
    rules: str
    biography: str
    also: str
    photo: str
    letter: str


WORDS = {
    "en": Words(
        "Updated November 24, 2026 at 14:45",
        "Spotted a mistake? Select the text and press Ctrl+Enter to tell our editors.",
        "This article was made with the help of an AI assistant and checked by an editor.",
        "Comments are moderated. Please be polite, stay on the subject and read our rules before you post.",
        "Ann Lee has written about rivers and roads for our newspaper since 2011. Follow her for more stories.",
        "Read also: Ten walks along the river for families",
        "Photo: P. Marsh / Courier",
        "Subscribe to our newsletter and get the most important stories every morning.",
    ),
    "ru": Words(
        "Обновлено 24 ноября 2026, 14:45",
        "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter, чтобы сообщить нашей редакции.",
        "Этот материал подготовлен с помощью искусственного интеллекта и проверен редактором.",
        "Комментарии проходят модерацию. Пожалуйста, соблюдайте правила нашего сайта и будьте вежливы.",
        "Анна Ли пишет о реках и дорогах для нашей газеты с 2011 года. Подписывайтесь на её канал.",
        "Читайте также: Десять прогулок вдоль реки для всей семьи",
        "Фото: П. Марш / «Курьер»",
        "Подпишитесь на нашу рассылку и получайте самые важные новости каждое утро.",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Site:
    """A page and what its reader calls the article; `byline` and `published` `None` for unknown."""

    name: str
    html: str
    story: Story
    byline: str | None
    published: str | None

    @property
    def gold(self) -> str:
        return "\n".join((self.story.title, *self.story.paragraphs))


def _paragraphs(story: Story, tag: str = "p", between: str = "") -> str:
    parts = [f"<{tag}>{escape(part, quote=False)}</{tag}>" for part in story.paragraphs]
    return between.join(parts)


def _page(
    story: Story,
    body: str,
    head: str = "",
    title: str | None = None,
    menu: bool = True,
) -> str:
    nav = "".join(f'<li><a href="/{n}">{item}</a></li>' for n, item in enumerate(story.menu))
    related = "".join(
        f'<li><a href="/r{n}">{line}</a></li>' for n, line in enumerate(story.related)
    )
    around = f"<header><nav><ul>{nav}</ul></nav></header>" if menu else ""
    below = f"<aside><ul>{related}</ul></aside><footer>© 2027 {SITE}</footer>" if menu else ""
    return (
        f'<!doctype html><html lang="{story.language}"><head><meta charset="utf-8">'
        f"<title>{title or story.title}</title>{head}</head><body>{around}{body}{below}</body></html>"
    )


def _metas(story: Story, author: str | None = None) -> str:
    return (
        f'<meta property="og:site_name" content="{SITE}"><meta property="og:title" content="{escape(story.title)}">'
        f'<meta name="author" content="{author or story.author}">'
        f'<meta property="article:published_time" content="{DAY}T10:00:00+06:00">'
    )


def _plain(story: Story) -> str:
    body = f"<main><article><h1>{story.title}</h1>{_paragraphs(story)}</article></main>"
    return _page(story, body, _metas(story))


def _title_with_site(story: Story) -> str:
    body = f"<article><h2>{story.title}</h2>{_paragraphs(story)}</article>"
    return _page(
        story, body, f'<meta property="og:site_name" content="{SITE}">', f"{story.title} - {SITE}"
    )


def _title_with_section(story: Story) -> str:
    body = f"<h1>{story.title}</h1><div class='article-body'>{_paragraphs(story)}</div>"
    return _page(story, body, "", f"{story.title} | {story.menu[1]} | {SITE}")


def _site_in_front(story: Story) -> str:
    head = f'<meta property="og:site_name" content="{SITE}"><meta property="og:title" content="{SITE}: {escape(story.title)}">'
    return _page(
        story, f"<div id='story'>{_paragraphs(story)}</div>", head, f"{SITE}: {story.title}"
    )


def _wordpress(story: Story) -> str:
    body = (
        f"<div id='content'><article class='post'><header class='entry-header'><h1 class='entry-title'>{story.title}</h1>"
        f"<div class='entry-meta'>{DAY} | {story.author}</div></header><div class='entry-content'>{_paragraphs(story)}"
        "<div class='share-buttons'><a href='#'>Facebook</a> <a href='#'>Telegram</a></div></div></article>"
        f"<div id='comments'><ol><li>{story.comment}</li></ol></div></div>"
    )
    return _page(story, body, _metas(story))


def _data(story: Story) -> str:
    data = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
        f'"headline":"{escape(story.title)}","datePublished":"{DAY}T08:00:00Z",'
        f'"author":{{"@type":"Person","name":"{story.author}"}},"publisher":{{"@type":"Organization","name":"{SITE}"}}}}</script>'
    )
    body = f"<div class='a1'><div class='b2'>{story.title}</div><div class='c3'>{_paragraphs(story)}</div></div>"
    return _page(story, body, data, f"{story.title} – {SITE}")


def _old_table(story: Story) -> str:
    text = "<br><br>".join(story.paragraphs)
    cell = f"<td width=500><h1>{story.title}</h1>{text}</td>"
    return _page(
        story, f"<table><tr><td>{'<br>'.join(story.menu)}</td>{cell}</tr></table>", _metas(story)
    )


def _wrapped(story: Story) -> str:
    lines = []
    for part in story.paragraphs:
        line = ""
        for word in part.split():
            if len(line) + 1 + len(word) > 72:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        lines += [line, ""]
    return _page(
        story, f"<h1>{story.title}</h1><div class='text'>{'<br>'.join(lines)}</div>", _metas(story)
    )


def _consent(story: Story) -> str:
    dialog = f"<div id='cookie-consent' role='dialog'>{f'<p>{story.cookies}</p>' * 12}<button>OK</button></div>"
    return _page(
        story,
        f"{dialog}<article><h1>{story.title}</h1>{_paragraphs(story)}</article>",
        _metas(story),
    )


def _repeated(story: Story) -> str:
    words = WORDS[story.language]
    body = (
        f"<ul class='breadcrumb'><li><a href='/'>{story.menu[0]}</a></li><li>{story.title}</li></ul><article><h1>{story.title}</h1>"
        f"<p class='byline'>{story.author} / 24.11.2026 • {words.updated}</p><h2>{story.title}</h2>{_paragraphs(story)}"
        f"<p class='orphus'>{words.mistake}</p></article>"
    )
    return _page(story, body, _metas(story))


def _unmarked_repeats(story: Story) -> str:
    words = WORDS[story.language]
    body = (
        f"<div class='x'><h1>{story.title}</h1><p>{story.author} / {words.updated}</p><p>{story.title}</p>{_paragraphs(story)}"
        f"<p>{words.mistake}</p><p>{words.machine}</p></div>"
    )
    return _page(story, body, _metas(story))


def _teasers(story: Story) -> str:
    words = WORDS[story.language]
    teaser = f"<p><strong>{words.also}</strong></p>"
    body = f"<article><h1>{story.title}</h1>{_paragraphs(story, between=teaser)}</article>"
    return _page(story, body, _metas(story))


def _linked_teasers(story: Story) -> str:
    teaser = f"<p><a href='/other'>{story.related[0]}</a></p>"
    first, *others = story.paragraphs
    body = f"<article><h1>{story.title}</h1><p>{first}</p>{teaser}" + "".join(
        f"<p>{p}</p>" for p in others
    )
    return _page(story, f"{body}</article>", _metas(story))


def _captions(story: Story) -> str:
    words = WORDS[story.language]
    figure = f"<figure><img src='a.jpg'><figcaption>{story.related[1]}. {words.photo}</figcaption></figure>"
    first, *others = story.paragraphs
    text = f"<p>{first}</p>{figure}" + "".join(f"<p>{part}</p>" for part in others)
    return _page(story, f"<article><h1>{story.title}</h1>{text}</article>", _metas(story))


def _caption_boxes(story: Story) -> str:
    words = WORDS[story.language]
    box = f"<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>{words.photo}</p></div>"
    return _page(
        story, f"<article><h1>{story.title}</h1>{box}{_paragraphs(story)}</article>", _metas(story)
    )


def _biography(story: Story) -> str:
    words = WORDS[story.language]
    body = (
        f"<article><h1>{story.title}</h1>{_paragraphs(story)}<div class='author-bio'><p>{words.biography}</p></div>"
        f"<div class='newsletter-box'><p>{words.letter}</p></div></article>"
    )
    return _page(story, body, _metas(story))


def _comments(story: Story) -> str:
    words = WORDS[story.language]
    body = (
        f"<article><h1>{story.title}</h1>{_paragraphs(story)}</article><section id='comments' class='comments'>"
        f"<p>{words.rules}</p><div class='comment'><b>riverman</b><p>{story.comment}</p></div></section>"
    )
    return _page(story, body, _metas(story))


def _desk(story: Story) -> str:
    body = f"<article><h1>{story.title}</h1>{_paragraphs(story)}</article>"
    return _page(story, body, _metas(story, author=f"{SITE}; admin"))


def _day_in_words(story: Story) -> str:
    day = {"en": "November 24, 2026", "ru": "24 ноября 2026"}[story.language]
    body = f"<article><h1>{story.title}</h1><div class='published'>{day}</div>{_paragraphs(story)}</article>"
    return _page(story, body, f'<meta name="author" content="{story.author}">')


def _time_element(story: Story) -> str:
    body = f"<article><h1>{story.title}</h1><time datetime='{DAY}T09:30'>09:30</time>{_paragraphs(story)}</article>"
    return _page(story, body, f'<meta name="author" content="{story.author}">')


def _blocks(story: Story) -> str:
    parts = "".join(
        f"<div class='article__block' data-type='text'><div class='article__text'>{p}</div></div>"
        for p in story.paragraphs
    )
    tags = "".join(f"<a class='tag__text' href='/t'>{item}</a>" for item in story.menu)
    body = f"<div class='article'><h1 class='article__title'>{story.title}</h1>{parts}</div><div class='article__tags'>{tags}</div>"
    return _page(story, body, _metas(story))


def _languages(story: Story) -> str:
    others = "".join(
        f"<a href='/{o.language}'>{o.menu[0]} {o.menu[1]}</a>" for o in STORIES if o is not story
    )
    body = f"<div class='langs'>{others}</div><article><h1>{story.title}</h1>{_paragraphs(story)}</article>"
    return _page(story, body, _metas(story))


def _small(story: Story) -> str:
    return _page(story, f"<h1>{story.title}</h1>{_paragraphs(story)}", _metas(story), menu=False)


def _styles(story: Story) -> str:
    sheet = f"<style>.logo{{background:url(data:image/png;base64,{'iVBORw0KGgo' * 9000})}} .x{{color:#111}}</style>"
    return _page(
        story,
        f"<article><h1>{story.title}</h1>{_paragraphs(story)}</article>",
        sheet + _metas(story),
    )


def _standfirst(story: Story) -> str:
    first = escape(story.paragraphs[0], quote=True)
    body = (
        f"<article><h1>{story.title}</h1>{_paragraphs(story)}<p>{story.paragraphs[0]}</p></article>"
    )
    return _page(story, body, f'<meta name="description" content="{first}">' + _metas(story))


_ANY = tuple(story for story in STORIES if story.language not in WORDS)
_TOLD = tuple(story for story in STORIES if story.language in WORDS)
_FORMS: tuple[tuple[Callable[[Story], str], bool, bool], ...] = (
    # The form, and whether it tells who wrote it, and when.
    (_plain, True, True), (_title_with_site, False, False), (_title_with_section, False, False),
    (_site_in_front, False, False), (_wordpress, True, True), (_data, True, True), (_old_table, True, True),
    (_wrapped, True, True), (_consent, True, True), (_linked_teasers, True, True), (_desk, False, True),
    (_time_element, True, True), (_blocks, True, True), (_languages, True, True), (_small, True, True),
    (_styles, True, True), (_standfirst, True, True),
)  # fmt: skip
_FORMS_IN_WORDS: tuple[Callable[[Story], str], ...] = (
    _repeated, _unmarked_repeats, _teasers, _captions, _caption_boxes, _biography, _comments, _day_in_words,
)  # fmt: skip


def _all() -> tuple[Site, ...]:
    found = [
        (form, story, byline, published)
        for number, (form, byline, published) in enumerate(_FORMS)
        for story in (_ANY[number % len(_ANY)], _TOLD[number % len(_TOLD)])
    ]
    found += [(form, story, True, True) for form in _FORMS_IN_WORDS for story in _TOLD]
    return tuple(
        Site(
            f"{form.__name__.strip('_')}-{story.language}",
            form(story),
            story,
            story.author if byline else None,
            DAY if published else None,
        )
        for form, story, byline, published in found
    )


SITES = _all()

"""Web pages to take apart: stories of our own in nine languages, in the markup of ten kinds of site.

For every page it is planted what belongs to the story and what does not, as trafilatura's own
evaluation does it: segments that must and segments that must not be in the text.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle


@dataclass(frozen=True, slots=True)
class Story:
    language: str
    title: str
    author: str
    paragraphs: tuple[str, ...]
    menu: tuple[str, ...]
    related: tuple[str, ...]
    comment: str
    cookies: str


@dataclass(frozen=True, slots=True)
class Page:
    name: str
    html: str
    present: tuple[str, ...]
    absent: tuple[str, ...]
    story: Story


STORIES = (
    Story(
        "en",
        "Valley bridge opens after two years",
        "Ann Lee",
        (
            "The bridge over the Osin was opened again on Monday after two years of repairs, and the first bus crossed it at seven in the morning.",
            "“We have waited for this day since the flood,” said Mayor Tom Birch, who walked across with the pupils of the village school. “Nobody has to take the ferry any more.”",
            "The repairs cost 4.2 million, a third more than planned, because two of the piers had to be built anew. The region pays half of it.",
            "A second bridge is planned further north, but the council will not decide on its place before the spring.",
        ),
        ("Home page", "Local news", "Our weather", "Sign up for alerts"),
        ("Ferry company closes its doors for good", "Ten walks along the river for families"),
        "Finally! I have been driving round the hill all this time, thanks for nothing.",
        "We use cookies to improve your visit and to show you advertising that suits you.",
    ),
    Story(
        "ru",
        "Мост через Осинку открыли после двух лет ремонта",
        "Анна Ли",
        (
            "Мост через реку Осинку открыли в понедельник после двух лет ремонта, и первый автобус проехал по нему в семь часов утра.",
            "«Мы ждали этого дня с самого паводка, — сказал мэр Тимур Берёзов, который прошёл по мосту вместе со школьниками. — Паром больше никому не нужен».",
            "Ремонт обошёлся в 4,2 миллиона, на треть дороже, чем планировали, потому что две опоры пришлось строить заново. Половину платит область.",
            "Второй мост собираются строить севернее, но место для него совет выберет не раньше весны.",
        ),
        ("Главная страница", "Местные новости", "Прогноз погоды", "Подписаться на рассылку"),
        ("Паромная компания закрывается навсегда", "Десять прогулок вдоль реки для всей семьи"),
        "Наконец-то! Всё это время приходилось ездить вокруг горы, спасибо большое.",
        "Мы используем файлы cookie, чтобы сайт работал лучше и показывал подходящую рекламу.",
    ),
    Story(
        "kk",
        "Өзен үстіндегі көпір екі жылдан кейін ашылды",
        "Айжан Серік",
        (
            "Өзен үстіндегі көпір екі жылдық жөндеуден кейін дүйсенбіде қайта ашылды, алғашқы автобус таңғы жетіде өтті.",
            "«Біз бұл күнді су тасқынынан бері күттік», — деді әкім Тимур Қайың, ол көпірден мектеп оқушыларымен бірге жаяу өтті.",
            "Жөндеу 4,2 миллионға түсті, бұл жоспардан үштен бірге қымбат, өйткені екі тіректі қайта салуға тура келді.",
            "Екінші көпір солтүстікте салынбақ, бірақ кеңес оның орнын көктемге дейін шешпейді.",
        ),
        ("Басты бет", "Жергілікті жаңалықтар", "Ауа райы болжамы", "Жаңалықтарға жазылу"),
        ("Паром компаниясы біржола жабылады", "Отбасына арналған өзен бойындағы он серуен"),
        "Ақыры! Осы уақыт бойы тауды айналып жүрдік, үлкен рақмет сіздерге.",
        "Біз сайтты жақсарту және жарнама көрсету үшін cookie файлдарын пайдаланамыз.",
    ),
    Story(
        "uz",
        "Daryo ustidagi koʻprik ikki yildan keyin ochildi",
        "Anora Lola",
        (
            "Daryo ustidagi koʻprik ikki yillik taʼmirdan keyin dushanba kuni qayta ochildi va birinchi avtobus ertalab yettida oʻtdi.",
            "“Biz bu kunni suv toshqinidan beri kutdik”, dedi hokim Temur Qayin, u koʻprikdan maktab oʻquvchilari bilan piyoda oʻtdi.",
            "Taʼmir 4,2 millionga tushdi, bu rejadan uchdan bir qimmat, chunki ikkita ustunni qaytadan qurishga toʻgʻri keldi.",
            "Ikkinchi koʻprik shimolda quriladi, lekin kengash uning joyini bahorgacha tanlamaydi.",
        ),
        ("Bosh sahifa", "Mahalliy yangiliklar", "Ob-havo maʼlumoti", "Yangiliklarga obuna boʻling"),
        ("Parom kompaniyasi butunlay yopiladi", "Oila uchun daryo boʻylab oʻnta sayr"),
        "Nihoyat! Shu vaqtgacha togʻni aylanib yurdik, katta rahmat sizlarga.",
        "Sayt yaxshi ishlashi va mos reklama koʻrsatishi uchun cookie fayllaridan foydalanamiz.",
    ),
    Story(
        "tg",
        "Пули болои дарё баъди ду сол кушода шуд",
        "Анора Лола",
        (
            "Пули болои дарё пас аз ду соли таъмир рӯзи душанбе аз нав кушода шуд ва автобуси аввалин соати ҳафти субҳ гузашт.",
            "«Мо ин рӯзро аз замони обхезӣ интизор будем», гуфт раиси шаҳр Темур Бедов, ки бо хонандагони мактаб аз пул пиёда гузашт.",
            "Таъмир 4,2 миллион арзиш дошт, ки аз нақша сеяк зиёд аст, зеро ду сутунро аз нав сохтан лозим омад.",
            "Пули дуюм дар шимол сохта мешавад, вале шӯро ҷойи онро то баҳор интихоб намекунад.",
        ),
        ("Саҳифаи асосӣ", "Хабарҳои маҳаллӣ", "Обу ҳаво имрӯз", "Обуна ба хабарнома"),
        ("Ширкати паром тамоман баста мешавад", "Даҳ сайругашт дар канори дарё барои оила"),
        "Ниҳоят! Тамоми ин вақт кӯҳро давр зада мегаштем, ташаккури зиёд.",
        "Мо барои беҳтар кор кардани сомона аз файлҳои cookie истифода мебарем.",
    ),
    Story(
        "de",
        "Talbrücke nach zwei Jahren wieder offen",
        "Anna Lehmann",
        (
            "Die Brücke über die Osin ist am Montag nach zweijähriger Reparatur wieder geöffnet worden, der erste Bus fuhr um sieben Uhr morgens hinüber.",
            "„Auf diesen Tag haben wir seit dem Hochwasser gewartet“, sagte Bürgermeister Tom Birke, der mit den Schulkindern hinüberging. „Niemand braucht mehr die Fähre.“",
            "Die Reparatur hat 4,2 Millionen gekostet, ein Drittel mehr als geplant, weil zwei Pfeiler neu gebaut werden mussten. Das Land zahlt die Hälfte.",
            "Eine zweite Brücke soll weiter nördlich entstehen, über den Ort entscheidet der Rat aber nicht vor dem Frühjahr.",
        ),
        ("Zur Startseite", "Aus der Region", "Das Wetter heute", "Newsletter bestellen"),
        ("Fährbetrieb schließt für immer", "Zehn Spaziergänge am Fluss für Familien"),
        "Endlich! Die ganze Zeit musste ich um den Berg herumfahren, vielen Dank auch.",
        "Wir verwenden Cookies, damit die Seite besser läuft und passende Werbung zeigt.",
    ),
    Story(
        "fr",
        "Le pont de la vallée rouvre après deux ans",
        "Anne Leroy",
        (
            "Le pont sur l’Osin a rouvert lundi après deux ans de travaux, et le premier autocar l’a traversé à sept heures du matin.",
            "« Nous attendions ce jour depuis la crue », a déclaré le maire, Thomas Bouleau, qui a traversé à pied avec les élèves. « Plus personne n’a besoin du bac. »",
            "Les travaux ont coûté 4,2 millions, un tiers de plus que prévu, car deux piles ont dû être reconstruites. La région en paie la moitié.",
            "Un deuxième pont est prévu plus au nord, mais le conseil n’en choisira pas l’emplacement avant le printemps.",
        ),
        ("Page d’accueil", "Nouvelles locales", "La météo du jour", "Recevoir la lettre"),
        ("La compagnie du bac ferme définitivement", "Dix promenades au bord de l’eau en famille"),
        "Enfin ! Pendant tout ce temps je faisais le tour de la colline, merci bien.",
        "Nous utilisons des cookies pour améliorer le site et montrer une publicité adaptée.",
    ),
    Story(
        "ar",
        "إعادة فتح جسر الوادي بعد عامين",
        "آمنة ليلى",
        (
            "أعيد فتح الجسر فوق النهر يوم الاثنين بعد عامين من أعمال الترميم، وعبرته أول حافلة في الساعة السابعة صباحا.",
            "وقال رئيس البلدية طارق حسن الذي عبر الجسر مشيا مع تلاميذ المدرسة: «كنا ننتظر هذا اليوم منذ الفيضان».",
            "وبلغت كلفة الترميم أربعة ملايين، أي أكثر من المخطط بالثلث، لأن دعامتين احتاجتا إلى بناء جديد، وتدفع المنطقة نصفها.",
            "ومن المقرر بناء جسر ثان في الشمال، لكن المجلس لن يختار مكانه قبل الربيع.",
        ),
        ("الصفحة الرئيسية", "أخبار محلية", "حالة الطقس اليوم", "اشترك في النشرة"),
        ("شركة العبارات تغلق أبوابها نهائيا", "عشر نزهات على ضفاف النهر للعائلات"),
        "أخيرا! كنت أدور حول التل طوال هذا الوقت، شكرا جزيلا لكم.",
        "نستخدم ملفات تعريف الارتباط لتحسين الموقع وعرض إعلانات مناسبة لك.",
    ),
    Story(
        "zh",
        "山谷大桥两年后重新开放",
        "李安",
        (
            "经过两年的维修，河上的大桥于星期一重新开放，第一辆公共汽车在早上七点驶过大桥，村民们站在两岸鼓掌。",
            "“自从洪水以来，我们一直在等待这一天，”市长白桦说，他和学校的学生们一起步行过桥，“再也没有人需要坐渡船了。”",
            "维修费用为四百二十万，比计划多出三分之一，因为两个桥墩必须重新建造，其中一半由地区政府支付。",
            "第二座桥计划建在更北的地方，但是议会要到春天才会决定具体的位置，居民们仍在争论。",
        ),
        ("网站首页", "本地新闻", "今日天气预报", "订阅新闻邮件"),
        ("渡船公司永远关门了", "适合全家的十条河边散步路线"),
        "终于通了！这段时间我一直绕着山开车，真是太感谢了。",
        "我们使用小型文本文件来改进网站并显示合适的广告。",
    ),
)


def _paragraphs(story: Story) -> str:
    return "".join(f"<p>{text}</p>" for text in story.paragraphs)


def _links(texts: tuple[str, ...], tag: str = "li") -> str:
    return "".join(
        f'<{tag}><a href="/{number}">{text}</a></{tag}>' for number, text in enumerate(texts)
    )


def _page(story: Story, head: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="{story.language}"><head><meta charset="utf-8">'
        f"<title>{story.title} | Valley Post</title>{head}</head><body>{body}</body></html>"
    )


def semantic(story: Story) -> str:
    """A careful site: header, main, article, aside, footer."""
    return _page(
        story,
        f'<meta name="author" content="{story.author}">'
        '<meta property="article:published_time" content="2026-03-02T08:00:00Z">',
        f"<header><nav><ul>{_links(story.menu)}</ul></nav></header><main><article><h1>{story.title}</h1>"
        f"{_paragraphs(story)}</article></main><aside><h2>+</h2><ul>{_links(story.related)}</ul></aside>"
        f'<section id="comments" class="comments"><div class="comment"><p>{story.comment}</p></div></section>'
        f'<footer><p>© 2026 Valley Post</p></footer><div id="cookie-banner" class="cookie">{story.cookies}</div>',
    )


def div_soup(story: Story) -> str:
    """An old content management system: nothing but div and class."""
    return _page(
        story,
        "",
        f'<div id="top"><div class="menu">{_links(story.menu, "div")}</div></div><div class="wrap">'
        f'<div class="content"><div class="title">{story.title}</div><div class="entry-content">{_paragraphs(story)}</div>'
        f'<div class="related-posts">{_links(story.related, "div")}</div></div>'
        f'<div class="sidebar"><div class="widget">{_links(story.menu, "div")}</div></div></div>'
        f'<div class="comments-area"><ol class="comment-list"><li class="comment">{story.comment}</li></ol></div>'
        f'<div class="cookie-notice">{story.cookies}</div>',
    )


def structured(story: Story) -> str:
    """Schema.org in JSON-LD, Open Graph in the head, share buttons in the text."""
    return _page(
        story,
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle",'
        f'"headline":"{story.title}","datePublished":"2026-03-02","author":{{"@type":"Person","name":"{story.author}"}}}}</script>'
        f'<meta property="og:title" content="{story.title}"><meta property="og:type" content="article">',
        f'<nav>{_links(story.menu, "span")}</nav><article itemprop="articleBody"><h1>{story.title}</h1>'
        '<div class="share-buttons"><a href="#">Facebook</a><a href="#">Telegram</a></div>'
        f'{_paragraphs(story)}<div class="share-buttons"><a href="#">WhatsApp</a></div></article>'
        f'<div class="recommended"><h3>+</h3>{_links(story.related, "p")}</div><div class="comments">{story.comment}</div>',
    )


def table_layout(story: Story) -> str:
    """A page from the nineties, laid out with tables."""
    cells = "".join(f'<tr><td><a href="/{text}">{text}</a></td></tr>' for text in story.menu)
    return _page(
        story,
        "",
        f'<table width="100%"><tr><td width="150"><table>{cells}</table></td><td><h1>{story.title}</h1>'
        f"{_paragraphs(story)}</td></tr></table>",
    )


def in_text_links(story: Story) -> str:
    """ "Read also" boxes between the paragraphs."""
    first, *rest = story.paragraphs
    box = f'<div class="read-also related"><a href="/r">{story.related[0]}</a></div>'
    return _page(
        story,
        "",
        f'<ul class="nav menu">{_links(story.menu)}</ul><article class="post"><h1>{story.title}</h1><p>{first}</p>{box}'
        + "".join(f"<p>{text}</p>" for text in rest)
        + f'</article><div id="comments"><p>{story.comment}</p></div>',
    )


def minified(story: Story) -> str:
    """A single-page application's output: one line, hashed class names, section after section."""
    return _page(
        story,
        "",
        f'<div id="root"><div class="a1"><nav class="b2">{_links(story.menu, "span")}</nav></div><section class="c3"><h1>{story.title}</h1>'
        + "".join(f'<div class="d4"><p class="e5">{text}</p></div>' for text in story.paragraphs)
        + f'</section><footer class="f6">{_links(story.related, "span")}</footer></div>',
    )


def hidden_parts(story: Story) -> str:
    """Hidden text of all kinds among the paragraphs."""
    hidden = (
        f'<p style="display:none">{story.comment}</p>',
        f"<p hidden>{story.cookies}</p>",
        f'<div style="color:#ffffff">{story.related[0]}</div>',
        f'<p class="ghost">{story.related[1]}</p>',
    )
    mixed = "".join(
        f"<p>{text}</p>{extra}"
        for text, extra in zip(story.paragraphs, cycle(hidden), strict=False)
    )
    return _page(
        story,
        "<style>.ghost { font-size: 0; } @media print { article { display: none } }</style>",
        f"<article><h1>{story.title}</h1>{mixed}</article>",
    )


def unclosed(story: Story) -> str:
    """Careless markup: nothing is closed, attributes are not quoted, entities are broken."""
    body = "".join(f"<p class=x>{text}" for text in story.paragraphs)
    return (
        f"<html lang={story.language}><title>{story.title}</title><body bgcolor=#eeeeee><ul class=menu>"
        + "".join(f"<li><a href=/x>{text}</a>" for text in story.menu)
        + f"</ul><div id=content><h1>{story.title}</h1>{body}<p>&nbsp;&copy &bogus;</div>"
    )


Layout = Callable[[Story], str]


def _segments(story: Story, layout: Layout) -> tuple[str, ...]:
    absent = story.menu
    if layout is hidden_parts:
        absent = (story.comment, story.cookies, *story.related)
    elif layout in (semantic, structured, div_soup):
        absent = (*story.menu, *story.related, story.comment)
    elif layout is in_text_links:
        absent = (*story.menu, story.comment)
    return absent


LAYOUTS: tuple[Layout, ...] = (
    semantic, div_soup, structured, table_layout, in_text_links, minified, hidden_parts, unclosed,
)  # fmt: skip

PAGES = tuple(
    Page(
        f"{layout.__name__}-{story.language}",
        layout(story),
        story.paragraphs,
        _segments(story, layout),
        story,
    )
    for number, story in enumerate(STORIES)
    for layout in (LAYOUTS if number < 2 else (LAYOUTS[number % 8], LAYOUTS[(number * 3 + 1) % 8]))
)

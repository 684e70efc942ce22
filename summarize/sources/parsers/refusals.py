"""Pages that a site sends in the place of an article: refused, checked, moved, not found.

They come with the status of a success, short and well-formed, and would be summarized as if they
were news. Told by what the page is called or says in so many words, and by having nothing else.
"""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from summarize.characters import QUOTES, fold

_SHORT = 500
_VERY_SHORT = 300
_LONGEST_HEADING = 120

_TITLES = {
    "a refusal of access": (
        r"(?:error )?(?:40[13])?:? ?(?:access (?:to this page )?(?:is |has been )?denied|forbidden|access forbidden"
        r"|unauthori[sz]ed|(?:sorry, )?you have been blocked|request (?:blocked|rejected)"
        r"|the request could not be satisfied|access restricted)(?: ?-? ?40[13])?|(?:error )?40[13]"
        r"|доступ (?:к (?:сайту|странице|ресурсу) )?(?:запрещ[её]н|ограничен|закрыт|заблокирован)"
        r"|в доступе отказано|доступ заборонено|кіруге тыйым салынған|кіруге рұқсат жоқ"
        r"|кирүүгө тыюу салынган|kirish taqiqlangan|ruxsat berilmagan|дастрасӣ манъ аст"
        r"|zugriff verweigert|accès refusé|acceso denegado|acesso negado|accesso negato"
        r"|erişim engellendi|odmowa dostępu|přístup odepřen|toegang geweigerd|åtkomst nekad"
        r"|تم رفض الوصول|دسترسی غیرمجاز|访问被拒绝|拒绝访问|アクセスが拒否されました|접근이 거부되었습니다"
    ),
    "a check for robots": (
        r"just a moment|attention required!?(?: ?. cloudflare)?|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human"
        r"|are you (?:a robot|human|not a robot)|(?:security|robot|bot|human|browser) (?:check|verification)"
        r"|checking your browser(?: before accessing .{1,60})?|one more step|ddos-guard|captcha|pardon our interruption"
        r"|подтвердите, что (?:вы|запросы).{0,50}(?:не робот|вы, а не робот|человек)|вы не робот"
        r"|проверка (?:браузера|безопасности)|проверяем ваш браузер|ой|сіз робот емессіз бе"
        r"|siz robot emasmisiz|перевірка браузера|sicherheitsüberprüfung|sind sie ein (?:mensch|roboter)"
        r"|vérification de sécurité|êtes-vous un robot|¿?eres un robot|verificación de seguridad"
        r"|robot musunuz|güvenlik kontrolü|安全验证|人机验证|请稍候"
    ),
    "a dialogue about cookies": (
        r"before you (?:continue|proceed)(?: to .{1,40})?|we value your privacy|(?:your )?(?:cookie|privacy) (?:settings|preferences|consent|choices)"
        r"|cookie(?:s)?(?: notice| policy)?|мы (?:ценим вашу конфиденциальность|используем (?:файлы )?cookies?)"
        r"|настройки (?:файлов )?cookies?|bevor sie (?:fortfahren|zu .{1,40} weitergehen)|wir schätzen ihre privatsphäre"
        r"|avant de continuer|nous respectons votre vie privée|antes de continuar|prima di continuare"
    ),
    "a notice that there is no such page": (
        r"(?:error )?404:? ?(?:error)?|(?:error )?(?:404:? ?-? ?)?(?:page|file|article|document)?,? ?(?:was |is |could )?not (?:be )?found(?: ?-? ?\(?404\)?)?"
        r"|(?:sorry, )?(?:this|the|that) page (?:could not be found|(?:does not|doesn.t) exist|isn.t available|is not available)"
        r"|oops!?(?: page not found)?|(?:ошибка )?(?:404:? ?-? ?)?(?:страница|материал|статья|запись) (?:не найден[ао]?|не существует|удал[её]н[ао]?)"
        r"|ошибка 404|(?:404:? ?-? ?)?сторінк[ау] не знайдено|(?:404:? ?-? ?)?(?:бет|парақша) табылмады"
        r"|(?:404:? ?-? ?)?(?:барак|баракча|бет) табылган жок|(?:404:? ?-? ?)?(?:sahifa topilmadi|саҳифа топилмади)"
        r"|(?:404:? ?-? ?)?саҳифа (?:ёфт|пайдо) нашуд|(?:404:? ?-? ?)?(?:die )?seite (?:wurde )?nicht gefunden|(?:404:? ?-? ?)?page (?:introuvable|non trouvée)"
        r"|(?:404:? ?-? ?)?página no encontrada|(?:404:? ?-? ?)?página não encontrada|(?:404:? ?-? ?)?pagina non trovata|(?:404:? ?-? ?)?sayfa bulunamadı"
        r"|(?:404:? ?-? ?)?(?:nie znaleziono strony|strona nie istnieje)|(?:404:? ?-? ?)?stránka nenalezena|(?:404:? ?-? ?)?pagina niet gevonden"
        r"|(?:404:? ?-? ?)?sidan (?:hittades inte|kunde inte hittas)|الصفحة غير موجودة|صفحه (?:مورد نظر )?(?:پیدا|یافت) نشد|(?:页面不存在|找不到(?:该|您)?.{0,4}页面?|页面未找到)|ページが見つかりません"
    ),
    "a signpost to another address": (
        r"(?:you are being )?redirect(?:ing|ed)?(?: to .{1,60})?|page (?:has )?moved|(?:301 )?moved permanently|302 found|object moved|document moved"
        r"|перенаправление|переадресация|қайта бағыттау|переспрямування|weiterleitung|redirection|redireccionando"
    ),
}
_SENTENCES = {
    "a refusal of access": (
        r"don.t have permission to access|access to this (?:page|site|website|resource) (?:has been|is) denied|you have been blocked"
        r"|у вас нет (?:прав|разрешения|доступа).{0,30}(?:просмотр|страниц|ресурс)|доступ к (?:этому |данному )?(?:сайту|ресурсу|странице) (?:ограничен|запрещ[её]н)"
    ),
    "a check for robots": (
        r"enable javascript and cookies to continue|checking (?:if the site connection is secure|your browser before)"
        r"|verify(?:ing)? (?:that )?you are (?:a )?(?:human|not a robot)|complete the (?:captcha|security check)|unusual traffic from your"
        r"|needs to review the security of your connection|подтвердите, что (?:вы|запросы).{0,50}робот|не являетесь роботом|я не робот"
        r"|включите javascript и (?:файлы )?cookie"
    ),
}
_TITLE_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _TITLES.items()}
_SENTENCE_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _SENTENCES.items()}
_PARTS = re.compile(r"\s+[|–—·•:-]\s+|\s*[|·•]\s*")
_AT_ONCE = re.compile(r"\s*[0-3](?:\.\d*)?\s*[;,\s]\s*(?:url\s*=)?\s*[^\s;,]", re.IGNORECASE)
_DATES = ("article:published_time", "datePublished")
_EDGES = f" .…!?,:;-–—{QUOTES}"


def what_instead(tree: HtmlElement, text: str) -> str | None:
    """What the page, whose main text is `text`, is in the place of an article; `None` if it is one.

    A page that says when it was published is an article, whatever it is called.
    """
    if len(text) >= _SHORT or _is_dated(tree):
        return None
    if len(text) < _VERY_SHORT and _leads_on(tree):
        return "a signpost to another address"
    headings = list(_headings(tree, whole=len(text) >= _VERY_SHORT))
    for kind, pattern in _TITLE_PATTERNS.items():
        if any(pattern.fullmatch(heading) for heading in headings):
            return kind
    folded = fold(" ".join(text.split()))
    return next(
        (kind for kind, pattern in _SENTENCE_PATTERNS.items() if pattern.search(folded)), None
    )


def _is_dated(tree: HtmlElement) -> bool:
    return any(
        (meta.get("property") or meta.get("itemprop") or "") in _DATES for meta in tree.iter("meta")
    )


def _leads_on(tree: HtmlElement) -> bool:
    """Whether the page sends its readers somewhere else before they can have read it."""
    return any(
        (meta.get("http-equiv") or "").strip().lower() == "refresh"
        and _AT_ONCE.match(meta.get("content") or "")
        and next(meta.iterancestors("noscript"), None) is None
        for meta in tree.iter("meta")
    )


def _headings(tree: HtmlElement, *, whole: bool) -> Iterator[str]:
    """What the page calls itself: title and headings, and, unless `whole`, the title's parts."""
    for element in tree.iter("title", "h1", "h2"):
        heading = " ".join(element.text_content().split())
        if len(heading) <= _LONGEST_HEADING:
            parts = () if whole or element.tag != "title" else _PARTS.split(heading)
            for part in (heading, *parts):
                yield fold(part).strip(_EDGES)

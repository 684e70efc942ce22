"""Takes the dialogue that asks for consent to cookies out of a page, so that it is not the story.

It is often longer than a short story, and an extractor takes the longest text. It stands apart
from `hidden`, since readers do see it; only that nobody wants it summarized.
"""

import re

from lxml.html import HtmlElement

_NAME = re.compile(
    # What the dialogue's element is called, by itself and by the well-known makers' scripts.
    r"(?:(?:js|site|app|the|c|l|o|m)[-_]+)*(?:"
    r"(?:cookies?|consent|gdpr|ccpa|cmp|privacy|tcf)(?:[-_]*(?:cookies?|consent|policy|law|gdpr|cmp|"
    r"banner|bar|box|notice|notification|note|dialog|dialogue|modal|pop[-_]?up|wall|overlay|"
    r"message|layer|alert|info|manager|settings|preferences|prompt|window|wrapper|container|root|"
    r"panel|disclaimer|warning|accept|acceptance|agreement|ui|main|content|body))*"
    r"|onetrust[\w-]*|ot-sdk[\w-]*|didomi[\w-]*|cky[-_]consent[\w-]*|cybot[\w-]*|usercentrics[\w-]*"
    r"|sp_message[\w-]*|qc-cmp\d?[\w-]*|fc-consent[\w-]*|truste[\w-]*|cc-(?:window|banner)"
    r"|cmplz[\w-]*|cookiebot[\w-]*|cli-modal[\w-]*"
    r")",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"cookie|consent|gdpr|privacy|personal data|personali[sz]ed ad|our \d* ?partners"
    r"|кук[иа]\b|файл\w* cookie|персональн\w+ данн|конфиденциальн|соглас"
    r"|жеке дерек|құпиялы|персоналды|жекелик|шахсий маълумот|shaxsiy ma.?lumot|maxfiylik"
    r"|маълумоти шахсӣ|datenschutz|einwillig|zustimm|données personnelles|consentement|confidentialité"
    r"|datos personales|consentimiento|privacidad|dati personali|consenso|dados pessoais"
    r"|çerez|gizlilik|kişisel veri|ciastecz|prywatno|danych osobowych|osobních údaj|souhlas"
    r"|персональних даних|згод|persoonsgegevens|toestemming|samtyck|samtykke|personuppgift"
    r"|ارتباط|خصوصية|کوکی|حریم خصوصی|隐私|隱私|同意|クッキー|プライバシー|쿠키|개인정보",
    re.IGNORECASE,
)
_DIALOGUES = frozenset(("dialog", "alertdialog"))
_STORY = frozenset(("html", "body", "main", "article"))
_LONGEST_NAME = 80
_LETTERS_TO_A_WORD = 400
_NEXT_TO_NOTHING = 40
_IN_SIGHT = (
    ".//text()[not(ancestor::script or ancestor::style or ancestor::noscript"
    " or ancestor::template or ancestor::button or ancestor::a)]"
)


def remove_consent(tree: HtmlElement) -> bool:
    """Drop dialogues that ask for consent from `tree`; whether nothing is left without them."""
    found = [element for element in tree.iter() if _is_dialogue(element)]
    for element in found:
        if element.getparent() is not None:
            element.drop_tree()
    body = tree.find(".//body")
    return bool(found) and _is_bare(tree if body is None else body)


def _is_dialogue(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _STORY:
        return False
    names = f"{element.get('id') or ''} {element.get('class') or ''}".split()[:20]
    named = any(len(name) <= _LONGEST_NAME and _NAME.fullmatch(name) for name in names)
    if not named and not (element.tag == "dialog" or element.get("role") in _DIALOGUES):
        return False
    if element.find(".//article") is not None or element.find(".//main") is not None:
        return False
    text = element.text_content()
    asked = sum(1 for _ in _WORDS.finditer(text))
    return asked > 0 and asked * _LETTERS_TO_A_WORD >= len(text)


def _is_bare(body: HtmlElement) -> bool:
    """Whether next to no text is in sight; buttons and links say nothing."""
    in_sight = "".join(body.xpath(_IN_SIGHT))
    return len("".join(in_sight.split())) < _NEXT_TO_NOTHING

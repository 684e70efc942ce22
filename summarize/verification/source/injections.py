"""Words in an article that address a model instead of a reader.

Whoever writes "ignore your instructions" into an article, or a chat template's own marks, wants a
summary of their making. The prompt says that the page is material; here what looks like such an
attempt is found, so that the report can name it and nothing is taken for supported that rests on it
alone. An article about such attempts is warned of as well: the report loses nothing by it.
"""

import re

from summarize.analysis import Analysis
from summarize.characters import APOSTROPHES

_ATTEMPTS = (
    # to leave one's instructions
    (
        "ignore disregard forget override",
        r"(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,4}(?:instructions?|prompts?|rules|directions)",
    ),
    (
        "игнорируй забудь отмени",
        r"(?:игнорируй|забудь|отмени)(?:те)?\s+(?:\w+\s+){0,4}(?:инструкци|указани|правил|промпт)",
    ),
    (
        "обращай ігноруй",
        r"(?:не обращай(?:те)?|ігноруй(?:те)?)\s+(?:\w+\s+){0,4}(?:инструкци|інструкці|вказівк)",
    ),
    (
        "ignorier vergiss missachte",
        r"(?:ignorier|vergiss|missachte)\w*\s+(?:\w+\s+){0,4}(?:anweisungen|anleitungen|regeln|instruktionen)",
    ),
    (
        "ignore oublie",
        r"(?:ignore[zr]?|oublie[zr]?)\s+(?:\w+\s+){0,4}(?:instructions|consignes|règles)",
    ),
    (
        "ignora ignore olvida olvide esqueca esquece",
        r"(?:ignor[ae]|olvid[ae]|esquec[ae])\w*\s+(?:\w+\s+){0,4}(?:instrucciones|instruções|istruzioni|reglas|regras)",
    ),
    (
        "talimat kural yönerge komut",
        r"(?:talimat|kural|yönerge|komut)\w*\s+(?:\w+\s+){0,2}(?:yok say|unut|görmezden gel|dikkate alma)",
    ),
    (
        "нұсқау ереже",
        r"(?:нұсқау|ереже)\w*\s+(?:\w+\s+){0,2}(?:елеме|ұмыт|ескерме)",
    ),
    (
        "көрсөтмө эреже",
        r"(?:көрсөтмө|эреже)\w*\s+(?:\w+\s+){0,2}(?:этибар алба|унут)",
    ),
    (
        "rsatma riqnoma qoida",
        rf"(?:ko[{APOSTROPHES}]rsatma|yo[{APOSTROPHES}]riqnoma|qoida)\w*\s+(?:\w+\s+){{0,2}}(?:e[{APOSTROPHES}]tibor|unut|inobatga olma)",
    ),
    (
        "дастур қоида",
        r"(?:дастур|қоида)\w*\s*(?:\w+\s+){0,3}(?:нодида|фаромӯш)",
    ),
    (
        "ignoruj",
        r"(?:zignoruj|ignoruj)\w*\s+(?:\w+\s+){0,4}(?:polecenia|instrukcje|pokyny)",
    ),
    (
        "忽略 无视 無視",
        r"(?:忽略|无视|無視)[^。\n]{0,12}(?:指令|指示|提示|规则)",
    ),
    (
        "指示 命令 プロンプト",
        r"(?:指示|命令|プロンプト)[^。\n]{0,8}(?:無視|忘れ)",
    ),
    (
        "지시 명령",
        r"(?:지시|명령)[^.\n]{0,10}무시",
    ),
    (
        "تجاهل انس",
        r"(?:تجاهل|انس)\s+(?:\w+\s+){0,4}(?:التعليمات|الأوامر)",
    ),
    # to a reader that is none
    (
        "llm chatbot language_model assistant _ai",
        r"(?:as|you are|you're)\s+an?\s+(?:\w+\s+){0,2}(?:ai|llm|chatbot|language model|assistant)\b",
    ),
    (
        "reading_this summarising_this summarizing_this processing_this",
        r"\b(?:ai|llm|language model|chatbot)s?\b[^.\n]{0,20}\b(?:reading|summari[sz]ing|processing)\s+this",
    ),
    (
        "языковая_модель ии-ассистент искусственный_интеллект",
        r"(?:ты|вы)\s*[—–-]?\s*(?:\w+\s+){0,2}(?:языковая модель|ии-ассистент|искусственный интеллект)",
    ),
    (
        "note_to note_for message_to message_for"
        " instruction_to instruction_for instructions_to instructions_for",
        r"(?:note|message|instructions?)\s+(?:to|for)\s+(?:the\s+)?(?:ai|llm|model|assistant|summari[sz]er)s?\b",
    ),
    (
        "system_prompt developer_message jailbreak",
        r"\b(?:system prompt|developer message|jailbreak)\b",
    ),
    (
        "summary answer response output",
        r"(?:your|the)\s+(?:summary|answer|response|output)\s+(?:must|should|has to)\s+(?:only\s+)?"
        r"(?:say|be|state|contain|include|begin|end)",
    ),
    (
        "summarise_this summarize_this describe_this report_this",
        r"\b(?:summari[sz]e|describe|report)\s+this\s+(?:article|page|text)\s+as\b",
    ),
    (
        "respond_with respond_only reply_with reply_only answer_with answer_only",
        r"\b(?:respond|reply|answer)\s+(?:only\s+)?with\s+(?:the\s+)?(?:json|word|following|text)\b",
    ),
    # a chat template's marks, our own frame, an answer of our own schema
    (
        "<",
        r"<\|?\s*/?\s*(?:im_start|im_end|system|assistant|user|article|instructions?|s)\s*\|?>",
    ),
    (
        "[ << ###",
        r"\[/?(?:INST|SYS|SYSTEM|ASSISTANT)\]|<<SYS>>|###\s*(?:system|instruction|assistant)\b",
    ),
    (
        "{",
        r"\{\s*[\"'“”](?:summary|quotes|claims|names|translations|role|speakers)[\"'“”]\s*:",
    ),
    (
        "{",
        r"\{/?[qc]\d+\}",
    ),
)
"""Each with words, spaces in them underlined, of which one stands wherever the expression matches."""

_HINTS = tuple(
    (tuple(word.replace("_", " ") for word in hints.split()), re.compile(pattern, re.IGNORECASE))
    for hints, pattern in _ATTEMPTS
)
_EVERY_HINT = frozenset(word for words, _ in _HINTS for word in words)
_SHOWN = 80


def suspicious_passages(analysis: Analysis) -> frozenset[int]:
    """The positions of the passages, furniture too, that seem to address a model."""
    # Expressions that begin anywhere are slow, and most articles hold none of their words, or not all.
    plain = " ".join(analysis.article.text.casefold().split())
    held = {word for word in _EVERY_HINT if word in plain}
    possible = [p for words, p in _HINTS if not held.isdisjoint(words) and p.search(plain)]
    if not possible:
        return frozenset()
    return frozenset(
        place
        for place, passage in enumerate(analysis.passages)
        if any(pattern.search(passage.text) for pattern in possible)
    )


def about_suspicious(analysis: Analysis, places: frozenset[int]) -> tuple[str, ...]:
    """A warning for each of them, with its beginning."""
    passages = (analysis.passages[place] for place in sorted(places))
    return tuple(
        f"The article addresses a model (characters {passage.start}–{passage.end}):"
        f" “{_beginning(passage.text)}”; it was treated as material."
        for passage in passages
    )


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"

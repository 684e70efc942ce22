"""Words in an article that address a model instead of a reader.

Whoever writes "ignore your instructions" into an article, or a chat template's own marks, wants a
summary of their making. The prompt says that the page is material; here what looks like such an
attempt is found, so that the report can name it and nothing is taken for supported that rests on it
alone. An article about such attempts is warned of as well: the report loses nothing by it.
"""

import re
from collections.abc import Collection, Sequence
from itertools import chain, groupby, takewhile

from summarize.analysis import Analysis
from summarize.characters import APOSTROPHES, beyond_ascii
from summarize.lazily import expression

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
        "talimat kural nerge komut",
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

_BEGINNING = 5  # letters
_HINTS = tuple(
    (
        frozenset(word.replace("_", " ") for word in hints.split()),
        expression(pattern, re.IGNORECASE),  # for hardly any text has a hint
    )
    for hints, pattern in _ATTEMPTS
)
_EVERY_HINT = frozenset(word for words, _ in _HINTS for word in words)
_WHOLE_HINTS = frozenset({" ai"})
"""Hints that are whole words in what matches: most news has airports, or somebody's aim."""


def _beginning_of(hint: str) -> str:
    """The first letters of a hint, or its first mark: `<`, which `<<` has, too."""
    return hint[:_BEGINNING] if hint.strip()[0].isalpha() else hint[0]


def _shared_beginning(hints: Sequence[str]) -> str:
    """What sorted hints begin with, all of them."""
    pairs = zip(hints[0], hints[-1], strict=False)
    return "".join(letter for letter, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


_PLAIN_HINTS = {
    _shared_beginning(alike): alike
    for alike in (
        tuple(hints)
        for _, hints in groupby(sorted(filter(str.isascii, _EVERY_HINT)), key=_beginning_of)
    )
}
"""Hints in plain letters by what those that begin alike begin with: what begins none is looked for once."""
_FOREIGN_HINTS = tuple(hint for hint in _EVERY_HINT if not hint.isascii())
_FOREIGN = re.compile(r"[^\x00-\u02ff\u2000-\u2bff]")
"""What all letters of the hints of other scripts are among."""
_FOLDED_TO_ASCII = re.compile(
    r"[\x85\xa0\xdf\u0130\u0149\u017f\u01f0\u1680\u1e96-\u1e9a\u1e9e\u2000-\u200a\u2028\u2029\u202f\u205f"
    r"\u212a\u3000\ufb00-\ufb06]"
)
"""What folds to letters of ASCII, ſ and ﬁ and the sign of kelvins, and spaces beyond it."""
_OF_ASCII = bytes(
    ord(" ") if chr(code).isspace() else ord(chr(code).lower()) for code in range(128)
) + bytes(range(128, 256))
"""The characters of ASCII in lower case, and one blank for all."""
_SHOWN = 80
ADDRESSES_A_MODEL = "it rests on words that address a model, not a reader"


def suspicious_passages(analysis: Analysis) -> frozenset[int]:
    """The positions of the passages, furniture too, that seem to address a model."""
    # Expressions that begin anywhere are slow, and few passages hold any of their words.
    text = analysis.article.text
    beyond = beyond_ascii(text)
    plain = _folded(text) if _FOLDED_TO_ASCII.search(beyond) else _folded_of_ascii(text)
    begun = (hints for beginning, hints in _PLAIN_HINTS.items() if beginning in plain)
    held = {word for word in chain.from_iterable(begun) if word in plain}
    if _FOREIGN.search(beyond):
        whole = _folded(text)
        held.update(word for word in _FOREIGN_HINTS if word in whole)
    held.difference_update([word for word in _WHOLE_HINTS & held if not _ends_word(word, plain)])
    if not held:
        return frozenset()
    possible = [(words & held, pattern) for words, pattern in _HINTS if not held.isdisjoint(words)]
    longest = {max(word.split(), key=len) for word in held}
    return frozenset(
        place
        for place, passage in enumerate(analysis.passages)
        if _addresses_model(passage.text, longest, possible)
    )


def _ends_word(hint: str, folded: str) -> bool:
    """Whether a word ends with a hint anywhere."""
    parts = folded.split(hint)[1:]
    return any(not (part[:1].isalnum() or part[:1] == "_") for part in parts)


def _addresses_model(
    text: str,
    longest: Collection[str],
    possible: Sequence[tuple[frozenset[str], re.Pattern[str]]],
) -> bool:
    """Whether one of the expressions matches; `longest` are the longest words of each of their hints."""
    plain = text.casefold()
    if not any(map(plain.__contains__, longest)):
        return False
    folded = _folded(text)
    return any(
        any(word in folded for word in words) and pattern.search(text) is not None
        for words, pattern in possible
    )


def _folded(text: str) -> str:
    # As words are parted anyhow in most texts: one by one they would be many.
    folded = text.casefold().replace("\n", " ").replace("  ", " ").strip(" ")
    if folded.isprintable() and "  " not in folded:
        return folded
    return " ".join(folded.split())


def _folded_of_ascii(text: str) -> str:
    """The same, with a question mark for each character beyond ASCII.

    Folding a whole article with one curled quotation mark takes many times as long. A passage in which
    something is found is folded for good.
    """
    folded = text.encode("ascii", "replace").translate(_OF_ASCII)
    while b"  " in folded:
        folded = folded.replace(b"  ", b" ")
    return folded.decode("ascii")


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

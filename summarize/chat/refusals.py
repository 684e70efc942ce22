"""What services say when they do not take a request, in the words of some twenty of them.

A refusal tells what to do next: ask in another form, ask for less, wait, or leave this article.
Codes decide where a service gives them; the rest is wordings, collected one by one.
"""

import re
from dataclasses import dataclass

from summarize.lazily import expression

_CONTEXT_CODES = ("context_length_exceeded", "exceed_context_size_error", "string_above_max_length")
_TOO_LARGE = expression(r"request too large", re.IGNORECASE)
_TOO_LONG = expression(
    r"context[ _](?:length|window|size|limit)|prompt is too long|request too large"
    r"|(?:input|prompt|request|message)s? (?:is|are|was|were) too (?:long|large)"
    r"|too many (?:input |prompt )?tokens"
    r"|(?:input|prompt) (?:token count|length)\b.{0,40}(?:exceed|should be|larger|greater|is \d)"
    r"|maximum (?:context|prompt|input) (?:length|size)|maximum number of tokens allowed"
    r"|max_new_tokens`? must be|exceed(?:s|ed)? (?:the )?(?:model(?:'s)? )?token limit"
    r"|exceeds? the (?:model's )?maximum (?:input|context|prompt|sequence|number of tokens)"
    r"|(?:prompt|request|input|messages?) contains? \d+ (?:input |prompt )?tokens"
    r"|length of (?:the )?(?:messages|input|prompt)|range of input length"
    r"|tokens in (?:the )?(?:prompt|request)|prompt token count|too large for model"
    r"|输入.{0,6}(?:超长|长度)|提示.{0,4}过长",
    re.IGNORECASE,
)
_WINDOWS = tuple(
    expression(pattern, re.IGNORECASE)
    for pattern in (
        r"context (?:length|window|size|limit)\D{0,14}(\d[\d,]{2,})",
        r"(\d[\d,]{2,}) (?:token )?maximum",
        r"(?:allowed|maximum|limit|<=|at most|exceed|supports?|than)(?: (?:prompt|input))?"
        r"(?: (?:length|size|tokens?|of|is))*\D{0,6}(\d[\d,]{2,})",
        r"\[\s*\d+\s*,\s*(\d[\d,]{2,})\s*\]",
    )
)
_LEAST_WINDOW = 1000
_FORM_WORDS = expression(
    r"response_?format|json_?schema|json_?object|\bschema\b|grammar|max_(?:completion_)?tokens"
    r"|temperature|parameter|stream|system|\brole|developer instruction",
    re.IGNORECASE,
)
_NO_SYSTEM = expression(
    r"system[ _]?(?:role|message|prompt|instruction)|role\W{1,4}system|\bsystem\W{0,3} (?:is )?not"
    r"|roles must alternate|developer instruction|only user and assistant roles",
    re.IGNORECASE,
)
_STREAM_ONLY = expression(
    r"stream(?:ing)? (?:mode|parameter|is required|must)|(?:only|must|please|require[sd]?)\b.{0,40}stream",
    re.IGNORECASE,
)
_ANSWER_LIMIT = expression(
    r"max_(?:completion_|output_|new_)?tokens|(?:completion|output) tokens", re.IGNORECASE
)
_NUMBER = expression(r"(?<![\w.])\d[\d,]*(?![\w.]?\d)")
_LEAST_ANSWER = 64
_FILTER_CODES = expression(
    r"content_?filter|content_policy|data_?inspection|responsibleaipolicy|moderation|safety",
    re.IGNORECASE,
)
_FILTER_WORDS = expression(
    r"content (?:management|usage) polic|content (?:filter|policy)|(?:was|been|is) filtered"
    r"|inappropriate content|prohibited content|(?:was|input|content) flagged|safety (?:polic|system|filter)"
    r"|sensitive (?:content|words)|敏感",
    re.IGNORECASE,
)
_UNPAID = expression(
    r"insufficient_quota|billing|insufficient[ _](?:balance|credit|funds)|exceeded_current_quota"
    r"|余额不足|欠费",
    re.IGNORECASE,
)
_FOR_A_WHILE = expression(
    r"per[ _-]?(?:minute|second|hour)|\b(?:rpm|tpm|rps)\b|/ ?(?:min|sec|s|h)\b|retry_?delay|(?:retry|try again) (?:in|after)",
    re.IGNORECASE,
)
_FOR_THE_DAY = expression(r"per[ _-]?day", re.IGNORECASE)
_KEY_REFUSED = expression(
    r"api[ _]key (?:is )?(?:not valid|invalid|expired)|api_key_invalid|(?:invalid|incorrect) api[ _]key",
    re.IGNORECASE,
)
_WAIT = expression(
    r"retry_?delay\W{1,5}(?P<delay>[\d.]+)s"
    r"|(?:retry|try again) (?:in|after) (?P<span>(?:[\d.]+ ?(?:ms|milliseconds?|h(?:ours?)?"
    r"|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)[ ,]*(?:and )?)+)",
    re.IGNORECASE,
)
_UNITS = expression(r"([\d.]+) ?(ms|milli|h|m|s)", re.IGNORECASE)
_SECONDS = {"ms": 0.001, "milli": 0.001, "h": 3600.0, "m": 60.0, "s": 1.0}


_PAGE = expression(r"\s*<(?:!doctype|html|head|body)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a service would not take a request, in its own words and codes.

    `detail` is what else its answer says, to be searched and never shown. `assumed`: the status is what an
    answer comes to that came as a success and gives none.
    """

    status: int
    message: str
    code: str | None = None
    param: str | None = None
    detail: str = ""
    assumed: bool = False

    def __str__(self) -> str:
        """What the service said: its status, where it gave one, and why."""
        return self.message if self.assumed else f"{self.status}: {self.message}"

    @property
    def exceeds_context(self) -> bool:
        """Whether the request was too long for the model, or for what the account may send."""
        if self.status == 413 or self.code in _CONTEXT_CODES:
            return True
        words = _TOO_LARGE if self.status == 429 else _TOO_LONG
        return bool(words.search(self.message))

    @property
    def context_window(self) -> int | None:
        """The window that the message names, in tokens."""
        for pattern in _WINDOWS:
            for found in pattern.finditer(self.message):
                window = int(found[1].replace(",", ""))
                if window >= _LEAST_WINDOW:
                    return window
        return None

    @property
    def names_format(self) -> bool:
        """Whether the service says that it objects to the form and not to the content."""
        return bool(_FORM_WORDS.search(f"{self.param or ''} {self.message}"))

    @property
    def is_unknown_model(self) -> bool:
        """Whether the service has no such model, or nothing at this address."""
        return self.status == 404 and not _FORM_WORDS.search(self.message)

    @property
    def is_page(self) -> bool:
        """Whether a web page was sent: nothing at this address is a model service."""
        return is_web_page(self.detail)

    @property
    def is_filtered(self) -> bool:
        """Whether the service will not have this content, however it is asked."""
        return bool(
            _FILTER_CODES.search(self.code or "")
            or (self.status in (400, 403) and _FILTER_WORDS.search(self.message))
        )

    @property
    def is_unpaid(self) -> bool:
        """Whether the account can pay for nothing more, as opposed to a limit that will pass."""
        if self.status == 402:
            return True
        said = f"{self.code} {self.message} {self.detail}"
        if self.status != 429 or not _UNPAID.search(said):
            return False
        passes = _FOR_A_WHILE.search(said) and not _FOR_THE_DAY.search(said)
        return self.code == "insufficient_quota" or not passes

    @property
    def is_for_the_day(self) -> bool:
        """Whether what a day admits is used up: "free-models-per-day"."""
        said = f"{self.code} {self.message} {self.detail}"
        is_days = self.status == 429 and _FOR_THE_DAY.search(said)
        return bool(is_days and not _FOR_A_WHILE.search(said))

    @property
    def refuses_key(self) -> bool:
        """Whether nobody is let in with this key; Gemini says so with 400."""
        return self.status in (401, 403) or bool(
            self.status == 400 and _KEY_REFUSED.search(f"{self.message} {self.detail}")
        )

    @property
    def wants_no_system(self) -> bool:
        """Whether the model's template has no place for a system message."""
        return bool(_NO_SYSTEM.search(self.message))

    @property
    def wants_stream(self) -> bool:
        """Whether the model answers as a stream only."""
        return bool(_STREAM_ONLY.search(self.message))

    def answer_limit(self, asked: int) -> int | None:
        """The tokens that an answer may have at most, where that is what `asked` exceeded."""
        if not _ANSWER_LIMIT.search(f"{self.param or ''} {self.message}"):
            return None
        numbers = [int(n.replace(",", "")) for n in _NUMBER.findall(self.message)]
        return max((n for n in numbers if _LEAST_ANSWER <= n < asked), default=None)


def is_web_page(text: str) -> bool:
    """Whether an answer begins as a web page does."""
    return _PAGE.match(text) is not None


def wait_in_words(text: str) -> float | None:
    """Seconds that a refusal asks to wait, in its body's words: "Please retry in 2.1s"."""
    found = _WAIT.search(text)
    if found is None:
        return None
    try:
        if found["delay"]:
            return float(found["delay"])
        units = _UNITS.findall(found["span"])
        return sum(float(number) * _SECONDS[unit.lower()] for number, unit in units)
    except ValueError:
        return None

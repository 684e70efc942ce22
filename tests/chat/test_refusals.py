"""Refusals in the words of services, and what each asks for."""

import pytest

from summarize.chat.refusals import Refusal, wait_in_words


def refused(message: str, status: int = 400, code: str | None = None, detail: str = "") -> Refusal:
    return Refusal(status, message, code, detail=detail)


@pytest.mark.parametrize(
    ("message", "window"),
    [
        ("This model's maximum context length is 8192 tokens. However, you requested 9001", 8192),
        ("The input token count (2900) exceeds the maximum number of tokens allowed (2200).", 2200),
        ("ValidationException: Input is too long for requested model.", None),
        ("`inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 and 300", 4096),
        ("prompt is too long: 210000 tokens > 200000 maximum", 200000),
        ("the request exceeds the available context size, try increasing it", None),
        ("Range of input length should be [1, 30720]", 30720),
        ("Your request exceeded model token limit: 8192", 8192),
        ("This model's maximum prompt length is 131072 but the request contains 537812", 131072),
        ("Prompt contains 40000 tokens, too large for model with 32768 maximum", 32768),
        ("too many tokens: total number of tokens in the prompt cannot exceed 4081", 4081),
        ("Please reduce the length of the messages or completion.", None),
        ("Requested tokens (9000) exceed context window of 4,096", 4096),
    ],
)
def test_a_prompt_that_is_too_long_is_recognised(message: str, window: int | None) -> None:
    refusal = refused(message)
    assert refusal.exceeds_context
    assert refusal.context_window == window


@pytest.mark.parametrize(
    "message",
    [
        "Invalid max_tokens value, the valid range of max_tokens is [1, 400]",
        "System role not supported",
        "Unsupported value: 'temperature' is not supported with this model.",
        "The response was filtered due to the prompt triggering the content management policy.",
        "Something went wrong.",
    ],
)
def test_no_other_refusal_is_taken_for_a_long_prompt(message: str) -> None:
    assert not refused(message).exceeds_context


@pytest.mark.parametrize(
    ("message", "asked", "limit"),
    [
        ("Invalid max_tokens value, the valid range of max_tokens is [1, 400]", 810, 400),
        ("max_tokens: 9000 > 8192, the maximum allowed number of output tokens", 9000, 8192),
        ("max_tokens is too large: 5000. This model supports at most 4096 completion tokens", 5000, 4096),
        ("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", 810, None),
        ("Something went wrong with 400 of them.", 810, None),
    ],
)  # fmt: skip
def test_an_answer_limit_is_read_from_its_refusal(
    message: str, asked: int, limit: int | None
) -> None:
    assert refused(message).answer_limit(asked) == limit


@pytest.mark.parametrize(
    "message",
    [
        "System role not supported",
        "Conversation roles must alternate user/assistant/user/assistant/...",
        "Developer instruction is not enabled for models/some-model",
        "Only user and assistant roles are supported!",
        "Template error: system message not allowed",
    ],
)
def test_a_template_without_a_system_message_is_recognised(message: str) -> None:
    assert refused(message).wants_no_system
    assert refused(message).names_format


def test_a_model_that_only_streams_is_recognised() -> None:
    assert refused("This model only support stream mode, please enable it").wants_stream
    assert refused("parameter.enable_thinking only supports stream call").wants_stream
    assert not refused("Unknown parameter: stream_options").wants_stream


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("The response was filtered due to the prompt", "content_filter"),
        ("Input data may contain inappropriate content.", "data_inspection_failed"),
        ("Your request violates our content policy.", None),
        ("input flagged by moderation", "moderation_blocked"),
    ],
)
def test_a_filter_is_told_from_a_form_that_is_not_understood(
    message: str, code: str | None
) -> None:
    assert refused(message, code=code).is_filtered
    assert not refused("Invalid response_format", code="invalid_request_error").is_filtered


def test_a_minutes_limit_is_no_empty_account() -> None:
    words = "You exceeded your current quota, please check your plan and billing details."
    minute = '"quotaId": "GenerateRequestsPerMinutePerProject", "retryDelay": "2s"'
    assert refused(words, 429).is_unpaid
    assert not refused(words, 429, detail=minute).is_unpaid
    assert refused(words, 429, detail=minute.replace("Minute", "Day")).is_unpaid
    assert refused(words, 429, "insufficient_quota", detail=minute).is_unpaid
    assert refused("Payment required", 402).is_unpaid
    assert not refused("Rate limit reached.", 429, "rate_limit_exceeded").is_unpaid


def test_a_days_limit_is_told_from_those_that_pass() -> None:
    assert refused("Rate limit exceeded: free-models-per-day", 429).is_for_the_day
    assert not refused("Limit: 20 requests per minute, 1000 per day", 429).is_for_the_day
    assert not refused("Limits: 20 RPM, 1000 requests per day.", 429).is_for_the_day
    assert not refused("Limits: 5/min, 1000 per day.", 429).is_for_the_day
    assert not refused("Rate limit exceeded.", 429).is_for_the_day
    assert not refused("Only one summary per day", 400).is_for_the_day


def test_a_key_may_be_refused_as_a_bad_request() -> None:
    assert refused("API key not valid. Please pass a valid API key.").refuses_key
    assert refused("Bad request", detail='{"reason": "API_KEY_INVALID"}').refuses_key
    assert refused("Forbidden", 403).refuses_key
    assert not refused("Unknown name 'response_format'").refuses_key


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ('{"retryDelay": "2s"}', 2.0),
        ("Please retry in 2.1s.", 2.1),
        ("Please try again in 1m12.5s.", 72.5),
        ("try again in 340ms", 0.34),
        ("Retry after 2 minutes", 120.0),
        ("Rate limit reached.", None),
        ("try again later", None),
    ],
)
def test_a_wait_is_read_from_words(text: str, seconds: float | None) -> None:
    assert wait_in_words(text) == (pytest.approx(seconds) if seconds is not None else None)

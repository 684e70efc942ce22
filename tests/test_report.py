"""A report as JSON on lines is what the standard library makes of its values, byte for byte."""

import json
import math
from typing import Any

import pytest

from summarize.report import on_lines
from tests.renderers.reports import REPORT, hostile

TOLD = [
    {},
    [],
    None,
    -7,
    0.25,
    True,
    {"a": {}, "b": [], "c": [[], {}, [[1]]]},
    {"text": 'a "quoted"\n\\line\x00\x7f\u2028 «Көпір» 🜨 \ud800', "number": 10**30, "score": 1e-9},
    [None, False, {"deep": [{"deeper": [1.5, math.inf, "x"]}]}],
]


@pytest.mark.parametrize("step", [0, 2, 3])
@pytest.mark.parametrize("value", TOLD)
def test_values_stand_on_lines_as_the_standard_library_writes_them(value: Any, step: int) -> None:
    assert on_lines(value, " " * step) == json.dumps(value, ensure_ascii=False, indent=step)


@pytest.mark.parametrize("report", [REPORT, hostile("x"), hostile("<b>&\x1b\u202e")])
def test_a_report_stands_on_lines_as_the_standard_library_writes_it(report: Any) -> None:
    assert report.to_json() == json.dumps(report.to_dict(), ensure_ascii=False, indent=2)
    assert report.to_json(indent=None) == json.dumps(report.to_dict(), ensure_ascii=False)

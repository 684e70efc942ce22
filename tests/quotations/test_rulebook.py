import pytest

from summarize.quotations import every_attribution
from summarize.quotations.rulebook import RULES, Rule


@pytest.mark.parametrize("rule", RULES.values(), ids=str)
def test_the_example_of_a_rule_is_read_by_it(rule: Rule) -> None:
    found = every_attribution(rule.example, rule.language)
    assert rule.name in {*(q.rule for q in found.quotes), *(c.rule for c in found.claims)}


def test_no_two_rules_have_one_name_or_one_example() -> None:
    examples = {rule.example for rule in RULES.values()}
    assert len(examples) == len(RULES)
    assert all(rule.right <= rule.given for rule in RULES.values())

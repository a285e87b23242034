"""Each rule's docstring has an example that runs as it stands, after the lines at the top of `order`, and gives a theorem of it."""

import doctest
import inspect

import pytest

from anysize.kernel import order
from anysize.kernel.theorem import RULES, issued

PARSER = doctest.DocTestParser()
SETTING = PARSER.get_examples(inspect.getdoc(order))


def setting():
    names: dict = {}
    for step in SETTING:
        exec(step.source, names)
    return names


def failures(text):
    """What is printed of the lines of an example that do not give what stands below them."""
    said: list = []
    test = PARSER.get_doctest(text, setting(), "example", None, 0)
    doctest.DocTestRunner(verbose=False).run(test, out=said.append, clear_globs=False)
    return said


@pytest.mark.parametrize("name", RULES)
def test_the_example_of_a_rule_runs_and_uses_it(name):
    text = inspect.getdoc(RULES[name])
    steps = PARSER.get_examples(text)
    assert steps and steps[-1].want, f"{name} has no example with its result"
    assert failures(text) == []
    names = setting()
    for step in steps[:-1]:
        exec(step.source, names)
    made = eval(steps[-1].source, names)
    assert issued(made) and name in {made.rule, *(p.rule for p in made.parents)}


def test_an_example_that_is_wrong_would_be_seen():
    text = inspect.getdoc(order.nonnegative)
    assert failures(text) == [] and failures(text.replace("0 <= ", "1 <= "))
    assert failures(text.replace("R * norm(u)", "-R * norm(u)"))

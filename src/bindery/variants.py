"""Variants of the exercises that a machine marks: other questions of the same kind, with keys, made from a seed.

A variable of the question (one that nothing is differentiated in) is replaced by a multiple, and the whole is multiplied by a number.
The key follows by the same substitution; a variant is made only where the judge gives its key the points, and the key of the
exercise none.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

import sympy as sp

from anysize.board import judge, typed
from anysize.board.question import Question
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Inequality
from anysize.language.substitution import Substitution
from anysize.language.walk import indices_of, variables_of
from anysize.show.latex import latex
from bindery.exercises import Exercise

_FACTORS = (2, 3, 5, 7, sp.Rational(1, 2), sp.Rational(1, 3), sp.Rational(3, 2))


def variants_of(exercise: Exercise, seed: int) -> Exercise | None:
    """A variant of an exercise; None where a machine does not mark it, or none was found."""
    if not exercise.key:
        return None
    rng = random.Random(f"{exercise.label} {seed}")
    question = exercise.question
    make = {"expression": _of_expression, "function": _of_function, "chain": _of_chain}[question.wants]
    for factor, variable, multiple in _changes(question, rng):
        try:
            changed, key = make(question, exercise.key, factor, variable, multiple)
            said = [judge.judge(changed, text)["right"] for text in (key, exercise.key)]
        except (StatementError, NotProved, TypeError, ValueError):
            continue
        if said == [True, False]:
            text = _text(exercise, changed, variable, multiple, factor)
            label = f"{exercise.label}-variant"
            return Exercise(label, f"{exercise.title}, varied", text, [], [changed.data], f"```text\n{key}\n```")
    return None


def _changes(question: Question, rng: random.Random):
    """Factors, and variables with their multiples, in a random order; at last a factor alone."""
    sides = getattr(question.asked, "sides", (question.asked,))
    variables = variables_of(*map(t.as_expression, sides))
    rng.shuffle(variables)
    for variable in variables if len(sides) == 1 else ():
        for factor in rng.sample(_FACTORS, 2):
            yield factor, variable, rng.choice(_FACTORS[:4])
    yield from ((factor, None, 1) for factor in rng.sample(_FACTORS, len(_FACTORS)))


def _substituted(e, variable, multiple):
    """The multiple for the variable. In a derivative too, unless it is taken in that variable; raises ValueError then."""
    if variable is None:
        return e
    if isinstance(e, (t.PartialScalar, t.PartialTerm, t.Gradient, t.Jacobian)):
        if variable in variables_of(e.args[1]) or variable == e.args[1]:
            raise ValueError(f"{e} is a derivative in {variable}")
        return e.func(_substituted(e.args[0], variable, multiple), e.args[1])
    if e.has(t.PartialScalar, t.PartialTerm, t.Gradient, t.Jacobian):
        return e.func(*(_substituted(a, variable, multiple) for a in e.args))
    return Substitution({variable: multiple * variable})(e)


def _of_expression(question, key, factor, variable, multiple):
    *_, last = typed.lines(key)
    answer = typed.expression(last.text, question.names, question.nonzero)
    asked, answer = (factor * _substituted(e, variable, multiple) for e in (t.as_expression(question.asked), answer))
    if asked == answer:
        raise ValueError("nothing is left to do")
    text = typed.written(answer, question.names)
    if typed.expression(text, question.names, question.nonzero) != answer:
        raise ValueError(f"{text} cannot be typed")
    return replace(question, asked=asked, start="", only=None, without=question.without), text


def _of_function(question, key, factor, variable, multiple):
    asked = factor * _substituted(t.as_expression(question.asked), variable, multiple)
    original = t.as_expression(question.asked)
    given = [str(v) for v in (*variables_of(original), *indices_of(original))]
    passed = [f"{v}={multiple} * {v}" if variable is not None and v == str(variable) else f"{v}={v}" for v in given]
    (name,) = re.findall(r"^def (\w+)", key, re.M)[-1:]
    head = f"def varied({', '.join(given)}):"
    whole = f"import numpy as np\n\n\n{key}\n\n\n{head}\n    return {float(factor)!r} * np.asarray({name}({', '.join(passed)}))"
    return replace(question, asked=asked, start=f"{head}\n    return"), whole


def _of_chain(question, key, factor, variable, multiple):
    asked = Inequality(*(factor * side for side in question.asked.sides))
    lines = []
    for line in typed.lines(key):
        reason = f" by {line.reason}" if line.reason else ""
        lines.append(f"{line.relation or '='} ({factor})*({line.text}){reason}")
    return replace(question, asked=asked, start=""), "\n".join(lines)


def _text(exercise: Exercise, question: Question, variable, multiple, factor) -> str:
    asked = latex(question.asked) if isinstance(question.asked, Inequality) else latex(t.as_expression(question.asked))
    what = {
        "function": "Write a function `varied` of `{}` that returns",
        "chain": "Show by a chain that",
    }.get(question.wants, "Work out, as in the exercise of the book,")
    inside = re.search(r"\((.*)\)", question.start)
    about = (
        ""
        if variable is None
        else f" (The exercise has ${latex(variable)}$ where ${latex(multiple * variable)}$ stands here.)"
    )
    return f"{what.format(inside[1] if inside else '')}\n\n$$\n{asked}\n$$\n\n{about}".strip()

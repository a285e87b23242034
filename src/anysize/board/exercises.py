"""Checking a reader's answer with the engine that checks the book.

Any equivalent form is right; a wrong one is answered with numbers on which it fails. `check` is for the reader,
`check_bound` for an inequality that nobody has proved yet. Marks are given by `anysize.board.judge`, which reads an answer as
text and runs none of it beside the engine.
"""

from __future__ import annotations

import html
import inspect
import json
import math
import numbers
import random
import re
from dataclasses import dataclass, field, replace

from anysize.board.chain import Chain
from anysize.board.question import Question
from anysize.evidence import counterexample, plain
from anysize.evidence.attack import attack
from anysize.evidence.check import CHECKED_SIZES, prove, random_value, sizes_at
from anysize.evidence.counterexample import TOLERANCE, Target, positions
from anysize.evidence.evaluate import compile, leaves
from anysize.kernel import order
from anysize.kernel.theorem import Bound, issued
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Inequality
from anysize.language.walk import indices_of, sizes_of, variables_of

_POSITIONS = 60
_UNFINISHED = (t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian)


@dataclass(frozen=True)
class Feedback:
    """What the checker says: `right` (None where that is not decided), a sentence, and the numbers it was tried with."""

    right: bool | None
    message: str
    numbers: str = ""  # for a wrong function: what it was called with, what it returned and what it should have
    head: str = ""  # in a word or two; by default what `right` says
    question: Question | None = field(default=None, repr=False, compare=False)  # for a page, in a notebook

    def __post_init__(self):
        said = {True: "Right.", False: "Not yet.", None: "Not decided."}[self.right]
        object.__setattr__(self, "head", self.head or said)

    def __bool__(self):
        return bool(self.right)

    def __repr__(self):
        return f"{self.head} {self.message}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        literal = re.sub(r"([\\`*_$<])", r"\\\1", self.message)  # A*x is a product, not emphasis
        shown = f"<p><strong>{self.head}</strong> {html.escape(self.message, quote=False)}</p>"
        page = f"**{self.head}** {literal}"
        if self.question is not None:  # the pages' script makes a box of it
            data = html.escape(json.dumps(self.question.data, separators=(",", ":")))
            page = f'<div class="answer-box" data-question="{data}">{shown}</div>'
        return {"text/markdown": page, "text/html": shown, "text/plain": repr(self)}


def check(
    question=None, answer=..., seed: int = 0, hypotheses=(), nonzero=(), without=(), facts=None, start: str = ""
) -> Feedback:
    """Is `answer` equal to the expression `question`, for every size?

    question  an expression of `anysize`, such as D(log(alpha(x)), x[i])
    answer    an expression without derivatives in it, other than the question itself, or a function that takes the
              values of the question's variables by name (arrays, those of `plain` where there is no NumPy; indices counted
              from 0) and returns a number, an array or lists

    nonzero   scalars that may be taken to be nonzero
    without   variables, symbols or definitions that the answer must not speak of

    Two other kinds of question: a shape, such as (A * x).shape, is answered by a tuple of sizes; an `Inequality` is
    answered by a chain (or a bound) that proves it from `hypotheses`, by whatever lines.

    In a notebook the reply brings the question with it, and the pages make of that a box to type an answer in: `start` is
    what stands in it at first (by default the answer, as it is written in the cell), and `facts` are the proved bounds, by
    name, that a chain may cite there. Without an answer, nothing is said yet; without a question, the box takes any statement.
    """
    several = counterexample.several
    asked = Question(question, {}, several(hypotheses), several(nonzero), facts or {}, start, several(without))
    reply = Feedback(None, "Give your answer.", head="Your turn.") if answer is ... else _reply(asked, answer, seed)
    return replace(reply, question=asked.in_notebook(answer))


def _reply(asked: Question, answer, seed: int) -> Feedback:
    question, hypotheses = asked.asked, asked.hypotheses
    if isinstance(question, Inequality):
        return _check_chain(question, answer, hypotheses)
    if isinstance(question, tuple):
        return _check_shape(question, answer)
    question = t.as_expression(question)
    if callable(answer) and not isinstance(answer, (t.Term, t.Scalar)):
        return _check_function(question, answer, seed)
    try:
        answer = t.as_expression(answer)
        if _unfinished(answer):
            return Feedback(False, "The answer still holds a derivative; carry it out.")
        if answer == question and question.has(t.Term, t.Scalar):  # plain SymPy has simplified both by itself
            return Feedback(False, "The answer is the question itself; work it out.")
        proof = prove(question, answer, asked.nonzero)
    except StatementError as problem:
        return Feedback(False, f"The answer does not make sense as written: {problem}.")
    except NotProved as problem:
        if problem.counterexample is None:
            return Feedback(False, f"It could not be shown to be equal: the difference is {problem.residual}.")
        return Feedback(False, f"{fails(problem.counterexample)}")
    if loose := asked.still_in(answer):
        return Feedback(False, f"It is equal, but the answer should not speak of {loose[0]}.")
    return Feedback(True, f"It holds for every {', '.join(map(str, proof.sizes)) or 'value'}.")


def _check_shape(question, answer) -> Feedback:
    if not isinstance(answer, tuple) or len(answer) != len(question):
        return Feedback(False, f"A shape is needed: a tuple of {len(question)} sizes, not {answer!r}.")
    for place, (right, given) in enumerate(zip(question, answer, strict=True), start=1):
        try:
            prove(t.as_expression(right), t.as_expression(given))
        except StatementError as problem:
            return Feedback(False, f"Size {place} does not make sense as written: {problem}.")
        except NotProved as problem:
            why = f" {fails(problem.counterexample)}" if problem.counterexample else ""
            return Feedback(False, f"Size {place} is not {given}.{why}")
    return Feedback(True, "The shape fits.")


def _check_chain(question: Inequality, answer, hypotheses) -> Feedback:
    try:
        shown = answer.bound if isinstance(answer, Chain) else answer
        if not isinstance(shown, Bound) or not issued(shown):
            return Feedback(False, f"A chain is needed, begun with `bound`; {answer!r} is none.")
        shown = order.discharge(shown, *hypotheses)
    except NotProved as problem:
        return Feedback(False, f"The chain is not finished: {problem}.")
    if question.strict:
        return Feedback(False, f"The question is {question}, but a chain shows a weak inequality only.")
    if loose := [h for h in shown.hypotheses if not any(h == given for given in hypotheses)]:
        return Feedback(False, f"The chain uses {loose[0]}, which is not given.")
    for name, ours, yours in zip(("smaller", "larger"), question.sides, (shown.lower, shown.upper), strict=True):
        try:
            order.same(ours, yours)
        except NotProved:
            return Feedback(False, f"The {name} side should be {ours}; your chain has {yours}.")
    return Feedback(True, "The chain proves it, for every size.")


def check_bound(answer: Inequality, hypotheses=(), seconds: float = 5.0, seed: int = 0) -> Feedback:
    """Can the inequality `answer` be broken where the `hypotheses` hold? For a bound that one suspects.

    Not yet, with certified numbers, where it can. Otherwise nothing is decided: a search that finds nothing is no proof,
    and the reply says so. A bound that has been derived is checked by `check`, with its chain.
    """
    if not isinstance(answer, Inequality):
        return Feedback(False, f"An inequality is needed, Inequality(smaller, larger), not {answer!r}.")
    found = counterexample.find(answer, seed=seed, hypotheses=hypotheses)  # small numbers first
    found = found or attack(Target(answer, hypotheses), seconds, seed).certificate
    if found is None:
        return Feedback(None, "No values were found that break it. That is not a proof.")
    return Feedback(False, f"It fails {found}.")


def _unfinished(e) -> bool:
    """Does it hold a derivative, openly or in a definition?"""
    inside = (part.definition.body for part in e.atoms(t.AppliedTerm, t.AppliedScalar))
    return e.has(*_UNFINISHED) or any(map(_unfinished, inside))


def fails(found: counterexample.Counterexample) -> str:
    text = str(found).replace("the left side is", "the right value is").replace("the right side", "your answer gives")
    return text[0].upper() + text[1:] + "."


def _check_function(question, answer, seed) -> Feedback:
    tried = instances(question, seed)
    try:
        inspect.signature(answer).bind(**tried[0].arguments)
    except TypeError as problem:
        called = f"your function is called with {', '.join(f'{name}=…' for name in tried[0].arguments)}"
        return Feedback(False, f"The values come by name, so {called}: {problem}.")
    given = [{name: _array(value) for name, value in at.arguments.items()} for at in tried]
    return compared(tried, [plainly(answer(**values)) for values in given])


def compared(tried: list, results: list) -> Feedback:
    """Are these what a function should return at the `instances`? Numbers and nested lists; the shapes are looked at first."""
    for at, got in reversed(list(zip(tried, results, strict=True))):  # at n = 1 or d = 1 many shapes look alike
        if (shape := _shape(got)) is None:
            return Feedback(False, f"A number or an array of numbers is needed; your function returns {got!s}.")
        if _squeezed_shape(shape) != (wanted := _squeezed_shape(_shape(at.expected))):
            return Feedback(False, f"At {at} the shape should be {wanted}; yours is {shape}.")
    for at, got in zip(tried, results, strict=True):
        right = list(map(float, leaves(at.expected)))
        gaps = [abs(float(g) - e) for g, e in zip(leaves(got), right, strict=True)]
        gap = math.nan if any(map(math.isnan, gaps)) else max(gaps)
        if not gap <= TOLERANCE * (1 + max(map(abs, right))):
            said = f"At {at} and random entries your function is off by {gap:.2g}."
            return Feedback(False, said, at.with_numbers(got))
    return Feedback(True, "It agrees at every size tried, n = 1 and d = 1 among them.")


def _array(value):
    """A value as the reader's function is given it: lists as an array, a new one each time."""
    try:
        import numpy as np  # as functions of vectors and matrices are usually written
    except ImportError:
        np = plain
    return np.array(value) if isinstance(value, list) else value


def plainly(value):
    """Arrays, and tuples, as lists."""
    value = value.tolist() if hasattr(value, "tolist") else value
    return list(map(plainly, value)) if isinstance(value, (list, tuple)) else value


def _shape(value) -> tuple | None:
    """The shape of nested lists of real numbers, () for a number; None for anything else."""
    if not isinstance(value, list):
        return () if isinstance(value, numbers.Real) and not isinstance(value, bool) else None
    shapes = set(map(_shape, value)) or {()}
    return (len(value), *shapes.pop()) if len(shapes) == 1 and None not in shapes else None


def _squeezed_shape(shape) -> tuple:
    return tuple(s for s in shape if s != 1)


def _shown(value) -> str:
    """Nested lists of numbers, each to four digits."""
    return f"[{', '.join(map(_shown, value))}]" if isinstance(value, list) else f"{value:.4g}"


@dataclass(frozen=True)
class _Instance:
    """Random values for the variables of a question, by name, and its value there: numbers, or nested lists."""

    sizes: dict
    arguments: dict
    expected: float | list

    def __str__(self):
        return ", ".join(f"{s} = {size}" for s, size in self.sizes.items()) or "any size"

    def with_numbers(self, got) -> str:
        """What a reader needs to try it again: the arguments, rounded, the value there and the value that was returned."""
        called = ", ".join(f"{name} = {_shown(value)}" for name, value in self.arguments.items())
        return f"Called with {called} it returns {_shown(got)}; right is {_shown(self.expected)}."


def instances(question, seed: int = 0) -> list:
    """Random values for the variables of a question at several sizes, each with what a function should return there."""
    rng = random.Random(seed)
    return [at for shape in CHECKED_SIZES for at in _at_one_size(question, shape, rng)]


def _at_one_size(question, shape, rng) -> list:
    """Random values at one size, at every position of the question's indices (at some, where there are many)."""
    sizes = sizes_at(shape, sizes_of(question))
    everywhere = list(positions(indices_of(question), sizes))
    if len(everywhere) > _POSITIONS:
        everywhere = [everywhere[p] for p in sorted(rng.sample(range(len(everywhere)), _POSITIONS))]
    value, out = compile(question), []
    for at in everywhere:
        given = {v: random_value(v, sizes, rng) for v in variables_of(question)} | at
        arguments = {
            str(v): (list(a.flat) if v.shape[1] == 1 else a.tolist()) if t.is_term(v) else a for v, a in given.items()
        }
        out.append(_Instance(sizes, arguments, plainly(value({**sizes, **given}))))
    return out

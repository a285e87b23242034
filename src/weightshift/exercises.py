"""Checking a reader's answer with the engine that checks the book.

Any equivalent form is right; a wrong one is answered with numbers on which it fails.
"""

from __future__ import annotations

import html
import inspect
import re
from dataclasses import dataclass

import numpy as np

from .proof import counterexample, kernel
from .proof import terms as t
from .proof.errors import NotProved, StatementError
from .proof.evaluate import compile, indices_of, sizes_of, variables_of

_UNFINISHED = (t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian)


@dataclass(frozen=True)
class Feedback:
    """What the checker says: `right` and a sentence."""

    right: bool
    message: str

    def __bool__(self):
        return self.right

    @property
    def _head(self) -> str:
        return "Right." if self.right else "Not yet."

    def __repr__(self):
        return f"{self._head} {self.message}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        literal = re.sub(r"([\\`*_$<])", r"\\\1", self.message)  # A*x is a product, not emphasis
        return {
            "text/markdown": f"**{self._head}** {literal}",
            "text/html": f"<p><strong>{self._head}</strong> {html.escape(self.message, quote=False)}</p>",
            "text/plain": repr(self),
        }


def check(question, answer, seed: int = 0) -> Feedback:
    """Is `answer` equal to the expression `question`, for every size?

    question  an expression of `weightshift.proof`, such as D(log(alpha(x)), x[i])
    answer    an expression without derivatives in it, other than the question itself, or a function that takes the
              values of the question's variables by name (arrays; indices counted from 0) and returns a number or array
    """
    question = t.as_expression(question)
    if callable(answer) and not isinstance(answer, (t.Term, t.Scalar)):
        return _check_function(question, answer, seed)
    try:
        answer = t.as_expression(answer)
        if _unfinished(answer):
            return Feedback(False, "The answer still holds a derivative; carry it out.")
        if answer == question:
            return Feedback(False, "The answer is the question itself; work it out.")
        proof = kernel.prove(question, answer)
    except StatementError as problem:
        return Feedback(False, f"The answer does not make sense as written: {problem}.")
    except NotProved as problem:
        if problem.counterexample is None:
            return Feedback(False, f"It could not be shown to be equal: the difference is {problem.residual}.")
        return Feedback(False, f"{_at(problem.counterexample)}")
    return Feedback(True, f"It holds for every {', '.join(map(str, proof.sizes)) or 'value'}.")


def _unfinished(e) -> bool:
    """Does it hold a derivative, openly or in a definition?"""
    inside = (part.definition.body for part in e.atoms(t.AppliedTerm, t.AppliedScalar))
    return e.has(*_UNFINISHED) or any(map(_unfinished, inside))


def _at(found: counterexample.Counterexample) -> str:
    text = str(found).replace("the left side is", "the right value is").replace("the right side", "your answer gives")
    return text[0].upper() + text[1:] + "."


def _check_function(question, answer, seed) -> Feedback:
    rng = np.random.default_rng(seed)
    instances = [_instance(question, shape, rng) for shape in kernel.CHECKED_SIZES]
    try:
        inspect.signature(answer).bind(**instances[0].arguments)
    except TypeError as problem:
        called = f"your function is called with {', '.join(f'{name}=…' for name in instances[0].arguments)}"
        return Feedback(False, f"The values come by name, so {called}: {problem}.")
    results = [np.asarray(answer(**at.arguments)) for at in instances]
    for at, got in reversed(list(zip(instances, results, strict=True))):  # at n = 1 or d = 1 many shapes look alike
        if got.dtype.kind not in "fiu":
            return Feedback(False, f"A number or an array of numbers is needed; your function returns {got!s}.")
        if np.squeeze(got).shape != at.expected.shape:
            return Feedback(False, f"At {at} the shape should be {at.expected.shape}; yours is {got.shape}.")
    for at, got in zip(instances, results, strict=True):
        gap = float(np.max(np.abs(np.squeeze(got) - at.expected), initial=0))
        if not gap <= kernel.TOLERANCE * (1 + float(np.max(np.abs(at.expected), initial=0))):
            return Feedback(False, f"At {at} and random entries your function is off by {gap:.2g}.")
    return Feedback(True, "It agrees at every size tried, n = 1 and d = 1 among them.")


@dataclass(frozen=True)
class _Instance:
    """Random values for the variables of a question, by name, and its value there."""

    sizes: dict
    arguments: dict
    expected: np.ndarray

    def __str__(self):
        return ", ".join(f"{s} = {size}" for s, size in self.sizes.items()) or "any size"


def _instance(question, shape, rng) -> _Instance:
    sizes = {s: shape[k % 2] for k, s in enumerate(sizes_of(question))}
    given = {v: kernel._random(v, sizes, rng) for v in variables_of(question)}
    given |= {k: int(rng.integers(sizes.get(k.size, 1))) for k in indices_of(question)}
    expected = np.squeeze(compile(question)({**sizes, **given}))
    plain = {str(v): np.squeeze(a, axis=1) if np.ndim(a) == 2 and v.shape[1] == 1 else a for v, a in given.items()}
    return _Instance(sizes, plain, expected)

"""Checking a reader's answer with the engine that checks the book: any equivalent form is right, a wrong one is answered
with numbers on which it fails."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .proof import counterexample, kernel
from .proof import terms as t
from .proof.errors import NotProved, StatementError
from .proof.evaluate import compile, indices_of, sizes_of, variables_of
from .proof.render import Markdown

_UNFINISHED = (t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian)


@dataclass(frozen=True)
class Feedback:
    """What the checker says: `right` and a sentence."""

    right: bool
    message: str

    def __bool__(self):
        return self.right

    def __repr__(self):
        return ("Right. " if self.right else "Not yet. ") + self.message

    def _repr_mimebundle_(self, include=None, exclude=None):
        head = "**Right.** " if self.right else "**Not yet.** "
        return {**Markdown("", [head + self.message])._repr_mimebundle_(), "text/plain": repr(self)}


def check(question, answer, seed: int = 0) -> Feedback:
    """Is `answer` equal to the expression `question`, for every size?

    question  an expression of `weightshift.proof`, such as D(log(alpha(x)), x[i])
    answer    an expression without derivatives in it, or a function that takes the values of the question's variables
              by name (arrays; indices counted from 0) and returns a number or an array
    """
    question = t.as_expression(question)
    if callable(answer) and not isinstance(answer, (t.Term, t.Scalar)):
        return _check_function(question, answer, seed)
    try:
        answer = t.as_expression(answer)
        if answer.has(*_UNFINISHED):
            return Feedback(False, "The answer still holds a derivative; carry it out.")
        proof = kernel.prove(question, answer)
    except StatementError as problem:
        return Feedback(False, f"The answer does not make sense as written: {problem}.")
    except NotProved as problem:
        if problem.counterexample is None:
            return Feedback(False, f"It could not be shown to be equal: the difference is {problem.residual}.")
        return Feedback(False, f"{_at(problem.counterexample)}")
    return Feedback(True, f"It holds for every {', '.join(map(str, proof.sizes)) or 'value'}.")


def _at(found: counterexample.Counterexample) -> str:
    text = str(found).replace("the left side is", "the right value is").replace("the right side", "your answer gives")
    return text[0].upper() + text[1:] + "."


def _check_function(question, answer, seed) -> Feedback:
    value, rng = compile(question), np.random.default_rng(seed)
    variables, indices, symbols = variables_of(question), indices_of(question), sizes_of(question)
    for shape in kernel.CHECKED_SIZES:
        sizes = {s: shape[k % 2] for k, s in enumerate(symbols)}
        given = {v: kernel._random(v, sizes, rng) for v in variables}
        given |= {k: int(rng.integers(sizes.get(k.size, 1))) for k in indices}
        expected = np.squeeze(value({**sizes, **given}))
        plain = {str(v): np.squeeze(a, axis=1) if np.ndim(a) == 2 and v.shape[1] == 1 else a for v, a in given.items()}
        got = np.squeeze(np.asarray(answer(**plain)))
        where = ", ".join(f"{s} = {sizes[s]}" for s in symbols)
        if got.shape != expected.shape:
            return Feedback(False, f"At {where} the shape should be {expected.shape}; yours is {got.shape}.")
        gap = float(np.max(np.abs(got - expected), initial=0))
        if not gap <= kernel.TOLERANCE * (1 + float(np.max(np.abs(expected), initial=0))):
            return Feedback(False, f"At {where} and random entries your function is off by {gap:.2g}.")
    return Feedback(True, "It agrees at every size tried, n = 1 and d = 1 among them.")

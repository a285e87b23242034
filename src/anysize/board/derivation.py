"""Derivations: a claim's left side, carried to its right side one rule at a time.

A rule rewrites the expression as a person would on a board; the kernel then proves that the new line equals the old one
for every size. So the rules need not be trusted: a faulty one gives a line that is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from anysize.board.claim import Claim
from anysize.board.lines import Lines
from anysize.evidence.check import prove
from anysize.evidence.counterexample import several
from anysize.kernel.identity import Proof, chain
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Equation, Inequality
from anysize.language.walk import variables_of

_PARTIALS = (t.PartialTerm, t.PartialScalar)


def rewrite(e, rule):
    """`e` with `rule` applied to the outermost parts at which it gives something; definitions are not looked into."""
    new = rule(e)
    if new is not None:
        return new
    args = [rewrite(a, rule) for a in e.args]
    return e if all(a is b for a, b in zip(args, e.args, strict=True)) else e.func(*args)


def _depends(e, wrt) -> bool:
    return (wrt.term if isinstance(wrt, t.Entry) else wrt) in variables_of(e)


_SLOPES = {
    "cosh": t.sinh,
    "erf": lambda s: 2 / sp.sqrt(sp.pi) * sp.exp(-(s**2)),
    "sigmoid": lambda s: t.sigmoid(s) * (1 - t.sigmoid(s)),
    "sinh": t.cosh,
    "tanh": lambda s: 1 - t.tanh(s) ** 2,
}


def _chain(u, wrt):
    coefficient, s = u.as_coeff_Mul() if not t.is_term(u) else (1, u)
    if isinstance(s, t.Entrywise) and s.name == "exp":
        return t.hadamard(s, t.D(s.arg, wrt))
    if isinstance(s, sp.Pow) and isinstance(s.base, t.Norm) and s.exp == 2:
        return coefficient * 2 * t.inner(s.base.arg, t.D(s.base.arg, wrt))
    if isinstance(s, sp.Pow) and s.exp.is_Rational:
        return coefficient * s.exp * s.base ** (s.exp - 1) * t.D(s.base, wrt)
    if isinstance(s, sp.exp):
        return coefficient * s * t.D(s.exp, wrt)
    if isinstance(s, sp.log):
        return coefficient * t.D(s.args[0], wrt) / s.args[0]
    if isinstance(s, t.Det):
        return coefficient * s * t.trace(t.inverse(s.arg) * t.D(s.arg, wrt))
    if isinstance(s, t.Inverse):
        return -s * t.D(s.arg, wrt) * s
    if isinstance(s, t.Called) and s.name in _SLOPES:
        return coefficient * _SLOPES[s.name](s.arg) * t.D(s.arg, wrt)
    return None


def _one_by_one(u, wrt, whole: bool) -> list:
    """A product once for each factor that moves, with the derivative of that factor; `whole` leaves products in it together."""
    if not isinstance(u, (t.Inner, t.Hadamard, t.Kronecker, t.Product, sp.Mul)):
        return []
    build = t.Product if isinstance(u, (t.Product, sp.Mul)) else type(u)
    factors = [g for f in u.args for g in ([f] if whole or t.is_term(f) else sp.Mul.make_args(f))]
    moving = [k for k, f in enumerate(factors) if _depends(f, wrt)]
    return [build(*factors[:k], t.D(factors[k], wrt), *factors[k + 1 :]) for k in moving]


def _product(u, wrt):
    lines = _one_by_one(u, wrt, whole=False)
    return t.Plus(*lines) if len(lines) > 1 else None


def _linear(u, wrt):
    if isinstance(u, (t.Plus, sp.Add)):
        parts = [t.D(a, wrt) for a in u.args if _depends(a, wrt)]
        return t.Plus(*parts) if parts else None
    if isinstance(u, t.Total):
        return t.total(t.D(u.body, wrt), u.index)
    if isinstance(u, (t.Trace, t.Transpose, t.Vec, t.Diag)):
        return type(u)(t.D(u.arg, wrt))
    lines = _one_by_one(u, wrt, whole=True)
    return lines[0] if len(lines) == 1 else None


def _column(u, wrt):
    if isinstance(wrt, t.Entry) and u == wrt.term:
        k, *i = map(t.basis, wrt.indices)
        return k * i[0].T if i else k
    if not (isinstance(u, t.Product) and len(u.args) == 2 and isinstance(wrt, t.Entry)):
        return None
    m, v = u.args
    if v == wrt.term and len(wrt.indices) == 1 and not _depends(m, wrt):
        return t.Column(m, wrt.indices[0])
    if m == wrt.term and len(wrt.indices) == 2 and not _depends(v, wrt):
        k, i = wrt.indices
        return t.Product(t.Entry(v, i), t.basis(k))
    return None


@dataclass(frozen=True)
class Rule:
    """A rule of differentiation: what it is called, and what it makes of the derivative of `u` in `wrt`, or None."""

    name: str
    of: Callable

    def __str__(self):
        return self.name

    def __call__(self, e):
        return self.of(e.arg, e.wrt) if isinstance(e, _PARTIALS) else None

    @property
    def spoken(self) -> str:
        return f"the {self.name}" if self.name.endswith("rule") else f"that {self.name}"


chain_rule = Rule("chain rule", _chain)
product_rule = Rule("product rule", _product)
linearity = Rule("the derivative is linear", _linear)
linear_map = Rule("$Ax$ is linear in $x$ and in $A$", _column)
_RULES = {"chain_rule": chain_rule, "product_rule": product_rule, "linearity": linearity, "linear_map": linear_map}


@dataclass(frozen=True)
class Cited:
    """The equation of a claim at some values of its variables, proved."""

    claim: Claim
    proof: Proof


class Derivation(Lines):
    """The lines of a derivation, each proved equal to the one before for every size.

    `derive(claim)` starts one at the claim's left side. Each method adds a line and returns the derivation, so that a
    cell shows the steps so far. A line that does not follow raises NotProved and is not added.
    """

    def __init__(self, start, claim: Claim | None = None, equation=None, hypotheses=()):
        super().__init__(start, claim)
        self.equation, self.hypotheses = equation, tuple(hypotheses)

    def by(self, rule: Rule) -> Derivation:
        """Apply a rule of differentiation wherever it fits."""
        if not isinstance(rule, Rule):
            raise StatementError(f"{rule!r} is not a rule; there are {', '.join(_RULES)}, without quotation marks")
        return self._rewritten(rule, rule.name, f"{rule.spoken} does not apply to")

    def unfold(self, *definitions: t.Definition) -> Derivation:
        """Replace each of these names by its definition."""
        if not definitions:
            raise StatementError("unfold needs a definition, such as unfold(f)")
        for d in definitions:
            if not isinstance(d, t.Definition):
                raise StatementError(
                    f"{d!r} is not a definition; unfold takes definitions, such as f, without arguments"
                )

        def opened(e):
            if not (isinstance(e, (t.AppliedTerm, t.AppliedScalar)) and e.definition in definitions):
                return None
            d = e.definition
            if e.values == d.parameters:
                return d.body
            if d.body.atoms(t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian):
                raise NotProved(f"{d.name} holds a derivative; write its next line with to(…)")
            return d.body.xreplace(dict(zip(d.parameters, e.values, strict=True)))

        names = ", ".join(f"${d.latex}$" for d in definitions)
        said = ", ".join(d.name for d in definitions)
        return self._rewritten(opened, f"definition of {names}", f"{said} does not occur in")

    def cite(self, *derivations: Derivation | Cited) -> Derivation:
        """Replace the left side of each finished derivation, or fact, by its right side, and record the citation."""
        if not derivations:
            raise StatementError("cite needs a finished derivation, begun with derive(claim)")
        here, reasons, cited = self.last, [], []
        for d in derivations:
            d = getattr(d, "cited", d)  # of a fact
            if not isinstance(d, (Derivation, Cited)):
                raise StatementError(f"{d!r} is not a derivation; cite takes finished ones, begun with derive(claim)")
            proof = d.proof
            if d.claim is None:
                raise NotProved(f"{proof.equation} belongs to no claim, so it cannot be cited; use to(…)")

            here, before = rewrite(here, lambda e, q=proof.equation: q.rhs if e == q.lhs else None), here
            if here == before:
                raise NotProved(f"the left side of {d.claim.id}, {proof.equation.lhs}, does not occur in {before}")
            reasons.append(d.claim.reference)
            cited.append(d.claim)
        self._add(here, ", ".join(dict.fromkeys(reasons)))
        self.cites += cited
        return self

    def to(self, expression, because: str) -> Derivation:
        """Write the next line by hand; the engine proves that it equals the last one, the reason is for the reader.

        Equations among the hypotheses are used where they are needed.
        """
        return self._add(t.as_expression(expression), because)

    def _rewritten(self, rule, reason, refusal) -> Derivation:
        new = rewrite(self.last, rule)
        if new == self.last:
            raise NotProved(f"{refusal} {self.last}{self._hint(rule)}")
        return self._add(new, reason)

    def _hint(self, rule) -> str:
        """What to begin with, where a rule for one derivative meets a gradient."""
        whole = next(iter(self.last.atoms(t.Gradient, t.Jacobian)), None)
        if whole is None or rule not in _RULES.values() or self.last.atoms(*_PARTIALS):
            return ""
        position = "i" if whole.variable.shape[1] == 1 else "k, i"
        return f"; the rules are for derivatives in one entry: begin with D({whole.arg}, {whole.variable}[{position}])"

    def _add(self, expression, reason) -> Derivation:
        try:
            nonzero = self.claim.nonzero if self.claim else ()
            proof = prove(self.last, expression, nonzero, hypotheses=self.hypotheses)
        except NotProved as problem:
            raise self.refused(problem, problem.residual, problem.counterexample) from None
        self.lines.append(("=", expression, reason, proof))
        return self

    @property
    def proof(self) -> Proof:
        """The proof of start = last line; for a claim, the last line must be its right side."""
        proofs = self.theorems()
        if self.equation is not None and self.last != self.equation.rhs:
            raise NotProved(
                f"the derivation of {self.claim.id} has reached {self.last}, but the claim's right side is "
                f"{self.equation.rhs}; finish with to(…)"
            )
        if self.claim is not None and self.equation not in self.claim.equations:
            raise NotProved(f"{self.claim.id} does not claim {self.equation}")
        return chain(*proofs)


def derive(claim_or_expression, part: int = 0, hypotheses=()) -> Derivation:
    """Start a derivation at the left side of a claim (of its equation number `part`), or at any expression.

    hypotheses  equations that an expression's derivation may use; a claim brings its own
    """
    if isinstance(claim_or_expression, (Equation, Inequality)):
        raise StatementError(f"{claim_or_expression} is not a claim; derive one of its sides, or make it a Claim")
    if isinstance(claim_or_expression, Claim):
        equation = claim_or_expression.part(part, Equation)
        return Derivation(equation.lhs, claim_or_expression, equation, claim_or_expression.given_equations)
    return Derivation(claim_or_expression, hypotheses=several(hypotheses))

"""Statements for every size: state them, prove them, attack them, judge them.

    from anysize import *
    n = dimension("n")
    u, v = Variable("u", n), Variable("v", n)
    prove(norm(u + v) ** 2, norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2)

An inequality is proved by a chain, `bound(claim).by(…)`; its reasons are the rules, `help(order)`, and proved facts,
`help(anysize.facts)`. `anysize new mybook` in a terminal makes a book to begin with.

The rooms, each importing only those before it: `language`, `kernel`, `show`, `evidence`, `board`, `coq`; then `facts`.
"""

# ruff: noqa: F401, F403
from anysize.board.chain import Chain, bound, reason
from anysize.board.claim import Claim
from anysize.board.derivation import Derivation, chain_rule, derive, linear_map, linearity, product_rule
from anysize.board.exercises import check, check_bound
from anysize.board.measure import Measure, measured
from anysize.board.transcription import Lost
from anysize.board.verdict import NotSettled, Verdict, settle
from anysize.evidence.attack import attack
from anysize.evidence.check import prove
from anysize.evidence.counterexample import Counterexample, certify, find, violation
from anysize.evidence.evaluate import compile, evaluate
from anysize.kernel import inverses, order
from anysize.kernel.identity import chain, congruence, consequence
from anysize.kernel.theorem import Bound, Proof
from anysize.language.errors import *
from anysize.language.relations import Equation, Inequality, LoewnerOrder
from anysize.language.terms import *
from anysize.show.latex import latex, show
from anysize.show.readback import residual

__all__ = [name for name in globals() if name[0] != "_" and name not in ("board", "evidence", "kernel", "language")]

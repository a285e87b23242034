"""How the book proves things: state with `terms`, derive with `derive`, judge with `settle`."""

from .claim import Claim
from .counterexample import Counterexample, certify, find
from .derivation import Derivation, chain_rule, derive, linear_map, linearity, product_rule
from .errors import (
    IndexOutOfRange,
    NotDefined,
    NotInTheLanguage,
    NotProved,
    ShapeMismatch,
    StatementError,
    Unsound,
)
from .evaluate import compile, evaluate
from .kernel import Equation, Proof, chain, prove, residual
from .terms import (
    D,
    Definition,
    Index,
    Variable,
    at,
    basis,
    delta,
    diag,
    dimension,
    exp,
    gradient,
    hadamard,
    identity,
    inner,
    inverse,
    jacobian,
    log,
    norm,
    ones,
    total,
    zeros,
)
from .typeset import latex
from .verdict import NotSettled, Verdict, settle

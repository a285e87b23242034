"""What the book claims, a module a part. Claims carry no verdict: a chapter computes it."""

import importlib
import pkgutil
import re
from functools import cache
from types import FunctionType

from sympy import Basic

from anysize.board.claim import Claim
from anysize.board.measure import Measure
from anysize.board.register import publish
from anysize.language.relations import Equation, Inequality, LoewnerOrder

# The papers that the claims come from, in the order of the ledger.
PAPERS = {
    "P": "Li et al. 2023, arXiv 2304.13276",
    "B": "this book",
    "T": "Gao et al. 2023, arXiv 2307.02419",
    "W": "Collins et al. 2024, arXiv 2402.11639",
    "I": "the in-context experiment",
}
_MATHEMATICS = Basic, Equation, Inequality, LoewnerOrder, Claim, int, float
_IN_ORDER = (
    "softmax_regression", "facts", "gradient_in_x", "gradient_in_a", "lipschitz", "main_theorem", "sharp", "duality",
    "hessian",
)  # fmt: skip


def exported(namespace: dict, paper: str, **others: tuple) -> tuple:
    """What a module of statements says of itself: its claims, the papers they come from (id -> letter), its `__all__`.

    namespace  the module's `globals()`, when everything in it is made. Exported is the mathematics with a public name, also
               what other modules share with it, and the functions that are made here: a helper's name begins with `_`.
    paper      the letter of the paper that its claims come from, but for those in `others`, which are given by paper.
    """

    def public(name, value):
        if isinstance(value, tuple):
            return bool(value) and all(public(name, part) for part in value)
        made_here = isinstance(value, FunctionType) and value.__module__ == namespace["__name__"]
        return not name.startswith("_") and (isinstance(value, _MATHEMATICS) or made_here)

    claims = tuple(value for value in namespace.values() if isinstance(value, Claim))
    papers = {claim.id: paper for claim in claims} | {c.id: letter for letter, some in others.items() for c in some}
    return claims, papers, sorted(name for name, value in namespace.items() if public(name, value))


def _of_kind(kind: str):
    def claim(id: str, title: str, *equations: Equation | Inequality, source: str = "", **fields) -> Claim:
        return Claim(id, kind, title, source or _place(id), equations, **fields)

    return claim


def _place(id: str) -> str:
    """Where the paper has what is numbered there: lemma-4.5.1 is part 1 of Lemma 4.5."""
    numbered = re.fullmatch(r"([a-z]+)-(\d+\.\d+)(?:\.(\d+))?", id)
    if not numbered:
        raise ValueError(f"{id} is no number in a paper; give the place, or a name for it, as source")
    kind, number, part = numbered.groups()
    return f"{kind.capitalize()} {number}" + (f", part {part}" if part else "")


# What a module states: a `Claim` with its id, a few words, its equations, what `Claim` has besides, and its place in the paper,
# or its name, as `source`, where the id does not say it.
_KINDS = "definition", "lemma", "theorem", "proposition", "corollary", "remark"
definition, lemma, theorem, proposition, corollary, remark = map(_of_kind, _KINDS)


def observation(id: str, title: str, source: str, *measures: Measure, note: str = "") -> Claim:
    """A claim about an experiment: it has no equations, but says what is measured and which ranges follow from what."""
    return Claim(id, "observation", title, source, (), measures=measures, note=note)


def modules() -> list:
    """The modules of statements, in the order in which the book needs them."""
    names = {m.name for m in pkgutil.iter_modules(__path__)}
    ordered = [*_IN_ORDER, *sorted(names - set(_IN_ORDER))]
    return [importlib.import_module(f"{__name__}.{name}") for name in ordered]


@cache
def register() -> dict:
    """Every claim that the book must settle, paper by paper, in the order of definition: id -> (claim, letter of its paper).

    Raises ValueError where two have one id.
    """
    found: dict = {}
    for module in modules():
        for claim in module.claims:
            if claim.id in found:
                raise ValueError(f"{claim.id} is stated twice; the second time in {module.__name__}")
            found[claim.id] = claim, module.papers[claim.id]
    return dict(sorted(found.items(), key=lambda item: list(PAPERS).index(item[1][1])))


@cache
def all_claims() -> dict:
    """Every claim that is stated, by id. Raises ValueError where two have one id."""
    return {name: claim for name, (claim, _) in register().items()}


publish(all_claims)

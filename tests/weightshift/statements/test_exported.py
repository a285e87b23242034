"""What a module of statements says of itself: its claims, their papers, and what a star import brings."""

import sympy as sp

from anysize import Claim, Equation, Variable, dimension, inner, norm
from weightshift.statements import exported, modules

n = dimension("n")
u = Variable("u", n)
CLAIM = Claim("b", "lemma", "b", "b", (Equation(norm(u), norm(u)),))
EARLIER = Claim("c", "lemma", "c", "c", (Equation(norm(u), norm(u)),))


def helper():
    """Made here, as a function for readers would be."""


def test_mathematics_and_the_functions_made_here_are_exported_and_nothing_else():
    given = {
        "z": EARLIER,
        "u": u,
        "claim": CLAIM,
        "half": sp.Rational(1, 2),
        "pair": ((u, 0), (n, 1.5)),
        "shown": helper,
    }
    helpers = {"_helper": helper, "_u": u, "norm": norm, "sqrt": sp.sqrt, "Claim": Claim, "sp": sp, "witness": {u: [0]}}
    others = {"__name__": __name__, "empty": (), "mixed": (u, inner)}
    claims, papers, names = exported(given | helpers | others, "P", W=(CLAIM,))
    assert (claims, papers) == ((EARLIER, CLAIM), {"c": "P", "b": "W"})
    assert names == ["claim", "half", "pair", "shown", "u", "z"]


def test_no_module_exports_a_function_of_another():
    for module in modules():
        functions = [value for value in map(vars(module).get, module.__all__) if callable(value)]
        assert {f.__module__ for f in functions if hasattr(f, "__code__")} <= {module.__name__}


def test_every_claim_is_exported_once_and_only_where_it_is_stated():
    names = [
        (name, module.__name__)
        for module in modules()
        for name in module.__all__
        if isinstance(getattr(module, name), Claim)
    ]
    assert len({name for name, _ in names}) == len(names) == sum(len(module.claims) for module in modules())

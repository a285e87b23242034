"""Facts that any book may cite, each a claim with its proof, which is made when it is first cited.

    from anysize.facts import cauchy_schwarz
    bound(…).by(cauchy_schwarz.at(u=A * x, v=y))
    settle(cauchy_schwarz.claim, cauchy_schwarz.proof)

A fact shows itself as its statement; an equation is cited in a derivation, by `cite(softmax_jacobian.at(z=A * x))`. What Coq says
of each is in `anysize.facts.certified`. They are:

"""

from anysize.board.fact import Fact
from anysize.facts import exponentials, matrices, vectors

FACTS = {
    name: value
    for module in (vectors, matrices, exponentials)
    for name, value in vars(module).items()
    if isinstance(value, Fact) and value.prove.__module__ == module.__name__
}
globals().update(FACTS)
__all__ = list(FACTS)
__doc__ += "\n".join(f"    {name:30}{fact.says}" for name, fact in FACTS.items())

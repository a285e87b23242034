"""What a thing may be called: a letter, a Greek name or a word, with an accent, a subscript or primes.

A name must not be read as an expression: `sigma^2` is a square, `A x` a product, `2` a number. How a name is typeset is said
in `anysize.show.latex`, but for definitions, which may bring their own LaTeX.
"""

from __future__ import annotations

import re
from functools import cache

from anysize.language.errors import NotInTheLanguage

OWN = "°"  # marks the name of a parameter inside its definition: no author's name holds it

GREEK = frozenset(
    "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon "
    "phi varphi chi psi omega ell Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega".split()
)
ACCENTS = frozenset(("bar", "dot", "hat", "tilde"))
NOTATION = frozenset(
    "exp log max min diag cosh erf relu sigmoid sinh tanh".split()
)  # words that stand for something already

_NAME = re.compile(
    r"(?P<head>[A-Za-z]+)(?P<digits>[0-9]*)(?P<parts>(?:_(?:[A-Za-z0-9]+|\{[A-Za-z0-9]+(?:[-+,][A-Za-z0-9]+)*\}))*)(?P<primes>'*)"
)

_LETTER = rf"(?:[A-Za-z]|\\(?:{'|'.join(GREEK)})(?![A-Za-z])|\\(?:mathrm|operatorname)\{{[A-Za-z]{{2,}}\}}|\\mathcal\{{[A-Z]\}})"
_ACCENTED = rf"(?:{_LETTER}|\\(?:bar|dot|hat|tilde|widehat|widetilde)(?:\s{_LETTER}|\{{{_LETTER}\}}))"
_BELOW = rf"_(?:[0-9]|{_LETTER}|\{{(?:{_LETTER}|\\exp|[0-9]|_[0-9]|[-+,])+\}})"
_ABOVE = rf"\^\{{(?:\\top|-1|{_LETTER}(?:,{_LETTER})+)\}}"
_LATEX = re.compile(rf"{_ACCENTED}'*(?:{_BELOW})?'*(?:{_ABOVE})?")


@cache
def parsed(name: str) -> tuple | None:
    """The word that a name begins with, its accents, subscripts and primes; None for what is no name."""
    found = _NAME.fullmatch(name)
    if not found or found["head"] in NOTATION:
        return None
    pieces = [p.strip("{}") for p in found["parts"].split("_")[1:]]
    accents = []
    while pieces and pieces[0] in ACCENTS and not found["digits"]:
        accents.append(pieces.pop(0))
    return found["head"], tuple(accents), tuple([found["digits"]] * bool(found["digits"]) + pieces), found["primes"]


def below(name: str, latex: str = "") -> set:
    """The words in the subscripts of a name, and of the LaTeX given for it."""
    pieces = [*parsed(name)[2], *re.findall(r"[A-Za-z0-9]+", latex.partition("_")[2])]
    return {word for piece in pieces for word in re.split(r"[-+,]", piece)}


def need_name(name) -> str:
    """Raises NotInTheLanguage, saying what would be right, for what is no name."""
    if type(name) is str and parsed(name):
        return name
    why = "already stands for something else" if name in NOTATION else "is not a name"
    raise NotInTheLanguage(
        f"{name!r} {why}; a name is a letter, a Greek name or a word, and may have an accent, a subscript or a prime: "
        "x, alpha, loss, x_hat, x_t, x_{t+1}, A_1, f'"
    )


def need_latex(latex, name: str) -> str:
    """Raises NotInTheLanguage where the LaTeX given for a name would be read as an expression."""
    if type(latex) is str and _LATEX.fullmatch(latex):
        words = re.findall(r"\\(?:mathrm|operatorname)\{([A-Za-z]+)\}", latex.split("_")[0])
        if not NOTATION.intersection(words):
            return latex
    raise NotInTheLanguage(
        f"latex={latex!r} of {name} is not the LaTeX of a name; such are f, \\alpha, \\mathcal{{A}}, \\widehat{{b}}, "
        "\\mathrm{Var}, each with a subscript, primes or ^{\\top} if need be: L_{\\mathrm{ce}}, A''"
    )

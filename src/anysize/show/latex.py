"""LaTeX in the paper's notation."""

from __future__ import annotations

import sympy as sp
from sympy.printing.latex import LatexPrinter

from anysize.language import terms as t
from anysize.language.relations import Equation, Inequality, LoewnerOrder
from anysize.show.render import Markdown

_SMALL = (sp.Symbol, sp.Number, t.Scalar)


class PaperPrinter(LatexPrinter):
    """SymPy's LaTeX printer, with the notation of the papers for terms and the factors in the papers' order."""

    def __init__(self):
        super().__init__({"order": "none", "mul_symbol": "dot"})

    def emptyPrinter(self, expr):
        raise NotImplementedError(f"no notation for {type(expr).__name__}")

    # Scalars.

    def _print_Add(self, e, order=None):
        return self._sum(sorted(e.args, key=_sign))

    def _sum(self, parts):
        out = ""
        for part in parts:
            text = self._print(part)
            if not out:
                out = text
            else:
                out += f" - {text[1:]}" if text.startswith("-") else f" + {text}"
        return out

    def _print_Mul(self, e):
        coefficient, rest = e.as_coeff_Mul()
        factors = _under_one_root(sorted(sp.Mul.make_args(rest), key=_rank))
        return _signed(coefficient) + self._factors(factors) if factors != [1] else self._print(coefficient)

    def _factors(self, factors):
        texts = [self._bracketed(f) for f in factors]
        for k, f in enumerate(factors):  # Σ a Σ b would read as one sum over both, and so would max a max b, ∇ a b
            reaching = isinstance(f, t.Total) or (isinstance(f, (t.OverIndex, t.Gradient)) and k + 1 < len(factors))
            if reaching and len(factors) > 1 and not texts[k].startswith(r"\left("):
                texts[k] = rf"\left({texts[k]}\right)"
        out = texts[0]
        for before, f, text in zip(factors, factors[1:], texts[1:], strict=False):
            out += (r" \cdot " if _loose(before, f) else r"\,") + text
        return out

    def _bracketed(self, e):
        text = self._print(e)
        loose = isinstance(e, (sp.Add, t.Plus, t.Hadamard, t.AtScalar)) or text.startswith("-")
        if isinstance(e, t.Gradient):
            loose = not isinstance(e.args[0], (t.AppliedScalar, t.Norm, t.Inner))
        return rf"\left({text}\right)" if loose else text

    def _print_Pow(self, e):
        if e.exp == sp.Rational(1, 2):
            return rf"\sqrt{{{self._print(e.base)}}}"
        if e.exp == sp.Rational(-1, 2):
            return rf"\sqrt{{{self._print(e.base)}}}^{{\,-1}}"
        base = self._print(e.base)
        if not isinstance(e.base, _SMALL) or isinstance(
            e.base, (sp.Rational, t.PartialScalar, t.OverIndex, t.AtScalar)
        ):
            base = base if e.base.is_Integer and e.base.is_nonnegative else rf"\left({base}\right)"
        return rf"{base}^{{{self._print(e.exp)}}}"

    def _print_exp(self, e, exp=None):
        text = rf"\exp\left({self._print(e.exp)}\right)"
        return text if exp is None else rf"{text}^{{{exp}}}"

    def _print_log(self, e, exp=None):
        text = rf"\log\left({self._print(e.args[0])}\right)"
        return text if exp is None else rf"{text}^{{{exp}}}"

    def _print_Definition(self, e):
        return e.latex

    def _print_Index(self, e):
        return self._print_Symbol(e)

    def _print_Entry(self, e):
        base = self._print(e.term)
        if isinstance(e.term, (t.Plus, t.Product, t.Hadamard)):
            base = rf"\left({base}\right)"
        elif isinstance(e.term, t.Variable):
            base = self._wrapped(e.term)
        return rf"{base}_{{{','.join(map(self._print, e.indices))}}}"

    def _print_Inner(self, e):
        return r"\langle {}, {} \rangle".format(*map(self._print, e.args))

    def _print_Norm(self, e):
        kind = "2" if e.arg.shape[1] == 1 else "F"
        return rf"\lVert {self._print(e.arg)} \rVert_{{{kind}}}"

    def _print_Total(self, e):
        return rf"\sum_{{{self._print(e.index)} \in [{self._print(e.index.size)}]}} {self._bracketed(e.body)}"

    def _print_MaxNorm(self, e):
        return rf"\lVert {self._print(e.arg)} \rVert_{{\infty}}"

    def _print_SpectralNorm(self, e):
        return rf"\lVert {self._print(e.arg)} \rVert"

    def _print_Absolute(self, e):
        return rf"\lvert {self._print(e.arg)} \rvert"

    def _extremum(self, name, e):
        return rf"\{name}_{{{self._print(e.index)} \in [{self._print(e.index.size)}]}} {self._bracketed(e.body)}"

    def _print_Smallest(self, e):
        return self._extremum("min", e)

    def _print_Largest(self, e):
        return self._extremum("max", e)

    def _print_Delta(self, e):
        return r"\delta_{{{},{}}}".format(*map(self._print, e.args))

    def _print_AtScalar(self, e):
        body, symbol, value = map(self._print, e.args)
        return rf"\left. {body} \right|_{{{symbol} = {value}}}"

    def _applied(self, e):
        values = ", ".join(map(self._print, e.values))
        return f"{e.definition.latex}({values})" if values else e.definition.latex

    _print_AppliedScalar = _print_AppliedTerm = _applied

    def _partial(self, e):
        top, below = self._print(e.arg), self._print(e.wrt)
        small = isinstance(e.arg, (t.AppliedScalar, t.AppliedTerm, t.Entrywise, t.Inner, t.Norm, t.Variable)) or (
            isinstance(e.arg, sp.Pow) and isinstance(e.arg.base, _SMALL)
        )
        if small:
            return rf"\frac{{\mathrm{{d}} {top}}}{{\mathrm{{d}} {below}}}"
        return rf"\frac{{\mathrm{{d}}}}{{\mathrm{{d}} {below}}} \left({top}\right)"

    _print_PartialScalar = _print_PartialTerm = _partial

    # Vectors and matrices.

    def _print_Variable(self, e):
        return self._print_Symbol(sp.Symbol(e.name))

    def _print_Plus(self, e):
        return self._sum(e.args)

    def _print_Product(self, e):
        factors = list(e.args)
        coefficient, scalars = sp.S.One, []
        if not t.is_term(factors[0]):
            coefficient, first = factors[0].as_coeff_Mul()
            scalars = [] if first == 1 else sorted(sp.Mul.make_args(first), key=_rank)
            factors = factors[1:]
        return _signed(coefficient) + self._factors([*scalars, *factors])

    def _print_Transpose(self, e):
        base = self._print(e.arg)
        if not isinstance(e.arg, (t.Variable, t.AppliedTerm, t.Ones)):
            base = base if isinstance(e.arg, (t.Column, t.Row)) else rf"\left({base}\right)"
        return rf"{base}^{{\top}}"

    def _print_Hadamard(self, e):
        return r" \circ ".join(
            rf"\left({self._print(a)}\right)" if isinstance(a, (t.Plus, t.Product)) else self._print(a) for a in e.args
        )

    def _print_Entrywise(self, e):
        return rf"\{e.name}({self._print(e.arg)})"

    def _print_Diag(self, e):
        return rf"\operatorname{{diag}}({self._print(e.arg)})"

    def _print_DiagInverse(self, e):
        return rf"{self._print(e.arg)}^{{-1}}"

    def _print_Column(self, e):
        return rf"{self._wrapped(e.arg)}_{{*,{self._print(e.args[1])}}}"

    def _print_Row(self, e):
        return rf"{self._wrapped(e.arg)}_{{{self._print(e.args[1])},*}}"

    def _wrapped(self, m):
        """A matrix that takes a subscript: a name with a subscript of its own cannot take a second one in TeX."""
        text = self._print(m)
        if isinstance(m, t.Variable):
            return rf"({text})" if "_" in text else text
        return rf"\left({text}\right)"

    def _print_Ones(self, e):
        return rf"\mathbf{{1}}_{{{self._size(e)}}}"

    def _print_Zeros(self, e):
        return rf"\mathbf{{0}}_{{{self._size(e)}}}"

    def _size(self, e):
        rows, columns = e.shape
        return self._print(rows) if columns == 1 else rf"{self._print(rows)} \times {self._print(columns)}"

    def _print_Identity(self, e):
        return rf"I_{{{self._print(e.args[0])}}}"

    def _print_Basis(self, e):
        return rf"e_{{{self._print(e.args[0])}}}"

    def _print_Gradient(self, e):
        s, x = e.args
        return rf"\nabla_{{{self._print(x)}}}\, {self._bracketed(s)}"

    def _print_Jacobian(self, e):
        u, x = e.args
        return rf"\frac{{\partial\, {self._bracketed(u)}}}{{\partial {self._print(x)}}}"


def _sign(e):
    return 1 if e.as_coeff_Mul()[0].is_negative else 0


def _signed(coefficient) -> str:
    if coefficient == 1:
        return ""
    return "-" if coefficient == -1 else sp.latex(coefficient) + r"\,"


def _rank(e):
    """Where a scalar factor stands in a product: constants, symbols, α⁻¹ and the like, sums, products, norms."""
    base = e.base if isinstance(e, sp.Pow) else e
    kinds = [
        sp.Number,
        sp.Symbol,
        t.AppliedScalar,
        t.Entry,
        sp.exp,
        t.Total,
        t.PartialScalar,
        t.Inner,
        t.Norm,
    ]
    kind = next((k for k, kind in enumerate(kinds) if isinstance(base, kind)), len(kinds))
    return kind, _place(e) if isinstance(base, sp.Symbol) else 0, str(e)


def _place(e):
    """Where a power of a symbol stands among its like: β⁻², then sizes such as n^{3/2}, then R."""
    base, exponent = e.as_base_exp()
    return 0 if exponent.is_negative else 1 if base.is_integer else 2


def _under_one_root(factors) -> list:
    """√n √R, which SymPy makes of √(nR), as the paper prints it."""
    roots = [f for f in factors if isinstance(f, sp.Pow) and f.exp == sp.Rational(1, 2) and f.base.is_Symbol]
    if len(roots) < 2:
        return factors
    one = sp.Pow(sp.Mul(*(f.base for f in roots)), sp.Rational(1, 2), evaluate=False)
    first = factors.index(roots[0])
    return [*factors[:first], one, *(f for f in factors[first:] if f not in roots)]


_NORMS = (t.Norm, t.MaxNorm, t.SpectralNorm, t.Absolute)


def _loose(before, after) -> bool:
    """Is a dot wanted between two factors? Before a norm, and after α(x)⁻¹ and the like, as the paper has it."""
    before, after = (e.base if isinstance(e, sp.Pow) else e for e in (before, after))
    return isinstance(after, _NORMS) or isinstance(before, t.AppliedScalar)


def latex(e) -> str:
    """The LaTeX of a scalar, vector or matrix expression, or of a relation, in the paper's notation."""
    if isinstance(e, (Equation, Inequality, LoewnerOrder)):
        return f"{latex(e.lhs)} {e.symbol} {latex(e.rhs)}"
    return PaperPrinter().doprint(e)


def show(e) -> Markdown:
    """An expression, set on a line of its own."""
    return Markdown("", [f"$$\n{latex(e)}\n$$"])


def formula(definition: t.Definition) -> str:
    """The defining equation, such as f(x) := α(x)⁻¹ exp(Ax)."""
    return f"{latex(definition(*definition.parameters))} := {latex(definition.body)}"


def signature(definition: t.Definition) -> str:
    """The type read off the shapes, such as ℝ^d → ℝ^n; without parameters, the space that holds the value."""
    values = space(definition.body)
    if not definition.parameters:
        return values
    return r" \times ".join(map(space, definition.parameters)) + r" \to " + values


def space(e) -> str:
    """The set that a value of this shape and sign lies in, such as ℝ^{n × d}; a row vector is a matrix of one row."""
    if not t.is_term(e):
        return r"\mathbb{R}_{>0}" if isinstance(e, sp.Symbol) and e.is_positive else r"\mathbb{R}"
    rows, columns = e.shape
    sizes = r" \times ".join(map(latex, [rows] if columns == 1 else [rows, columns]))
    return rf"\mathbb{{R}}^{{{sizes}}}"

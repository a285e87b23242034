"""LaTeX in the paper's notation.

One LaTeX has one meaning: whatever stands next to something that it could be read into is put in parentheses, and where
two names, or a name and an entry, would look alike, `alike` finds them.
"""

from __future__ import annotations

import re
from functools import cache

import sympy as sp
from sympy.core.symbol import Str
from sympy.printing.latex import LatexPrinter

from anysize.kernel.theorem import Theorem
from anysize.language import terms as t
from anysize.language.errors import NotInTheLanguage
from anysize.language.names import GREEK, parsed
from anysize.language.relations import Equation, Inequality, LoewnerOrder
from anysize.language.text import way
from anysize.show.render import Markdown

_SMALL = (sp.Symbol, sp.Number, t.Scalar)
_OPERATOR = r"\frac{\mathrm{d}}{"  # how a derivative begins that would reach over what follows


_NOTATION = {
    t.Absolute: r"\lvert {} \rvert",
    t.Basis: "e_{{{}}}",
    t.Delta: r"\delta_{{{},{}}}",
    t.Det: r"\det({})",
    t.Diag: r"\operatorname{{diag}}({})",
    t.DiagInverse: "{}^{{-1}}",
    t.Identity: "I_{{{}}}",
    t.Inner: r"\langle {}, {} \rangle",
    t.MaxNorm: r"\lVert {} \rVert_{{\infty}}",
    t.SpectralNorm: r"\lVert {} \rVert",
    t.Vec: r"\operatorname{{vec}}({})",
    t.Trace: r"\operatorname{{tr}}({})",
}
_OVER = {t.Total: r"\sum", t.Smallest: r"\min", t.Largest: r"\max"}


def _around(notation: str, *inside: str) -> str:
    """A notation with what it encloses; its brackets are as tall as a fraction or a sum in them."""
    if any(tall in text for tall in (r"\frac", r"\sum") for text in inside):
        notation = re.sub(r"\\l(vert|Vert|angle)|\(", r"\\left\g<0>", notation)
        notation = re.sub(r"\\r(vert|Vert|angle)|\)", r"\\right\g<0>", notation)
    return notation.format(*inside)


def _function(name: str) -> str:
    """The LaTeX of a function's name; TeX has no word for some."""
    return rf"\operatorname{{{name}}}" if name in ("erf", "relu", "sigmoid") else rf"\{name}"


def name_latex(name: str) -> str:
    """The LaTeX of a name: a letter in italics, a word upright, what follows `_` as a subscript."""
    word, accents, below, primes = parsed(name) or (None, (), (), "")
    if word is None:  # a stand-in of the engine's own, such as [u_k - v_k]
        return rf"\mathrm{{{name}}}" if name.isalnum() else name
    out = _word(word)
    for accent in accents:
        out = rf"\{accent}{{{out}}}"
    if below:
        out += rf"_{{{','.join(re.sub('[A-Za-z]+', lambda m: _word(m[0]), part) for part in below)}}}"
    return out + primes


def _word(word: str) -> str:
    if len(word) == 1:
        return word
    word = "lambda" if word == "lamda" else word
    return rf"\{word}" if word in GREEK else rf"\mathrm{{{word}}}"


def _called(d: t.Definition) -> str:
    """The LaTeX of a definition's name; a name is left as it was written where TeX sees no difference."""
    typeset = name_latex(d.name)
    return typeset if d.latex == d.name and look(d.name) != look(typeset) else d.latex


@cache
def look(latex: str) -> str:
    """A key that is the same for what looks the same: without spaces, and without braces around one sign."""
    seen = latex.replace(r"\left.", "").replace(r"\exp", r"\mathrm{exp}")
    signs = re.findall(r"\\[A-Za-z]+|\\.|\S", seen)
    same = {r"\operatorname": r"\mathrm", r"\widehat": r"\hat", r"\widetilde": r"\tilde"}
    out: list = []
    for sign in signs:
        if sign in (r"\left", r"\right", r"\,"):
            continue
        out.append(same.get(sign, sign))
        if sign == "}" and out[-3:-2] == ["{"]:
            out[-3:] = [out[-2]]
    return " ".join(out)


class PaperPrinter(LatexPrinter):
    """SymPy's LaTeX printer, with the notation of the papers for terms and the factors in the papers' order."""

    printmethod = None  # the parts of the language would ask for this printer
    _known: dict = {}  # expression -> its LaTeX, which depends on nothing else

    def __init__(self):
        super().__init__({"order": "none", "mul_symbol": "dot"})

    def _print(self, expr, **options):
        if options or not isinstance(expr, sp.Basic):
            return super()._print(expr, **options)
        key = type(expr), expr
        if key not in self._known:
            self._known[key] = super()._print(expr)
        return self._known[key]

    def emptyPrinter(self, expr):
        raise NotInTheLanguage(f"{expr!r} has no notation: it is no expression of the language")

    def _print_Symbol(self, e, style="plain"):
        return name_latex(e.name)

    _print_Index = _print_Variable = _print_Symbol

    def _print_Shown(self, e):
        return _around(_NOTATION[type(e)], *map(self._print, e.args))

    _print_Identity = _print_Trace = _print_Shown

    # Scalars.

    def _print_Pi(self, e):
        return r"\pi"

    def _print_Add(self, e, order=None):
        return self._sum(sorted(e.args, key=_sign))

    def _sum(self, parts):
        return " + ".join(map(self._print, parts)).replace(" + -", " - ")

    def _print_Mul(self, e):
        coefficient, rest = e.as_coeff_Mul()
        if rest == 1:
            return self._print(coefficient)
        return self._signed(coefficient, sorted(sp.Mul.make_args(rest), key=_rank))

    def _signed(self, coefficient, scalars, rest=()) -> str:
        """A product: its number, scalars in any order, and what keeps its place."""
        below = [_reciprocal(f) for f in scalars if _is_reciprocal(f)]
        above = _under_one_root([f for f in scalars if not _is_reciprocal(f)])
        if below:
            text = self._fraction(abs(coefficient), above, below, list(rest))
            return f"-{text}" if coefficient < 0 else text
        text = self._factors([*above, *rest])
        if coefficient in (1, -1):
            return text if coefficient == 1 else f"-{text}"
        return _joined(self._print(coefficient), text)

    def _fraction(self, coefficient, above, below, rest) -> str:
        """Constants stand over what divides; norms, vectors and the like after the fraction, or over it where they are alone."""
        plain = all(_is_constant(b.as_base_exp()[0]) for b in below)
        apart = (*_APART, t.Total) if plain else _APART
        over = [f for f in above if not isinstance(f.as_base_exp()[0], apart)]
        after = [f for f in above if f not in over] + rest
        alone = not plain and not over and coefficient.p == 1 and 0 < len(after) <= 2
        if alone and r"\frac" not in self._factors(after):
            over, after = after, []
        top, bottom = self._product(coefficient.p, over), self._product(coefficient.q, _under_one_root(below))
        text = rf"\frac{{{top}}}{{{bottom}}}"
        return _joined(text, self._factors(after)) if after else text

    def _product(self, number, factors) -> str:
        if number == 1 and len(factors) == 1:
            return self._print(factors[0])
        return self._signed(sp.Integer(number), factors) if factors else str(number)

    def _factors(self, factors):
        texts = [self._bracketed(f) for f in factors]
        for k, f in enumerate(factors):  # Σ a Σ b would read as one sum over both, and so would max a max b, ∇ a b
            inside = isinstance(f, sp.Mul)  # a product that SymPy was asked to leave alone
            reaching = isinstance(f, (t.OverIndex, t.Gradient)) or texts[k].startswith(_OPERATOR)
            inside |= reaching and k + 1 < len(factors)
            if inside and len(factors) > 1 and texts[k] == self._print(f):
                texts[k] = rf"\left({texts[k]}\right)"
        out = texts[0]
        for before, f, text in zip(factors, factors[1:], texts[1:], strict=False):
            out = rf"{out} \cdot {text}" if _loose(before, f) else _joined(out, text)
        return out

    def _bracketed(self, e):
        text = self._print(e)
        loose = isinstance(e, (sp.Add, t.Plus, t.Hadamard, t.Kronecker, t.AtScalar)) or text.startswith("-")
        if isinstance(e, t.Gradient):
            loose = not isinstance(e.args[0], (t.AppliedScalar, t.Norm, t.Inner))
        return rf"\left({text}\right)" if loose else text

    def _print_Pow(self, e):
        if _is_reciprocal(e):
            return self._signed(sp.S.One, [e])
        if e.exp == sp.Rational(1, 2):
            return rf"\sqrt{{{self._print(e.base)}}}"
        base = self._print(e.base)
        loose = (sp.Rational, t.PartialScalar, t.OverIndex, t.AtScalar)
        if not isinstance(e.base, _SMALL) or isinstance(e.base, loose):
            base = base if e.base.is_Integer and e.base.is_nonnegative else rf"\left({base}\right)"
        elif isinstance(e.base, t.AppliedScalar) and not e.base.values:
            base = _free_above(base)
        return rf"{base}^{{{e.exp if e.exp.is_Rational else self._print(e.exp)}}}"

    def _function(self, e, exp=None):
        inside = self._print(sp.sympify(e.exp if isinstance(e, sp.exp) else e.args[0]))
        text = rf"\{type(e).__name__}\left({inside}\right)"
        return text if exp is None else rf"{text}^{{{exp}}}"

    _print_exp = _print_log = _function

    def _print_Definition(self, e):
        return _called(e)

    def _print_Entry(self, e):
        return rf"{self._subscripted(e.term)}_{{{','.join(map(self._print, e.indices))}}}"

    def _subscripted(self, m):
        """A matrix that takes the subscript of an entry: one that is written as a whole, with none of its own."""
        if isinstance(m, t.Variable):
            return self._wrapped(m)
        text, base = self._print(m), m.arg if isinstance(m, t.Transpose) else m
        if isinstance(base, t.Variable) or (isinstance(base, t.AppliedTerm) and not base.values):
            whole = not set("_^") & set(self._print(base))
        elif isinstance(m, t.Gradient):  # a scalar function has no entries
            whole = isinstance(m.arg, t.AppliedScalar) and m.arg.values
        else:
            whole = isinstance(base, t.AppliedTerm) or isinstance(m, (t.Entrywise, t.Diag))
            whole |= text.endswith(r")^{\top}")
        return text if whole else rf"\left({text}\right)"

    def _print_Norm(self, e):
        kind = "2" if e.arg.shape[1] == 1 else "F"
        return _around(rf"\lVert {{}} \rVert_{{{{{kind}}}}}", self._print(e.arg))

    def _print_OverIndex(self, e):
        sign, (body, but) = _OVER[type(e)], t.left_out(e)
        over = rf"\in [{self._print(e.index.size)}]" if but is None else rf"\neq {self._print(but)}"
        return rf"{sign}_{{{self._print(e.index)} {over}}} {self._bracketed(body)}"

    def _print_AtScalar(self, e):
        body, symbol, value = map(self._print, e.args)
        if isinstance(e.args[0], (sp.Add, t.AtScalar)):
            body = rf"\left({body}\right)"
        return rf"\left. {body} \right|_{{{symbol} = {value}}}"

    def _applied(self, e):
        values = ", ".join(map(self._print, e.values))
        return _called(e.definition) + (_around("({})", values) if values else "")

    _print_AppliedScalar = _print_AppliedTerm = _applied

    def _partial(self, e):
        top, below = self._print(e.arg), self._print(e.wrt)
        small = isinstance(
            e.arg, (t.AppliedScalar, t.AppliedTerm, t.Called, t.Entrywise, t.Inner, t.Norm, t.Variable)
        ) or (isinstance(e.arg, sp.Pow) and isinstance(e.arg.base, _SMALL) and not _is_reciprocal(e.arg))
        if small:
            return rf"\frac{{\mathrm{{d}} {top}}}{{\mathrm{{d}} {below}}}"
        return rf"\frac{{\mathrm{{d}}}}{{\mathrm{{d}} {below}}} \left({top}\right)"

    _print_PartialScalar = _print_PartialTerm = _partial

    # Vectors and matrices.

    def _print_Plus(self, e):
        return self._sum(e.args)

    def _print_Product(self, e):
        coefficient, first = (sp.S.One, e.args[0]) if t.is_term(e.args[0]) else e.args[0].as_coeff_Mul()
        rest = []
        for f in e.args[1:]:
            rest += [f] if t.is_term(f) else sorted(sp.Mul.make_args(f), key=_rank)
        if t.is_term(first):
            return self._signed(coefficient, [], [first, *rest])
        scalars = sorted(sp.Mul.make_args(first), key=_rank) if first != 1 else []
        return self._signed(coefficient, scalars, rest)

    def _print_Transpose(self, e):
        base = self._print(e.arg)
        if isinstance(e.arg, t.AppliedTerm) and not e.arg.values:
            base = _free_above(base)
        elif not isinstance(e.arg, (t.Variable, t.AppliedTerm, t.Ones, t.Column, t.Row)):
            base = rf"\left({base}\right)"
        return rf"{base}^{{\top}}"

    def _print_Inverse(self, e):
        whole = isinstance(e.arg, (t.Variable, t.Ones, t.Identity)) and "^" not in self._print(e.arg)
        text = self._print(e.arg) if whole else rf"\left({self._print(e.arg)}\right)"
        return rf"{text}^{{-1}}"

    def _print_Hadamard(self, e):
        return self._entrywise(e, r" \circ ", t.Kronecker)

    def _print_Kronecker(self, e):
        return self._entrywise(e, r" \otimes ", t.Hadamard)

    def _entrywise(self, e, sign, other):
        """Two factors around a sign; products by the same sign stand without parentheses on the left."""

        def factor(place, a):
            text, loose = self._print(a), isinstance(a, (t.Plus, t.Product, t.Gradient, other))
            loose |= (place and isinstance(a, type(e))) or text.startswith((_OPERATOR, "-"))
            return rf"\left({text}\right)" if loose else text

        return sign.join(factor(place, a) for place, a in enumerate(e.args))

    def _print_Pairs(self, e):
        return r"\,".join(map(self._print, e.args))

    def _print_Entrywise(self, e):
        return f"{_function(e.name)}{_around('({})', self._print(e.arg))}"

    _print_Called = _print_Entrywise

    def _line(self, e):
        k = self._print(e.args[1])
        return f"{self._wrapped(e.arg)}_{{{f'*,{k}' if isinstance(e, t.Column) else f'{k},*'}}}"

    _print_Column = _print_Row = _line

    def _wrapped(self, m):
        """A matrix that takes the subscript of a row or a column."""
        text = self._print(m)
        if isinstance(m, t.Variable):
            return rf"({text})" if "_" in text else text
        return rf"\left({text}\right)"

    def _constant(self, e):
        return rf"\mathbf{{{int(isinstance(e, t.Ones))}}}_{{{_size(e.shape)}}}"

    _print_Ones = _print_Zeros = _constant

    def _print_Gradient(self, e):
        s, x = e.args
        return rf"\nabla_{{{self._print(x)}}}\, {self._bracketed(s)}"

    def _print_Jacobian(self, e):
        u, x = e.args
        return rf"\frac{{\partial\, {self._bracketed(u)}}}{{\partial {self._print(x)}}}"


def _sign(e):
    return 1 if e.as_coeff_Mul()[0].is_negative else 0


def _joined(before: str, after: str) -> str:
    """Two factors, with a dot where two numbers would meet."""
    number = after[:1].isdigit() or (after.startswith(r"\frac{") and after[6].isdigit())
    return before + (r" \cdot " if number else r"\,") + after


def _is_reciprocal(e) -> bool:
    return isinstance(e, sp.Pow) and e.exp.is_Rational and e.exp.is_negative


def _reciprocal(e):
    return e.base if e.exp == -1 else sp.Pow(e.base, -e.exp, evaluate=False)


def _is_constant(e) -> bool:
    return e.is_Atom or (isinstance(e, t.AppliedScalar) and not e.values)


def _free_above(name: str) -> str:
    """A name that takes an exponent: TeX refuses a second one."""
    return rf"\left({name}\right)" if "^" in name else name


def _rank(e):
    """Where a scalar factor stands in a product: numbers, symbols, α(x) and the like, sums, products, norms."""
    base = e.base if isinstance(e, sp.Pow) else e
    kinds = [
        (sp.Number, type(sp.pi)),
        sp.Symbol,
        t.AppliedScalar,
        t.Entry,
        (sp.exp, t.Called),
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
    half = sp.Rational(1, 2)
    roots = [f for f in factors if isinstance(f, sp.Pow) and f.exp == half and f.base.is_Symbol and f.base.is_positive]
    if len(roots) < 2:
        return factors
    one = sp.Pow(sp.Mul(*(f.base for f in roots)), half, evaluate=False)
    first = factors.index(roots[0])
    return [*factors[:first], one, *(f for f in factors[first:] if f not in roots)]


_NORMS = (t.Norm, t.MaxNorm, t.SpectralNorm, t.Absolute)
_APART = (*_NORMS, t.PartialScalar)  # what a person writes after the constants, and not over what divides them


def _loose(before, after) -> bool:
    """Is a dot wanted between two factors? Before a norm, and after α(x) and the like, as the paper has it."""
    before, after = (e.base if isinstance(e, sp.Pow) else e for e in (before, after))
    return isinstance(after, _NORMS) or isinstance(before, t.AppliedScalar)


@way("latex")
def latex(e) -> str:
    """The LaTeX of an expression, a definition's name, a relation or a theorem, in the paper's notation."""
    if isinstance(e, (Equation, Inequality, LoewnerOrder)):
        return f"{latex(e.lhs)} {e.symbol} {latex(e.rhs)}"
    if isinstance(e, Theorem):
        given = [*map(latex, e.hypotheses), *(rf"{latex(s)} \neq 0" for s in e.nonzero)]
        said = {"for every": list(map(latex, e.sizes)), "given": given}
        return latex(e.relation) + "".join(rf" \quad \text{{{k} }} {', '.join(v)}" for k, v in said.items() if v)
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
        return rf"\mathbb{{R}}{_SIGNS[t.sign_of(e)]}"
    sign = _SIGNS[t.sign_of(e)] if isinstance(e, t.Variable) else ""
    return rf"\mathbb{{R}}{sign}^{{{_size(e.shape)}}}"


_SIGNS = {"": "", "positive": "_{>0}", "nonnegative": r"_{\geq 0}"}


def _size(shape) -> str:
    """n × d, or n for a column."""
    rows, columns = shape
    return latex(rows) if columns == 1 else rf"{latex(rows)} \times {latex(columns)}"


def alike(expressions):
    """Two different parts of some expressions that are typeset alike, or None where each LaTeX has one meaning.

    Looked at are all sub-expressions, names, sizes and indices, those of definitions and their formulas among them, and what
    a name with a subscript could be taken for: the entry u_k, the column A_{*,i}, the unit vector e_i, δ_{i,j}, I_n.
    """
    found: dict = {}
    open_ends, seen = list(expressions), set()
    while open_ends:
        part = open_ends.pop()
        if part in seen:
            continue
        seen.add(part)
        open_ends += _inside(part)
        if not isinstance(part, Str) and (not isinstance(part, t.Definition) or part.parameters):
            pair = _clash(found, part)  # a definition without parameters is seen where it is applied
            if pair:
                return pair
    scripts = [key for key, part in found.items() if _is_name(part) and ("_" in key or "^" in key)]
    for candidate in _read_into(list(found.values()), scripts) if scripts else ():
        if pair := _clash(found, candidate, as_script=True):
            return pair
    return None


def _inside(part) -> tuple:
    if isinstance(part, t.Definition):
        return part.body, *part.parameters
    return (part.size,) if isinstance(part, t.Index) else part.args


def _clash(found: dict, part, as_script=False):
    reciprocal = as_script and isinstance(part, sp.Pow)  # a name with the exponent -1 would be read as one
    text = rf"{latex(part.base)}^{{-1}}" if reciprocal else latex(part)
    other = found.setdefault(look(text) if len(text) < 60 else text, part)
    return None if other == part or _settled(other) == _settled(part) else (other, part)


def _settled(e):
    """An expression put together anew, as SymPy does it where it is not told otherwise."""
    return e.func(*map(_settled, e.args)) if e.args else e


def _is_name(part) -> bool:
    constant = isinstance(part, (t.AppliedTerm, t.AppliedScalar)) and not part.values
    return constant or isinstance(part, (t.Variable, sp.Symbol, t.Definition))


def _read_into(parts, scripts) -> list:
    """What is written as a script to one of some parts, where a name with a script begins with its LaTeX."""

    def begins(base: str) -> bool:
        return any(key.startswith(look(base)) for key in scripts)

    indices = [k for k in parts if isinstance(k, t.Index)]
    sizes = [s for s in parts if isinstance(s, sp.Symbol) and s.is_integer and not isinstance(s, t.Index)]
    pairs = [(k, l) for k in indices for l in indices]
    out = list(map(t.Basis, indices)) if begins("e") else []
    out += [t.Delta(k, l) for k, l in pairs if k.size == l.size] if begins(r"\delta") else []
    out += map(t.Identity, sizes) if begins("I") else []
    for b in filter(_is_name, parts):
        if not isinstance(b, t.Definition) and begins(latex(b)):
            out += _parts_of(b, indices, pairs) if t.is_term(b) else [1 / b]
    return out


def _parts_of(m, indices, pairs) -> list:
    rows, columns = m.shape
    out = [t.Inverse(m)] if rows == columns else []
    out += [t.Transpose(m), *(m[k, l] for k, l in pairs if (k.size, l.size) == (rows, columns))]
    out += [m[:, k] for k in indices if k.size == columns] + [m[k, :] for k in indices if k.size == rows]
    return out + [m[k] for k in indices if columns == 1 and k.size == rows]

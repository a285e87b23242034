"""Expressions in the words of coq/Words.v: what a reader of a certificate sees.

Each text comes with its level, that of Coq's grammar at which it can stand without parentheses. What is written here and
what `reflected` says of the same expression must be convertible; Coq checks that, so neither is trusted further than it
is read.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import sympy as sp

from anysize.coq.arithmetic import NotExported, factors, roots, terms
from anysize.language import terms as t
from anysize.language.walk import parts, sizes_of, variables_of

TYPES = ("R", "vec", "mat")
_ATOM, _APPLIED, _POWER, _SIGN, _PRODUCT, _SUM, _FUNCTION = 0, 10, 30, 35, 40, 50, 200

_COQ = """as at cofix do else end exists fix for forall fun if in is let match mod return struct then using where with Prop Set
Type SProp by exp ln sqrt pow Rabs INR IZR PI Derive is_derive ex_derive RInt sinh cosh tanh Pi Erf O S R Q Z N nat bool list true false nil cons e0
eq_refl fst snd nth den env ex idx tgt D Add Mul Opp Inv Pow Sqrt Exp Ln Abs Sum Max Min Spec At Del Int Num Sc Sz V1 V2
T0 T1 T2 HP Symbol Vector Matrix Positive Nonnegative""".split()


class Text(NamedTuple):
    text: str
    level: int = _ATOM

    def at(self, level: int) -> str:
        return self.text if self.level <= level else f"({self.text})"


def applied(word: str, *arguments) -> Text:
    """A word and what it takes."""
    parts = [a.at(_ATOM) if isinstance(a, Text) else a for a in arguments]
    return Text(" ".join([word, *parts]), _APPLIED if parts else _ATOM)


@cache
def words_in(path: Path) -> frozenset:
    """The words that a Coq file defines."""
    return frozenset(re.findall(r"^(?:Definition|Fixpoint)\s+(\w+)", path.read_text(encoding="utf-8"), re.M))


LIBRARY = Path(__file__).parent / "library"  # what certificates are written in, in Coq


@cache
def taken() -> frozenset:
    """The names that mean something in Coq already."""
    return frozenset(_COQ) | words_in(LIBRARY / "Words.v")


def identifier(name: str) -> str:
    """A name of the language in Coq: x_{t+1} becomes x_t1; one that Coq uses already gets an underscore."""
    name = re.sub(r"[^A-Za-z0-9_']+", "_", re.sub(r"[{}+°\\]", "", name)).strip("_") or "v"
    name = f"v{name}" if name[0].isdigit() else name
    return f"{name}_" if name in taken() else name


def dimensions(shape) -> list:
    return [s for s in shape if s != 1]


def kind(e) -> int:
    """0 for a number, 1 for a vector, 2 for a matrix, as Coq has them."""
    return len(dimensions(t.shape_of(e)))


def setting_of(*expressions) -> tuple:
    """The sizes, and the free variables and symbols, of some expressions."""
    return sizes_of(*expressions), variables_of(*expressions)


def binders(sizes, variables, indices=()) -> str:
    """What a statement is about, in parentheses by type: (n d : nat) (A : mat) (b x : vec)."""
    groups: list = []
    if sizes:
        groups.append(("nat", [identifier(str(s)) for s in sizes]))
    for v in variables:
        type_ = TYPES[kind(v)]
        if not groups or groups[-1][0] != type_:
            groups.append((type_, []))
        groups[-1][1].append(identifier(v.name))
    if indices:
        groups.append(("nat", [identifier(k.name) for k in indices]))
    return "".join(f" ({' '.join(names)} : {type_})" for type_, names in groups)


def one_name_each(definitions: Definitions, *expressions) -> None:
    """That no two things that some expressions speak of have one name in Coq. Raises NotExported otherwise."""
    owner: dict = {}
    for part in (p for e in expressions for p in parts(e)):
        if isinstance(part, t.Definition):
            name = definitions.name(part)
        elif isinstance(part, (t.Variable, sp.Symbol)):
            name = identifier(part.name)
        else:
            continue
        if owner.setdefault(name, part.name) != part.name:
            raise NotExported(f"{part.name} and {owner[name]}, which would both be called {name}")


def unused(stem: str, *expressions) -> str:
    """A name that nothing in some expressions has."""
    names = {identifier(p.name) for e in expressions for p in parts(e) if isinstance(p, (t.Variable, sp.Symbol))}
    return first_free(stem, names)


def first_free(stem: str, taken) -> str:
    """A name, or the first one with a number that is not taken."""
    return stem if stem not in taken else next(n for k in itertools.count() if (n := f"{stem}{k}") not in taken)


def need_no_pairs(size) -> None:
    if isinstance(size, t.Pairs):
        raise NotExported(f"vec and Kronecker products, of size {size}: they have no word in Coq yet")


class Definitions:
    """The definitions of a book, each stated once in one file; two of one name get different ones in Coq."""

    def __init__(self):
        self.names: dict = {}
        self.texts: list = []

    def name(self, d: t.Definition) -> str:
        key = d.name, d.parameters, d.body
        if key not in self.names:
            sizes, constants = self.setting(d)
            body = Words(self).any(d.body)
            name, number = identifier(d.name), 1
            while name in {*self.names.values(), *taken()}:
                number += 1
                name = f"{identifier(d.name)}_{number}"
            self.names[key] = name
            about = binders(sizes, [*constants, *d.parameters])
            says = f"{d.name}({', '.join(map(str, d.parameters))}) := {d.body}"
            self.texts.append(
                f"(* {comment(says)} *)\nDefinition {name}{about} : {TYPES[kind(d.body)]} :=\n  {body.text}.\n"
            )
        return self.names[key]

    def setting(self, d) -> tuple:
        """The sizes and the constants that a definition depends on besides its parameters."""
        return sizes_of(d.body, *d.parameters), [v for v in variables_of(d.body) if v not in d.parameters]


def comment(text: str) -> str:
    return text.replace("(*", "( *").replace("*)", "* )").replace('"', "'")


_OVER = {t.Total: "sum", t.Largest: "maxn", t.Smallest: "minn"}
_CHAIN = {  # a product, by whether its left factor has many rows, both share many, and its right factor has many columns
    (True, True, True): "mulm",
    (True, True, False): "mulv",
    (False, True, True): "vmul",
    (False, True, False): "inner",
    (True, False, True): "outer",
    (True, False, False): "vmulr",
    (False, False, True): "vscal",
}


class Words:
    """Writes expressions; `values` are texts for variables and symbols, `bound` for indices."""

    def __init__(self, definitions: Definitions, values=None, bound=None):
        self.definitions, self.values, self.bound = definitions, values or {}, bound or {}

    def within(self, values=None, bound=None) -> Words:
        return Words(self.definitions, {**self.values, **(values or {})}, {**self.bound, **(bound or {})})

    def size(self, s) -> str:
        need_no_pairs(s)
        return identifier(str(s)) if s.is_Symbol else str(s)

    def index(self, k) -> str:
        return self.bound.get(k, identifier(k.name))

    def named(self, v) -> Text:
        return self.values.get(v, Text(identifier(v.name)))

    def any(self, e) -> Text:
        """A number, vector or matrix. Raises NotExported."""
        return (self.number, self.vector, self.matrix)[kind(e)](e)

    def _binder(self, index) -> str:
        """A name for a bound index that occurs in nothing that was put in for a variable."""
        put_in = {n for text in self.values.values() for n in re.findall(r"[\w']+", text.text)}
        return first_free(identifier(index.name), put_in)

    # Numbers.

    def number(self, e) -> Text:
        if t.is_term(e):
            return self._unit(e)
        if e.is_Rational:
            return self._rational(e)
        if isinstance(e, t.Index):
            raise NotExported(f"the index {e} as a number")
        if isinstance(e, sp.Symbol):
            return applied("INR", self.size(e)) if e.is_integer else self.named(e)
        if isinstance(e, sp.Add):
            return self._sum(e)
        if isinstance(e, sp.Mul):
            return self._product(e)
        if e is sp.E:
            return applied("exp", "1")
        if e is sp.pi:
            return Text("PI")
        if isinstance(e, sp.exp):
            return applied("exp", self.number(e.exp))
        if isinstance(e, sp.Pow):
            return self._power(self.number(e.base), e.exp)
        if isinstance(e, sp.log):
            return applied("ln", self.number(e.args[0]))
        return self._of_language(e)

    def _rational(self, q) -> Text:
        p = abs(int(q.p))
        if q.q == 1:
            return Text(str(p)) if q >= 0 else Text(f"- {p}", _SIGN)
        text = f"/ {q.q}" if p == 1 else f"{p} / {q.q}"
        value = Text(text, _SIGN if p == 1 else _PRODUCT)
        return value if q > 0 else Text(f"- {value.at(_ATOM)}", _SIGN)

    def _sum(self, e) -> Text:
        out = ""
        for negative, part in terms(e):
            part = self.number(part)
            if not out:
                out = f"- {part.at(_APPLIED)}" if negative else part.at(_PRODUCT)
            else:
                out += f" {'-' if negative else '+'} {part.at(_PRODUCT)}"
        return Text(out, _SUM)

    def _product(self, e) -> Text:
        negative, above, below = factors(e)
        parts = [self.number(f).at(_POWER) for f in above]
        out = " * ".join(parts)
        for f in map(self.number, below):
            out = f"{out} / {f.at(_POWER)}" if out else f"/ {f.at(_POWER)}"
        text = Text(out, _PRODUCT if len(above) + len(below) > 1 else _SIGN)
        if len(above) == 1 and not below:
            text = self.number(above[0])
        return Text(f"- {text.at(_APPLIED)}", _SIGN) if negative else text

    def _power(self, base: Text, exponent) -> Text:
        if exponent < 0:
            return Text(f"/ {self._power(base, -exponent).at(_POWER)}", _SIGN)
        whole, root = roots(exponent)
        parts = [base if whole == 1 else Text(f"{base.at(_APPLIED)} ^ {whole}", _POWER)] if whole else []
        parts += [applied("sqrt", base)] if root else []
        return parts[0] if len(parts) == 1 else Text(" * ".join(p.at(_POWER) for p in parts), _PRODUCT)

    def _of_language(self, e) -> Text:
        if isinstance(e, t.Entry):
            at = [self.index(k) for k, s in zip(e.indices, e.term.shape, strict=False) if s != 1]
            return applied(self.any(e.term).at(_APPLIED), *at) if at else self._unit(e.term)
        if isinstance(e, t.Inner):
            n = e.args[0].shape[0]
            if n == 1:
                return Text(" * ".join(self._unit(u).at(_POWER) for u in e.args), _PRODUCT)
            return applied("inner", self.size(n), *map(self.vector, e.args))
        if isinstance(e, t.Trace):
            n = e.arg.shape[0]
            return self._unit(e.arg) if n == 1 else applied("trace", self.size(n), self.matrix(e.arg))
        if isinstance(e, t.Det):
            n = e.arg.shape[0]
            return self._unit(e.arg) if n == 1 else applied("det", self.size(n), self.matrix(e.arg))
        if isinstance(e, (t.Norm, t.SpectralNorm)):
            return self._norm(e)
        if isinstance(e, t.OverIndex):
            if e.index.size == 1:
                return self.number(e.body)
            k = self._binder(e.index)
            body = self.within(bound={e.index: k}).number(e.body).text
            return applied(_OVER[type(e)], self.size(e.index.size), Text(f"fun {k} => {body}", _FUNCTION))
        if isinstance(e, (t.Absolute, sp.Abs)):
            return applied("Rabs", self.number(e.args[0]))
        if isinstance(e, t.Called):
            return applied(e.name, self.number(e.arg))
        if isinstance(e, t.MaxNorm):
            n = e.arg.shape[0]
            return (
                applied("Rabs", self._unit(e.arg)) if n == 1 else applied("maxnorm", self.size(n), self.vector(e.arg))
            )
        if isinstance(e, t.Delta):
            return Text("1") if e.args[0].size == 1 else applied("delta", *map(self.index, e.args))
        if isinstance(e, t.PartialScalar):
            return self._partial(e.arg, e.wrt, 0)
        if isinstance(e, t.AppliedScalar):
            return self._applied(e)
        if isinstance(e, t.AtScalar):
            body, symbol, value = e.args
            x = identifier(symbol.name)
            inside = self.within({symbol: Text(x)}).number(body).text
            return applied(f"(fun {x} => {inside})", self.number(value))
        raise NotExported(f"{type(e).__name__} as a number")

    def _norm(self, e) -> Text:
        sizes = dimensions(e.arg.shape)
        if not sizes:
            return applied("sqrt", Text(f"{self._unit(e.arg).at(_APPLIED)} ^ 2", _POWER))
        word = "norm" if len(sizes) == 1 else "frob" if isinstance(e, t.Norm) else "spectral"
        return applied(word, *map(self.size, sizes), self.any(e.arg))

    def _applied(self, e) -> Text:
        d = e.definition
        name = self.definitions.name(d)
        sizes, constants = self.definitions.setting(d)
        return applied(name, *map(self.size, sizes), *map(self.named, constants), *map(self.any, e.values))

    def _partial(self, u, wrt, of) -> Text:
        """A derivative as a part of a term: a value whether it exists or not; see `Definedness.v`."""
        if isinstance(wrt, t.Entry):
            if wrt.term in self.values:
                raise NotExported(f"a derivative in {wrt.term}, which is replaced")
            word = {(0, 1): "pd", (0, 2): "pdm", (1, 1): "pdv", (1, 2): "pdmv"}.get((of, kind(wrt.term)))
            if word is None:
                raise NotExported(f"the derivative of a matrix in {wrt}")
            x = identifier(wrt.term.name)
            at = [self.index(k) for k, s in zip(wrt.indices, wrt.term.shape, strict=False) if s != 1]
            return applied(word, Text(f"fun {x} => {self.any(u).text}", _FUNCTION), x, *at)
        k = unused("k", u, wrt)
        x, at = identifier(wrt.name), ("", f" {k}", f" {k} {unused(k + 'l', u, wrt)}")[of]
        inside = applied("Derive", Text(f"fun {x} => {self.any(u).at(_APPLIED)}{at}", _FUNCTION), x)
        return Text(f"fun{at} => {inside.text}", _FUNCTION) if of else inside

    # Matrices of one row and column.

    def _unit(self, m) -> Text:
        if isinstance(m, t.Plus):
            return Text(" + ".join(self._unit(a).at(_PRODUCT) for a in m.args), _SUM)
        if isinstance(m, t.Product):
            return self._matrix_product(m)
        if isinstance(m, t.Transpose):
            return self._unit(m.arg)
        if isinstance(m, t.Inverse):
            return self._power(self._unit(m.arg), sp.S.NegativeOne)
        raise NotExported(f"{type(m).__name__} of one entry")

    # Products of matrices, of every kind.

    def _matrix_product(self, m) -> Text:
        matrices = m.matrices
        text, (rows, shared) = self.any(matrices[0]), matrices[0].shape
        for factor in matrices[1:]:
            shape = rows != 1, shared != 1, factor.shape[1] != 1
            other = self.any(factor)
            if shape == (False, False, False):
                text = Text(f"{text.at(_PRODUCT)} * {other.at(_POWER)}", _PRODUCT)
            else:
                text = applied(_CHAIN[shape], *([self.size(shared)] if shared != 1 else []), text, other)
            shared = factor.shape[1]
        if m.scalar == 1:
            return text
        of = kind(m)
        if of == 0:
            if m.scalar == -1:
                return Text(f"- {text.at(_APPLIED)}", _SIGN)
            return Text(f"{self.number(m.scalar).at(_POWER)} * {text.at(_POWER)}", _PRODUCT)
        letter = "vm"[of - 1]
        return (
            applied(f"{letter}opp", text) if m.scalar == -1 else applied(f"{letter}scal", self.number(m.scalar), text)
        )

    # Vectors, also those that the language has as rows; matrices.

    def vector(self, m) -> Text:
        need_no_pairs(m.shape[0])
        if isinstance(m, t.Transpose):
            return self.vector(m.arg)
        if isinstance(m, (t.Column, t.Row)):
            across = m.arg.shape[isinstance(m, t.Column)]
            if across == 1:
                return self.vector(m.arg)
            return applied("col" if isinstance(m, t.Column) else "row", self.matrix(m.arg), self.index(m.args[1]))
        if isinstance(m, t.Basis):
            return applied("basis", self.index(m.args[0]))
        return self._entries(m, "v")

    def matrix(self, m) -> Text:
        need_no_pairs(m.shape[0]), need_no_pairs(m.shape[1])
        if isinstance(m, t.Transpose):
            return applied("tr", self.matrix(m.arg))
        if isinstance(m, t.Diag):
            return applied("diag", self.vector(m.arg))
        if isinstance(m, t.DiagInverse):
            return applied("diaginv", self.vector(m.arg.arg))
        if isinstance(m, t.Inverse):
            return applied("inverse", self.size(m.shape[0]), self.matrix(m.arg))
        if isinstance(m, t.Identity):
            return Text("idm")
        if isinstance(m, t.Jacobian):
            x = self._own(m.variable)
            return applied("jac", Text(f"fun {x} => {self.vector(m.args[0]).text}", _FUNCTION), x)
        return self._entries(m, "m")

    def _entries(self, m, letter: str) -> Text:
        """What is written in the same way for vectors and matrices."""
        if isinstance(m, t.Variable):
            return self.named(m)
        if isinstance(m, t.Plus):
            text = self.any(m.args[0])
            for a in m.args[1:]:
                text = applied(f"{letter}add", text, self.any(a))
            return text
        if isinstance(m, t.Product):
            return self._matrix_product(m)
        if isinstance(m, t.Hadamard):
            return applied("had" if letter == "v" else "hadm", *map(self.any, m.args))
        if isinstance(m, t.Entrywise):
            of_all = {"exp": [f"{letter}exp"], "log": [f"{letter}ln"]}.get(m.name, [f"{letter}map", m.name])
            return applied(*of_all, self.any(m.arg))
        if isinstance(m, t.Ones):
            return Text("ones" if letter == "v" else "onesm")
        if isinstance(m, t.Zeros):
            return Text("vzero" if letter == "v" else "zerom")
        if isinstance(m, t.AppliedTerm):
            return self._applied(m)
        if isinstance(m, t.PartialTerm):
            return self._partial(m.arg, m.wrt, kind(m))
        if isinstance(m, t.Gradient):
            x = self._own(m.variable)
            word = "grad" if kind(m.variable) == 1 else "gradm"
            return applied(word, Text(f"fun {x} => {self.number(m.args[0]).text}", _FUNCTION), x)
        raise NotExported(f"{type(m).__name__} as a vector or matrix")

    def _own(self, variable) -> str:
        if variable in self.values:
            raise NotExported(f"a derivative in {variable}, which is replaced")
        return identifier(variable.name)

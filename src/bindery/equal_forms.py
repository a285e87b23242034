"""Whether two written forms of a formula say the same: for outputs that another version of a package typesets differently.

    same_latex(r"a + \\frac{x}{2}", r"\\frac{1}{2}\\,x + a")    True
    same_plain("2*x + 1", "1 + x*2")                          True

A form is read as sums of products with sub- and superscripts. Allowed are the changes that hold whatever the letters stand
for, matrices too: the order of a sum; where a number or another certain scalar (an inner product, a norm, an absolute value)
stands in a product; spacing, brackets that only group, the dot of a product. With `commutative`, for numbers alone, factors
may stand in any order. What cannot be read is compared sign by sign. So True can be relied on; False means: not shown.
"""

from __future__ import annotations

import ast
import re
from fractions import Fraction

import sympy as sp

Form = tuple  # nested tuples: hashable, and sorted by their text

_TOKEN = re.compile(
    r"\\(?:text|mathrm|mathbf|mathbb|mathcal|operatorname)\*?\s*\{[^{}]*\}|\\(?:begin|end)\{[^{}]*\}|\\[a-zA-Z]+|\\."
    r"|\d+(?:\.\d+)?|[^\s]"
)
_SPACING = {"\\ ", *r"\, \; \: \! \quad \qquad ~ & \left \right \displaystyle \cdot".split()}
_BROKEN_LINE = re.compile(r"\\\\\s*&?\s*\\quad\s*(?==|\\leq|\\geq|<|>)")
_RELATIONS = {
    "=", "<", ">", ":", ",", ";", "\\leq", "\\geq", "\\le", "\\ge", "\\neq", "\\in", "\\to", "\\mapsto", "\\times", "\\preceq",
    "\\approx", "\\sim", "\\\\",
}  # fmt: skip
_CLOSING = {"(": ")", "[": "]", "\\{": "\\}", "\\langle": "\\rangle", "\\lVert": "\\rVert", "\\lvert": "\\rvert"}
_SCALARS = {"\\langle", "\\lVert", "\\lvert"}
_GREEK = set(
    r"\alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \kappa \lambda \mu \nu \xi \pi \rho \sigma \tau \phi"
    r" \varphi \chi \psi \omega \Gamma \Delta \Theta \Lambda \Pi \Sigma \Phi \Psi \Omega \infty".split()
)
_ACCENTS = {"\\widetilde", "\\tilde", "\\widehat", "\\hat", "\\bar", "\\dot"}
_DIFFERENTIALS = {"d", "\\partial", "\\mathrm{d}"}


class Unreadable(Exception):
    """A form that is not a sum of products in the notation known here."""


def same_latex(old: str, new: str, commutative: bool = False) -> bool:
    """Whether two LaTeX formulas say the same, as far as can be shown."""
    if _tokens(old) == _tokens(new):
        return True
    try:
        return _Reader(old, commutative).whole() == _Reader(new, commutative).whole()
    except Unreadable:
        return False


def _tokens(text: str) -> list[str]:
    text = _BROKEN_LINE.sub(" ", text).replace("\\begin{aligned}", "").replace("\\end{aligned}", "")
    spacing = _SPACING - {"&"} if "\\begin{" in text else _SPACING  # in a matrix, & parts two entries
    return [token for token in _TOKEN.findall(text) if token not in spacing]


class _Reader:
    """Reads LaTeX into its normal form."""

    def __init__(self, text: str, commutative: bool):
        self.tokens, self.at, self.commutative = _tokens(text), 0, commutative

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1]

    def whole(self) -> Form:
        form = self.relations("")
        if self.at < len(self.tokens):
            raise Unreadable(self.peek())
        return form

    def relations(self, end: str) -> Form:
        """Sums, with what stands between them, up to the closing token."""
        parts = [self.sum(end)]
        while self.peek() in _RELATIONS:
            parts += [self.take(), self.sum(end)]
        if self.peek() != end:
            raise Unreadable(f"{self.peek()} where {end} was expected")
        return tuple(parts)

    def sum(self, end: str) -> Form:
        terms, in_order = [], False
        sign = 1
        while self.peek() in {"+", "-"}:
            sign = -sign if self.take() == "-" else sign
        while self.peek() not in {end, ""} | _RELATIONS:
            coefficient, *rest = self.product(end)
            terms.append((sign * coefficient, *rest))
            if self.peek() in {"+", "-"}:
                in_order |= rest[-1]  # a sum sign or the like may reach over what follows
                sign = -1 if self.take() == "-" else 1
                if self.peek() in {"+", "-", end, ""} | _RELATIONS:
                    raise Unreadable("a sign without a term")
        return ("in order", *terms) if in_order else ("sum", *sorted(terms, key=repr))

    def product(self, end: str) -> tuple[Fraction, Form, Form, bool]:
        """The number in front, the other certain scalars, the factors, and whether an operator among them may reach on."""
        number, scalars, factors, reaching = Fraction(1), [], [], False
        stops = {end, "", "+", "-"} | _RELATIONS
        kind = ""
        while self.peek() not in stops:
            before, (kind, value) = kind, self.factor()
            if kind == before == "number":  # 1\,000 is no product
                raise Unreadable("a number after a number")
            if kind == "number" and not reaching:
                number *= value
            elif kind == "scalar" and not reaching:
                scalars.append(value)
            elif kind == "multiple" and not reaching:  # a fraction: a number, scalars and factors
                number *= value[0]
                scalars += value[1]
                factors += value[2]
            else:
                reaching |= kind == "operator"
                factors.append((kind, value))
        if self.commutative and not reaching:
            factors.sort(key=repr)
        return number, tuple(sorted(scalars, key=repr)), tuple(factors), reaching

    def factor(self) -> tuple[str, object]:
        kind, value = self.atom()
        scripts = {}
        while self.peek() in {"^", "_", "!", "'"}:
            script = self.take()
            if script in scripts and script in "^_":
                raise Unreadable("two scripts in one place")
            scripts[script] = scripts.get(script, 0) + 1 if script in "!'" else self.argument()
        if scripts:
            scripts = tuple(sorted(scripts.items(), key=repr))
            kind, value = (kind if kind in {"scalar", "operator"} else "symbol"), (kind, value, scripts)
        if kind == "symbol" and self.peek() == "(":  # a function of what follows in brackets
            value = (value, self.bracketed())
        return kind, value

    def atom(self) -> tuple[str, object]:
        token = self.peek()
        if token in _CLOSING:
            return ("scalar" if token in _SCALARS else "bracket"), self.bracketed()
        if token == "{":
            return "group", self.argument()
        if token == "\\frac":
            return self.fraction()
        self.take()
        if token.isdigit():
            return "number", Fraction(token) / self.divisor()
        if token.isalpha() or token in _GREEK or re.match(r"\\(mathbf|mathbb|mathcal)\*?\s*\{", token):
            return "symbol", token
        if token in _ACCENTS:
            return "symbol", (token, self.argument())
        if token == "\\sqrt" and self.peek() == "{":
            return "symbol", (token, self.argument())
        if token.startswith("\\") and token not in _CLOSING.values() and not token.startswith(("\\begin", "\\end")):
            return "operator", token  # whatever it is, it may act on what follows, which therefore stays where it is
        raise Unreadable(token)

    def divisor(self) -> int:
        """The 2 of 3/2, an exponent; otherwise 1."""
        if self.peek() != "/":
            return 1
        self.take()
        number = self.take() if self.peek().isdigit() else ""
        if not number.strip("0") or self.peek() in {"^", "_", "/"}:
            raise Unreadable("/")
        return int(number)

    def argument(self) -> Form:
        if self.peek() != "{":
            if not (self.peek().isalnum() or self.peek() in _GREEK | {"\\top", "*"}):
                raise Unreadable(self.peek())
            return self.short()
        return self.bracketed("}")

    def short(self) -> Form:
        """An argument without braces, as if it had some."""
        token = self.peek()
        if token in {"\\top", "*"}:
            return ("{", (self.take(),))
        if (
            not token.isalpha() and token not in _GREEK and len(token) > 1
        ):  # TeX takes one digit: 2^10 is 2 to the 1, times 0
            raise Unreadable(token)
        kind, value = self.atom()
        term = (value, (), ()) if kind == "number" else (Fraction(1), (), ((kind, value),))
        return ("{", (("sum", (*term, False)),))

    def bracketed(self, closing: str = "") -> Form:
        opening = self.take()
        closing = closing or _CLOSING[opening]
        if self.peek() == "*" and opening == "{":  # the place of an index that runs: A_{*,i}
            inner = ("*", *self.starred(closing))
        else:
            inner = self.relations(closing)
        self.take()
        return (opening, inner)

    def starred(self, closing: str) -> list[str]:
        taken = []
        while self.peek() not in {closing, ""}:
            taken.append(self.take())
        if not self.peek() or "{" in taken:
            raise Unreadable("*")
        return taken

    def fraction(self) -> tuple[str, object]:
        self.take()
        if self.peek() != "{":
            raise Unreadable("\\frac without braces")
        if self.tokens[self.at + 1] in _DIFFERENTIALS:
            return "operator", ("\\frac", self.argument(), self.argument())
        top, bottom = (_only_term(self.argument()) for _ in range(2))
        if not (isinstance(bottom[0], Fraction) and bottom[0]):
            return "symbol", ("\\frac", top, bottom)
        number, *below = bottom
        below = [("under", below)] if below[0] or below[1] else []
        if not isinstance(top[0], Fraction):  # a sum
            return "multiple", (1 / number, [], [("bracket", ("(", top)), *below])
        if top[-1]:
            return "multiple", (1 / number, [], [("bracket", ("(", (("sum", top),))), *below])
        return "multiple", (top[0] / number, top[1], [*top[2], *below])


def _only_term(argument: Form) -> Form:
    """The term in braces that hold one alone; otherwise what they hold."""
    inner = argument[1]
    return inner[0][1] if len(inner) == 1 and len(inner[0]) == 2 and inner[0][0] == "sum" else inner


# --- plain text ---------------------------------------------------------------------------------------------

_FUNCTIONS = {
    "sqrt": sp.sqrt, "exp": sp.exp, "log": sp.log, "gamma": sp.gamma, "sin": sp.sin, "cos": sp.cos, "Abs": sp.Abs,
}  # fmt: skip
_CONSTANTS = {"pi": sp.pi, "E": sp.E, "I": sp.I, "oo": sp.oo}


def same_plain(old: str, new: str, commutative: bool = False) -> bool:
    """Whether two formulas in the form of Python say the same, as far as can be shown."""
    if old == new:
        return True
    try:
        first, second = (_value(ast.parse(text.strip(), mode="eval").body, commutative) for text in (old, new))
    except (SyntaxError, ValueError, TypeError, ArithmeticError, RecursionError):
        return False
    return sp.expand(first) == sp.expand(second)


def _value(node: ast.AST, commutative: bool) -> sp.Expr:
    """The SymPy expression; letters stand for anything, so that what is equal is equal under every assumption."""
    match node:
        case ast.Constant(value=number) if type(number) is int:  # a decimal number would lose its last digits here
            return sp.Integer(number)
        case ast.Name(id=name):
            return _CONSTANTS.get(name) or sp.Symbol(name, commutative=commutative)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, commutative)
        case ast.BinOp(left=left, op=op, right=right):
            a, b = _value(left, commutative), _value(right, commutative)
            match op:
                case ast.Add():
                    return a + b
                case ast.Sub():
                    return a - b
                case ast.Mult():
                    return a * b
                case ast.Div():
                    return a / b if b.is_commutative else sp.Mul(a, sp.Pow(b, -1))
                case ast.Pow():
                    return a**b
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            values = [_value(argument, commutative) for argument in arguments]
            if name in _FUNCTIONS and len(values) == 1 and values[0].is_commutative:
                return _FUNCTIONS[name](*values)
            return sp.Function(name, commutative=commutative)(*values)
    raise ValueError(ast.dump(node))

"""Whether two written forms of a formula say the same: for outputs that another version of a package typesets differently.

    same_latex(r"a + \\frac{x}{2}", r"\\frac{1}{2}\\,x + a")    True
    same_plain("2*x + 1", "1 + x*2")                          True

A form is read into SymPy, whose letters here keep their order in a product: they may stand for matrices. Allowed are the changes
that hold whatever they stand for: the order of a sum; where a number or another certain scalar (an inner product, a norm, an
absolute value) stands in a product; spacing, brackets that only group, the dot of a product. With `commutative`, for numbers
alone, factors may stand in any order. What cannot be read is compared sign by sign. So True can be relied on; False means:
not shown.
"""

from __future__ import annotations

import ast
import re

import sympy as sp

from anysize.board.typed import OPERATORS
from anysize.language.names import GREEK

_TOKEN = re.compile(
    r"\\(?:text|mathrm|mathbf|mathbb|mathcal|operatorname)\*?\s*\{[^{}]*\}|\\(?:begin|end)\{[^{}]*\}|\\[a-zA-Z]+|\\."
    r"|\d+(?:\.\d+)?|[^\s]"
)
_SPACING = {"\\ ", *r"\, \; \: \! \quad \qquad ~ & \left \right \displaystyle \cdot".split()}
_BROKEN_LINE = re.compile(r"\\\\\s*&?\s*\\quad\s*(?==|\\leq|\\geq|<|>)")
_RELATIONS = set(r"= < > : , ; \leq \geq \le \ge \neq \in \to \mapsto \times \preceq \approx \sim \\".split())
_CLOSING = dict(
    pair.split() for pair in (r"( )", r"[ ]", r"{ }", r"\{ \}", r"\langle \rangle", r"\lVert \rVert", r"\lvert \rvert")
)
_SCALARS = {"\\langle", "\\lVert", "\\lvert"}
_LETTERS = {"*", "\\top", "\\infty", *(f"\\{name}" for name in GREEK)}  # a star is the place of an index that runs
_ACCENTS = {"\\widetilde", "\\tilde", "\\widehat", "\\hat", "\\bar", "\\dot"}
_DIFFERENTIALS = {"d", "\\partial", "\\mathrm{d}"}


class Unreadable(Exception):
    """A form that is not a sum of products in the notation known here."""


def same_latex(old: str, new: str, commutative: bool = False) -> bool:
    """Whether two LaTeX formulas say the same, as far as can be shown."""
    if _tokens(old) == _tokens(new):
        return True
    try:
        return _Reader(old, commutative).relations("") == _Reader(new, commutative).relations("")
    except Unreadable:
        return False


def _tokens(text: str) -> list[str]:
    text = _BROKEN_LINE.sub(" ", text).replace("\\begin{aligned}", "").replace("\\end{aligned}", "")
    spacing = _SPACING - {"&"} if "\\begin{" in text else _SPACING  # in a matrix, & parts two entries
    return [token for token in _TOKEN.findall(text) if token not in spacing]


def _is_letter(token: str) -> bool:
    return token.isalpha() or token in _LETTERS or token.startswith(("\\mathbf", "\\mathbb", "\\mathcal"))


class _Reader:
    """Reads LaTeX into SymPy. What is no sum or product becomes a function of what it is made of, of which nothing is known."""

    def __init__(self, text: str, commutative: bool):
        self.tokens, self.commutative = [*_tokens(text), ""], commutative

    def peek(self) -> str:
        return self.tokens[0]

    def take(self) -> str:
        return self.tokens.pop(0)

    def made(self, name: str, *parts, scalar: bool = False) -> sp.Expr:
        commutative = scalar or self.commutative
        return sp.Function(name, commutative=commutative)(*parts) if parts else sp.Symbol(name, commutative=commutative)

    def relations(self, end: str) -> list:
        """Sums, with what stands between them, up to the closing token."""
        parts = [self.sum(end)]
        while self.peek() in _RELATIONS:
            parts += [self.made(self.take()), self.sum(end)]
        if self.peek() != end:
            raise Unreadable(f"{self.peek()} where {end} was expected")
        return parts

    def sum(self, end: str) -> sp.Expr:
        terms, reaching, stops = [], False, {end, ""} | _RELATIONS
        while self.peek() not in stops:
            sign = 1
            while self.peek() in {"+", "-"}:
                sign = -sign if self.take() == "-" else sign
            if self.peek() in stops:
                raise Unreadable("a sign without a term")
            term, operator = self.product({*stops, "+", "-"})
            terms.append(sign * term)
            reaching |= operator and self.peek() in {"+", "-"}  # a sum sign or the like may reach over what follows
        return self.made("in order", *terms) if reaching or not terms else sp.Add(*terms)

    def product(self, stops: set) -> tuple[sp.Expr, bool]:
        """The product, and whether an operator in it may reach over what follows: from it on, all stays where it is."""
        factors, reached, before = [], [], None
        while self.peek() not in stops:
            operator, value = self.factor()
            if before is not None and before.is_number and value.is_number:  # 1\,000 is no product
                raise Unreadable("a number after a number")
            before = value
            (reached if reached or operator else factors).append(value)
        return sp.Mul(*factors, *([self.made("reaching", *reached)] if reached else [])), bool(reached)

    def factor(self) -> tuple[bool, sp.Expr]:
        letter, scalar = _is_letter(self.peek()), self.peek() in _SCALARS
        operator, value = self.atom()
        scripts: dict = {}
        while self.peek() in {"^", "_", "!", "'"}:
            script = self.take()
            if script in scripts and script in "^_":
                raise Unreadable("two scripts in one place")
            scripts[script] = self.argument() if script in "^_" else [*scripts.get(script, ()), sp.S.One]
        for script in sorted(scripts):
            value, letter = self.made(script, value, *scripts[script], scalar=scalar), not (operator or scalar)
        if letter and self.peek() == "(":  # a function of what follows in brackets
            value = self.made("of", value, *self.bracketed())
        return operator, value

    def atom(self) -> tuple[bool, sp.Expr]:
        """A factor without its scripts, and whether it may act on what follows, which then stays where it is."""
        token = self.peek()
        if token in _CLOSING:
            inner = self.bracketed()
            grouped = token in "({" and len(inner) == 1
            return False, inner[0] if grouped else self.made(token, *inner, scalar=token in _SCALARS)
        if token == "\\frac":
            return self.fraction()
        self.take()
        if token.isdigit():
            return False, sp.Rational(token) / self.divisor()
        if _is_letter(token):
            return False, self.made(token)
        if token in _ACCENTS or (token == "\\sqrt" and self.peek() == "{"):
            return False, self.made(token, *self.argument())
        if token.startswith("\\") and token not in _CLOSING.values() and not token.startswith(("\\begin", "\\end")):
            return True, self.made(token)
        raise Unreadable(token)

    def divisor(self) -> int:
        """The 2 of 3/2, an exponent; otherwise 1."""
        if self.peek() != "/":
            return 1
        self.take()
        number = self.take()
        if not number.isdigit() or not int(number) or self.peek() in {"^", "_", "/"}:
            raise Unreadable("/")
        return int(number)

    def argument(self) -> list:
        """What stands in braces, or a single sign."""
        if self.peek() == "{":
            return self.bracketed()
        if not (_is_letter(self.peek()) or re.fullmatch(r"\d", self.peek())):  # TeX takes one digit of 2^10
            raise Unreadable(self.peek())
        return [self.atom()[1]]

    def bracketed(self) -> list:
        closing = _CLOSING[self.take()]
        inner = self.relations(closing)
        self.take()
        return inner

    def fraction(self) -> tuple[bool, sp.Expr]:
        self.take()
        if self.peek() != "{":
            raise Unreadable("\\frac without braces")
        operator = self.tokens[1] in _DIFFERENTIALS
        top, bottom = self.argument(), self.argument()
        if operator or len(top) + len(bottom) > 2:
            return operator, self.made("\\frac", *top, *bottom)
        if bottom[0].is_number:
            if not bottom[0]:
                raise Unreadable("\\frac over 0")
            return False, top[0] / bottom[0]
        return False, top[0] * self.made("under", *bottom)


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
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](_value(left, commutative), _value(right, commutative))
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            values = [_value(argument, commutative) for argument in arguments]
            if name in _FUNCTIONS and len(values) == 1 and values[0].is_commutative:
                return _FUNCTIONS[name](*values)
            return sp.Function(name, commutative=commutative)(*values)
    raise ValueError(ast.dump(node))

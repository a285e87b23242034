"""What the engine says of an answer that a reader typed to a `Question`; see `anysize.board.typed` for what may be typed.

An answer is one expression, or lines as on a board, each of which must follow from the one before:

    = 2*norm(c(x)) * D(norm(c(x)), x[i])
    <= norm(u) + norm(v)   by triangle

"=" is proved by the engine, whatever words stand after "by". "<=" needs a reason: a hypothesis, a fact that the question
brings, or a rule; where none is named, these are tried in turn.
"""

from __future__ import annotations

import functools
import inspect
import json
import re
from dataclasses import replace

import sympy as sp

from anysize.board import exercises, typed
from anysize.board.chain import Chain, Reason, as_reason
from anysize.board.derivation import rewrite
from anysize.board.exercises import Feedback
from anysize.board.question import Question
from anysize.board.tactics import rearranged
from anysize.evidence import counterexample, plain
from anysize.evidence.check import prove
from anysize.kernel import order
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Inequality
from anysize.language.walk import sizes_of, variables_of
from anysize.show.latex import latex

_SIGNS = {"": "", "=": "=", "<=": r"\leq", ">=": r"\geq"}
_RULES = {
    rule.__name__: rule for rule in (order.below_absolute, order.below_largest, order.below_total, order.spectral)
}


def typeset(question: Question, text: str) -> dict:
    """A text as it is typed: {"lines": [{"sign", "latex", "reason"}, …]}, or {"problem": a sentence} while it cannot be read."""
    try:
        if question.wants == "function":
            return {"lines": []}
        if question.wants == "shape":
            sizes = r" \times ".join(latex(t.as_expression(s)) for s in typed.shape(text, question.names))
            return {"lines": [{"sign": "", "latex": sizes, "reason": ""}]}
        lines = list(_read(question, typed.lines(text)))
    except StatementError as problem:
        return {"problem": _sentence(problem)}
    return {"lines": [{"sign": _SIGNS[line.relation], "latex": latex(e), "reason": line.reason} for line, e in lines]}


def reply(question: Question, text: str) -> dict:
    """What there is to say of an answer, as data for JSON.

    {"right": true, false or null, "head": "Right." and the like, "message": a sentence, "numbers": what a wrong function was
    called with, "lines": [{"sign", "latex", "reason", "right", "message", "instead": LaTeX of what the reason gives}, …]}
    """
    lines: list = []
    try:
        said = _ANSWERS[question.wants](question, text, lines)
    except StatementError as problem:
        said = Feedback(False, _sentence(problem), head="This cannot be read.")
    return {"right": said.right, "head": said.head, "message": said.message, "numbers": said.numbers, "lines": lines}


def _to_expression(question, text, lines) -> Feedback:
    board = _Board(question, question.asked, lines)
    for line, expression in _read(question, typed.lines(text)):
        if line.relation not in ("", "="):
            raise typed.Misread(f"an equal expression is wanted, and {line.relation} says less")
        if not lines and not line.relation and expression == question.asked:
            continue  # the question itself, copied as the first line
        if (refusal := board.equal(expression, line)) is not None:
            return refusal
    return exercises.check(question.asked, board.here, nonzero=question.nonzero, without=question.without)


def _to_function(question, text, lines) -> Feedback:
    function = typed.function(text, plain)

    @functools.wraps(function)
    def of_arrays(**given):
        return function(**{name: plain.array(exercises.plainly(value)) for name, value in given.items()})

    try:
        return exercises.check(question.asked, of_arrays)
    except Exception as problem:  # whatever a reader's function raises
        return Feedback(False, f"Your function raises {type(problem).__name__}: {problem}.")


def _to_chain(question, text, lines) -> Feedback:
    read = typed.lines(text)
    up = not any(line.relation == ">=" for line in read)
    board = _Board(question, question.asked.lower if up else question.asked.upper, lines, up)
    for line, expression in _read(question, read):
        if line is read[0] and not line.relation and expression == board.here:
            continue
        if (refusal := board.follows(expression, line)) is not None:
            return refusal
    said = exercises.check(question.asked, board.chain, hypotheses=question.hypotheses)
    if said and len(lines) == 1 and not read[-1].reason:
        lines[0]["reason"] = ""
        return Feedback(
            False, "That is the whole claim in one step. Name its reasons after “by”, or write the lines between."
        )
    return said


def _to_statement(question, text, lines) -> Feedback:
    read = typed.lines(text)
    if len(read) < 2:
        raise typed.Misread("a statement is wanted: two sides, and =, <= or >= between them")
    expressions = _read(question, read)
    begun, first = next(expressions)
    lines.append(_row(begun, first, True))
    board = _Board(question, first, lines, up=not any(line.relation == ">=" for line in read))
    for line, expression in expressions:
        if (refusal := board.follows(expression, line)) is not None:
            return refusal
    sizes = ", ".join(map(str, sizes_of(first, board.here)))
    return Feedback(True, f"It holds for every {sizes}." if sizes else "It holds for all values.", head="Proved.")


def _to_shape(question, text, lines) -> Feedback:
    return exercises.check(question.asked, typed.shape(text, question.names))


_ANSWERS = {
    "expression": _to_expression,
    "function": _to_function,
    "chain": _to_chain,
    "statement": _to_statement,
    "shape": _to_shape,
}


def _read(question, lines):
    """Each line with its expression. Raises Misread, which says where."""
    for number, line in enumerate(lines, start=1):
        try:
            yield line, typed.expression(line.text, question.names, question.nonzero)
        except StatementError as problem:
            where = f"in line {number}, " if len(lines) > 1 else ""
            raise typed.Misread(f"{where}{problem}") from None


def _sentence(problem) -> str:
    text = str(problem)
    begins = re.match(r"(the|this|there|nothing|brackets|write|one|only|in|values|names|division|a|an)\b", text)
    return (text[:1].upper() if begins else text[:1]) + text[1:] + "." * (text[-1:] not in ".?")


def _row(line, expression, right, message="", instead=None) -> dict:
    row = {"sign": _SIGNS[line.relation], "latex": latex(expression), "reason": line.reason}
    row |= {"right": right, "message": message}
    return row | ({"instead": latex(instead)} if instead is not None else {})


class _Board:
    """Lines as they are read, each checked against the one before."""

    def __init__(self, question: Question, start, lines: list, up: bool = True):
        self.question, self.lines, self.here, self.up = question, lines, start, up
        self.chain = Chain(start, up, hypotheses=question.hypotheses) if not t.is_term(start) else None

    def follows(self, expression, line):
        """None where the line follows, a refusal where it does not."""
        if line.relation in ("", "="):
            return self.equal(expression, line)
        if self.chain is None:
            why = (
                "compares numbers, not vectors or matrices" if t.is_term(self.here) else "cannot follow such a division"
            )
            raise typed.Misread(f"“{line.relation}” {why}")
        if line.relation != ("<=" if self.up else ">="):
            raise typed.Misread("one text goes either up, by <=, or down, by >=")
        return self.bounded(expression, line)

    def equal(self, expression, line):
        here, there = _shape_in_words(self.here), _shape_in_words(expression)
        if here != there:
            return self._refused(line, expression, f"This is {there}; what is needed is {here}.")
        try:
            prove(self.here, expression, self.question.nonzero)
        except NotProved as problem:
            if problem.counterexample is not None:
                return self._refused(line, expression, self._at(problem.counterexample))
            text = f"It could not be shown to be equal: the difference is {problem.residual}."
            return self._refused(line, expression, text, right=None)
        try:
            if self.chain is not None:
                self.chain.to(expression, line.reason or "the same")
        except (NotProved, StatementError):  # a chain takes nothing to be nonzero
            self.chain = None
        return self._accepted(line, expression)

    def bounded(self, expression, line, turned: bool = False):
        wanted = Inequality(*((self.here, expression) if self.up else (expression, self.here)))
        instead = problem = None
        if not line.reason and _same(self.here, expression):
            self.chain.to(expression, "the same")
            return self._accepted(line, expression)
        for here, attempt in self._attempts(line.reason):
            try:
                reached = self._reached(here, attempt)
                instead = reached if line.reason else None
                steps = [*attempt, *self._slack(reached, expression)]
                if here != self.here:
                    self.chain.to(here, "definitions")
                self.chain.by(*steps, to=expression)
            except (NotProved, StatementError) as refusal:
                problem = refusal
                continue
            said = line.reason or ", ".join(r.text for r in steps)
            return self._accepted(replace(line, reason=said), expression)
        if turned:
            return Feedback(None, "")
        found = counterexample.find(wanted, hypotheses=self.question.hypotheses)
        if found is not None:
            return self._refused(line, expression, f"This fails {found}.", instead=instead)
        other = _Board(self.question, expression, [], not self.up)  # what fits no part of this side may fit one of that
        if other.bounded(self.here, line, turned=True) is None:
            reason = line.reason or other.lines[-1]["reason"]
            self.chain.by(Reason(other.chain.bound, reason), to=expression)
            return self._accepted(replace(line, reason=reason), expression)
        if line.reason:
            said = _sentence(problem) if instead is None else "This reason gives something else."
            return self._refused(line, expression, said, None, instead)
        known = ", ".join([*self.question.facts, *_RULES])
        said = f"No values were found that break this step, but none of the reasons tried gives it. Name one after “by”: {known}."
        return self._refused(line, expression, said, right=None)

    def _reached(self, here, reasons):
        """What the reasons make of `here`. Raises NotProved where they do not apply."""
        trial = Chain(here, self.up, hypotheses=self.question.hypotheses)
        return trial.by(*reasons).last if reasons else here

    def _slack(self, reached, expression) -> list:
        """A reason for the rest, where something that is plainly nonnegative was added or left out."""
        lower, upper = (reached, expression) if self.up else (expression, reached)
        if _same(lower, upper):
            return []
        known = order.nonnegative(upper - lower)
        return [Reason(rearranged(known, lower, upper), "what is added is not negative")]

    def _attempts(self, named: str):
        """Where to begin, and reasons: those that are named; or else none, one that fits, two in a row.

        They are tried on the last line as it stands, and with its definitions opened.
        """
        for here in dict.fromkeys((self.here, _opened(self.here))):
            if named:
                yield here, self._named(named, here)
                continue
            yield here, []
            first = self._fitting(here)
            yield from ((here, [reason]) for reason in first)
            for reason in first:
                try:
                    then = self._fitting(self._reached(here, [reason]))
                except (NotProved, StatementError):
                    continue
                yield from ((here, [reason, second]) for second in then)

    def _fitting(self, here) -> list:
        """The hypotheses, and the facts and rules for the values at which they speak of a part of `here`."""
        out = [as_reason(h) for h in self.question.hypotheses]
        for fact in self.question.facts.values():
            out += self._fitted(fact, here)
        return out + _of_rules(here, self.up)

    def _fitted(self, fact: Reason, here) -> list:
        """A fact for the values at which its side is a part of `here`."""
        side, out = fact.bound.lower if self.up else fact.bound.upper, []
        spoken = set(variables_of(fact.bound.lower, fact.bound.upper))
        for part in dict.fromkeys(sp.preorder_traversal(here)):
            values: dict = {}
            if _matches(side, part, values) and spoken <= {*values, *_fixed(fact)}:
                try:
                    out.append(fact.at({v: e for v, e in values.items() if v != e}))
                except (NotProved, StatementError):
                    continue
        return out

    def _named(self, reasons: str, here) -> list:
        """The reasons after "by"; a fact without values is taken for those at which it fits what the ones before it give."""
        out: list = []
        for text in _pieces(reasons):
            out.append(self._reason(text, here, out))
        return out

    def _reason(self, text: str, here, before: list) -> Reason:
        name, by_place, by_name = typed.call(text)
        names = self.question.names
        if name in _RULES:
            return self._rule(name, [typed.expression(a, names) for a in by_place], self._reached(here, before))
        if name not in self.question.facts:
            known = ", ".join([*self.question.facts, *_RULES])
            raise typed.Misread(f"“{name}” is no reason here; there are {known}")
        fact = self.question.facts[name]
        if by_place:
            raise typed.Misread(f"values are given to {name} by name, as in {name}(u=…)")
        if not by_name:
            try:
                here = self._reached(here, before)
            except NotProved:
                return fact  # what does not apply is said where the line is tried
            return next(iter(self._fitted(fact, here)), fact)
        own = {str(v): v for v in variables_of(fact.bound.lower, fact.bound.upper)}
        if unknown := [k for k in by_name if k not in own]:
            raise typed.Misread(f"{name} has no {unknown[0]}; it speaks of {', '.join(own)}")
        return fact.at({own[k]: typed.expression(e, names) for k, e in by_name.items()})

    def _rule(self, name: str, values: list, here) -> Reason:
        fitting = [r for r in _of_rules(here, self.up) if r.bound.rule == name]
        try:
            return fitting[0] if fitting and not values else as_reason(_RULES[name](*values))
        except TypeError:
            needed = ", ".join(inspect.signature(_RULES[name]).parameters)
            raise typed.Misread(f"“{name}” needs what it speaks of: {name}({needed})") from None
        except NotProved as problem:
            raise typed.Misread(str(problem)) from None

    def _accepted(self, line, expression):
        self.lines.append(_row(line, expression, True))
        self.here = expression

    def _refused(self, line, expression, message, right=False, instead=None):
        self.lines.append(_row(line, expression, right, message, instead))
        number = len(self.lines)
        return Feedback(right, message if number == 1 else f"In line {number}: {message[:1].lower()}{message[1:]}")

    def _at(self, found) -> str:
        if not self.lines:
            return exercises.fails(found)
        said = str(found).replace("the left side is", "the line before is").replace("the right side", "this one")
        return f"{said[:1].upper()}{said[1:]}."


def _of_rules(here, up: bool) -> list:
    """The rules for the parts of `here` that they speak of."""
    out = []
    for part in dict.fromkeys(sp.preorder_traversal(here)):
        if isinstance(part, t.Inner) and up:
            out.append(as_reason(order.below_absolute(part)))
        if isinstance(part, t.Norm) and isinstance(part.arg, t.Product):
            m, *v = part.arg.args
            if len(v) == 1 and t.is_term(m) and t.is_term(*v):
                out.append(as_reason(order.spectral(m, *v)))
    return out


def _same(lower, upper) -> bool:
    try:
        order.same(lower, upper)
    except (NotProved, StatementError):
        return False
    return True


def _opened(e):
    """The expression with each definition in it replaced by its formula; itself where one holds a derivative."""

    def body(part):
        if not isinstance(part, (t.AppliedTerm, t.AppliedScalar)):
            return None
        d = part.definition
        return d.body.xreplace(dict(zip(d.parameters, part.values, strict=True)))

    out = rewrite(e, body)
    return e if out.atoms(t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian) else out


def _shape_in_words(e) -> str:
    return f"of shape {t.shape_text(t.shape_of(e))}" if t.shape_of(e) != (1, 1) else "a number"


def _pieces(reason: str) -> list:
    """Reasons separated by commas outside of brackets."""
    out, depth = [""], 0
    for c in reason:
        depth += (c in "([{") - (c in ")]}")
        if c == "," and depth == 0:
            out.append("")
        else:
            out[-1] += c
    return [piece.strip() for piece in out if piece.strip()]


def _fixed(fact: Reason) -> set:
    """What the hypotheses of a fact speak of: it stays as it is."""
    return {v for h in fact.bound.hypotheses for side in h.sides for v in variables_of(side)}


def _matches(pattern, e, values: dict) -> bool:
    """Is `e` the pattern with some values put in for its variables and real symbols? The values are added to `values`."""
    if isinstance(pattern, t.Variable) or t.is_real_symbol(pattern):
        if t.is_term(pattern) != t.is_term(e):
            return False
        return values.setdefault(pattern, e) == e
    if type(pattern) is not type(e) or len(pattern.args) != len(e.args):
        return False
    if not pattern.args:
        return pattern == e or isinstance(pattern, (sp.Symbol, t.Index))
    return all(_matches(p, a, values) for p, a in zip(pattern.args, e.args, strict=True))


@functools.cache
def _question(data: str) -> Question:
    return Question.of(json.loads(data))


def answer(message: str) -> str:
    """What a page asks, and hears: JSON in, JSON out.

    {"question": the data of a question, as text, "text": what was typed, "wants": "reply" or "typeset"}
    """
    asked = json.loads(message)
    act = {"reply": reply, "typeset": typeset}[asked["wants"]]
    return json.dumps(act(_question(asked["question"]), asked["text"]))

"""Certificates: one Coq file for each proved claim, with its statement on top and the book's own proof below.

A file states each relation of the claim as a proposition in plain words, then proves, line by line, what the kernel proved
by its rules; other claims are cited by `Require`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import sympy as sp

from anysize.coq import reflected
from anysize.coq.arithmetic import NotExported
from anysize.coq.lemma import WIDE, Lemma, Signature, entries_of, entry_text, joined, relation, uses_in
from anysize.coq.numbers import Numbers
from anysize.coq.rules import EQUATIONS, RULES
from anysize.coq.words import (
    Definitions,
    Text,
    Words,
    comment,
    identifier,
    one_name_each,
    unused,
)
from anysize.kernel import identity
from anysize.kernel.theorem import Theorem
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Equation, Inequality
from anysize.language.walk import indices_of

_SHORT = 28  # characters of a term that are written out wherever it stands


def module(claim_id: str) -> str:
    """The name of the file of a claim, without its ending: lemma-4.5.1 is in lemma_4_5_1.v."""
    name = re.sub(r"[^A-Za-z0-9]", "_", claim_id)
    return f"claim_{name}" if name[0].isdigit() else name


class Statement(NamedTuple):
    """A relation of a claim in Coq: the definition of it, what is concluded in that, and what it speaks of.

    `turned` says which side is a derivative; see `concluded`.
    """

    text: str
    conclusion: str
    signature: Signature
    turned: bool | None = None


class Book:
    """The certificates of a book of claims: the names of its definitions are fixed by all of them together.

    name      the logical name under which Coq finds the certificates
    claims    all claims that state relations, in the order of the book
    Raises NotExported for two claims whose files would have one name.
    """

    def __init__(self, name: str, claims):
        self.name, self.definitions, self.proved = name, Definitions(), {}
        self.statements = {claim: statements(claim, self.definitions) for claim in claims}
        self.printed = {claim: printed(claim, self.definitions) for claim in claims}
        self.defined = self._definitions()  # all that a statement speaks of
        files = list(map(module, (claim.id for claim in self.statements)))
        if twice := {f for f in files if files.count(f) > 1}:
            raise NotExported(f"{min(twice)}.v would be the certificate of two claims")

    def certificates(self, verdicts) -> dict:
        """The texts of the files, by name: the definitions, and the certificate of each settled claim.

        Raises NotExported, which names the claim, where something of a proof has no form in Coq.
        """
        shown = [v for v in verdicts if v.theorems or v.counterexamples]
        texts = {f"{module(v.claim.id)}.v": self._certificate(v) for v in _in_order(shown)}
        return {"Definitions.v": self._definitions(), **texts}

    def _definitions(self) -> str:
        head = "(* The definitions of the book, each as on the page where it is made. *)\n"
        return head + _header("Words") + "\n" + "\n".join(self.definitions.texts)

    def stated(self, claim) -> str:
        """The top of the certificate of a claim: what it says, before any proof."""
        title = f"{claim.source}: {claim.title}" if claim.title else claim.source
        blocks = [f"(* {comment(title)}. The claim {claim.id} of the book. *)\n"]
        if self.statements[claim]:
            blocks += ["(* What is claimed. *)\n", *(s.text for s in self.statements[claim])]
        if self.printed[claim]:
            blocks += ["(* As printed in the text we worked from; shown to be false below. *)\n"]
            blocks += [s.text for s in self.printed[claim]]
        return "\n".join(blocks)

    def _certificate(self, verdict) -> str:
        file = _File(self, verdict.claim)
        try:
            for number, theorem in enumerate(verdict.theorems, 1):
                file.relation(number, theorem)
                file.defined(number)
            for number, relation_ in enumerate(verdict.claim.printed_relations, 1):
                file.refuted(number, next(c for c in verdict.counterexamples if c.equation == relation_))
        except NotExported as problem:
            raise NotExported(f"{verdict.claim.id}: {problem}") from None
        return file.text()


def statements(claim, definitions: Definitions) -> list:
    """Each relation of a claim in Coq."""
    return _stated("statement", claim.equations, claim.hypotheses, claim.nonzero, definitions)


def printed(claim, definitions: Definitions) -> list:
    """The same for each relation as it was printed, where that differs."""
    return _stated("printed", claim.printed_relations, claim.assumed_in_print, claim.nonzero, definitions)


def _stated(word, relations, hypotheses, nonzero, definitions) -> list:
    out = []
    words = Words(definitions)
    for number, r in enumerate(relations, 1):
        if isinstance(r, Equation):
            entries = entries_of(r.lhs, r.lhs, r.rhs, *nonzero)
            conclusion, turned = concluded(words, *r.sides, entries)
        else:
            entries, turned, conclusion = [], None, relation(words, r.lower, "<" if r.strict else "<=", r.upper)
        signature = Signature(r.sides, hypotheses, nonzero, entries, every=True)
        assumed = (side for h in hypotheses for side in h.sides)
        one_name_each(definitions, *r.sides, *assumed, *nonzero, *entries)
        stated = f"Definition {word}_{number} : Prop :=\n  {signature.stated(words, conclusion)}."
        out.append(Statement(f"(* {comment(str(r))} *)\n{stated}\n", conclusion, signature, turned))
    return out


def _in_order(verdicts) -> list:
    """Each after those whose theorems it uses."""
    owner = {_says(theorem): v for v in reversed(verdicts) for theorem in v.theorems}
    seen: dict = {}
    out: list = []

    def visit(verdict):
        if verdict not in seen:
            seen[verdict] = True
            for theorem in _before(*verdict.theorems):
                visit(owner.get(_says(theorem), verdict))
            out.append(verdict)

    for verdict in verdicts:
        visit(verdict)
    return out


def _before(*theorems, written=(), alike=lambda theorem: theorem):
    """The theorems that some were made from, nearest first, without those in `written` and what only these rest on.

    Of those that are `alike` there is one.
    """
    seen, open_ends = set(), list(theorems)
    while open_ends:
        for p in open_ends.pop().parents:
            if not any(alike(p) in known for known in (seen, *written)):
                seen.add(alike(p))
                open_ends.append(p)
                yield p


def _says(theorem) -> tuple:
    return theorem.relation, theorem.hypotheses, theorem.nonzero


def _header(*files, book="", reals="Reals") -> str:
    lines = [f"From Coq Require Import {reals}.", "From Coquelicot Require Import Coquelicot."]
    lines += [f"From AnySize Require Import {' '.join(files)}."]
    lines += [book] if book else []
    return "\n".join([*lines, "Open Scope R_scope.", ""])


class _File:
    """One certificate while it is written."""

    def __init__(self, book: Book, claim):
        self.book, self.claim, self.definitions = book, claim, book.definitions
        self.blocks: list = []  # (text, the terms that it names)
        self.done: dict = {}  # what a theorem says -> (name, signature)
        self.wanted: dict = {}  # names for those that are lines of a derivation
        self.cited: dict = {}
        self.terms: dict = {}  # reflected term -> name
        self._names: set = set()
        self._used: list = []

    # What lemmas ask for.

    def term(self, d: tuple) -> str:
        name = self.terms.setdefault(d, f"e{len(self.terms) + 1}")
        self._used.append(d)
        return name

    def lemma_of(self, theorem) -> tuple:
        """(name, signature) of the lemma that shows a theorem, which is written if it is not yet."""
        says = _says(theorem)
        if says in self.done:
            return self.done[says]
        if says in self.book.proved:
            at, name, signature = self.book.proved[says]
            self.cited[at] = True
            return f"{at}.{name}", signature
        self._write_before(theorem)
        if says not in self.done and isinstance(theorem.relation, Equation):
            name = self._name("equal")
            self.done[says] = self._equation(
                *theorem.relation.sides,
                theorem.nonzero,
                name,
                differentiate=False,
                theorem=theorem,
                why=_reason(theorem),
            )
        if says not in self.done:  # a chain of one link says what its link says
            signature = Signature(theorem.relation.sides, theorem.hypotheses)
            self.done[says] = self._inequality(theorem, signature), signature
        return self.done[says]

    def _write_before(self, theorem) -> None:
        for p in reversed(list(_before(theorem, written=(self.done, self.book.proved), alike=_says))):
            self.lemma_of(p)

    def derivative(self, lhs, rhs) -> tuple:
        """A lemma of its own that says that a derivative exists and what it is."""
        return self._equation(lhs, rhs, (), self._name("slope"))

    def add(self, lemma: Lemma, conclusion=None, name=None, says=None, why="") -> str:
        """Write a finished lemma down."""
        name = name or self._name("step")
        words, signature = Words(self.definitions), lemma.signature
        if conclusion is None and not says:
            conclusion = relation(words, signature.sides[0], "<=", signature.sides[1])
        stated = f" {says}" if says else f"\n  {signature.stated(words, conclusion)}"
        kind_ = "Theorem" if name.startswith("theorem") else "Lemma"
        note = f"(* {comment(why)} *)\n" if why else ""
        self.blocks.append((f"{note}{kind_} {name} :{stated}.\n{lemma.proof()}\n", self._used))
        self._used = []
        return name

    def define(self, stem: str, type_: str, text: str) -> str:
        """Give a name to a term that a proof takes."""
        name = self._name(stem)
        self.blocks.append((f"Definition {name} : {type_} :=\n{text}.\n", []))
        return name

    def _name(self, stem: str) -> str:
        number = 1 + sum(n.startswith(f"{stem}_") for n in self._names)
        self._names.add(f"{stem}_{number}")
        return f"{stem}_{number}"

    # Inequalities.

    def _inequality(self, theorem, signature, name=None, says=None) -> str:
        before, self._used = self._used, []
        lemma = Lemma(self, signature)
        RULES[theorem.rule](lemma, theorem, **dict(theorem.arguments))
        name = self.add(lemma, name=name or self.wanted.get(_says(theorem)), says=says, why=_reason(theorem))
        self._used = before
        return name

    # Equations.

    def _equation(self, lhs, rhs, nonzero, name, says=None, why="", differentiate=True, theorem=None) -> tuple:
        """A lemma that says that lhs = rhs, as a theorem shows, or as the normal form does."""
        if theorem and theorem.rule not in _INVERSES:
            _need_no_determinants(theorem)
        before, self._used = self._used, []
        assumed = theorem.hypotheses if theorem else ()
        entries = entries_of(lhs, lhs, rhs, *nonzero, *(s for h in assumed for s in h.sides))
        signature = Signature((lhs, rhs), assumed, nonzero, entries)
        lemma = Lemma(self, signature)
        sides = _reflected_sides(lemma)
        conclusion, turned = concluded(Words(self.definitions), lhs, rhs, entries, differentiate)
        if theorem and theorem.rule in _INVERSES:
            lemma.script.append(_inverse(lemma, theorem))
        elif theorem and theorem.rule in EQUATIONS:
            EQUATIONS[theorem.rule](lemma, theorem, **dict(theorem.arguments))
        else:
            self._by_normal_forms(lemma, sides, turned, lemma.zeros(theorem) if theorem else [])
        name = self.add(lemma, conclusion, name, says, why)
        self._used = before
        return name, signature

    def _by_normal_forms(self, lemma, sides, turned, zeros) -> None:
        """That the left side is the right one and the sum of what is zero; `zeros` are terms with proofs of that."""
        given = _nonzero(lemma)
        left, right = sides[::-1] if turned else sides
        target, moved = right, "eq_refl"
        for term, proof in zeros:
            word = "minus_zero" if turned else "plus_zero"
            moved = f"(eq_trans ({word} (den Ev rv {lemma.term(target)}) _ {proof}) {moved})"
            target = ("Add", target, ("Opp", term) if turned else term)
        if turned is None:
            command = f"equation {given} {lemma.term(left)} {lemma.term(target)}"
        else:
            word, at, inside = _differentiated(lemma, left)
            command = f"{word} {given} {at} {lemma.term(inside)} {lemma.term(target)}"
        if zeros:
            shown = lemma.shown(f"{lemma.value(target)} = {lemma.value(right)}", f"exact {moved}", "W")
            keep = "eq_replaced" if turned is None else "derive_replaced"
            command = f"refine ({keep} _ _ _{' _' * (turned is not None)} {shown} _); {command}"
        lemma.script.append(f"{command}.")

    # The claim.

    def relation(self, number: int, theorem) -> None:
        """Prove one relation of the claim."""
        claim, r = self.claim, theorem.relation
        statement = self.book.statements[claim][number - 1]
        stated = f"statement_{number}"
        direct = (theorem.hypotheses, theorem.nonzero) == (claim.hypotheses, claim.nonzero)
        name = f"theorem_{number}" if direct else f"{'equation' if isinstance(r, Equation) else 'inequality'}_{number}"
        says = stated if direct else None
        if isinstance(r, Equation):
            for k, line in enumerate(_lines(theorem), 1):
                says_line = {"why": f"line {k}: {line.relation}", "differentiate": False, "theorem": line}
                self._equation(*line.relation.sides, line.nonzero, f"line_{number}_{k}", **says_line)
            name, needed = self._equation(*r.sides, theorem.nonzero, name, says, theorem=theorem)
        else:
            for k, line in enumerate(_lines(theorem), 1):
                self.wanted.setdefault(_says(line), f"line_{number}_{k}")
            self._write_before(theorem)
            if _says(theorem) in self.done or _says(theorem) in self.book.proved:
                name, needed = self.lemma_of(theorem)
                direct = False
            else:
                needed = Signature(r.sides, theorem.hypotheses)
                name = self._inequality(theorem, needed, name, says)
        if "." not in name:
            self.done.setdefault(_says(theorem), (name, needed))
            self.book.proved.setdefault(_says(theorem), (module(claim.id), name, needed))
        if not direct:
            lemma = Lemma(self, statement.signature)
            lemma.plain = True
            called = lemma.call(name, needed, given=lambda h: _assumed(lemma, claim.hypotheses.index(h) + 1, h))
            lemma.script.append(f"exact {called}.")
            self.add(lemma, statement.conclusion, f"theorem_{number}", stated)

    def defined(self, number: int) -> None:
        """Show that both sides of a relation are defined, where the hypotheses hold."""
        lemma = Lemma(self, self.book.statements[self.claim][number - 1].signature)
        sides = _reflected_sides(lemma)
        given = f"{_nonzero(lemma, strict=True)} {_nonnegative(lemma)}"
        lemma.script.append(f"split; defined_by {given}.")
        environment = lemma.setting_text(annotated=True)
        conclusion = " /\\\n  ".join(f"defined {environment} {lemma.term(side)}" for side in sides)
        self.add(lemma, conclusion, f"defined_{number}")

    def refuted(self, number: int, counterexample) -> None:
        """Show that a relation is false as printed, by the numbers of a counterexample."""
        r = counterexample.equation
        statement = self.book.printed[self.claim][number - 1]
        lemma = Lemma(self, statement.signature)
        lemma.plain = lemma.quiet = True
        values = Numbers(lemma, counterexample)
        if isinstance(r, Equation):
            left, right = _reflected_sides(lemma)[:: -1 if statement.turned else 1]
            if statement.turned is None:
                fails = values.fact("refuted_eq", left, right)
            else:
                command, at, inside = _differentiated(lemma, left)
                word = "refuted_derive" if command == "derivative" else "refuted_derive_at"
                fails = values.fact(word, inside, right, at)
        else:
            fails = values.fact("refuted_lt" if r.strict else "refuted_le", *_reflected_sides(lemma))
        lemma.script.append(f"intros H. exact ({fails}\n    (H {' '.join(values.arguments())})).")
        self.add(lemma, None, f"refuted_{number}", f"~ printed_{number}", why=str(counterexample))

    def text(self) -> str:
        book = f"From {self.book.name} Require Import Definitions."
        cited = "".join(f"\nFrom {self.book.name} Require {name}." for name in self.cited)
        reals = "QArith Reals" if self.claim.printed_relations else "Reals"
        head, _, stated = self.book.stated(self.claim).partition("\n\n")
        parts = [
            f"{head}\n{_header('Certificate Words', book=book + cited, reals=reals)}\n{stated}",
            "(* The proof, line by line. e1, e2, … are terms as the checker reads them, p1, p2, … parts of these. *)\n",
            *self._body(),
        ]
        return "\n".join(parts)

    def _body(self):
        """The lemmas, each after the terms that it names; a part that stands in several terms has a name of its own."""
        shared = _shared(self.terms)
        written: dict = {}

        def write(d, lines):
            for part in reflected.parts(d):
                if part not in written:
                    write(part, lines)
            if d in self.terms or d in shared:
                chosen = self.terms.get(d) or f"p{1 + len(written)}"
                lines.append(f"Definition {chosen} : ex := ({reflected.text(d, written.get)})%N.")
                written[d] = chosen

        for text, used in self.blocks:
            lines: list = []
            for d in used:
                if d not in written:
                    write(d, lines)
            yield "\n".join([*lines, text])


def concluded(words, lhs, rhs, entries, differentiate=True) -> tuple:
    """What is concluded, in words, and which side is a derivative: False for the left one, True for the right one.

    A derivative is stated as one that exists and has that value. None where no side is one.
    """
    if differentiate:
        for turned, (d, value) in enumerate(((_derivative(lhs), rhs), (_derivative(rhs), lhs))):
            if d is not None:
                return _is_derive(words, d, entries, entry_text(words, value, entries)), bool(turned)
    left, right = (entry_text(words, e, entries) for e in (lhs, rhs))
    return joined(left.text, "=", right.text), None


def _derivative(e):
    """A derivative, an entry of one, or one at a value of its symbol; None for anything else."""
    if isinstance(e, t.Entry):
        inside, at = e.term, e.indices
        if isinstance(inside, t.Gradient):
            return t.PartialScalar(inside.args[0], t.Entry(inside.variable, *at))
        if isinstance(inside, t.Jacobian):
            return t.PartialScalar(t.Entry(inside.args[0], at[0]), t.Entry(inside.variable, at[1]))
        return t.PartialScalar(t.Entry(inside.arg, *at), inside.wrt) if isinstance(inside, t.PartialTerm) else None
    if isinstance(e, t.AtScalar):
        inside, symbol, _ = e.args
        return e if isinstance(inside, t.PartialScalar) and inside.wrt == symbol else None
    return e if isinstance(e, (t.PartialScalar, t.PartialTerm, t.Gradient, t.Jacobian)) else None


def _differentiated(lemma, d: tuple) -> tuple:
    """A reflected derivative: the command for it, where it is taken, and of what."""
    if d[0] == "At":
        _, symbol, value, (_, _, inside) = d
        return "derivative_at", f"{symbol}%N {lemma.term(value)}", inside
    return "derivative", f"({reflected.text(d[1])})%N", d[2]


def _is_derive(words, d, entries, value: Text) -> str:
    if isinstance(d, t.AtScalar):
        inside, symbol, at = d.args
        x = identifier(symbol.name)
        body = words.within({symbol: Text(x)}).number(inside.arg)
        return _derived(f"is_derive (fun {x} => {body.text}) {words.number(at).at(0)}", value)
    names = [identifier(k.name) for k in entries]
    inside = d.args[0]
    if isinstance(d, (t.PartialScalar, t.PartialTerm)):
        variable, at, rest = d.wrt, [], names
        if isinstance(d.wrt, t.Entry):
            variable = d.wrt.term
            at = [words.index(k) for k, s in zip(d.wrt.indices, variable.shape, strict=False) if s != 1]
    elif isinstance(d, t.Gradient):
        variable, at, rest = d.variable, names, []
    else:
        variable, at, rest = d.variable, names[1:], names[:1]
    x = identifier(variable.name)
    if not at:
        body = words.any(inside).at(10) + "".join(f" {k}" for k in rest) if rest else words.any(inside).text
        return _derived(f"is_derive (fun {x} => {body}) {x}", value)
    s = unused("s", d)
    changed = Text(f"{'upd' if len(at) == 1 else 'updm'} {x} {' '.join(at)} {s}", 10)
    try:
        body = words.within({variable: changed}).any(inside)
    except NotExported:  # a derivative in the same variable, further in
        body = Text(f"(fun {x} => {words.any(inside).text}) {changed.at(0)}", 10)
    body = f"{body.at(10)} {' '.join(rest)}" if rest else body.text
    return _derived(f"is_derive (fun {s} => {body}) ({x} {' '.join(at)})", value)


def _derived(what: str, value: Text) -> str:
    return f"{what}{' ' if len(what + value.text) < WIDE else chr(10) + '    '}({value.text})"


def _reflected_sides(lemma) -> list:
    """Both sides of what a lemma is about; of vectors and matrices the entries that it speaks of."""
    at = iter(lemma.signature.entries)
    indices = [lemma.setting.index(next(at)) if s != 1 else None for s in t.shape_of(lemma.signature.sides[0])]
    return [
        reflected.entry(e, *indices, lemma.scope) if t.is_term(e) else reflected.scalar(e, lemma.scope)
        for e in lemma.signature.sides
    ]


def _assumed(lemma, number: int, h) -> str:
    """A hypothesis of a claim, at the values that its free indices have in a lemma that uses it."""
    if isinstance(h, Equation):
        return f"Hh{number}"
    at = [text for k in indices_of(*h.sides) if k.size != 1 for text in lemma.at_index(k, lemma.scope)]
    return f"({' '.join([f'Hh{number}', *at])})" if at else f"Hh{number}"


def _at(lemma, *expressions) -> str:
    """The values of free indices, and that they are in range, as a hypothesis on every value of them takes them."""
    free = [lemma.setting.index(k) for k in indices_of(*expressions) if k.size != 1]
    return "".join(f" (sv {reflected.index_term(i)}) (Wv {reflected.index_term(i)})" for i in free)


def _nonzero(lemma, strict=False) -> str:
    """What the hypotheses say not to vanish, with proofs."""
    known = [(lemma.reflect(e), f"Hn{n}{_at(lemma, e)}") for n, e in enumerate(lemma.signature.nonzero, 1)]
    for n, h in enumerate(lemma.signature.hypotheses, 1):
        if strict and isinstance(h, Inequality) and h.strict:
            known.append((_gap(lemma, h), f"gap_nonzero _ _ (Hh{n}{_at(lemma, *h.sides)})"))
    out = "(nil_nonzero Ev)"
    for d, proof in reversed(known):
        out = f"(cons_nonzero Ev {lemma.term(d)} _ (fun sv Wv => {proof}) {out})"
    return out


def _nonnegative(lemma) -> str:
    """What the hypotheses say to be nonnegative, with proofs."""
    out = "(nil_known Ev)"
    for n, h in reversed(list(enumerate(lemma.signature.hypotheses, 1))):
        if isinstance(h, Equation):
            continue
        word = "gap_positive" if h.strict else "gap_nonnegative"
        out = f"(cons_known Ev {lemma.term(_gap(lemma, h))} _ (fun sv Wv => {word} _ _ (Hh{n}{_at(lemma, *h.sides)})) {out})"
    return out


def _gap(lemma, h) -> tuple:
    return ("Add", lemma.reflect(h.upper), ("Opp", lemma.reflect(h.lower)))


def _lines(theorem) -> list:
    """The lines of the derivation on the page."""
    if theorem.rule in ("chain", "transitive"):
        ((_, lines),) = theorem.arguments
        return list(lines) if len(lines) > 1 else []
    return []


_INVERSES = {"right_inverse": "times_inverse", "left_inverse": "inverse_times"}  # rules, and what they are in Coq


def _need_no_determinants(theorem) -> None:
    """That a proof rests on nothing of determinants and inverses but what it uses of them. Raises NotExported."""
    made = list(uses_in(theorem))
    facts = [fact.relation if isinstance(fact, Theorem) else fact for _, (fact, *_) in made]
    given = [*theorem.relation.sides, *theorem.nonzero, *(s for r in facts for s in r.sides), *(u[1] for _, u in made)]
    named = _with_names(*given)
    if list(named) == given:
        return
    lhs, rhs, *rest = named
    nonzero, rest = rest[: len(theorem.nonzero)], rest[len(theorem.nonzero) :]
    sides, cofactors = rest[: 2 * len(facts)], rest[2 * len(facts) :]
    uses = [
        (Equation(*sides[2 * n : 2 * n + 2]), cofactor, *use[2:])
        for n, ((_, use), cofactor) in enumerate(zip(made, cofactors, strict=True))
    ]
    try:
        identity.consequence(lhs, rhs, uses, nonzero) if uses else identity.identity(lhs, rhs, nonzero)
    except (NotProved, StatementError):
        raise NotExported(f"{theorem.relation}, which rests on what determinants and inverses are") from None


def _with_names(*sides) -> tuple:
    """Some expressions with a name for each determinant and inverse, of which nothing else is then known."""
    whole = [p for e in sides for p in sp.preorder_traversal(e) if isinstance(p, (t.Det, t.Inverse))]
    names = {}
    for number, e in enumerate(dict.fromkeys(whole), 1):
        name = f"whole_{number}"
        names[e] = t.Variable(name, *e.shape) if t.is_term(e) else sp.Symbol(name, real=True)
    return tuple(e.xreplace(names) for e in sides)


def _inverse(lemma, fact) -> str:
    """The proof that a matrix times its inverse is the identity matrix, at an entry."""
    m = dict(fact.arguments)["m"]
    if m.shape[0] == 1 or t.det(m) not in lemma.signature.nonzero:
        raise NotExported(f"{fact.relation} where it is not assumed that {t.det(m)} is nonzero")
    k, l = (identifier(k.name) for k in lemma.signature.entries)
    given = f"Hn{lemma.signature.nonzero.index(t.det(m)) + 1}"
    n = lemma.size_text(m.shape[0])
    return f"exact ({_INVERSES[fact.rule]} {n} {lemma.words.matrix(m).at(0)} {k} {l} {given} Hi_{k} Hi_{l})."


def _reason(theorem) -> str:
    return f"{theorem.relation}, by {theorem.rule.replace('_', ' ')}"


def _shared(terms) -> set:
    """The parts that stand in more than one place of some terms, if they are longer than a name is worth."""
    seen, shared, open_ends = set(), set(), list(terms)
    while open_ends:
        for part in reflected.parts(open_ends.pop()):
            if part in seen:
                shared.add(part)
            else:
                seen.add(part)
                open_ends.append(part)
    return {d for d in shared if len(reflected.text(d)) > _SHORT}

"""One lemma of a certificate: what it says in plain words, and its proof in terms of reflected expressions."""

from __future__ import annotations

import math
import textwrap

import sympy as sp

from anysize.coq import reflected
from anysize.coq.arithmetic import NotExported
from anysize.coq.reflected import Scope, Setting, canonical
from anysize.coq.words import Text, Words, applied, binders, first_free, identifier, kind, need_no_pairs, setting_of
from anysize.kernel import identity, order
from anysize.kernel.theorem import Theorem
from anysize.language import terms as t
from anysize.language.relations import Equation, Inequality, LoewnerOrder
from anysize.language.walk import indices_of

WIDE = 110


class Signature:
    """What a lemma speaks of, in order: its sizes, variables, indices and what is assumed.

    An inequality with a free index is assumed of that very index, or, for `every`, of every value of it, as in a claim; an
    equation always is.
    """

    def __init__(self, sides, hypotheses=(), nonzero=(), entries=(), every=False):
        self.sides, self.hypotheses, self.nonzero = tuple(sides), tuple(hypotheses), tuple(nonzero)
        assumed = [side for h in self.hypotheses for side in h.sides]
        self.sizes, self.variables = setting_of(*self.sides, *assumed, *self.nonzero)
        self.entries = list(entries)
        self.indices = [k for k in indices_of(*self.sides) if k.size != 1] + self.entries
        self.every = every
        if not every:
            of_one = indices_of(*(side for h in self.hypotheses if isinstance(h, Inequality) for side in h.sides))
            self.indices += [k for k in of_one if k not in self.indices and k.size != 1]
        self.signed = [v for v in self.variables if t.sign_of(v)]

    @property
    def names(self) -> list:
        """The names of everything that the lemma is about."""
        about = [*map(str, self.sizes), *(v.name for v in self.variables), *(k.name for k in self.indices)]
        return list(map(identifier, about))

    def assumed(self, words: Words) -> list:
        """(name, text) of each hypothesis, those on sizes and indices first."""
        out = [(f"Hs_{words.size(s)}", f"(0 < {words.size(s)})%nat") for s in self.sizes]
        out += [(f"Hi_{words.index(k)}", f"({words.index(k)} < {words.size(k.size)})%nat") for k in self.indices]
        out += [(f"Hp_{identifier(v.name)}", _sign(words, v)) for v in self.signed]
        for number, h in enumerate(self.hypotheses, 1):
            if isinstance(h, Equation):
                out.append((f"Hh{number}", _equal_everywhere(words, h)))
                continue
            out.append((f"Hh{number}", _everywhere(words, related(words, h), *(h.sides if self.every else ()))))
        for number, e in enumerate(self.nonzero, 1):
            out.append((f"Hn{number}", _everywhere(words, f"{words.number(e).text} <> 0", e)))
        return out

    def stated(self, words: Words, conclusion: str) -> str:
        """The whole statement in Coq."""
        about = binders(self.sizes, self.variables, self.indices)
        assumed = [text for _, text in self.assumed(words)]
        simple = len(self.sizes) + len(self.indices) + len(self.signed)
        lines = [f"forall{about},"] if about else []
        lines += textwrap.wrap(" ".join(f"{text} ->" for text in assumed[:simple]), WIDE)
        return "\n  ".join([*lines, *(f"{text} ->" for text in assumed[simple:]), conclusion])


def _sign(words: Words, v) -> str:
    """The sign of a variable or symbol, at every entry."""
    entries = entries_of(v, v)
    of = " ".join(identifier(name) for name in (v.name, *(k.name for k in entries)))
    return _for_all(words, f"0 {'<' if t.sign_of(v) == 'positive' else '<='} {of}", entries)


def _any_value(v) -> str:
    """A value for what a statement does not depend on, of its sign."""
    value = int(t.sign_of(v) == "positive")
    return f"(fun{' _' * kind(v)} => {value})" if kind(v) else str(value)


def _everywhere(words: Words, text: str, *expressions) -> str:
    """A hypothesis for every value of its free indices."""
    return _for_all(words, text, [k for k in indices_of(*expressions) if k.size != 1])


def _for_all(words: Words, text: str, free: list) -> str:
    every = "".join(f"forall {words.index(k)}, ({words.index(k)} < {words.size(k.size)})%nat -> " for k in free)
    return f"({every}{text})" if free else text


def _equal_everywhere(words: Words, h: Equation) -> str:
    """An equation, entry by entry, for every value of its free indices."""
    entries = entries_of(h.lhs, *h.sides)
    left, right = (entry_text(words, side, entries).text for side in h.sides)
    return _for_all(words, joined(left, "=", right), [*entries, *(k for k in indices_of(*h.sides) if k.size != 1)])


def entries_of(e, *spoken_of) -> list:
    """New indices for the entries of a vector or matrix."""
    taken = {k.name for k in indices_of(*spoken_of)} | {str(p) for s in spoken_of for p in s.free_symbols}
    taken |= {p.name for s in spoken_of for p in s.atoms(t.Variable)}
    out = []
    for size, stem in zip(t.shape_of(e), "kl", strict=True):
        if size != 1:
            need_no_pairs(size)
            name = first_free(stem, taken)
            taken.add(name)
            out.append(t.Index(name, size))
    return out


def entry_text(words: Words, e, entries) -> Text:
    if not entries:
        return words.number(e)
    return Text(f"{words.any(e).at(10)} {' '.join(identifier(k.name) for k in entries)}", 10)


def relation(words: Words, lower, symbol: str, upper) -> str:
    return joined(words.number(lower).text, symbol, words.number(upper).text)


def joined(left: str, symbol: str, right: str) -> str:
    """A relation, on two lines where it is long."""
    return f"{left}{' ' if len(left + right) < WIDE else chr(10) + '  '}{symbol} {right}"


def related(words: Words, h) -> str:
    """A hypothesis in words."""
    if isinstance(h, LoewnerOrder):
        return applied("loewner", words.size(h.lower.shape[0]), *map(words.matrix, h.sides)).text
    return relation(words, h.lower, "<" if h.strict else "<=", h.upper)


class Lemma:
    """A lemma while it is proved. `file` gives names to reflected terms and finds the lemmas of other theorems."""

    def __init__(self, file, signature: Signature):
        self.file, self.signature = file, signature
        self.words = Words(file.definitions)
        self.setting = Setting(signature.sizes, signature.indices)
        self.scope = Scope(self.setting)
        self.script: list = []
        self._count = 0
        self.plain = self.quiet = False  # proved without reflection; without naming what it is about

    def reflect(self, e, scope=None) -> tuple:
        return reflected.scalar(t.as_expression(e), scope or self.scope)

    def term(self, d: tuple, raw=False) -> str:
        """The name of a reflected term; `raw` keeps the names of its bound indices."""
        return self.file.term(d if raw else canonical(d))

    def value(self, d: tuple, raw=False) -> str:
        return f"den Ev rv {self.term(d, raw)}"

    # Facts that are computed.

    def fact(self, letter: str, command: str) -> str:
        self._count += 1
        name = f"{letter}{self._count}"
        self.script.append(command.format(name=name))
        return name

    def shown(self, statement: str, proof: str, letter="P") -> str:
        return self.fact(letter, f"assert ({{name}} : {statement}) by ({proof.replace('{', '{{').replace('}', '}}')}).")

    def equal(self, a, b) -> str:
        """A proof that two reflected terms have one value, by their normal forms."""
        if canonical(a) == canonical(b):
            return f"(eq_refl ({self.value(a)}))"
        return self.fact("Q", f"equal {{name}} {self.term(a)} {self.term(b)}.")

    def at_most(self, lower, upper, proof: str) -> str:
        return self.shown(f"{self.value(lower)} <= {self.value(upper)}", f"exact {proof}")

    def nonnegative(self, a) -> str:
        return self.fact("N", f"nonnegative {{name}} {self.numbers(a)} {self.term(a, True)}.")

    def positive(self, a) -> str:
        return self.fact("N", f"positive {{name}} {self.numbers(a)} {self.term(a, True)}.")

    def numbers(self, *expressions) -> str:
        """The positive numbers among the parts, such as √33 − 5, whose sign their own parts do not show, with proofs."""
        found: dict = {}

        def walk(d):
            if d[0] == "Add" and (_number(d) or 0) > 0:
                found[d] = True
            for part in reflected.parts(d):
                walk(part)

        for d in expressions:
            walk(d)
        proof = "(nil_nonnegative Ev)"
        for d in reversed(found):
            name = self.shown(f"forall sv, 0 <= den Ev sv {self.term(d, True)}", "number_nn", "Z")
            proof = f"(cons_nonnegative Ev {self.term(d, True)} _ {name} {proof})"
        return proof

    # What is to be shown.

    def finish(self, lower, upper, proof: str):
        """End with a proof of lower ≤ upper, where what is to be shown differs from it by equalities."""
        wanted = [self.reflect(s) for s in self.signature.sides]
        self.script.append(f"exact ({self.moved(lower, upper, proof, *wanted)}).")

    def moved(self, lower, upper, proof, lower2, upper2) -> str:
        if canonical(lower) != canonical(lower2):
            proof = f"(Rle_trans _ _ _ (Req_le _ _ {self.equal(lower2, lower)}) {proof})"
        if canonical(upper) != canonical(upper2):
            proof = f"(Rle_trans _ _ _ {proof} (Req_le _ _ {self.equal(upper, upper2)}))"
        return proof

    # Hypotheses.

    def hypothesis(self, h, scope=None) -> str:
        """A proof of h, at the values of a scope, from the hypotheses of this lemma."""
        scope = scope or self.scope
        if isinstance(h, Equation):
            here = order.changed(h, scope.change) if scope.change else h
            if here in self.signature.hypotheses:
                return f"Hh{1 + self.signature.hypotheses.index(here)}"
            raise NotExported(f"the hypothesis {here}, which is none of {list(map(str, self.signature.hypotheses))}")
        wanted = [self.reflect(s, scope) for s in h.sides]
        candidates = [(f"Hh{k}", g) for k, g in enumerate(self.signature.hypotheses, 1)]
        candidates = [(name, g) for name, g in candidates if isinstance(g, Inequality) and g.strict == h.strict]
        for name, g in candidates:
            if [canonical(self.reflect(s)) for s in g.sides] == list(map(canonical, wanted)):
                return name
        change = scope.change
        here = Inequality(change(h.lower), change(h.upper), h.strict) if change else h
        for name, g in candidates:
            if order.implies(g, here):
                return self.rearranged(name, *(self.reflect(s) for s in g.sides), *wanted, h.strict)
        raise NotExported(f"the hypothesis {here}, which is none of {list(map(str, self.signature.hypotheses))}")

    def rearranged(self, proof, a, b, c, d, strict=False) -> str:
        """From a ≤ b, c ≤ d, where b − a = d − c."""
        if [canonical(a), canonical(b)] == [canonical(c), canonical(d)]:
            return proof
        gap = self.equal(("Add", b, ("Opp", a)), ("Add", d, ("Opp", c)))
        symbol, word = ("<", "rearranged_lt") if strict else ("<=", "rearranged")
        four = " ".join(f"({self.value(s)})" for s in (a, b, c, d))
        return self.shown(f"{self.value(c)} {symbol} {self.value(d)}", f"exact ({word} {four} {proof} {gap})")

    # Other lemmas.

    def apply(self, theorem, scope=None, indices=None, given=None) -> tuple:
        """(proof, lower, upper) of a theorem at the values of a scope; `indices` are (text, proof of the range)."""
        name, signature = self.file.lemma_of(theorem)
        scope = scope or self.scope
        proof = self.call(name, signature, scope, indices, given or (lambda h: self.hypothesis(h, scope)))
        return proof, *(self.reflect(s, scope) for s in signature.sides)

    def call(self, name, signature, scope=None, indices=None, given=None, texts=None) -> str:
        """The lemma `name` at the values of a scope; `texts` are values in words, that go before it."""
        scope, indices = scope or self.scope, indices or {}
        texts = texts or scope.texts
        sizes = [scope.size(s) for s in signature.sizes]
        arguments = [self.size_text(s) for s in sizes]
        arguments += [self._variable(v, texts) for v in signature.variables]
        arguments += [indices[k][0] if k in indices else self.at_index(k, scope)[0] for k in signature.indices]
        arguments += [self.size_proof(s) for s in sizes]
        arguments += [indices[k][1] if k in indices else self.at_index(k, scope)[1] for k in signature.indices]
        arguments += [self._sign(v, scope, texts) for v in signature.signed]
        given = given or self.hypothesis
        arguments += [given(h) for h in signature.hypotheses]
        arguments += [self._nonzero(e) for e in signature.nonzero]
        return f"({' '.join([name, *arguments])})"

    def _nonzero(self, e) -> str:
        if e not in self.signature.nonzero:
            raise NotExported(f"that {e} is not zero, which is none of {list(map(str, self.signature.nonzero))}")
        return f"Hn{1 + self.signature.nonzero.index(e)}"

    # Equations that are used.

    def zeros(self, theorem) -> list:
        """(term, proof that it is zero) of each use of a fact in the proof of an equation."""
        return [self._zero(*use, goal=goal) for goal, use in uses_in(theorem)]

    def _zero(self, fact, cofactor, *at, goal) -> tuple:
        """A use of a fact in the proof of an equation `goal`; see `identity.consequence`."""
        known = dict(zip(_entry_of(goal), self.signature.entries, strict=True)) | {
            k: k for k in indices_of(*goal.sides)
        }
        if loose := [k for k in known.values() if k.size != 1 and k not in self.signature.indices]:
            raise NotExported(f"{goal}, on the way, where {self.signature.sides} do not speak of {loose[0]}")
        sides = (fact.relation if isinstance(fact, Theorem) else fact).sides
        free, names, over = indices_of(*sides), {}, []
        for k in dict.fromkeys([*at, *indices_of(cofactor)]):
            if k.size == 1:
                names[k] = None, None, None
            elif k in known:
                to = known[k]
                names[k] = self.setting.index(to), identifier(to.name), f"Hi_{identifier(to.name)}"
            else:
                names[k] = self.scope.fresh(k.size), f"z{len(over)}", f"Hz{len(over)}"
                over.append(k)
        position, rest = [], list(at)
        for s in t.shape_of(sides[0]):
            position.append(None if s == 1 else rest.pop(0))
        bound = {k: names[to][0] for k, to in zip(free, rest, strict=True)}
        scope = self.scope
        for k, i in bound.items():
            scope = scope.with_bound(k, i)
        at_entry = [names[k][0] if k else None for k in position]
        left, right = (
            reflected.entry(s, *at_entry, scope) if t.is_term(s) else reflected.scalar(s, scope) for s in sides
        )
        scope = self.scope
        for k, (i, _, _) in names.items():
            scope = scope.with_bound(k, i)
        term = ("Mul", reflected.scalar(cofactor, scope), ("Add", left, ("Opp", right)))
        used = [names[k][1:] for k in (*filter(None, position), *rest) if k.size != 1]
        if isinstance(fact, Theorem):
            name, signature = self.file.lemma_of(fact)
            values = [*zip(signature.entries, filter(None, position), strict=True), *zip(free, rest, strict=True)]
            shown = self.call(name, signature, indices={k: names[to][1:] for k, to in values if k.size != 1})
        else:
            shown = f"({' '.join([self.hypothesis(fact), *(text for pair in used for text in pair)])})"
        proof = f"(mul_zero _ _ _ {shown})"
        for k in reversed(over):
            term = ("Sum", names[k][0], term)
            proof = f"(sum_all_zero _ _ (fun {names[k][1]} {names[k][2]} => {proof}))"
        return term, self.shown(f"{self.value(term)} = 0", f"exact {proof}", "U")

    def size_text(self, s) -> str:
        if s.is_Integer:
            return f"{s}%nat"
        return identifier(str(s)) if s in self.signature.sizes else "1%nat"

    def size_proof(self, s) -> str:
        return f"Hs_{identifier(str(s))}" if s.is_Symbol and s in self.signature.sizes else "(Nat.lt_0_succ _)"

    def _variable(self, v, texts) -> str:
        if v in texts:
            return texts[v].at(0)
        if v in self.signature.variables:
            return identifier(v.name)
        return _any_value(v)

    def at_index(self, k, scope) -> tuple:
        """The text of an index, and the proof that it is in its range."""
        to = scope.moved.get(k.name) or t.Index(k.name, scope.size(k.size))
        if to in self.signature.indices:
            return identifier(to.name), f"Hi_{identifier(to.name)}"
        return "0%nat", self.size_proof(to.size)

    def _sign(self, v, scope, texts) -> str:
        """A proof that what stands for a variable or symbol has its sign."""
        positive = t.sign_of(v) == "positive"
        if v in texts and v in scope.values:
            if kind(v):
                return self._sign_of_entries(v, scope, "all_positive" if positive else "all_nonnegative")
            return (self.positive if positive else self.nonnegative)(scope.values[v])
        if v in texts or v in self.signature.signed:
            return f"Hp_{texts[v].text if v in texts else identifier(v.name)}"
        proof = "Rlt_0_1" if positive else "(Rle_refl 0)"
        return f"(fun{' _ _' * kind(v)} => {proof})" if kind(v) else proof

    def _sign_of_entries(self, v, scope, command) -> str:
        fresh = [scope.fresh(s) if s != 1 else None for s in v.shape]
        a = scope.values[v](*fresh)
        shown = self.fact("N", f"{command} {{name}} {self.numbers(a)} {self.term(a, True)}.")
        at, known, taken = "rv", "(in_range _ _ _ _ _ _ Sv)", ""
        for number, i in enumerate(filter(None, fresh)):
            i, k, in_range = reflected.index_term(i), f"k{number}", f"Hk{number}"
            at, known = f"(seti {at} {i} {k})", f"(wf_seti _ {at} {i} {k} {known} {in_range})"
            taken += f" {k} {in_range}"
        return f"(fun{taken} => {shown} {at} {known})"

    # The text.

    def proof(self) -> str:
        """The proof, to the Qed."""
        s = self.signature
        names = [*s.names, *(name for name, _ in s.assumed(self.words))]
        script = [f"intros {' '.join(names)}."] if names and not self.quiet else []
        script += [] if self.plain else [f"setting {self.setting_text()}."]
        return "Proof.\n  " + "\n  ".join([*script, *self.script]) + "\nQed."

    def setting_text(self, annotated=False) -> str:
        """The lists in which reflected terms look up sizes, symbols, vectors, matrices and indices."""
        setting, known = self.setting, set(self.signature.variables)

        def listed(table):
            whole = (t.Det, t.Inverse)
            inside = [
                self.words.any(v).at(0) if isinstance(v, whole) else identifier(v.name) if v in known else _any_value(v)
                for v in table
            ]
            return f"[{'; '.join(inside)}]"

        signs = "; ".join(map(setting.sign, setting.signed()))  # before the sizes, which it may add to
        sizes = f"[{'; '.join(map(self.size_text, setting.sizes))}]"
        symbols, vectors, matrices = map(listed, (setting.symbols, setting.vectors, setting.matrices))
        inside = set(self.signature.indices)
        indices = "; ".join(
            f"(({setting.size(k.size)}%N, {n}%N), {identifier(k.name) if k in inside else '0%nat'})"
            for k, n in setting.indices.items()
        )
        if annotated:  # as an environment, for a statement
            return f"(env_of {sizes} {symbols} {vectors} {matrices}) (ienv_of [{indices}])"
        return f"{sizes} {symbols} {vectors} {matrices} [{indices}] [{signs}]"


def uses_in(theorem):
    """(the equation that it is used for, use) of every use in the proof of an equation; one made otherwise is used itself."""
    arguments = dict(theorem.arguments)
    if theorem.rule == "consequence":
        yield from ((theorem.relation, use) for use in arguments["uses"])
    elif theorem.rule == "chain":
        for link in arguments["proofs"]:
            yield from uses_in(link)
    elif theorem.rule != "identity":
        r = theorem.relation
        yield r, (theorem, sp.S.One, *_entry_of(r), *indices_of(*r.sides))


def _entry_of(relation: Equation) -> list:
    """The indices by which the uses of facts call an entry of both sides."""
    pairs = identity.entry_indices(*relation.sides)
    if any(len(ks) > 1 for ks in pairs):
        raise NotExported(f"{relation}, of matrices whose sizes are products")
    return [k for ks in pairs for k in ks]


def _number(d):
    """The value of a term without variables, near enough to see its sign; None where it is plainly rational and zero."""
    irrational = []

    def value(d):
        head, *rest = d
        if head == "Int":
            return rest[0]
        if head == "Pow":
            return value(rest[0]) ** rest[1]
        if head in ("Sqrt", "Exp", "Ln"):
            irrational.append(head)
            return {"Sqrt": math.sqrt, "Exp": math.exp, "Ln": math.log}[head](value(rest[0]))
        inside = list(map(value, rest)) if head in ("Add", "Mul", "Opp", "Inv") else None
        if inside is None:
            raise ValueError(head)
        return {"Add": sum, "Mul": math.prod, "Opp": lambda v: -v[0], "Inv": lambda v: 1 / v[0]}[head](inside)

    try:
        return value(d)
    except (ValueError, ZeroDivisionError, OverflowError):
        return None

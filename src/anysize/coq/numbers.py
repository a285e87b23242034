"""Counterexamples in Coq: a statement at given rational numbers, where it fails by computation."""

from __future__ import annotations

from anysize.coq.arithmetic import NotExported
from anysize.coq.lemma import Lemma
from anysize.language import terms as t
from anysize.language.relations import Inequality
from anysize.language.walk import indices_of


class Numbers:
    """The values of a counterexample, as lists for reflected terms and as arguments of the statement."""

    def __init__(self, lemma: Lemma, counterexample):
        self.lemma, self.of = lemma, counterexample
        self.indices = dict(counterexample.indices)
        position = counterexample.position or (0, 0)
        at = [p for p, s in zip(position, t.shape_of(lemma.signature.sides[0]), strict=False) if s != 1]
        self.indices |= dict(zip(lemma.signature.entries, at, strict=True))

    def _size(self, s) -> int:
        return int(self.of.sizes.get(s, s))

    def _value(self, v) -> str:
        """A vector, a matrix or a number, as lists of rational numbers."""
        if isinstance(v, (t.Det, t.Inverse)):
            raise NotExported(f"a counterexample to what speaks of {v}")
        if v not in self.of.values and v not in self.lemma.signature.variables:
            return "1" if v.is_positive else "0"  # bound in the statement: any value will do
        if v not in self.of.values:
            raise NotExported(f"the counterexample gives no value for {v}")
        value = self.of.values[v]
        if not t.is_term(v):
            return _rational(value)
        rows = [f"[{'; '.join(map(_rational, row))}]" for row in value.tolist()]
        if v.shape[1] == 1:
            return f"[{'; '.join(_rational(row[0]) for row in value.tolist())}]"
        return f"[{'; '.join(rows)}]"

    def fact(self, word: str, a, b, target="") -> str:
        """A theorem of Numbers.v about two reflected terms at these numbers."""
        terms = f"{self.lemma.term(a)} {self.lemma.term(b)}"
        return f"{word} {' '.join(self._lists())} {target} {terms} (ltac:(computed))".replace("  ", " ")

    def _lists(self) -> list:
        """What the numbers of terms stand for. The terms are reflected before."""
        setting = self.lemma.setting
        signs = "; ".join(map(setting.sign, setting.signed()))
        sizes = "; ".join(str(self._size(s)) for s in setting.sizes)
        symbols = "; ".join(map(self._value, setting.symbols))
        vectors = "; ".join(map(self._value, setting.vectors))
        matrices = "; ".join(map(self._value, setting.matrices))
        indices = "; ".join(
            f"(({setting.size(k.size)}, {n})%N, {self.indices[k]}%nat)" for k, n in setting.indices.items()
        )
        values = f"[{sizes}]%nat", f"[{symbols}]%Q", f"[{vectors}]%Q", f"[{matrices}]%Q"
        return [*values, f"[{indices}]", f"[{signs}]"]

    def _sign(self, v) -> str:
        if t.is_term(v):
            return f"holds_sign {' '.join(self._lists()[:4])} ({self.lemma.setting.sign(v)}) (ltac:(computed))"
        word = "holds_lt" if t.sign_of(v) == "positive" else "holds_le"
        return self.fact(word, self.lemma.reflect(0), self.lemma.reflect(v))

    def arguments(self) -> list:
        """What the statement is applied to: the values, and proofs of what it assumes."""
        signature, reflect = self.lemma.signature, self.lemma.reflect
        out = [f"{self._size(s)}%nat" for s in signature.sizes]
        for v in signature.variables:
            word = "Q2R" if not t.is_term(v) else "vector" if v.shape[1] == 1 else "matrix"
            out.append(f"({word} ({self._value(v)})%Q)")
        out += [f"{self.indices[k]}%nat" for k in signature.indices]
        out += ["ltac:(lia)"] * (len(signature.sizes) + len(signature.indices))
        out += [f"({self._sign(v)})" for v in signature.signed]
        for h in signature.hypotheses:
            if not isinstance(h, Inequality):
                out.append("ltac:(loewner_at_numbers)")
                continue
            if indices_of(*h.sides):
                raise NotExported(f"the printed hypothesis {h}")
            out.append(f"({self.fact('holds_lt' if h.strict else 'holds_le', *map(reflect, h.sides))})")
        for e in signature.nonzero:
            if indices_of(e):
                raise NotExported(f"the hypothesis that {e} is not zero at every index, at numbers")
            out.append(f"({self.fact('holds_ne', reflect(e), reflect(0))})")
        return out


def _rational(value) -> str:
    p, q = int(value.p), int(value.q)
    return f"{p} # {q}" if q != 1 else str(p) if p >= 0 else f"({p})"

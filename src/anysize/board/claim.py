"""A claim: what the book states, as data. It carries no verdict, and what it says is settled when it is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

import sympy as sp
from sympy.core.relational import Relational

from anysize.board.measure import Measure
from anysize.board.register import maker, shelved
from anysize.board.transcription import Lost, in_words
from anysize.language import terms as t
from anysize.language.data import fingerprint, written
from anysize.language.errors import ShapeMismatch, StatementError
from anysize.language.names import below
from anysize.language.relations import Equation, Inequality, LoewnerOrder, one_meaning_per_name
from anysize.language.walk import definitions_in, indices_of, parts, sizes_of, variables_of
from anysize.show.latex import alike, formula, latex, space
from anysize.show.render import Markdown

_RELATIONS = Equation, Inequality, LoewnerOrder
_WIDE = 80  # characters of LaTeX that a telephone shows in a line of text


@dataclass(frozen=True)
class Misfit:
    """A printed statement whose shapes do not fit: a function that tries to build it, and what it is then told."""

    build: Callable = field(compare=False)
    message: str = ""

    def __post_init__(self):
        try:
            built = self.build()
        except ShapeMismatch as problem:
            object.__setattr__(self, "message", str(problem))
        except Exception as problem:
            if isinstance(problem, StatementError):
                raise
            raise StatementError(f"the printed form cannot be built: {type(problem).__name__}: {problem}") from None
        else:
            raise StatementError(f"{built} was said not to fit as printed, but its shapes fit")


@dataclass(frozen=True)
class Claim:
    """A statement with its name, its source, and its equations for every size.

    Every field is copied once, when the claim is made, into values that do not change; two claims are equal where all of
    them are. Over the whole claim one name has one meaning.

    id        the label used everywhere, such as "lemma-4.5.1"
    kind      the environment it is set in: "lemma", "definition", "proposition", …
    title     a few words
    source    where the paper has it
    equations what is claimed: one Equation or Inequality, or several
    printed   the equations as printed in the text we worked from, where they differ; a printed statement whose shapes do
              not fit cannot be built, so a function of no arguments that tries to build it stands for it
    where     the definitions that this statement makes
    read_by_us  is the printed form our formula for what the text says in words?
    printed_note  what the text prints, where that is not itself an equation
    lost      what the text prints with marks missing that a transcription can have lost, beside what is meant
    note      a sentence for the reader, where the equations alone do not say enough
    printed_hypotheses  those printed, where they differ from the hypotheses below
    hypotheses  inequalities and equations that it assumes, for every value of their free indices
    witness   values for which the hypotheses hold, so that the claim is not empty: variable -> entries; simple ones are
              found when it is settled
    nonzero   scalar expressions that the claim takes to be nonzero, for every value of their free indices
    measures  what is to be measured, for a claim about an experiment; such a claim has no equations

    Raises StatementError, which names the field, for what is not of these kinds.
    """

    id: str
    kind: str
    title: str
    source: str
    equations: tuple[Equation | Inequality, ...]
    printed: tuple[Equation | Inequality | Misfit, ...] = ()
    printed_note: str = ""
    read_by_us: bool = False
    where: tuple[t.Definition, ...] = ()
    note: str = ""
    hypotheses: tuple[Equation | Inequality, ...] = ()
    printed_hypotheses: tuple[Equation | Inequality | LoewnerOrder, ...] | None = None
    witness: Mapping = field(default_factory=dict, hash=False)
    nonzero: tuple = ()
    measures: tuple[Measure, ...] = ()
    lost: tuple[Lost, ...] = ()

    def __post_init__(self):
        for name in ("id", "kind", "title", "source", "printed_note", "note"):
            if type(getattr(self, name)) is not str:
                raise self._error(f"{name} must be a text, not {getattr(self, name)!r}")
        if type(self.read_by_us) is not bool:
            raise self._error(f"read_by_us must be True or False, not {self.read_by_us!r}")
        if not re.fullmatch(r"[A-Za-z0-9]+([.-][A-Za-z0-9]+)*", self.id):
            raise self._error("an id is made of letters and digits, with single dots and hyphens between them")
        builders = (lambda p: Misfit(p) if callable(p) else p, Equation, Inequality, Misfit)
        self._freeze("equations", _same, Equation, Inequality)
        self._freeze("printed", *builders)
        self._freeze("hypotheses", _same, Equation, Inequality)
        self._freeze("printed_hypotheses", _same, Equation, Inequality, LoewnerOrder)
        self._freeze("where", _same, t.Definition)
        self._freeze("nonzero", self._number, object)
        self._freeze("measures", _same, Measure)
        self._freeze("lost", _same, Lost)
        object.__setattr__(self, "witness", MappingProxyType(self._exact_witness()))
        self._one_meaning()
        if self.measures and (self.equations or self.printed):
            raise self._error("it has equations, which are proved, and measures, which are not; make it two claims")
        if not (self.equations or self.printed or self.measures):
            raise self._error("it states nothing: give equations, printed forms or measures")
        names = [m.name for m in self.measures]
        if len(set(names)) < len(names):
            raise self._error(f"two measures have one name: {', '.join(sorted(names))}")

    def _error(self, message: str) -> StatementError:
        return StatementError(f"{self.id}: {message}")

    def _freeze(self, name: str, exact, *kinds) -> None:
        """A field as a tuple of values of exactly these kinds, read once."""
        given = getattr(self, name)
        if given is None and name == "printed_hypotheses":
            return
        if isinstance(given, (*_RELATIONS, sp.Basic, Measure, Lost, str)) or not hasattr(given, "__iter__"):
            raise self._error(f"{name} must be a tuple, such as ({given},)")
        values = tuple(map(exact, given))
        for value in values:
            if type(value) not in kinds and object not in kinds:
                if isinstance(value, Relational):
                    raise self._error(f"{value} in {name} is SymPy's own relation; write Inequality(smaller, larger)")
                if name == "hypotheses" and isinstance(value, LoewnerOrder):
                    raise self._error(f"no rule can use the hypothesis {value} yet")
                wanted = " or ".join(kind.__name__ for kind in kinds)
                raise self._error(f"{value!r} in {name} is of the class {type(value).__name__}, not {wanted}")
        object.__setattr__(self, name, values)

    def _number(self, e):
        try:
            e = t.need_expression(e)
        except StatementError as problem:
            raise self._error(f"nonzero: {problem}") from None
        if isinstance(e, t.Index) or t.shape_of(e) != (1, 1):
            raise self._error(f"nonzero takes real numbers, such as norm(u), not {e}")
        return e

    def _exact_witness(self) -> dict:
        if not isinstance(self.witness, Mapping):
            raise self._error(f"witness must be a dict of values, not {self.witness!r}")
        exact = {}
        for v, value in dict(self.witness).items():
            if isinstance(v, t.Index):
                raise self._error(
                    f"the witness needs no value for {v}: a hypothesis with a free index holds at every one"
                )
            if not isinstance(v, t.Variable) and not t.is_real_symbol(v):
                raise self._error(f"the witness gives a value to {v!r}, which is neither a variable nor a symbol")
            exact[v] = _entries(value)
        return exact

    @property
    def everything(self) -> tuple:
        """All expressions and definitions that the claim speaks of, in what it states and in what is printed."""
        relations = (*self.equations, *self.printed_relations, *self.hypotheses, *(self.printed_hypotheses or ()))
        return (*(s for r in relations for s in r.sides), *self.nonzero, *self.where, *self.witness)

    def _one_meaning(self) -> None:
        """That over the whole claim one name has one meaning, and no two parts of it are typeset alike."""
        try:
            one_meaning_per_name(*self.everything)
        except StatementError as problem:
            raise self._error(str(problem)) from None
        if pair := alike(self.everything):
            one, other = pair
            raise self._error(f"{one} and {other} are two things, but both typeset as {latex(one)}")
        named = {p for e in self.everything for p in parts(e) if isinstance(p, (t.Variable, sp.Symbol, t.Definition))}
        indices = {k.name for k in named if isinstance(k, t.Index)}
        for v in named:
            if taken := below(v.name, getattr(v, "latex", "")) & indices:
                raise self._error(f"{v} has the subscript {min(taken)}, which is an index of the claim; rename one")
        for definition in (d for d in named if isinstance(d, t.Definition)):
            for used in definitions_in(definition.body):
                if captured := sorted(str(p) for p in definition.parameters if p in variables_of(used)):
                    raise self._error(
                        f"{captured[0]} is a parameter of {definition} and a constant of {used}, which it uses; "
                        "rename the parameter"
                    )

    @property
    def given_equations(self) -> tuple:
        """The equations among the hypotheses."""
        return tuple(h for h in self.hypotheses if isinstance(h, Equation))

    @property
    def states(self) -> str:
        """A fingerprint of what is claimed, under which hypotheses: what a proof must prove."""
        return fingerprint(written(self.equations, self.hypotheses, self.nonzero))

    @property
    def fingerprint(self) -> str:
        """A fingerprint of the whole claim: the same for two that are equal, in every process, and for no others."""
        texts = [getattr(self, f.name) for f in fields(self) if f.type in ("str", "bool")]
        relations = written(self.equations, self.printed_relations, self.hypotheses, self.assumed_in_print)
        values = [[*written([v]), repr(value)] for v, value in self.witness.items()]
        rest = (
            written(self.nonzero, self.where),
            values,
            [m.message for m in self.misfits],
            list(map(repr, (*self.measures, *self.lost))),
        )
        return fingerprint([texts, relations, *rest])

    def part(self, number: int, kind: type):
        """A relation of the claim, counted from 0, to be shown by a derivation or a chain as its kind asks for."""
        if number not in range(len(self.equations)):
            raise self._error(f"it has {len(self.equations)} relation(s), counted from 0, and no {number!r}")
        relation = self.equations[number]
        if not isinstance(relation, kind):
            what, begin = ("inequality", "bound(…)") if kind is Equation else ("equation", "derive(…)")
            raise self._error(f"it claims the {what} {relation}; begin with {begin}")
        return relation

    lhs = property(lambda self: self.equations[0].lhs)
    rhs = property(lambda self: self.equations[0].rhs)

    @property
    def printed_relations(self) -> tuple:
        """The printed equations and inequalities that make sense as written."""
        return tuple(p for p in self.printed if not isinstance(p, Misfit))

    @property
    def misfits(self) -> tuple:
        """The printed statements whose shapes do not fit."""
        return tuple(p for p in self.printed if isinstance(p, Misfit))

    @property
    def assumed_in_print(self) -> tuple:
        return self.hypotheses if self.printed_hypotheses is None else self.printed_hypotheses

    @property
    def reference(self) -> str:
        """A link to the statement, in MyST; for a fact that no book states, what to import it as."""
        if fact := shelved(self):
            return f"{self.source} (`{fact.address}`)"
        return f"{{prf:ref}}`{self.source} <{self.id}>`"

    def _given(self, relations, hypotheses, lead: str = "") -> str:
        """What is given: sizes, variables read off their shapes, what does not vanish, what is defined, what is assumed."""
        sides = [*(s for r in (*relations, *hypotheses) for s in r.sides), *self.nonzero]
        here, elsewhere = self._definitions(sides)
        spoken_of = [*sides, *here]
        sizes = [f"${latex(s)}$" for s in sizes_of(*spoken_of)]
        spaces: dict = {}
        for v in variables_of(*spoken_of):
            spaces.setdefault(space(v), []).append(latex(v))
        variables = ", ".join(f"${', '.join(names)} \\in {where}$" for where, names in spaces.items())
        words = []
        if sizes:
            words.append(f"Let {_listed(sizes)} be {'a positive integer' if len(sizes) == 1 else 'positive integers'}")
        if variables:
            words.append(f"{'and let' if words else 'Let'} {variables}")
        sentences = [", ".join(words) + "."] if words else []
        if self.nonzero:
            nonzero = _listed([_everywhere(rf"${latex(e)} \neq 0$", e) for e in self.nonzero])
            sentences.append(f"Suppose that {nonzero}.")
        declared = set(variables_of(*spoken_of))
        short = [f"${formula(d)}$" + _domain(d, declared) for d in here if len(formula(d)) < _WIDE]
        sentences += [f"Define {_listed(short)}."] if short else []
        wide = [f"\n\n$$\n{formula(d)}\n$$\n\n" + _domain(d, declared)[1:] for d in here if len(formula(d)) >= _WIDE]
        wide = [text + " " * (not text.endswith("\n")) for text in wide]  # a display begins the next line itself
        sentences += [f"Define{'and'.join(wide)}".removesuffix(" ") + "." * wide[-1].endswith(" ")] if wide else []
        if elsewhere:
            made = [
                f"{_listed([f'${latex(d)}$' for d in ds])} as in {claim.reference}" for claim, ds in elsewhere.items()
            ]
            sentences.append(f"Take {_listed(made)}.")
        if hypotheses:
            sentences.append(f"Suppose that {', '.join(_everywhere(f'${latex(h)}$', *h.sides) for h in hypotheses)}.")
        indices = _range(*(s for r in relations for s in r.sides))
        return " ".join([*sentences, lead or (f"For every {indices}," if indices else "Then")]).replace("\n\n ", "\n\n")

    def _definitions(self, sides) -> tuple:
        """The definitions to be shown here, and those shown where the book makes them, by the claim that does."""
        here, elsewhere, open_ends = dict.fromkeys(self.where), {}, [*sides, *(d.body for d in self.where)]
        while open_ends:
            for d in definitions_in(open_ends.pop(0)):
                made_by = maker(d)
                if d in here or made_by == self:
                    continue
                if made_by:
                    elsewhere.setdefault(made_by, {})[d] = True
                else:
                    here[d] = True
                    open_ends.append(d.body)
        return list(here), elsewhere

    @property
    def statement(self) -> Markdown:
        """The theorem that a reader sees; the printed form, marked as such, where the book states no other."""
        if self.measures:
            body, title, style = [_expectations(self.measures)], f"{self.source}: {self.title}", ":class: measured\n"
        elif self.equations:
            body, title, style = self._stated, f"{self.source}: {self.title}", ""
        else:
            whose = "our reading of" if self.read_by_us else "as printed in"
            title = f"{self.source}, {whose} the text we worked from"
            body, style = self._printed, ":class: as-printed\n"
        if self.note:
            body = [self.note, *body] if self.measures else [*body, self.note]
        if self.lost:
            forms = _listed([f"${lost.printed}$ for ${lost.meant}$" for lost in self.lost])
            body = [*body, f"The text we worked from prints {forms}, without {in_words(self.lost)}."]
        return Markdown(f"```{{prf:{self.kind}}} {title}\n:label: {self.id}\n{style}", body, "\n```")

    @property
    def _stated(self) -> list:
        return [*self._given(self.equations, self.hypotheses).split("\n\n"), *map(_displayed, self.equations)]

    @property
    def _printed(self) -> list:
        relations = self.printed_relations
        given = self._given(relations, self.assumed_in_print, self.printed_note)
        return [*given.split("\n\n"), *map(_displayed, relations)]

    @property
    def as_printed(self) -> Markdown:
        """The equations as printed in the text we worked from, or what the printed form would make of the claim."""
        if not self.printed:
            raise ValueError(f"{self.id} stands as printed; see its statement")
        whose = "Our reading of" if self.read_by_us else "As printed in"
        title = f"{whose} the text we worked from ({self.source})"
        return Markdown(f"```{{admonition}} {title}\n:class: as-printed\n", self._printed, "\n```")

    def __deepcopy__(self, memo):
        return self  # nothing of it changes

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.statement._repr_mimebundle_()

    def __str__(self):
        return f"{self.id} ({self.source}): " + "; ".join(map(str, self.equations or [m.name for m in self.measures]))

    __repr__ = __str__


def _same(value):
    return value


def _entries(value):
    """A rational number or the real root of a polynomial, or rows of them as tuples. Raises StatementError for other values."""
    value = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(value, (list, tuple)):
        return tuple(map(_entries, value))
    if isinstance(value, sp.CRootOf) and value.is_real:
        return value
    try:
        exact = sp.Rational(str(value))
    except (TypeError, ValueError):
        exact = sp.nan
    if not exact.is_finite:
        raise StatementError(
            f"the witness gives the value {value!r}, which is no rational number, nor a real root of a polynomial"
        )
    return exact


def _listed(texts: list) -> str:
    return " and ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)


def _domain(definition, declared) -> str:
    """Where the parameters of a definition lie that are not declared besides."""
    spaces = [f"${latex(p)} \\in {space(p)}$" for p in definition.parameters if p not in declared]
    return f" for {_listed(spaces)}" if spaces else ""


def _range(*expressions) -> str:
    return ", ".join(f"${latex(k)} \\in [{latex(k.size)}]$" for k in indices_of(*expressions))


def _everywhere(text: str, *expressions) -> str:
    """A hypothesis with its free indices, for all of which it is assumed."""
    indices = _range(*expressions)
    return f"{text} for every {indices}" if indices else text


def _expectations(measures) -> str:
    if not any(m.predicted for m in measures):
        return "\n".join(["| Quantity |", "|:--|", *(f"| {m.quantity} |" for m in measures)])
    rows = [f"| {m.quantity} | {m.range} | {m.because or '—'} |" for m in measures]
    return "\n".join(["| Quantity | Predicted | Because |", "|:--|:--|:--|", *rows])


def _displayed(e: Equation | Inequality) -> str:
    """A relation on lines of its own; a long one is broken, for narrow pages."""
    left, right = e.sides
    if len(latex(right)) < _WIDE:
        return f"$$\n{latex(e)}\n$$"
    return f"$$\n\\begin{{aligned}}\n& {latex(left)} \\\\\n& \\quad {e.symbol} {latex(right)}\n\\end{{aligned}}\n$$"

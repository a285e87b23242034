"""Proofs with one thing changed, exported all the same, as a forger inside the engine could: what Coq says of them."""

import contextlib
import io
import random
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import sympy as sp
from oracles.coq import alone, compiled_library, needs_coq, said_by_coq

from anysize.coq.arithmetic import NotExported
from anysize.kernel import identity
from anysize.kernel.theorem import Theorem, issued
from anysize.language import terms as t
from anysize.language.errors import StatementError
from anysize.language.relations import Inequality
from weightshift.chapters import verdicts_in

pytestmark = [pytest.mark.exhaustive, needs_coq]

CHAPTERS = (
    "gradients/gradient-in-x",
    "gradients/gradient-in-a",
    "foundations/vector-and-matrix-facts",
    "lipschitz/lipschitz-in-x",
)
WANTED = 200


@pytest.fixture(scope="module")
def verdicts():
    with contextlib.redirect_stdout(io.StringIO()):
        found = [v for chapter in CHAPTERS for v in verdicts_in(chapter)]
    return [v for v in {v.claim.id: v for v in found if v.theorems}.values() if not v.claim.printed_relations]


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return compiled_library(tmp_path_factory.mktemp("coq"))


# What is changed.


def another_sign(relation, rng):
    """One summand with the other sign, or a whole side."""
    sums = [p for s in relation.sides for p in sp.preorder_traversal(s) if isinstance(p, (sp.Add, t.Plus))]
    if not sums:
        return _with_side(relation, rng, lambda e: -e)
    chosen = rng.choice(sums)
    term = rng.choice(chosen.args)
    new = chosen.func(*(-a if a is term else a for a in chosen.args))
    return _with(relation, lambda e: e.xreplace({chosen: new}))


def another_number(relation, rng):
    return _with_side(relation, rng, lambda e: 2 * e)


def another_index(relation, rng):
    """One index in the place of another with its range, on one side; a new one where there is no other."""
    found = sorted({k for s in relation.sides for k in s.free_symbols if isinstance(k, t.Index)}, key=str)
    if not found:
        return None
    k = rng.choice(found)
    others = [other for other in found if other != k and other.size == k.size]
    new = rng.choice([*others, t.Index(f"{k.name}_1", k.size)])
    return _with_side(relation, rng, lambda e: e.xreplace({k: new}))


def _with(relation, change):
    return type(relation)(
        *map(change, relation.sides), *([relation.strict] if isinstance(relation, Inequality) else [])
    )


def _with_side(relation, rng, change):
    side = rng.randrange(2)
    sides = [change(s) if n == side else s for n, s in enumerate(relation.sides)]
    return type(relation)(*sides)


def rebuilt(theorem, old, new, done):
    """A proof in which one theorem stands in the place of another."""
    if theorem == old:
        return new
    if theorem not in done:

        def value(v):
            if isinstance(v, tuple):
                return tuple(map(value, v))
            return rebuilt(v, old, new, done) if isinstance(v, Theorem) else v

        arguments = value(theorem.arguments)
        done[theorem] = theorem if arguments == theorem.arguments else replace(theorem, arguments=arguments)
    return done[theorem]


def inside(theorem):
    found, open_ends = {theorem: True}, [theorem]
    while open_ends:
        for p in open_ends.pop().parents:
            if p not in found:
                found[p] = True
                open_ends.append(p)
    return list(found)


def mutant(verdict, rng):
    """A verdict whose claim, or one step of whose proof, says something else; None where that is as true as before."""
    number = rng.randrange(len(verdict.theorems))
    theorem = verdict.theorems[number]
    step = rng.choice([theorem, *inside(theorem)])
    kind = rng.choice(["sign", "number", "index", "citation"])
    if kind in ("sign", "number", "index"):
        change = {"sign": another_sign, "number": another_number, "index": another_index}[kind]
        relation = change(step.relation, rng)
        if relation is None or _says_the_same(relation, step.relation):
            return None
        new = replace(step, relation=relation)
    else:
        others = [o for o in inside(theorem) if type(o) is type(step) and o not in inside(step)]
        if not step.parents or not others:
            return None
        cited, other = rng.choice(step.parents), rng.choice(others)
        if type(other) is not type(cited) or (other.relation, other.hypotheses) == (cited.relation, cited.hypotheses):
            return None
        new = rebuilt(step, cited, other, {})
    forged = rebuilt(theorem, step, new, {})
    assert not issued(forged)
    claim = verdict.claim
    if step == theorem and forged.relation != theorem.relation:
        equations = [forged.relation if n == number else r for n, r in enumerate(claim.equations)]
        claim = replace(claim, equations=tuple(equations), where=(), printed=())
    theorems = tuple(forged if n == number else other for n, other in enumerate(verdict.theorems))
    return kind, replace(verdict, claim=claim, theorems=theorems)


def _says_the_same(relation, other) -> bool:
    try:
        return all(identity.same(a, b) for a, b in zip(relation.sides, other.sides, strict=True))
    except StatementError:
        return False


def test_what_is_not_changed_is_accepted(verdicts, library):
    small = [v for v in verdicts if len(alone(v)) < 20_000]
    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(lambda v: said_by_coq(alone(v), library), small))
    assert len(small) > 10 and said == [""] * len(small)


def without_hypothesis(text: str, rng):
    """A certificate without one hypothesis of its first statement, nor the name of it in the proof; None if it has none."""
    top, middle, rest = text.partition("(* The proof")
    statement = re.search(r"Definition statement_1 : Prop :=\n(?:  .*\n)+", top)[0]
    hypotheses = re.findall(r"^  .*(?:<=|<|<>) .* ->\n", statement.replace("%nat", " #"), re.M)
    hypotheses = [h for h in hypotheses if "#" not in h]
    if not hypotheses:
        return None
    number = rng.randrange(len(hypotheses)) + 1
    top = top.replace(hypotheses[number - 1], "", 1)
    proof = re.search(r"Theorem theorem_1 : statement_1\.\nProof\.\n  intros .*\.", rest)[0]
    return top + middle + rest.replace(proof, re.sub(rf" Hh{number}\b", "", proof), 1)


def stated(text: str) -> str:
    """What a certificate claims."""
    return text.partition("(* What is claimed. *)")[2].partition("(* The proof")[0]


def test_coq_refuses_mutants_and_accepts_none_that_says_something_else(verdicts, library):
    """A change inside a proof may leave a proof of the very claim, by Coq's own computation; nothing else is accepted."""
    rng = random.Random(20261130)
    made = []
    while len(made) < WANTED * 5 // 4:
        verdict = rng.choice(verdicts)
        with contextlib.suppress(StatementError, NotExported):  # what cannot be written is refused before Coq sees it
            right = alone(verdict)
            if rng.randrange(5):
                kind, changed = mutant(verdict, rng) or ("", None)
                text = alone(changed) if changed else None
            else:
                kind, text = "hypothesis", without_hypothesis(right, rng)
            if text and len(text) < 40_000 and text != right:
                made.append((kind, text, stated(text) == stated(right)))
    with ThreadPoolExecutor(2) as pool:
        refusals = list(pool.map(lambda m: said_by_coq(m[1], library), made))
    refused = [kind for (kind, _, _), refusal in zip(made, refusals, strict=True) if refusal]
    assert all(same for (_, _, same), refusal in zip(made, refusals, strict=True) if not refusal)
    assert len(refused) >= WANTED and set(refused) == {"sign", "number", "index", "hypothesis", "citation"}
    assert sum(not same for _, _, same in made) > WANTED // 3  # as many say something else at the top

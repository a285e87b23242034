"""Proofs written to a file are made again by another process, and refused where anything in the file was changed."""

import copy
import json
import subprocess
import sys

import pytest
from oracles.engine import A, i, k, s, u, v, x
from sympy import Rational, Symbol

from anysize import *
from anysize.board.records import recorded, replayed
from anysize.kernel.replay import NotReplayed, record, replay
from anysize.kernel.theorem import RULES, issued

t = Symbol("t", real=True)
small = Inequality(norm(x), Rational(1, 100))
f = Definition("f", [x], exp(A * x))
two = Claim(
    "two",
    "lemma",
    "two relations",
    "here",
    (Equation(D(norm(f(x)) ** 2, x[i]) / s, 2 * inner(f(x), D(f(x), x[i])) / s),
     Inequality(absolute(inner(x, x)), Rational(1, 10000))),
    hypotheses=(small, Inequality(0, s)),
    witness={x: [0], s: 1},
    nonzero=(s,),
)  # fmt: skip


def settled():
    first = derive(two).to(two.equations[0].rhs, "product rule")
    chain = bound(two, part=1).to(norm(x) * norm(x), "by definition").by(small)
    return settle(two, first, chain)


@pytest.fixture(scope="module")
def file():
    return json.loads(json.dumps(recorded([settled()])))


def test_a_file_of_proofs_is_read_again(file):
    (theorems,) = replayed(file).values()
    assert tuple(theorem.relation for theorem in theorems) == two.equations
    assert all(map(issued, theorems)) and theorems[0].nonzero == (s,) and theorems[1].hypotheses == (small,)


def test_another_process_reads_it_and_says_what_is_proved(file, tmp_path):
    path = tmp_path / "proofs.json"
    path.write_text(json.dumps(file))
    told = subprocess.run([sys.executable, "-m", "anysize", "replay", path], capture_output=True, text=True)
    assert told.returncode == 0 and "two: proved for every" in told.stdout and "1 claims, 2 relations" in told.stdout
    path.write_text(json.dumps(file).replace('"negative": false', '"negative": true').replace("1/100", "1/1000", 1))
    told = subprocess.run([sys.executable, "-m", "anysize", "replay", path], capture_output=True, text=True)
    assert told.returncode == 1 and "step" in told.stderr and not told.stdout


def step_by(data, rule):
    return next(step for step in data["proofs"]["steps"] if step["rule"] == rule)


def gives(data, rule):
    return step_by(data, rule)["gives"]


def node(data, *begins):
    return next(node for node in data["proofs"]["nodes"] if node[: len(begins)] == [*begins])


def renumber(holder, place):
    """Another node, or step, in place of the one named."""
    holder[place] = holder[place] - 1 if holder[place] else 1


def swap(relation):
    relation[1:] = reversed(relation[1:])


def step_of_parent(data, number):
    step_by(data, "transitive")["arguments"]["bounds"][0]["step"] = number


TAMPERED = {
    "a hypothesis left out": lambda data: gives(data, "replace").update(hypotheses=[]),
    "a hypothesis of the claim left out": lambda data: data["claims"][0].update(hypotheses=[]),
    "what must not vanish left out": lambda data: data["claims"][0].update(nonzero=[]),
    "another rule": lambda data: step_by(data, "identity").update(rule="same"),
    "no rule": lambda data: step_by(data, "identity").update(rule="_exact"),
    "another side": lambda data: renumber(gives(data, "identity")["relation"], 2),
    "a step that is its own parent": lambda data: step_of_parent(data, data["proofs"]["steps"].index(step_by(data, "transitive"))),
    "a parent before the first": lambda data: step_of_parent(data, -1),
    "a step left out": lambda data: data["proofs"]["steps"].pop(0),
    "a number in the nodes": lambda data: node(data, "Rational", "1/100").__setitem__(1, "1/1000"),
    "a strange class": lambda data: node(data, "Norm").__setitem__(0, "Str"),
    "a formula": lambda data: renumber(node(data, "Definition"), 4),
    "the direction": lambda data: step_by(data, "replace")["arguments"].update(up=False),
    "a strict relation": lambda data: data["claims"][0]["relations"][1].__setitem__(0, "<"),
    "sides exchanged": lambda data: swap(gives(data, "replace")["relation"]),
    "sides of the claim exchanged": lambda data: swap(data["claims"][0]["relations"][1]),
    "a claim twice": lambda data: data["claims"].append(data["claims"][0]),
    "no claim": lambda data: data["claims"].clear(),
    "theorems in another order": lambda data: data["proofs"]["theorems"].reverse(),
    "another format": lambda data: data["proofs"].update(format=2),
    "a theorem that is no number": lambda data: data["proofs"].update(theorems=[True]),
    "no nonzero": lambda data: step_by(data, "identity")["arguments"].update(nonzero=[]),
    "an argument too many": lambda data: step_by(data, "identity")["arguments"].update(seed={"node": 0}),
    "an expression for a bound": lambda data: step_by(data, "replace")["arguments"].update(bound={"node": 0}),
    "a list for a hypothesis": lambda data: step_by(data, "assume")["arguments"].update(hypothesis=["<=", 0, 0]),
}  # fmt: skip


@pytest.mark.parametrize("change", TAMPERED.values(), ids=TAMPERED)
def test_a_file_that_was_changed_is_refused(file, change):
    changed = copy.deepcopy(file)
    change(changed)
    assert changed != file
    with pytest.raises(NotReplayed):
        replayed(changed)


@pytest.mark.parametrize("data", [{}, [], None, "proofs", {"proofs": {}, "claims": []}, {"proofs": [], "claims": {}}])
def test_what_is_no_file_of_proofs_is_refused(data):
    with pytest.raises(NotReplayed):
        replayed(data)


MADE_BY = {
    "identity": lambda: prove(norm(u - v) ** 2, inner(u - v, u - v)),
    "assume": lambda: order.assume(small),
    "decided": lambda: order.decided(exp(t), 3, t, 0, 1),
    "decided on a half-line": lambda: order.decided(1 + t, exp(t), t, 0),
    "on_simplex": lambda: order.on_simplex(t * (1 - t), Rational(1, 4), (t,), (0, 1, 1, (), ())),
    "instance": lambda: order.instance(order.decided(exp(t), 3, t, 0, 1), {t: norm(u)}),
    "discharge": lambda: order.discharge(order.instance(order.decided(exp(t), 3, t, 0, 1), {t: norm(u)}), order.nonnegative(norm(u))),
    "discharge by a hypothesis": lambda: order.discharge(order.assume(small), Inequality(norm(x), Rational(1, 100), strict=True)),
    "largest_below": lambda: order.largest_below(order.transitive(order.below_absolute(u[k]), order.below_total(absolute(u[k]), k)), k),
    "spectral": lambda: order.spectral(A, x),
    "spectral_least": lambda: order.spectral_least(order.spectral(2 * A, x), 2 * A, x),
    "mean_value": lambda: order.mean_value(order.decided(2 * t, 2, t, 0, 1), t**2, t),
    "cancel_square": lambda: order.cancel_square(order.same(norm(u) ** 2, norm(u) * norm(u)), norm(u)),
    "chain": lambda: chain(prove(inner(u, v), inner(v, u)), prove(inner(v, u), inner(u, v))),
}  # fmt: skip


@pytest.mark.parametrize("name", MADE_BY)
def test_each_kind_of_argument_is_written_and_read(name):
    theorem = MADE_BY[name]()
    (again,) = replay(json.loads(json.dumps(record(theorem))))
    assert issued(again) and again is not theorem
    assert (again.relation, again.hypotheses, again.nonzero) == (theorem.relation, theorem.hypotheses, theorem.nonzero)
    assert again.rule == theorem.rule and again.rule in RULES

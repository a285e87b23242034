"""The engine alone: SymPy and mpmath are enough for it, and NumPy is left alone until it is used."""

import tomllib
from pathlib import Path

import pytest
from oracles.processes import python, run

ENGINE = Path(__file__).parents[2] / "src" / "anysize"
OWN = tomllib.loads((ENGINE / "pyproject.toml").read_text("utf-8"))
WHOLE = tomllib.loads((ENGINE.parents[1] / "pyproject.toml").read_text("utf-8"))

PROGRAM = """
from anysize import *
from anysize.evidence.attack import attack, targets
import sympy

n, d = dimension("n"), dimension("d")
A, x, u, v = Variable("A", n, d), Variable("x", d), Variable("u", n), Variable("v", n)
k, R = Index("k", n), sympy.Symbol("R", positive=True)
f = Definition("f", [x], exp(A * x) / inner(exp(A * x), ones(n)))

print(prove(norm(u + v) ** 2, norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2))
print(prove(jacobian(f(x), x), (diag(f(x)) - f(x) * f(x).T) * A))
try:
    prove(norm(f(x)), inner(f(x), ones(n)))
except NotProved as refusal:
    print(refusal)
print(find(Inequality(norm(u), R), hypotheses=Inequality(max_norm(u), R)))
sharp = Claim("own", "lemma", "", "", (Inequality(norm(u + v), norm(u)),), witness={u: [0], v: [0]})
((target, _),) = targets(sharp)
print(attack(target, 10, seed=1).certificate)
print(check(inner(f(x), ones(n)), 1), check(u[k], lambda u, k: u[k]), check(A * x, lambda A, x: A), sep="\\n")
print(check_bound(Inequality(norm(u + v), norm(u)), seconds=1))
print(evaluate(A * x, {A: [[1, 2], [3, 4]], x: [1, "0.5"]}), evaluate(spectral_norm(A), {A: [[3, 0], [0, 4]]}))
triangle = Claim("t", "lemma", "", "", (Equation(norm(2 * u), 2 * norm(u)),), printed=(Equation(norm(2 * u), norm(u)),))
print(settle(triangle, prove(norm(2 * u), 2 * norm(u)), find(triangle.printed[0])))
"""


def said(told):
    lines = told.splitlines()
    starts = [
        "proved for every n: ",
        "proved for every n, d: ",
        "norm(f(x)) = inner(f(x), ones(n)) is not proved: ",
        "at n = 2, R = 1, u = [1, 1]: the left side is 1.41421, the right side 1",
        "at n = ",
        "Right. It holds for every n, d.",
        "Right. It agrees at every size tried",
        "Not yet. At n = 5, d = 3 the shape should be (5,); yours is (5, 3).",
        "Not yet. It fails at n = 1, ",
        "[[2.0], [5.0]] 4.0",
        "t: proved, corrected",
    ]
    assert len(lines) == len(starts), told
    assert [line for line, start in zip(lines, starts, strict=True) if not line.startswith(start)] == []


BLOCKED = "import sys\nsys.modules.update(dict.fromkeys(['numpy', 'scipy', 'matplotlib', 'autograd', 'IPython']))\n"


def test_it_works_without_numpy():
    said(python("-c", BLOCKED + PROGRAM))


def test_numpy_is_not_imported_where_it_is_not_used():
    program = PROGRAM.replace(", check(u[k], lambda u, k: u[k]), check(A * x, lambda A, x: A)", "")
    told = python("-c", program + "import sys; print(sorted({'numpy', 'scipy', 'anysize.coq'} & set(sys.modules)))")
    assert told.splitlines()[-1] == "[]"


def test_its_own_description_names_every_room_and_needs_no_more_than_the_whole():
    rooms = {
        path.parent.relative_to(ENGINE.parent) for path in ENGINE.glob("**/__init__.py") if "build" not in path.parts
    }
    assert set(OWN["tool"]["setuptools"]["packages"]) == {".".join(room.parts) for room in rooms}
    assert {line.partition(">")[0] for line in OWN["project"]["dependencies"]} == {"sympy", "mpmath"}
    assert set(OWN["project"]["dependencies"]) <= set(WHOLE["project"]["dependencies"])
    assert all(OWN["project"][key] == WHOLE["project"][key] for key in ("version", "requires-python", "license"))


@pytest.mark.exhaustive
def test_it_can_be_installed_into_an_empty_environment(tmp_path):
    """From a copy of its folder, as building leaves files there; SymPy and mpmath come from where pip finds them."""
    import shutil

    shutil.copytree(ENGINE, tmp_path / "anysize", ignore=shutil.ignore_patterns("__pycache__", "build", "*.egg-info"))
    python("-m", "venv", tmp_path / "env")
    there = tmp_path / "env" / "bin" / "python"
    run(there, "-m", "pip", "install", "-q", tmp_path / "anysize")
    listed = run(there, "-m", "pip", "list", "--format", "freeze").split()
    assert {line.partition("==")[0] for line in listed} - {"pip", "setuptools"} == {"anysize", "sympy", "mpmath"}
    said(run(there, "-c", PROGRAM, cwd=tmp_path / "env"))
    library = "from anysize.coq.words import LIBRARY; print(*sorted(path.name for path in LIBRARY.iterdir()))"
    there_is = run(there, "-c", library, cwd=tmp_path / "env").split()
    assert there_is == sorted(path.name for path in (ENGINE.parents[1] / "coq").glob("*.v"))
    size = sum(path.stat().st_size for path in (tmp_path / "env").rglob("*") if path.is_file())
    assert size < 120e6
    timed = "import time; start = time.process_time(); import anysize; print(time.process_time() - start)"
    assert min(float(run(there, "-c", timed, cwd=tmp_path / "env")) for _ in range(5)) < 0.6

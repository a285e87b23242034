"""A sample of `make mutants`, and whether what it says can be believed."""

import ast
import subprocess
import sys
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import plant
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from bindery import refresh
from weightshift.statements.gradient_in_x import part_5

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
PACKAGE = ROOT / "src" / "weightshift"
QUICK = ["foundations/softmax-regression", "foundations/vector-and-matrix-facts", "gradients/gradient-in-a"]
STATEMENT = '''"""A text with 2 * x in it."""
claim = Claim("id", (Inequality(2 * norm(x_t) ** 2 - a, R),), hypotheses=(Inequality(a, 1, strict=True), near), witness={a: 2})
x_t, x_next, k, l, rooted = at[k], B.T, 1, 2, -sqrt(a)
'''
FUNCTION = '''
def g(a, axis: 3 = 0):
    """Minus 2 * a."""
    if a < 0:
        raise ValueError(f"{a + 1} < 0", a - 1)
    return -a.sum(axis=1)[:, 2].T / b
'''


def wrong(source, part):
    """The changes that are planted in a source, by kind."""
    found = {kind: set() for kind in plant.KINDS}
    for change in plant._changes(ast.parse(source), part == "statements"):
        found[change.kind].add((ast.unparse(change.old), ast.unparse(change.new)))
    return found


@cache
def every_fault():
    return plant.faults(PACKAGE)


def run(*options):
    done = subprocess.run([sys.executable, str(FOLDER), *map(str, options)], capture_output=True, text=True, cwd=ROOT)
    assert done.stderr == "", done.stderr
    return done.returncode, done.stdout


def stored(path, cells):
    path.write_text(refresh.write(refresh.normalise(new_notebook(cells=cells))), "utf-8")
    return path


@pytest.mark.exhaustive
def test_a_sample_is_noticed_by_the_notebooks():
    chapters = [ROOT / "chapters" / f"{name}.ipynb" for name in QUICK]
    status, said = run("--count", 12, "--chapters", *chapters)
    assert status == 0 and "of 12 faults noticed" in said, said


@pytest.mark.exhaustive
def test_a_notebook_that_checks_nothing_notices_nothing(tmp_path):
    cells = [
        new_code_cell("from weightshift.statements.gradient_in_x import part_5", execution_count=1),
        new_code_cell("print(bool(str(part_5)))", execution_count=2, outputs=[new_output("stream", text="True\n")]),
    ]
    blind = stored(tmp_path / "blind.ipynb", cells)
    status, said = run("--count", 3, "--only", "part_5", "--chapters", blind)
    assert status == 1 and "0 of 3 faults noticed" in said and said.count("NOT EXPLAINED") == 3, said

    shown = [str(e) for e in (*part_5.equations, *part_5.printed)]
    cells[1] = new_code_cell(
        f"assert [str(e) for e in (*part_5.equations, *part_5.printed)] == {shown}", execution_count=2
    )
    seeing = stored(tmp_path / "seeing.ipynb", cells)
    status, said = run("--count", 3, "--only", "part_5", "--chapters", seeing)
    assert status == 0 and "3 of 3 faults noticed" in said and "noticed by: a cell raises 3" in said, said

    cells[1].outputs = [new_output("stream", text="something else\n")]
    broken = stored(tmp_path / "broken.ipynb", cells)
    status, said = run("--count", 3, "--only", "part_5", "--chapters", broken)
    assert status == 1 and f"left out: {broken} fails without a fault: another output, cell 1" in said, said


def test_each_kind_of_fault_is_planted():
    assert wrong(STATEMENT, "statements") == {
        "sign": {("2 * norm(x_t) ** 2 - a", "2 * norm(x_t) ** 2 + a"), ("-sqrt(a)", "sqrt(a)")},
        "factor": {
            ("2 * norm(x_t) ** 2", "2"),
            ("2 * norm(x_t) ** 2", "norm(x_t) ** 2"),
            ("2", "3"),
            ("1", "2"),  # the bound of the hypothesis
        },
        "index": {("x_t", "x_next"), ("k", "l"), ("B.T", "B")},
        "exponent": {("norm(x_t) ** 2", "norm(x_t)"), ("2", "3"), ("sqrt(a)", "a")},
        "hypothesis": {
            ("(Inequality(a, 1, strict=True), near)", "(near,)"),
            ("(Inequality(a, 1, strict=True), near)", "(Inequality(a, 1, strict=True),)"),
            ("Inequality(a, 1, strict=True)", "Inequality(a, 1)"),
            ("Inequality(a, 1, strict=True)", "Inequality(1, a, strict=True)"),
            ("Inequality(2 * norm(x_t) ** 2 - a, R)", "Inequality(R, 2 * norm(x_t) ** 2 - a)"),
        },
    }
    quotient = "-a.sum(axis=1)[:, 2].T"
    assert wrong(FUNCTION, "numerics") == {
        "sign": {(quotient, quotient[1:])},
        "factor": {(f"{quotient} / b", quotient), (f"{quotient} / b", f"{quotient} * b"), ("0", "1")},
        "index": {("1", "0"), ("2", "1"), ("a.sum(axis=1)[:, 2].T", "a.sum(axis=1)[:, 2]")},
        "exponent": set(),
        "hypothesis": {("a < 0", "a >= 0")},
    }


def test_every_fault_changes_the_module():
    """Of each file a few, since each is compiled anew."""
    every = every_fault()
    few = [fault for file in {f.file for f in every} for fault in plant.chosen([f for f in every if f.file == file], 2)]
    assert len(few) > 30
    for fault in few:
        path = PACKAGE / fault.file
        assert fault.before != fault.after
        assert plant.planted(fault, PACKAGE) != compile(path.read_text("utf-8"), str(path), "exec"), fault


def test_there_are_many_of_each_kind_and_none_has_the_name_of_another():
    every = every_fault()
    counts = Counter(fault.kind for fault in every)
    assert all(counts[kind] > 100 for kind in plant.KINDS) and len({f.name for f in every}) == len(every)
    sample = Counter(fault.kind for fault in plant.chosen(every, 150))
    assert sample == dict.fromkeys(plant.KINDS, 30)


@pytest.mark.parametrize("key", ["fault", "because"])
def test_explained_survivors_are_faults_that_can_be_planted(key):
    survivors = tomllib.loads((FOLDER / "survivors.toml").read_text("utf-8"))["survivor"]
    names = {fault.name for fault in every_fault()}
    assert len({entry["fault"] for entry in survivors}) == len(survivors)
    assert [entry["fault"] for entry in survivors if entry["fault"] not in names] == []
    assert all(len(entry[key]) > 20 for entry in survivors)

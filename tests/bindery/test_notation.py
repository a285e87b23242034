"""The symbol index leaves out nothing that the statements use, and gives each symbol the type that is checked."""

import importlib
import re
from pathlib import Path

import pytest
import sympy as sp

from anysize.board.claim import Claim
from anysize.language import terms as t
from anysize.language.walk import indices_of, sizes_of, variables_of
from anysize.show.latex import formula, signature
from bindery import notation
from weightshift import book

ROOT = Path(__file__).parents[2]


def used_by_chapters():
    """The modules of statements that some chapter imports."""
    sources = "".join(path.read_text("utf-8") for path in book.files(ROOT / "chapters"))
    names = sorted(set(re.findall(r"from (weightshift\.statements\.\w+) import", sources)))
    return [importlib.import_module(name) for name in names]


MODULES = used_by_chapters()


def everywhere(table):
    """The rows of a table in all parts."""
    return [row for part in (notation.MAIN, *notation.PARTS) for row in rows(table(part))]


def rows(table):
    """The cells of a table, without its head."""
    lines = table._repr_mimebundle_()["text/markdown"].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def exported(*kinds):
    """Every object of some kinds that the chapters get from the modules of statements: (name, object)."""
    return [(name, getattr(m, name)) for m in MODULES for name in m.__all__ if isinstance(getattr(m, name), kinds)]


def is_size(v):
    return not isinstance(v, (t.Variable, t.Index)) and bool(v.is_integer)


def test_every_variable_and_index_is_listed_with_its_type():
    listed = everywhere(notation.variables)
    for name, v in exported(t.Variable, sp.Symbol):
        sizes = [str(size) for size in (*sizes_of(v), *([v.size] if isinstance(v, t.Index) else []))]
        found = [row for row in listed if row[1] == f"`{name}`" and all(size in row[2] for size in sizes) and row[3]]
        if is_size(v):  # a size is not listed; an index of another chapter may have its name
            assert all(row[3] == "an index" for row in found), f"{name} is a size and should not be listed"
        else:
            assert found, f"{name} is not listed"


def test_every_definition_is_listed_with_its_type_and_formula():
    listed = everywhere(notation.definitions)
    for name, e in exported(t.Definition):
        assert [f"${e.latex}$", f"`{name}`", f"${signature(e)}$", f"${formula(e)}$"] in listed


@pytest.mark.parametrize("part", [notation.MAIN, *notation.PARTS])
def test_no_row_stands_twice(part):
    for table in (notation.variables, notation.definitions):
        listed = [tuple(row) for row in rows(table(part))]
        assert len(set(listed)) == len(listed) > 0


def test_an_unknown_part_is_answered_with_those_there_are():
    with pytest.raises(ValueError, match="attention windows"):
        notation.variables("windows")


def test_every_symbol_in_a_claim_is_listed():
    listed = {value for _, value in exported(t.Variable, sp.Symbol)}
    for _, claim in exported(Claim):
        sides = [side for e in claim.equations for side in e.sides]
        assert set(variables_of(*sides)) | set(indices_of(*sides)) | set(sizes_of(*sides)) <= listed, claim.id


def test_a_variable_of_which_nothing_more_is_said_is_a_vector_a_matrix_or_a_number(monkeypatch):
    monkeypatch.setattr(notation, "_ROLES", {})
    roles = {row[1]: row[3] for row in rows(notation.variables())}
    assert (roles["`b`"], roles["`A`"], roles["`eta`"]) == ("a vector", "a matrix", "a number")

"""What has to be trusted: the rules, read off their docstrings; the modules behind a verdict, read off their imports, and
what these take from other packages.
"""

from __future__ import annotations

import ast
import inspect
from doctest import DocTestParser
from functools import cache
from pathlib import Path

import anysize
from anysize.facts import FACTS
from anysize.kernel import order
from anysize.kernel.theorem import RULES
from anysize.language.terms import sign_of
from anysize.language.walk import variables_of
from anysize.show.latex import latex, space
from anysize.show.render import Markdown

PROVED = "anysize.kernel.order", "anysize.kernel.identity"  # every rule, and what accepts a theorem for a relation
READ = ("anysize.board.claim",)  # what a reader sees of a statement
_OTHERS = "sympy", "mpmath"


@cache
def _imports(module: str) -> tuple:
    """The modules that one imports, with the names it takes from each: (module, names), whatever package they are of."""
    found: list = []
    for node in ast.walk(ast.parse(source(module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, ()) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names]
            modules = [name for name in names if source(f"{node.module}.{name}").exists()]
            found += [(f"{node.module}.{name}", ()) for name in modules]
            if rest := tuple(name for name in names if name not in modules):
                found.append((node.module, rest))
    return tuple(found)


def source(module: str) -> Path:
    """The file of a module of the engine."""
    return Path(anysize.__file__).parents[1].joinpath(*module.split(".")).with_suffix(".py")


def closure(*roots: str) -> list[str]:
    """The modules of the engine that some modules import, and those that these import, and so on."""
    found, open_ends = set(), list(roots)
    while open_ends:
        module = open_ends.pop()
        if module not in found:
            found.add(module)
            open_ends += [name for name, _ in _imports(module) if name.startswith("anysize")]
    return sorted(found)


def lines(*modules: str) -> tuple:
    """How many lines they have, and how many of code: without comments, empty lines and docstrings."""
    texts = [source(module).read_text(encoding="utf-8") for module in modules]
    code = [line for text in texts for line in ast.unparse(_bare(ast.parse(text))).splitlines() if line]
    return sum(len(text.splitlines()) for text in texts), len(code)


def _bare(tree: ast.Module) -> ast.Module:
    """The code without its docstrings."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    return tree


def _taken(module: str) -> str:
    """What a module uses of SymPy and mpmath, by name."""
    tree = ast.parse(source(module).read_text(encoding="utf-8"))
    aliases = {
        alias.asname or alias.name.partition(".")[0]: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name.partition(".")[0] in _OTHERS
    }
    used = {
        f"{aliases[node.value.id]}.{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in aliases
    }
    others = [(name, parts) for name, parts in _imports(module) if name.partition(".")[0] in _OTHERS]
    used |= {f"{name}.{part}" for name, parts in others for part in parts}
    return ", ".join(name.removeprefix("sympy.") for name in sorted(used)).replace("_", r"\_")


def rules() -> Markdown:
    """The rules for inequalities: what each gives and why that is sound, and the last line of its example with its result.

    Raises ValueError for a rule whose docstring has no example.
    """
    out = ["| Rule: what it gives, and why that is sound | Example |", "|:--|:--|"]
    for name, rule in RULES.items():
        if rule.__module__ == order.__name__:
            first, *rest = inspect.getdoc(rule).split("\n\n")
            why = next((text.removeprefix("Why: ") for text in rest if text.startswith("Why: ")), "")
            said = " ".join(f"{first}\n{why[:1].upper()}{why[1:]}".split()).replace("|", "∣")  # a bar ends a cell
            code, made = _example(rule)
            out.append(f"| `order.{name}`: {said} | `{code}` gives {made} |")
    return Markdown("```{table}\n:class: rules\n", ["\n".join(out)], "```")


def facts() -> Markdown:
    """What `anysize.facts` has: how each fact is called, and what it says."""
    rows = []
    for name, fact in FACTS.items():
        signed = [rf"{latex(v)} \in {space(v)}" for v in variables_of(*fact.relation.sides) if sign_of(v)]
        where = ", ".join(f"${part}$" for part in (*signed, *map(latex, fact.claim.hypotheses)))
        said = f"${latex(fact.relation)}$" + (f" where {where}" if where else "")
        rows.append(f"| `{name}` | {said.replace('|', chr(92) + 'vert ')} |")
    table = "\n".join(["| Fact | What it says, for every size |", "|:--|:--|", *rows])
    return Markdown("```{table}\n:class: facts\n", [table], "```")


def _example(rule) -> tuple:
    """The last line of the example in a rule's docstring, and the theorem that it makes, in LaTeX."""
    names: dict = {}
    code = ""
    for text in inspect.getdoc(order), inspect.getdoc(rule):
        if not (steps := DocTestParser().get_examples(text)):
            raise ValueError(f"the docstring of {rule.__name__} has no example")
        for step in steps:
            code = step.source.strip()
            exec(code, names)
    made = eval(code, names)
    given = ", ".join(f"${latex(h)}$" for h in made.hypotheses)
    shown = f"${latex(made.relation)}$" + (f", given {given}" if given else "")
    return code, shown.replace("|", r"\vert ")


def table() -> Markdown:
    """Module by module: how long it is and what it takes from SymPy and mpmath; first what a proof passes through."""
    proved = closure(*PROVED)
    shown = [module for module in closure(*READ) if module not in proved]
    out = ["| Module of `anysize` | Lines | Of code | From SymPy and mpmath |", "|:--|--:|--:|:--|"]
    for what, modules in (("a proof passes through", proved), ("besides, a statement is made and shown by", shown)):
        all_lines, code = lines(*modules)
        out += [f"| **{what}** | **{all_lines}** | **{code}** | |"]
        out += [
            f"| `{module.removeprefix('anysize.')}` | {' | '.join(map(str, lines(module)))} | {_taken(module)} |"
            for module in modules
        ]
    return Markdown("", ["\n".join(out)])

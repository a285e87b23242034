"""A box to answer in, on a page of Markdown:

    ```{answer} D(L(x), x[i])
    :names: softmax_regression gradient_in_x
    :start: A_i.T * f(x)
    :at: A = (1, 3, 6); b = (0.6, 0.1, 0.3); x = 0.3
    ```

What is asked, and what stands in the box at first, is typed as a reader types (`anysize.board.typed`), with the names that the
given modules of `weightshift.statements` export. `at` are numbers with which the page's script begins to compare; a row of a
matrix is a tuple, (1, 3, 6) a column, and one number may stand for a column of one.
"""

from __future__ import annotations

import ast
import html
import json
from dataclasses import replace

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

import weightshift.statements
from anysize.board import typed
from anysize.board.question import Question, may_be_used
from anysize.evidence.evaluate import Values
from anysize.language import terms as t

_WITHOUT_SCRIPT = "<noscript><p>With JavaScript, this is a box to answer in.</p></noscript>"


def data(asked: str, modules: list, start: str = "", at: str = "") -> dict:
    """The question as a page has it. Raises StatementError or ValueError for what cannot be read."""
    known = {m.__name__.rpartition(".")[2]: m for m in weightshift.statements.modules()}
    if unknown := [name for name in modules if name not in known]:
        raise ValueError(f"there is no module {unknown[0]} of statements; there are {', '.join(known)}")
    exported = {name: getattr(known[m], name) for m in modules for name in known[m].__all__}
    names = {name: e for name, e in exported.items() if may_be_used(e)}
    question = Question(typed.expression(asked, names), names, start=start)
    question = replace(question, names={name: names[name] for name in question.fitting})
    for line in typed.lines(start) if start else ():
        typed.expression(line.text, question.names)
    return question.data | {"at": _numbers(at, question.names)}


def _numbers(text: str, names: dict) -> dict:
    out, values = {}, {}
    for piece in filter(str.strip, text.split(";")):
        name, _, given = map(str.strip, piece.partition("="))
        if name not in names:
            raise ValueError(f"{name} is none of the question's names, {', '.join(names)}")
        value = ast.literal_eval(given)
        if t.is_term(names[name]):
            rows = value if isinstance(value, tuple) else (value,)
            value = [list(row) if isinstance(row, tuple) else [row] for row in rows]
        out[name] = values[names[name]] = value
    Values(values)  # which refuses what is misshapen
    return out


class Answer(SphinxDirective):
    required_arguments = 1
    final_argument_whitespace = True
    option_spec = {"names": directives.unchanged_required, "start": directives.unchanged, "at": directives.unchanged}

    def run(self):
        given = self.options
        try:
            question = data(
                self.arguments[0], given.get("names", "").split(), given.get("start", ""), given.get("at", "")
            )
        except (ValueError, SyntaxError) as problem:
            raise self.error(f"this question cannot be put: {problem}") from None
        said = html.escape(json.dumps(question, separators=(",", ":")))
        box = f'<div class="answer-box" data-question="{said}">{_WITHOUT_SCRIPT}</div>'
        return [nodes.raw("", box, format="html")]


def setup(app):
    app.add_directive("answer", Answer)

"""Tiny notebooks, each with one fault, and beside them some that look like it and are sound.

A case is a chapter, or the code cells of one: a tuple, a single cell, or the source of a cell that ran and
showed nothing.
"""

import copy

import hygiene
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from bindery import refresh
from weightshift import drawn

PNG = "iVBORw0KGgo="
ALT = "The bound lies above the measured ratio for every R."
PROSE = "# Title\n\n**Prerequisites**: [softmax](softmax-regression). 30 minutes."
EXERCISE = "```{{exercise}} A question\n:label: ex-{0}\n\nWhy?\n```\n"
SOLUTION = "```{{solution}} ex-{0}\n:class: dropdown\n\nBecause.\n```\n"
EXERCISES = "\n".join(EXERCISE.format(i) for i in range(4)) + "\n".join(SOLUTION.format(i) for i in range(3))
REFERENCES = "## References\n\nThe paper."

Case = hygiene.Chapter | NotebookNode | str | tuple


def code(source: str, *outputs: NotebookNode, count: int | None = 1, **metadata) -> NotebookNode:
    """A code cell that ran."""
    return new_code_cell(source, outputs=list(outputs), execution_count=count, metadata=metadata)


def shown(mimes: dict) -> NotebookNode:
    return code("f()", new_output("display_data", mimes))


def plain(text: str) -> NotebookNode:
    """A cell that showed a value."""
    return shown({"text/plain": text})


def printed(*texts: str, name: str = "stdout") -> NotebookNode:
    """A cell that printed."""
    return code("f()", *(new_output("stream", name=name, text=text) for text in texts))


def payload(source: str, **entries) -> NotebookNode:
    """A cell that stored a verdict."""
    return code(source, new_output("display_data", {"text/plain": "L1", hygiene.VERDICT: entries}))


def plot(source: str, **metadata) -> NotebookNode:
    """A cell that drew a figure, as `make refresh` stores it."""
    drew = {
        "image/png": PNG,
        "text/plain": "<Figure size 640x480 with 1 Axes>",
        drawn.MIME: {"axes 1": {"lines": "1, ab"}},
    }
    cell = code(source, new_output("display_data", drew), **metadata)
    refresh.seal_pictures(new_notebook(cells=[cell]))
    return cell


def changed(cell: NotebookNode, change) -> NotebookNode:
    """A copy of a cell, changed after it was stored."""
    cell = copy.deepcopy(cell)
    change(cell)
    return cell


def chapter(cells=(), prose=(PROSE, EXERCISES, REFERENCES), name="chapters/a/b.ipynb", edit=None):
    """A chapter as `make refresh` would store it: the cells after the first piece of prose; then edited."""
    first, *rest = map(new_markdown_cell, prose)
    notebook = refresh.normalise(new_notebook(cells=copy.deepcopy([first, *cells, *rest])))
    if edit:
        edit(notebook)
    text = refresh.write(notebook)
    return hygiene.Chapter(name, text, refresh.read(text))


def as_chapter(case: Case) -> hygiene.Chapter:
    if isinstance(case, hygiene.Chapter):
        return case
    cells = case if isinstance(case, tuple) else (case,)
    return chapter([code(cell) if isinstance(cell, str) else cell for cell in cells])


def written(*prose: str) -> hygiene.Chapter:
    return chapter(prose=prose)


def edited(edit) -> hygiene.Chapter:
    return chapter([code("x = 1")], edit=edit)


def elsewhere(part: str) -> hygiene.Chapter:
    """A page that is no ordinary chapter and has neither exercises nor references."""
    return chapter(prose=("# Title",), name=f"chapters/{part}/b.ipynb")


SOUND_PLOT = plot("_ = ax.plot(x)", mystnb={"image": {"alt": ALT}})
SEEDED = "import numpy as np\nrng = np.random.default_rng(7)\nrng.normal()"
EDITS = [
    lambda notebook: notebook.cells[1].update(execution_count=7),
    lambda notebook: notebook.cells[1].pop("id"),
    lambda notebook: notebook.cells[1].update(id=notebook.cells[0]["id"]),
    lambda notebook: notebook.update(nbformat_minor=4),
    lambda notebook: notebook.metadata.pop("kernelspec"),
    lambda notebook: notebook.metadata.language_info.update(version="3.11.7"),
    lambda notebook: notebook.cells[1].metadata.update(execution={"iopub.execute_input": "a time"}),
    lambda notebook: notebook.cells[1].update(outputs=printed("a", "b").outputs),
]
FOLDED = code(SEEDED, tags=["hide-input"])
SOUND_CHAPTER = as_chapter((FOLDED, SOUND_PLOT, "assert a == b", payload("settle(claim, proof)", claim="L1")))

# rule: (faulty, sound)
CASES: dict[str, tuple[list[Case], list[Case]]] = {
    "ran_without_a_blemish": (
        [
            code("x", count=None), code("f()", new_output("error", ename="ValueError", evalue="no", traceback=[])),
            printed("overflow", name="stderr"),
        ],
        ["x", plain("ValueError: no"), printed("overflow")],
    ),
    "no_empty_cells": ([" \n"], ["x"]),
    "is_plain_python": (
        ["%%capture\nf()", "!ls", "%time f()", "f(", "f?", "get_ipython().system('ls')"],
        ["x = (5\n    % 3)"],
    ),
    "same_under_nbval": (["ax.plot(x);", "f(x); # quiet", "_3 + Out[2]"], ["_ = ax.plot(x)", "x = ';'", "a; b"]),
    "verdicts_are_settled": (
        [payload("verdict", claim="L1"), payload("# settle(\n'settle('", claim="L1"), "settle(claim, proof)"],
        [payload("settle(claim, proof)", claim="L1"), payload("v.settle(claim)", claim="L1")],
    ),
    "verdicts_are_not_typed": (
        [
            "print('proved')", "f'{c}: Refuted'", "v = 'proved, corrected'", "x['ill-typed']", "'holds for every n and d'",
            "say('is true')", "HTML('<b>✓</b>')", "Markdown('Q.E.D.')", "f('accepted by Coq')", "'established'",
            printed("Proved.\n"), shown({"text/markdown": '<span class="verdict">yes</span>'}),
        ],
        [
            "proved = settle(claim)  # proved by hand above", "'an improved bound'", plain("proved for every n: a = b"),
            code("ledger.table(rows)", new_output("display_data", {"text/html": '<span class="verdict">proved</span>'})),
        ],
    ),
    "links_lead_to_what_they_name": (
        [written("# T", "By {prf:ref}`Lemma 5.6 <lemma-5.7>`."), written("# T", "{prf:ref}`fact 3.1, part 2 <fact-3.1.1>`")],
        [written("# T", "{prf:ref}`Lemma 5.6 <lemma-5.6>`, {prf:ref}`the bound <lemma-5.7>`, {prf:ref}`Exercise 2 <ex-2>`")],
    ),
    "verdicts_in_prose_are_the_computed_ones": (
        [
            *(
                written("# T", typed)
                for typed in (
                    "**Verdict: proved.**", "*Verdict* — holds", "Proved, corrected.", "> **Refuted**", "Q.E.D.", "a = b ∎",
                    "- ✓ part 1", "So this is true for every $n$ and $d$.", "Theorem is verified.", "We look at it. **Established!**",
                    'The claim: <span class="verdict verdict-proved">proved</span>', "The lemma is proved for every $n$.",
                    "| Lemma | was confirmed |", "This bound has been refuted above, and is disproved for $d = 2$.",
                    "That attention takes a step of descent is a theorem.", "We have it, proved for every $n$ and $d$.",
                )
            ),
            # said of claims, and not what the ledger says of them
            *(
                written("# T", wrong)
                for wrong in (
                    "{prf:ref}`Fact 3.1, part 2 <fact-3.1.2>` is refuted.", "Lemma 4.5, part 2 is wrong.", "Fact 3.2, part 5 holds.",
                    "{prf:ref}`This <fact-3.2.5>` is true.", "Lemma 4.5, part 5 is correct as printed.",
                    "As the paper prints it, part 5 of lemma 4.5 holds for every $n$.", "Part 2 of Lemma 4.5 is false.",
                    "As we saw, {prf:ref}`duality` is not true.", "```{note}\nRemark 5.1 is proved.\n```",
                )
            ),
            chapter(prose=("# T", "{prf:ref}`Fact 3.1, part 2 <fact-3.1.2>` is false."), name="chapters/verification/b.ipynb"),
        ],
        [
            written("# T", "{prf:ref}`Refuted <fact-3.2.5>`: take $P$ very negative. {prf:ref}`Fact 3.1, part 2 <fact-3.1.2>` is proved."),
            written("# T", "We prove it. What can be proved? Is Lemma 4.5, part 2 wrong?", "That is true for $n = 2$."),
            written("# T", "Lemma 4.5, part 5 is wrong as printed.", "With the minus sign, Lemma 4.5, part 5 is true."),
            written("# T", "Part 5 of lemma 4.5 is wrong as the paper prints it; part 2 of lemma 4.5 is true."),
            written("# T", "[The Hessian](hessian) has proved it, and it is proved [there](hessian).", "*a proved bound*"),
            chapter(prose=("# T", "*Proved* means: for every $n$. **Refuted.**"), name="chapters/verification/b.ipynb"),
        ],
    ),
    "assertions_can_fail": (
        [
            "assert True", "assert 1, 'a message'", "assert not False", "assert f'{x}'", "assert (a == b, 'a message')",
            "assert [a]", "assert {'a': a}", "assert lambda: a", "assert a == a", "assert 0 < b <= b", "assert 1 == 1",
            "assert np.allclose(f(x), f(x))", "assert np.isclose(1.0, 1.0)", "assert a.equals(a)", "assert a or True",
            "assert True and 1", "assert a < b or b == b",
        ],
        [
            "assert a", "assert not a", "assert ()", "assert a == b, 'a message'", "assert a == 1", "assert 0 < a <= b",
            "assert a or b", "assert a and True", "assert np.allclose(f(x), g(x))", "assert a.equals(b)",
        ],
    ),
    "truth_is_asserted": (
        [
            "a == b", "x = 1\na in b", "not a", "a and b", "True", "(a < b).all()", "np.allclose(a, b)",
            "isinstance(a, int)", plain("True"), plain("np.False_"), printed("first\nFalse\n"),
        ],
        [
            "assert a == b", "a", "ok = a == b\nassert ok\nok", "np.testing.assert_allclose(a, b)\na == b",
            printed("it is True that\n"),
        ],
    ),
    "nothing_is_swallowed": (
        [
            "try:\n    f()\nexcept ValueError:\n    pass", "try:\n    f()\nexcept ValueError:\n    ...",
            "try:\n    f()\nexcept:\n    print()", "with contextlib.suppress(ValueError):\n    f()",
            "pytest.skip('later')", "raise unittest.SkipTest('later')",
        ],
        ["try:\n    f()\nexcept ValueError as error:\n    print(error)", "rows.skip(2)"],
    ),
    "warnings_are_not_silenced": (
        [
            "warnings.filterwarnings('ignore')", "warnings.simplefilter(action='ignore')",
            "with np.errstate(over='ignore'):\n    f()", "np.seterr(all='ignore')", "logging.disable()",
            "with contextlib.redirect_stderr(x):\n    f()",
        ],
        ["with np.errstate(over='raise'):\n    f()", "warnings.filterwarnings('error')"],
    ),
    "markers_are_explained": (
        [
            "# NBVAL_IGNORE_OUTPUT\nf()", "f()\n#NBVAL_SKIP",
            *(code("f()", tags=[tag]) for tag in sorted(hygiene.MARKER_TAGS)),
        ],
        [code("f()", tags=["hide-input"]), "x = 'NBVAL_SKIP'"],
    ),
    "outputs_fit_every_machine": (
        [
            plain("<V at 0x7f96207a5cd0>"), plain("2024-05-01 12:30"), plain("12:30:05"), plain("Wall time: 3 s"),
            plain("'/home/ada/x.csv'"), plain("C:\\Users\\ada"), printed("read /tmp/x.csv\n"),
            payload("f()", file="/root/a.py"),
        ],
        [
            plain("0x7f"), plain("https://example.org/home/x"), plain("../tmp/x"), plain("a/root/b"),
            plain(r"$A:\mathbb{R}$"), plain("2024-05-01"), plain("1:2"),
        ],
    ),
    "sources_fit_every_machine": (
        ["open('/home/ada/x.csv')", "r'C:\\Users'", written("# T\n\nSee /root/notes.")],
        ["open('../x.csv')", written("# T\n\nAt 12:30:05 in [t](https://a.org/tmp/b).")],
    ),
    "floats_are_rounded": (
        [
            plain("0.3333333333333333"), plain("-1.234567890123e-05"), plain("[1.0, 2.7182818284590]"),
            plain("0.33333333333333j"), printed("x = 0.33333333333333\n"),
            shown({"text/latex": "$0.333333333333333 x$"}), payload("f()", ratio=1 / 3),
        ],
        [
            plain("0.333333333333"), plain("0.000000000000001"), plain("12345678901234567890"),
            plain("1/3000000000000000"), plain("1.5e-16"), SOUND_PLOT,
        ],
    ),
    "sets_are_sorted": (
        [
            "print({a, b})", "set(x) | y", "{i for i in x}", plain("{'alpha', 'c'}"), plain("[frozenset({1, 2})]"),
            printed("free:\n{x, y}\n"),
        ],
        [
            "sorted(set(x))", "print(sorted({a, b}))", "s = {a, b}", plain("{'a': 1}"),
            shown({"text/plain": "{0, 1}", "text/latex": r"$\{0, 1\}$"}), printed("x in {0, 1}\n"),
        ],
    ),
    "generators_are_seeded": (
        [
            "np.random.default_rng()", "default_rng(None)", "np.random.default_rng(seed=None)", "np.random.PCG64()",
            "np.random.rand(3)", "np.random.seed(1)", "numpy.random.normal()", "random.random()", "random.Random()",
        ],
        [SEEDED, "np.random.default_rng(seed=3)", "random.Random(3)", "rng.random()"],
    ),
    "no_vector_graphics": (
        [
            shown({"image/svg+xml": "<svg/>"}), shown({"text/html": "<div><svg></svg></div>"}),
            shown({"text/markdown": '<div><svg><path id="p1"/></svg></div>'}),
            shown({"text/markdown": '<div><svg><a id="p1"/></svg></div>'}),
            shown({"text/markdown": '<div><svg><a id="graph-lemma-3.3"/><path id="graph-p1"/></svg></div>'}),
        ],
        [
            SOUND_PLOT, shown({"text/markdown": '<div><svg><path d="M0 0"/></svg></div>'}),
            shown({"text/markdown": '<div><svg><a id="graph-lemma-3.3" href="#"/></svg></div>'}),
        ],
    ),
    "pictures_belong_to_their_cells": (
        [
            changed(SOUND_PLOT, lambda cell: cell.update(source="_ = ax.plot(2 * x)")),
            changed(SOUND_PLOT, lambda cell: cell.outputs[0].data.update({"image/png": "AAAA"})),
            changed(SOUND_PLOT, lambda cell: cell.outputs[0].data[drawn.MIME]["axes 1"].update(lines="2, ab")),
            changed(SOUND_PLOT, lambda cell: cell.metadata.mystnb.image.update(alt="Another picture, of another chapter.")),
            changed(SOUND_PLOT, lambda cell: cell.outputs.__setitem__(0, plot("_ = ax.plot(y)").outputs[0])),
            changed(SOUND_PLOT, lambda cell: cell.outputs[0].metadata.clear()), shown({"image/png": PNG}),
            chapter([SOUND_PLOT], ("# T", "*Another caption: 12.*")),
        ],
        [SOUND_PLOT, shown({"text/plain": "no picture"}), "x"],
    ),
    "pictures_are_asserted": (
        [SOUND_PLOT, ("assert x", "y = 1", SOUND_PLOT), (SOUND_PLOT, "y = 1", "assert x")],
        [plot("_ = ax.plot(x)\nassert x"), ("assert x", SOUND_PLOT), (SOUND_PLOT, "np.testing.assert_allclose(x, y)")],
    ),
    "pictures_have_alt_text": (
        [
            plot("ax"), plot("ax", render={"image": {"alt": ALT}}), plot("ax", mystnb={"image": {"alt": " "}}),
            plot("ax", mystnb={"image": {"alt": "a line"}}), shown({"text/html": '<img src="a.png" alt="">'}),
        ],
        [SOUND_PLOT, "x", shown({"text/html": '<img alt="a line" src="a">'})],
    ),
    "prose_pictures_have_alt_text": (
        [written("# T\n\n![](a.png)"), written("# T", '<img src="a.png">')],
        [written("# T\n\n![a line](a.png)", '<img src="a.png" alt="a line">')],
    ),
    "pictures_are_stored": (
        [plain("<Figure size 640x480 with 1 Axes>"), shown({"application/papermill.record/image/png": PNG})],
        [SOUND_PLOT, shown({"application/papermill.record/text/latex": "$x$"})],
    ),
    "code_cells_are_short": (
        ["\n".join("x" * 15), code("\n".join("x" * 41), tags=["hide-input"])],
        ["\n".join("x" * 14), code("\n".join("x" * 40), tags=["hide-input"])],
    ),
    "imports_are_folded": (
        [SEEDED, "from anysize import *", code("import numpy", tags=["illustration"])],
        [FOLDED, "x = 1\nimport numpy", code("import numpy", tags=["remove-input"])],
    ),
    "a_picture_comes_before_the_code": (
        ["x = 1", ("x = 1", SOUND_PLOT), (FOLDED, "x = 1", SOUND_PLOT), (shown({"text/html": "<p>no picture</p>"}), SOUND_PLOT)],
        [
            (SOUND_PLOT, "x = 1"), (FOLDED, SOUND_PLOT, "x = 1"), (FOLDED,),
            (shown({"text/html": '<div class="moving-picture">'}), "x = 1"),
            chapter([code("x = 1")], name="chapters/appendix/b.ipynb"),
        ],
    ),
    "title_comes_first": (
        [
            written("Title"), written("Text", "# Title"), written("# One\n\n# Two"), written("# One", "# Two"),
            edited(lambda notebook: notebook.cells.pop(0)),
        ],
        [written("(label)=\n# One\n\n## Two", "```python\n# comment\n```", "## Three")],
    ),
    "stored_form_is_canonical": ([*map(edited, EDITS)], [("x", "y", "z")]),
    "formulas_are_whole": (
        [written("# T", "Of $X^\top$."), written("# T", "A norm $\\lVert x\nVert$.")],
        [written("# T", r"Of $X^\top$ and $\lVert x\rVert$, $\leftarrow$.")],
    ),
    "prerequisites_are_named": ([written("# T", "Some prerequisites.")], ["x", elsewhere("appendix")]),
    "references_are_given": (
        [written("# T", "References"), written("# T", "```\n## References\n```")],
        ["x", elsewhere("verification")],
    ),
    "exercises_are_set": (
        [
            written("# T", *[EXERCISE.format(i) for i in range(3)]),
            written("# T", EXERCISES.replace(":label: ex-2\n", "")),
        ],
        ["x", written("# T", EXERCISES.replace("```", ":::")), elsewhere("appendix")],
    ),
    "exercises_are_solved": (
        [
            written("# T", *[EXERCISE.format(i) for i in range(4)]),
            written("# T", EXERCISES.replace("{solution} ex-1", "{note} ex-1")),
            written("# T", EXERCISES + SOLUTION.format("elsewhere")),
            written("# T", EXERCISES.replace(":class: dropdown\n", "")),
        ],
        ["x", written("# T", EXERCISES.replace("{solution}", "{solution-start}")), elsewhere("appendix")],
    ),
}  # fmt: skip

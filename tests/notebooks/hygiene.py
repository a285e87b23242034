"""What a stored chapter must be, rule by rule.

Re-running a chapter shows that its outputs are still the same; it cannot show that they were ever right, that
a cell ran at all, or that a claim could have failed. These rules read the stored notebook and say where it
could be wrong unnoticed. A rule is a pure function from a `Chapter` to findings; `check` applies them all.
"""

from __future__ import annotations

import ast
import functools
import itertools
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from nbformat import NotebookNode

from bindery import ledger, refresh
from weightshift import book, drawn

VERDICT = "application/vnd.weightshift.verdict+json"
GLUED = "application/papermill.record/"
LONGEST_CELL = 14
LONGEST_FOLDED = 40
FEWEST_EXERCISES = 4
MOST_DIGITS = 12
SHORTEST_ALT_TEXT = 20

# Cells that nbval may skip or not compare, with the reason. One per notebook at most, hence the form.
EXPLAINED_MARKERS: dict[str, tuple[str, str]] = {
    # "chapters/part/name.ipynb": ("cell id", "why its output cannot be the same twice"),
}


@dataclass(frozen=True)
class Chapter:
    """A stored notebook: its path from the project's root, its text and what the text holds."""

    name: str
    text: str
    notebook: NotebookNode

    @classmethod
    def load(cls, path: Path, root: Path) -> Chapter:
        text = path.read_text("utf-8")
        return cls(path.relative_to(root).as_posix(), text, refresh.read(text))

    @property
    def teaches(self) -> bool:
        """Whether it is an ordinary chapter, neither part of the verification nor an appendix."""
        return not {"verification", "appendix"} & set(PurePosixPath(self.name).parts)

    @property
    def code(self) -> list[tuple[int, NotebookNode]]:
        """The code cells, each with its place among all cells."""
        return [(i, cell) for i, cell in enumerate(self.notebook.cells) if cell.cell_type == "code"]

    @property
    def prose(self) -> list[tuple[int, NotebookNode]]:
        """The markdown cells, each with its place among all cells."""
        return [(i, cell) for i, cell in enumerate(self.notebook.cells) if cell.cell_type == "markdown"]

    @property
    def whole_prose(self) -> str:
        return "\n\n".join(cell.source for _, cell in self.prose)


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, where, and what would be right. Cells count from 0, prose cells included."""

    notebook: str
    cell: int | None
    line: str
    wrong: str
    right: str

    def __str__(self) -> str:
        place = self.notebook if self.cell is None else f"{self.notebook}, cell {self.cell} ({self.line})"
        return f"{place}: {self.wrong}; {self.right}"


Complaint = tuple[str, str]  # what is wrong, what would be right
Located = tuple[int | None, str, str]  # the same, with the place of the cell
Rule = Callable[[Chapter], list[Finding]]
RULES: dict[str, Rule] = {}


def rule(complaints: Callable[[Chapter], Iterator[Located]]) -> Rule:
    """Register a rule on whole chapters."""

    @functools.wraps(complaints)
    def findings(chapter: Chapter) -> list[Finding]:
        cells = chapter.notebook.cells
        return [
            Finding(chapter.name, i, "" if i is None else refresh.first_line(cells[i]), wrong, right)
            for i, wrong, right in complaints(chapter)
        ]

    RULES[complaints.__name__] = findings
    return findings


def rule_on_code(complaints: Callable[[NotebookNode], Iterator[Complaint]]) -> Rule:
    """Register a rule that looks at one code cell at a time."""

    @functools.wraps(complaints)
    def over_all(chapter: Chapter) -> Iterator[Located]:
        for i, cell in chapter.code:
            for wrong, right in complaints(cell):
                yield i, wrong, right

    return rule(over_all)


def check(chapter: Chapter) -> list[Finding]:
    """Everything all rules find in a chapter."""
    return [finding for apply in RULES.values() for finding in apply(chapter)]


# --- reading cells ---------------------------------------------------------------------------------------


@functools.lru_cache(maxsize=4096)
def parsed(source: str) -> ast.Module:
    """The syntax tree of a cell; an empty one if the cell is not Python (`is_plain_python` reports that)."""
    try:
        return ast.parse(source)
    except SyntaxError:
        return ast.Module(body=[], type_ignores=[])


def nodes(cell: NotebookNode, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    """All syntax nodes of the given kinds."""
    return (node for node in ast.walk(parsed(cell.source)) if isinstance(node, kinds))


def called_name(call: ast.AST) -> str:
    """The last part of the name that is called: `allclose` for `np.allclose(a, b)`."""
    function = getattr(call, "func", None)
    return getattr(function, "attr", getattr(function, "id", ""))


def called_path(call: ast.AST) -> str:
    """The dotted name that is called: `np.random.rand` for `np.random.rand(3)`."""
    return ast.unparse(call.func) if isinstance(call, ast.Call) else ""


def calls(cell: NotebookNode, *names: str) -> list[ast.Call]:
    return [call for call in nodes(cell, ast.Call) if called_name(call) in names]


def asserts(cell: NotebookNode) -> bool:
    """Whether the cell can fail by its own statement."""
    return any(True for _ in nodes(cell, ast.Assert)) or any(
        called_name(call).startswith("assert_") for call in nodes(cell, ast.Call)
    )


def last_expression(cell: NotebookNode) -> ast.expr | None:
    """The expression whose value the cell displays."""
    body = parsed(cell.source).body
    return body[-1].value if body and isinstance(body[-1], ast.Expr) else None


def bundles(cell: NotebookNode) -> Iterator[dict]:
    """The mime bundles of the cell's outputs."""
    return (output.data for output in cell.outputs if "data" in output)


def output_texts(cell: NotebookNode) -> Iterator[tuple[str, str]]:
    """Every stored piece of text a reader or a program may compare, with its mime type or stream name."""
    for output in cell.outputs:
        if output.output_type == "stream":
            yield output.name, output.text
        for mime, value in output.get("data", {}).items():
            if isinstance(value, str) and "image/" not in mime:
                yield mime, value
            elif not isinstance(value, str):
                yield mime, json.dumps(value, ensure_ascii=False)


def is_folded(cell: NotebookNode) -> bool:
    """Whether the page shows what the cell gives and not its code."""
    return bool({"hide-input", "remove-input"} & set(cell.metadata.get("tags", [])))


def excerpt(text: str, match: re.Match[str]) -> str:
    """What matched, with a little around it."""
    return repr(text[max(0, match.start() - 15) : match.end() + 15])


# --- it ran, all of it, and nothing went wrong -----------------------------------------------------------


@rule
def ran_without_a_blemish(chapter: Chapter) -> Iterator[Located]:
    """nbval skips in silence what has not run."""
    for i, _, wrong in refresh.blemishes(chapter.notebook):
        yield (
            i,
            f"the cell has a blemish: {wrong}",
            "remove the cause, or catch the error and print its message; run `make refresh`",
        )


@rule_on_code
def no_empty_cells(cell: NotebookNode) -> Iterator[Complaint]:
    if not cell.source.strip():
        yield "the code cell is empty", "remove it"


@rule_on_code
def is_plain_python(cell: NotebookNode) -> Iterator[Complaint]:
    try:
        ast.parse(cell.source)
    except SyntaxError as error:
        line = (cell.source.splitlines() or [""])[(error.lineno or 1) - 1].strip()
        kind = "a magic or shell line" if line.startswith(("%", "!", "?")) else "no Python"
        yield f"{line!r} is {kind}", "write plain Python"
    if calls(cell, "get_ipython"):
        yield "it reaches for IPython itself", "write plain Python"


@rule_on_code
def same_under_nbval(cell: NotebookNode) -> Iterator[Complaint]:
    # nbval keeps no input history, so IPython cannot look up the semicolon or an earlier cell.
    if last_expression(cell) is not None and re.search(r";\s*(#.*)?$", cell.source):
        yield "it ends in `;`, which nbval does not honour", "assign the value: `_ = …`"
    for node in nodes(cell, ast.Name):
        if node.id in {"In", "Out"} or re.fullmatch(r"_i?\d+", node.id):
            yield f"it uses IPython's history, `{node.id}`", "give the value a name"


# --- a claim can fail, and a verdict is computed ---------------------------------------------------------


@rule_on_code
def verdicts_are_settled(cell: NotebookNode) -> Iterator[Complaint]:
    stored = any(VERDICT in bundle for bundle in bundles(cell))
    settled = bool(calls(cell, "settle"))
    if stored and not settled:
        yield "it stores a verdict that no `settle(…)` in it gave", "run `make refresh`"
    if settled and not stored:
        yield "it settles a claim and stores no verdict", "end the cell in the verdict, then `make refresh`"


JUDGED = "proved|proven|refuted|disproved|ill-typed|verified|confirmed|established|certified"
TYPED = rf"\b(?:{JUDGED}|q\.?e\.?d|holds? for (?:all|every)|accepted by coq|is (?:true|false|correct|wrong|valid))\b|[∎✓✔☑✅]"
BADGE = r"class=.verdict"


@rule_on_code
def verdicts_are_not_typed(cell: NotebookNode) -> Iterator[Complaint]:
    for node in nodes(cell, ast.Constant):
        if isinstance(node.value, str) and re.search(f"{TYPED}|{BADGE}", node.value, re.I):
            yield f"the verdict is typed by hand, {node.value!r}", "let `settle` say it"
    for kind, text in output_texts(cell):
        said = re.search(
            BADGE if kind not in ("stdout", "text/plain") else rf"{BADGE}|^\W*(?:{JUDGED})\W*$", text, re.I | re.M
        )
        if said and not re.search(r"\bsettle\(|\bledger\.", cell.source):
            yield (
                f"its output ({kind}) holds a verdict that no `settle` gave, {excerpt(text, said)}",
                "let `settle` say it",
            )


# In prose a verdict is that of a claim, which the sentence names, and the one that was computed. A sentence may deny what it says.
SAYS = {
    True: rf"(?<!not )(?<!un)\b(?:{JUDGED.replace('refuted|disproved|ill-typed|', '')}|true|correct|valid|holds?)\b",
    False: r"\b(?:refuted|disproved|ill-typed|false|wrong|untrue|invalid|not (?:true|correct|valid|proved|hold))\b",
}
VERDICTS = {
    True: ("proved", "proved, restored", "proved, corrected"),
    False: ("proved, corrected", "refuted", "ill-typed"),
}
SETTLED = (
    rf"\b(?:is|are|was|were|been|being) (?!to )(?:\w+ )?(?:{JUDGED})\b|^\W*(?:{JUDGED})\b"
    rf"|\b(?:is|are) (?:now )?(?:a )?theorems?\b|\bproved for (?:every|all)\b"
)
ALONE = (
    r"(?:(?:hence|so|therefore|thus|this|that|it|which|lemma|theorem|claim|is|has|been|verdict) )*"
    rf"(?:{JUDGED}|q\.?e\.?d|holds|true|false|correct|wrong|valid)(?:,? \w+| for (?:all|every) (?:\$?n\b|size|number).*)?"
)
PRINTED = r"\b(?:as (?:it is |they are )?(?:printed|it stands)|(?:as|what|in which form) the (?:paper|text) (?:prints|states|has)|in print)\b"
NAMED = r"\b(?:Lemma|Theorem|Fact|Definition|Remark|Claim) \d+\.\d+(?:, part \d+)?"


def sentences(text: str) -> Iterator[str]:
    """The sentences of some Markdown, those in its fenced blocks, lists and tables too."""
    text = re.sub(r"^[ \t]*(?:`{3,}|~{3,}|:{3,}|#|:\w+:).*$", "\n", text, flags=re.M)
    for paragraph in re.split(r"\n\s*\n|^\s*[-*] |\|", text, flags=re.M):
        yield from re.split(r"(?<=[.!?])[*_)”]*\s+(?=[A-Z(*_$\[{“])", " ".join(paragraph.split()))


@functools.cache
def settled() -> dict[str, tuple[str, str]]:
    """Each settled claim: where it is from, and its verdict."""
    rows = ledger.read(book.chapters())
    return {row.id: (row.payload["source"], row.verdict) for row in rows if row.payload}


def spoken_of(sentence: str) -> list[str]:
    """The claims that a sentence links to or names."""
    linked = re.findall(r"\{prf:ref\}`(?:[^`<]*<)?([^`>]+)>?`", sentence)
    in_order = re.sub(rf"\b(part \d+) of ({NAMED})", r"\2, \1", sentence, flags=re.I)  # lemma 4.5, part 5
    named = {name.lower() for name in re.findall(NAMED, in_order, re.I)}
    return list(
        dict.fromkeys([*linked, *(claim for claim, (source, _) in settled().items() if source.lower() in named)])
    )


def misjudged(text: str, everywhere: bool = True) -> Iterator[Complaint]:
    """Verdicts in prose that are no claim's (looked for `everywhere`, or not where words are explained), or not the computed one."""
    for sentence in sentences(text):
        words = re.sub(r"[*_`>]|<[^>]*>", "", sentence).strip(" .!:")
        typed = re.search(r"\bverdict\b\W*[:=—–]|[∎✓✔☑✅]", words, re.I) or re.fullmatch(ALONE, words, re.I)
        claims = [claim for claim in spoken_of(sentence) if claim in settled()]
        if everywhere and (typed or re.search(BADGE, sentence)):
            yield f"a verdict is typed, “{sentence[:80]}”", "let `settle` say it, in a cell"
        elif everywhere and re.search(SETTLED, words, re.I) and not claims and "](" not in sentence:
            yield f"“{sentence[:80]}” gives a verdict on no claim", "name the claim: {prf:ref}`words <claim>`"
        said = [kind for kind, pattern in SAYS.items() if re.search(pattern, words, re.I)]
        if len(said) == 1 and not sentence.rstrip("*_ ").endswith("?"):
            printed = re.search(PRINTED, words, re.I) and said == [True]
            right = ("proved",) if printed else VERDICTS[said[0]]
            for claim in claims:
                if (found := settled()[claim][1]) not in right and not found.startswith("measured"):
                    yield (
                        f"“{sentence[:80]}” is not the verdict on {claim}, which is: {found}",
                        "say what the ledger says",
                    )


@rule
def links_lead_to_what_they_name(chapter: Chapter) -> Iterator[Located]:
    for i, cell in chapter.prose:
        for words, claim in re.findall(r"\{prf:ref\}`([^`<]*)<([^`>]+)>`", cell.source):
            named, (source, _) = re.search(NAMED, words, re.I), settled().get(claim, ("", ""))
            if named and source and named[0].lower() not in source.lower():
                yield i, f"“{words.strip()}” leads to {claim}, which is {source}", "name what it leads to"


@rule
def verdicts_in_prose_are_the_computed_ones(chapter: Chapter) -> Iterator[Located]:
    for i, cell in chapter.prose:
        for wrong, right in misjudged(cell.source, chapter.teaches):
            yield i, wrong, right


def always_true(test: ast.expr) -> str:
    """Why an asserted expression holds whatever happens; empty if it may fail."""
    if isinstance(test, ast.Constant | ast.JoinedStr | ast.Lambda):
        return "a constant"
    if isinstance(test, ast.Tuple | ast.List | ast.Set) and test.elts:
        return "a non-empty collection, which is always true"
    if isinstance(test, ast.Dict) and test.keys:
        return "a non-empty dictionary, which is always true"
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return "a constant" if isinstance(test.operand, ast.Constant) else ""
    if isinstance(test, ast.BoolOp):
        reasons = [always_true(value) for value in test.values]
        return next(filter(None, reasons), "") if isinstance(test.op, ast.Or) or all(reasons) else ""
    return compares_with_itself(test)


def compares_with_itself(test: ast.expr) -> str:
    if isinstance(test, ast.Compare):
        sides = [test.left, *test.comparators]
    elif isinstance(test, ast.Call) and called_name(test) in COMPARING_CALLS:
        owner = [test.func.value] if len(test.args) == 1 and isinstance(test.func, ast.Attribute) else []
        sides = owner + test.args[:2]
    else:
        return ""
    written = [ast.dump(side) for side in sides]
    same = any(first == second for first, second in itertools.pairwise(written))
    constant = len(sides) > 1 and all(isinstance(side, ast.Constant) for side in sides)
    return "a thing compared with itself" if same else "constants compared" if constant else ""


COMPARING_CALLS = {"allclose", "isclose", "array_equal", "array_equiv", "equals"}
DECIDING_CALLS = COMPARING_CALLS | {
    "all", "any", "bool", "isinstance", "issubset", "is_proved", "holds", "startswith", "endswith",
}  # fmt: skip


@rule_on_code
def assertions_can_fail(cell: NotebookNode) -> Iterator[Complaint]:
    for node in nodes(cell, ast.Assert):
        if reason := always_true(node.test):
            yield f"`{ast.unparse(node)}` asserts {reason}", "assert something that could be false"


def decides(expression: ast.expr | None) -> bool:
    """Whether an expression is a yes or no."""
    if isinstance(expression, ast.Compare | ast.BoolOp):
        return True
    if isinstance(expression, ast.UnaryOp):
        return isinstance(expression.op, ast.Not)
    if isinstance(expression, ast.Constant):
        return isinstance(expression.value, bool)
    return isinstance(expression, ast.Call) and called_name(expression) in DECIDING_CALLS


@rule_on_code
def truth_is_asserted(cell: NotebookNode) -> Iterator[Complaint]:
    if asserts(cell):
        return
    if decides(expression := last_expression(cell)):
        yield f"a False from `{ast.unparse(expression)}` would be stored and pass", "put `assert` before it"
    elif shown := [text for _, text in output_texts(cell) if re.search(r"^(np\.)?(True|False)_?$", text, re.M)]:
        yield f"it stores {shown[0].strip()!r}, and the opposite would be stored as well", "assert it"


@rule_on_code
def nothing_is_swallowed(cell: NotebookNode) -> Iterator[Complaint]:
    for handler in nodes(cell, ast.ExceptHandler):
        idle = all(
            isinstance(line, ast.Pass | ast.Continue)
            or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
            for line in handler.body
        )
        if handler.type is None or idle:
            yield "an `except` swallows the failure", "name the error and assert on its message"
    for call in calls(cell, "suppress"):
        yield f"`{ast.unparse(call)}` swallows the failure", "name the error and assert on its message"
    for call in nodes(cell, ast.Call):
        if re.fullmatch(r"(pytest|unittest)\..*(skip|xfail)\w*|(SkipTest|importorskip)", called_path(call), re.I):
            yield f"`{ast.unparse(call)}` skips the check", "let it run"


@rule_on_code
def warnings_are_not_silenced(cell: NotebookNode) -> Iterator[Complaint]:
    right = 'remove the cause; to show an overflow, use `np.errstate(over="raise")` and catch the error'
    for call in calls(cell, "filterwarnings", "simplefilter", "catch_warnings", "errstate", "seterr"):
        given = [*call.args, *(keyword.value for keyword in call.keywords)]
        if any(isinstance(value, ast.Constant) and value.value == "ignore" for value in given):
            yield f"`{ast.unparse(call)}` silences warnings", right
    for call in nodes(cell, ast.Call):
        if called_path(call) in {"logging.disable", "redirect_stderr", "contextlib.redirect_stderr"}:
            yield f"`{ast.unparse(call)}` silences warnings", right


MARKERS = re.compile(r"^\s*#+\s*((?:NBVAL|PYTEST_VALIDATE)_\w+)\s*$", re.M)
MARKER_TAGS = {
    "nbval-ignore-output", "nbval-skip", "nbval-raises-exception", "nbval-check-output", "raises-exception",
    "skip-execution",
}  # fmt: skip
NEVER_EXPLAINED = {"NBVAL_RAISES_EXCEPTION", "nbval-raises-exception", "raises-exception", "skip-execution"}


@rule
def markers_are_explained(chapter: Chapter) -> Iterator[Located]:
    explained, _ = EXPLAINED_MARKERS.get(chapter.name, ("", ""))
    for i, cell in chapter.code:
        tags = {tag.lower().replace("_", "-") for tag in cell.metadata.get("tags", [])}
        for marker in [*MARKERS.findall(cell.source), *sorted(tags & MARKER_TAGS)]:
            if marker in NEVER_EXPLAINED or cell.get("id") != explained:
                yield i, f"{marker} hides its output", "remove it, or explain it in EXPLAINED_MARKERS"


# --- the same bytes on every machine ---------------------------------------------------------------------

ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}\b")
TIME = re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b\d{1,2}:\d\d:\d\d\b|\b(?:Wall time|CPU times)\b|±.*per loop")
MACHINE_PATH = re.compile(
    r"(?<![\w.:/-])/(?:home|root|tmp|Users|usr|opt|var|private|mnt|work)/|\b[A-Z]:\\(?:Users|Program|Windows|Temp)"
)
UNSTABLE = {
    "an object's address": (ADDRESS, "show a value, not an object without a representation of its own"),
    "a time": (TIME, "leave times to bench/"),
    "a path of one machine": (MACHINE_PATH, "use a path relative to the notebook"),
}


@rule_on_code
def outputs_fit_every_machine(cell: NotebookNode) -> Iterator[Complaint]:
    for kind, text in output_texts(cell):
        for what, (pattern, right) in UNSTABLE.items():
            if match := pattern.search(text):
                yield f"its output ({kind}) holds {what}, {excerpt(text, match)}", right


@rule
def sources_fit_every_machine(chapter: Chapter) -> Iterator[Located]:
    for i, cell in enumerate(chapter.notebook.cells):
        for what, (pattern, right) in UNSTABLE.items():
            # Prose may speak of a time of day.
            match = pattern.search(cell.source)
            if match and (cell.cell_type == "code" or pattern is not TIME):
                yield i, f"it holds {what}, {excerpt(cell.source, match)}", right


NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d*)?(?:[eE][+-]?\d+)?")


@rule_on_code
def floats_are_rounded(cell: NotebookNode) -> Iterator[Complaint]:
    for kind, text in output_texts(cell):
        for match in NUMBER.finditer(text):
            mantissa = re.split("[eE]", match[0])[0]
            is_float = "." in mantissa or mantissa != match[0]
            if is_float and len(mantissa.replace(".", "").lstrip("0")) > MOST_DIGITS:
                wrong = f"its output ({kind}) shows {match[0]}: the last digits differ between machines"
                yield wrong, f"round to at most {MOST_DIGITS} digits, or show the residual and its tolerance"
                break


def makes_a_set(expression: ast.AST | None) -> bool:
    """Whether an expression is visibly a set."""
    if isinstance(expression, ast.BinOp):
        return makes_a_set(expression.left) or makes_a_set(expression.right)
    return isinstance(expression, ast.Set | ast.SetComp) or (
        isinstance(expression, ast.Call) and called_name(expression) in {"set", "frozenset"}
    )


@rule_on_code
def sets_are_sorted(cell: NotebookNode) -> Iterator[Complaint]:
    right = "show `sorted(…)`"
    printed = [argument for call in calls(cell, "print", "display") for argument in call.args]
    if any(makes_a_set(expression) for expression in (*printed, last_expression(cell))):
        yield "it shows a set, whose order is arbitrary", right
        return
    for bundle in bundles(cell):
        text = bundle.get("text/plain", "")
        # A set of SymPy's own prints in a fixed order, and comes with LaTeX.
        braced = re.fullmatch(r"\{[^:{}]+\}", text) and "text/latex" not in bundle
        if braced or re.search(r"\b(frozen)?set\(\{", text):
            yield f"its output shows a set, {text[:40]!r}", right
    for output in cell.outputs:
        text = output.get("text", "")
        if match := re.search(r"^\{[^:{}]+\}$|\b(frozen)?set\(\{.*", text, re.M):
            yield f"its output shows a set, {match[0][:40]!r}", right


GENERATORS = {"default_rng", "Generator", "SeedSequence", "PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937"}


@rule_on_code
def generators_are_seeded(cell: NotebookNode) -> Iterator[Complaint]:
    right = "use `rng = np.random.default_rng(seed)` with a fixed seed"
    for call in nodes(cell, ast.Call):
        path, name = called_path(call), called_name(call)
        given = [*call.args, *(keyword.value for keyword in call.keywords)]
        unseeded = not given or (isinstance(given[0], ast.Constant) and given[0].value is None)
        legacy = re.match(r"(np|numpy)\.random\.\w+$", path) and name not in GENERATORS
        standard = re.match(r"random\.\w+$", path) and (name != "Random" or unseeded)
        if legacy or standard or (unseeded and name in GENERATORS):
            yield f"`{ast.unparse(call)}` draws without a seed of its own", right


def is_vector_graphic(mime: str, value: object) -> bool:
    """Whether a form of an output is an SVG. One in markdown without ids but those of its links is ours, the same at every
    run: a link's id is made from its claim's, those that a plotting library gives to paths and groups are drawn at random.
    """
    text = re.sub(r'<a id="graph-[^"]+"', "<a", str(value))
    return "svg" in mime or ("<svg" in text and (mime != "text/markdown" or bool(re.search(r"<[^>]*\bid=", text))))


@rule_on_code
def no_vector_graphics(cell: NotebookNode) -> Iterator[Complaint]:
    if any(is_vector_graphic(mime, value) for bundle in bundles(cell) for mime, value in bundle.items()):
        yield "it stores an SVG, whose ids differ at every run", "draw a PNG"


# --- pictures --------------------------------------------------------------------------------------------


def shows_picture(cell: NotebookNode) -> bool:
    return any("image/png" in bundle or "image/jpeg" in bundle for bundle in bundles(cell))


def shows_moving_picture(cell: NotebookNode) -> bool:
    return any('class="moving-picture"' in bundle.get("text/html", "") for bundle in bundles(cell))


@rule
def pictures_belong_to_their_cells(chapter: Chapter) -> Iterator[Located]:
    for i, output, seal in refresh.pictures(chapter.notebook):
        if drawn.MIME not in output.data:
            yield i, "its picture says nothing of what is plotted", "draw it with `weightshift.figures.axes`"
        elif output.metadata.get(refresh.SEAL) != seal:
            wrong = "the picture, what is plotted in it, its code, its caption and its alternative text were not stored together"
            yield i, wrong, "look whether they belong together, and run `make refresh`"


@rule
def pictures_are_asserted(chapter: Chapter) -> Iterator[Located]:
    cells = chapter.code
    for place, (i, cell) in enumerate(cells):
        near = cells[max(0, place - 1) : place + 2]
        if shows_picture(cell) and not any(asserts(neighbour) for _, neighbour in near):
            wrong = "nothing is asserted about the plotted data, and nbval does not compare pictures"
            yield i, wrong, "assert what the picture shows, here or in the code cell before or after"


@rule_on_code
def pictures_have_alt_text(cell: NotebookNode) -> Iterator[Complaint]:
    alt = str(cell.metadata.get("mystnb", {}).get("image", {}).get("alt", ""))
    if shows_picture(cell) and len(alt.strip()) < SHORTEST_ALT_TEXT:
        right = 'say what is to be seen, in the cell\'s metadata: "mystnb": {"image": {"alt": "…"}}'
        yield f"its picture has the alternative text {alt!r}", right
    if "render" in cell.metadata:
        yield "its metadata has the deprecated key `render`, which a strict build refuses", "call it `mystnb`"
    if any(re.search(r"<img(?![^>]*\balt=.[^'\"])", bundle.get("text/html", "")) for bundle in bundles(cell)):
        yield "it stores an <img> without alternative text", "add alt="


@rule
def prose_pictures_have_alt_text(chapter: Chapter) -> Iterator[Located]:
    for i, cell in chapter.prose:
        if re.search(r"!\[\s*\]\(|<img(?![^>]*\balt=.[^'\"])", cell.source):
            yield i, "an image has no alternative text", "say what is to be seen: `![what it shows](file)`"


@rule_on_code
def pictures_are_stored(cell: NotebookNode) -> Iterator[Complaint]:
    for bundle in bundles(cell):
        if bundle.get("text/plain", "").startswith("<Figure") and "image/png" not in bundle:
            yield "a figure is stored without its picture, and nbval would not notice", "run `make refresh`"
        if any(mime.startswith(f"{GLUED}image/") for mime in bundle):
            yield "a glued picture is compared byte for byte by nbval", "show the figure in its own cell"


# --- how a chapter is written ----------------------------------------------------------------------------


@rule_on_code
def code_cells_are_short(cell: NotebookNode) -> Iterator[Complaint]:
    most = LONGEST_FOLDED if is_folded(cell) else LONGEST_CELL
    if (lines := len(cell.source.strip().splitlines())) > most:
        what = "folded cell" if is_folded(cell) else "cell in view"
        yield f"the {what} has {lines} lines", f"at most {most}; fold it with `hide-input`, or move it into src"


@rule_on_code
def imports_are_folded(cell: NotebookNode) -> Iterator[Complaint]:
    first = next(iter(parsed(cell.source).body), None)
    if isinstance(first, ast.Import | ast.ImportFrom) and not is_folded(cell):
        yield "its imports are in view", "fold it with `hide-input`"


@rule
def a_picture_comes_before_the_code(chapter: Chapter) -> Iterator[Located]:
    if not chapter.teaches:
        return
    for i, cell in chapter.code:
        if shows_picture(cell) or shows_moving_picture(cell):
            return
        if not is_folded(cell):
            yield i, "it is in view before any picture", "a picture at the top, in a cell tagged `hide-input`"
            return


def without_fences(text: str) -> str:
    """Markdown without its fenced blocks, where a `#` is no heading."""
    return re.sub(r"^(`{3,}|~{3,}).*?^\1\s*$", "", text, flags=re.M | re.S)


DELIMITERS = {"lVert": "rVert", "lvert": "rvert", "langle": "rangle", "left": "right"}


@rule
def formulas_are_whole(chapter: Chapter) -> Iterator[Located]:
    """Where a string of Python was not raw, the start of a name became a tab, a bell or the end of a line."""
    for i, cell in chapter.prose:
        if lost := re.search(r"[\t\r\a\b\v\f]", cell.source):
            yield i, f"a control character stands in {excerpt(cell.source, lost)}", "the backslash and letter it was"
        for opening, closing in DELIMITERS.items():
            counts = [len(re.findall(rf"\\{name}(?![A-Za-z])", cell.source)) for name in (opening, closing)]
            if len(set(counts)) > 1:
                yield i, f"it has {counts[0]} of \\{opening} and {counts[1]} of \\{closing}", "as many of both"


@rule
def title_comes_first(chapter: Chapter) -> Iterator[Located]:
    titles = [i for i, cell in chapter.prose for _ in re.findall(r"^# +\S", without_fences(cell.source), flags=re.M)]
    if titles != [0]:
        where = f"in cells {titles}" if titles else "nowhere"
        yield None, f"headings of the first level stand {where}", "one `# Title`, in the first cell"


@rule
def stored_form_is_canonical(chapter: Chapter) -> Iterator[Located]:
    """Its ids, the numbers of its runs, its metadata and its version of the format are what every chapter has."""
    if chapter.text != refresh.write(refresh.normalise(refresh.read(chapter.text))):
        yield None, "the file is not in the form in which `make refresh` stores it", "run `make refresh`"


@rule
def prerequisites_are_named(chapter: Chapter) -> Iterator[Located]:
    if chapter.teaches and not re.search(r"^\W*Prerequisites?\b", chapter.whole_prose, re.M):
        yield None, "there is no line of prerequisites", "a line that starts with **Prerequisites**"


@rule
def references_are_given(chapter: Chapter) -> Iterator[Located]:
    if chapter.teaches and not re.search(r"^#{2,} +References\b", without_fences(chapter.whole_prose), re.M):
        yield None, "there is no section of references", "a heading `## References`"


DIRECTIVE = r"^\s*(?:`{{3,}}|:{{3,}})\{{{name}(?:-start)?\}}[ \t]*(\S*).*\n((?:\s*:[\w-]+:.*\n?)*)"


def directives(text: str, name: str) -> list[tuple[str, str]]:
    """The argument and the options of every MyST directive of that name."""
    return re.findall(DIRECTIVE.format(name=name), text + "\n", flags=re.M)


@rule
def exercises_are_set(chapter: Chapter) -> Iterator[Located]:
    if not chapter.teaches:
        return
    exercises = directives(chapter.whole_prose, "exercise")
    if len(exercises) < FEWEST_EXERCISES:
        yield None, f"there are {len(exercises)} exercises", f"at least {FEWEST_EXERCISES}, as {{exercise}}"
    if unlabelled := sum(":label:" not in options for _, options in exercises):
        yield None, f"{unlabelled} exercises have no label", "`:label:`, so that a solution can point to it"


@rule
def exercises_are_solved(chapter: Chapter) -> Iterator[Located]:
    if not chapter.teaches:
        return
    options = [options for _, options in directives(chapter.whole_prose, "exercise")]
    labels = re.findall(r":label:\s*(\S+)", "\n".join(options))
    solutions = dict(directives(chapter.whole_prose, "solution"))
    unsolved = [label for label in labels if label not in solutions]
    if len(unsolved) > 1 or len(unsolved) == len(labels):
        yield None, f"there is no solution to {', '.join(unsolved) or 'any exercise'}", "all but one, the open one"
    for label, options in solutions.items():
        if label not in labels:
            yield None, f"the solution to {label} has no exercise in this chapter", f"one of {labels}"
        if "dropdown" not in options:
            yield None, f"the solution to {label} is open at once", "`:class: dropdown`"


# --- the table of contents -------------------------------------------------------------------------------


def toc_findings(entries: list[str], files: list[str]) -> list[Finding]:
    """Compare the table of contents with the files under ``chapters``, both from the project's root."""
    listed = {str(PurePosixPath(entry).with_suffix("")) for entry in entries}
    present = {str(PurePosixPath(file).with_suffix("")): file for file in files}
    absent = [name for name in sorted(listed - present.keys()) if name.startswith("chapters/")]
    twice = sorted({entry for entry in entries if entries.count(entry) > 1})
    found = [
        *(
            (present[n], "it does not stand in _toc.yml", "add it, or remove the file")
            for n in sorted(present.keys() - listed)
        ),
        *(("_toc.yml", f"{n} is listed, but there is no such file", "write it, or unlist it") for n in absent),
        *(("_toc.yml", f"{entry} is listed twice", "once") for entry in twice),
    ]
    return [Finding(file, None, "", wrong, right) for file, wrong, right in found]


def toc_of(root: Path) -> list[Finding]:
    """What is wrong between ``_toc.yml`` and ``chapters`` of a project."""
    found = (path for ending in ("ipynb", "md") for path in book.files(root / "chapters", ending))
    files = [path.relative_to(root).as_posix() for path in found]
    return toc_findings(refresh.contents(root / "_toc.yml"), files)

"""Marks that cannot be forged by what is imported, patched or looked up: an answer is judged as text, in a process of its own.

An expression, a shape and a chain are *read* (`anysize.board.typed`): nothing in them is run. The source of a function is run by
`anysize.board.sandbox`, in a third process that has NumPy and nothing of the engine; the judge hands it values and keeps what is
right to itself. So no code of whoever answers ever runs where the engine is.

    said = judged({"quick": (question.data, "inner(f(x), A_i)")})
    said["quick"]  # {"right": True, "head": "Right.", "message": "It holds for every n, d.", …}

From a terminal: ``python -m anysize judge``, which reads and writes the same as JSON.
"""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from anysize.board import exercises, replies, restating, typed
from anysize.board.exercises import Feedback
from anysize.board.question import Question
from anysize.language import terms as t
from anysize.language.errors import StatementError

SECONDS = 20.0  # for one answer
GIGABYTES = 1.0
SANDBOX = Path(__file__).with_name("sandbox.py")
_MODULES = (
    "numpy math cmath itertools functools operator collections fractions random statistics typing dataclasses".split()
)
_CALLS = "eval exec compile open input __import__ globals locals vars breakpoint getattr setattr delattr".split()


def judged(asked: dict, seed: int = 0, seconds: float = SECONDS, gigabytes: float = GIGABYTES) -> dict:
    """What is said of each answer: label -> (data of its question, text) becomes label -> what `replies.reply` gives.

    A fresh process judges, one for each answer, so that none can keep the others from being judged. It has `seconds` and
    `gigabytes`; an answer that takes more is wrong, and told so.
    """
    return {label: _alone(question, text, seed, seconds, gigabytes) for label, (question, text) in asked.items()}


def _alone(question: dict, text: str, seed: int, seconds: float, gigabytes: float) -> dict:
    message = {"question": question, "text": text, "seed": seed, "seconds": seconds, "gigabytes": gigabytes}
    source = str(Path(__file__).parents[2])  # beside an installed package, or in a checkout
    code = f"import sys; sys.path.insert(0, {source!r}); from anysize.board import judge; judge.main()"
    try:
        done = _run([sys.executable, "-I", "-c", code], message, seconds + 20)
    except subprocess.TimeoutExpired:
        return _as_data(Feedback(False, f"Your answer could not be judged in {seconds:g} seconds."))
    if done.returncode < 0:  # ended from outside, as where a stack or memory overflows
        return _as_data(Feedback(False, "Your answer is too large to be judged."))
    if done.returncode:
        raise RuntimeError(f"the judge does not run: {done.stderr.strip()[-400:]}")
    return json.loads(done.stdout)


def main() -> int:
    """One answer from the standard input to the standard output."""
    asked = json.load(sys.stdin)
    _limit_memory(asked["gigabytes"])
    limits = {name: asked[name] for name in ("seconds", "gigabytes")}
    question = Question.of(asked["question"])
    try:
        said = judge(question, asked["text"], asked["seed"], **limits)
    except (MemoryError, RecursionError):
        said = _as_data(Feedback(False, "Your answer is too large to be judged."))
    except Exception as problem:  # whatever a strange answer brings about; it costs no other answer
        said = _as_data(Feedback(False, f"Your answer could not be judged: {type(problem).__name__}: {problem}"[:400]))
    print(json.dumps(said))
    return 0


def _limit_memory(gigabytes: float) -> None:
    """What an answer may make of a formula: so much more memory than the engine itself needs."""
    try:
        import resource  # not on Windows
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):  # where the system does not count it
        resource.setrlimit(
            resource.RLIMIT_AS, (int((gigabytes + 2) * 2**30), resource.getrlimit(resource.RLIMIT_AS)[1])
        )


def judge(question: Question, text: str, seed: int = 0, seconds: float = SECONDS, gigabytes: float = GIGABYTES) -> dict:
    """What is to be said of one answer, in this process; a function is still run in its own.

    It is what `replies.reply` says, but that an answer which is right must also be worked out: see `restating`.
    """
    if question.wants == "function":
        said = _as_data(_of_function(question, text, seed, seconds, gigabytes))
    else:
        said = replies.reply(question, text)
    said["message"] = rounded(said["message"])
    why_not = _WHY_NOT.get(question.wants)
    if said["right"] and why_not and (why := why_not(question, text)):
        return said | {"right": False, "head": "Not yet.", "message": why}
    return said


def _restated(question: Question, text: str) -> str:
    """Why an equal answer does not answer; "" where it does."""
    *_, last = typed.lines(text)
    answer = typed.expression(last.text, question.names, question.nonzero)
    if answer.has(t.AtScalar):
        return "It is equal, but it still holds an `at`; put the value in."
    if question.only is not None:
        strange = restating.strange_to(answer, question.only)
        return (
            f"It is equal, but {strange[0]} can be worked out further, or is not what to write it in."
            if strange
            else ""
        )
    asked = t.as_expression(question.asked)
    if restating.restates(answer, asked):
        return "It is equal, but it is the question again in another order; work it out."
    return ""


def _one_step(question: Question, text: str) -> str:
    """What to do, where a chain says nothing but the two sides of what is to be shown, without a word of why."""
    read = typed.lines(text)
    written = [typed.expression(line.text, question.names, question.nonzero) for line in read]
    said = {restating.bare(e) for e in (*question.asked.sides, *written)}
    if len(said) > 2 or any(line.reason for line in read):
        return ""
    return "That is the whole claim in one step. Name its reasons after “by”, or write the lines between."


_WHY_NOT = {"expression": _restated, "chain": _one_step}  # why a right answer does not do, by what is asked for


def _of_function(question: Question, text: str, seed: int, seconds: float, gigabytes: float) -> Feedback:
    try:
        name = _need_function(text, question.start)
    except StatementError as problem:
        return Feedback(False, f"{str(problem)[:1].upper()}{str(problem)[1:]}.", head="This cannot be read.")
    tried = exercises.instances(question.asked, seed)
    values = [at.arguments for at in tried]
    said = sandboxed(text, name, values, seconds, gigabytes)
    if "problem" in said:
        called = ", ".join(f"{k}=…" for k in values[0])
        more = (
            f" It is called with {called}."
            if "unexpected keyword" in said["problem"] or "required" in said["problem"]
            else ""
        )
        return Feedback(False, said["problem"] + more)
    return exercises.compared(tried, said["results"])


def _need_function(text: str, start: str) -> str:
    """The name under which a function is asked for. Raises Misread for what is no program, or would need more than NumPy.

    This is for a clear message: what a function can reach is limited by the process that runs it.
    """
    if len(text) > typed.LONGEST:
        raise typed.Misread(f"there are {len(text)} characters; at most {typed.LONGEST} are read")
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
        where = f"line {problem.lineno}" if isinstance(problem, SyntaxError) else "this"
        raise typed.Misread(f"{where} cannot be read: {getattr(problem, 'msg', problem)}") from None
    for node in ast.walk(tree):
        modules = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        modules += [node.module or "."] if isinstance(node, ast.ImportFrom) else []
        if strange := [m for m in modules if m.partition(".")[0] not in _MODULES]:
            raise typed.Misread(
                f"a function is run with NumPy and a few of Python's own modules; {strange[0]} is not there"
            )
        name = getattr(node, "attr", None) or getattr(node, "id", None) or ""
        if name in _CALLS or re.fullmatch(r"__(?!init|call|name)\w+__", name):
            raise typed.Misread(f"“{name}” is not available to a function here")
    if not any(isinstance(node, (ast.FunctionDef, ast.Lambda, ast.ClassDef)) for node in ast.walk(tree)):
        raise typed.Misread("a function is asked for: begin with def, and end with return")
    wanted = re.match(r"\s*def\s+(\w+)", start)
    return wanted[1] if wanted else ""


def sandboxed(source: str, name: str, values: list, seconds: float = SECONDS, gigabytes: float = GIGABYTES) -> dict:
    """Call the function that `source` defines with each of the values: {"results": […]}, or {"problem": a sentence}."""
    found = importlib.util.find_spec("numpy")
    if found is None:
        return {"problem": "NumPy is not installed here, so a function cannot be tried."}
    asked = {"numpy": str(Path(found.origin).parents[1]), "source": source, "name": name, "values": values}
    command = [sys.executable, "-I", "-S", "-c", SANDBOX.read_text("utf-8")]
    try:
        out = _run(command, asked | {"seconds": seconds, "gigabytes": gigabytes}, seconds).stdout
    except subprocess.TimeoutExpired:
        return {"problem": f"Your answer had not finished after {seconds:g} seconds."}
    try:
        said = json.loads(out)
    except ValueError:
        return {"problem": "Your answer ended Python."}
    fits = isinstance(said, dict) and (
        isinstance(said.get("problem"), str) or len(said.get("results", ())) == len(values)
    )
    return said if fits else {"problem": "Your answer ended Python."}


def _run(command: list, message: dict, seconds: float) -> subprocess.CompletedProcess:
    """Run a process in an empty folder and environment; it ends with all that it has started."""
    environment = {k: v for k, v in os.environ.items() if k in ("PATH", "SYSTEMROOT", "LANG")}
    environment |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1"}
    with tempfile.TemporaryDirectory() as folder:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(
            command, cwd=folder, env=environment, start_new_session=True, text=True, **pipes
        ) as process:
            try:
                out = process.communicate(json.dumps(message), timeout=seconds)
                return subprocess.CompletedProcess(command, process.returncode, *out)
            finally:
                if hasattr(os, "killpg"):
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        os.killpg(process.pid, 9)
                process.kill()


def rounded(text: str) -> str:
    """A sentence with its long numbers to four digits; a fraction that is long becomes a decimal."""

    def short(found: re.Match) -> str:
        number = found[0]
        if len(number) < 8:
            return number
        whole, _, below = number.partition("/")
        return f"{float(whole) / float(below or 1):.4g}"

    return re.sub(r"(?<![\w.])-?\d+(?:\.\d+(?:e[+-]?\d+)?|/\d+)?(?![\w.]*[A-Za-z_])", short, text)


def _as_data(said: Feedback) -> dict:
    return {"right": said.right, "head": said.head, "message": said.message, "numbers": said.numbers, "lines": []}

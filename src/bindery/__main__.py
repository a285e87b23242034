"""The book from a terminal: ``python -m bindery COMMAND``; with ``--help`` after it a command says what it takes."""

from __future__ import annotations

import argparse
import importlib
import signal
import sys

# command -> what it does. The module with its name is imported only when it is called; its `main` takes the command's parser, to
# say what else there is to give, and what was given. It returns the exit status, or raises with what is to be said in place of it.
COMMANDS = {
    "ledger": "print which claims are settled, and how; --json for programs",
    "attack": "search for values that break a claim, and certify what is found",
    "experiments": "run the long experiments at full size, and store their results (hours)",
    "proofs": "write the proofs of the whole book into a file, for `python -m anysize replay FILE`",
    "certificates": "write a Coq file for each claim that is proved or refuted",
    "certify": "have Coq check these files, and record which it accepts (needs Coq)",
    "refresh": "run chapters and store what they print",
    "drift": "say what other versions of the packages change in the chapters",
    "launch": "write the chapters to run elsewhere: JupyterLite, Colab",
    "engine": "put beside the pages what their boxes answer with",
    "pdf": "print the built pages into one file (needs Chromium)",
    "release": "make what is published of a version, the same bytes whenever it is made",
    "slides": "make a lecture of a chapter, or of a week",
    "teaching": "make a course: for students, for who teaches, for nbgrader and Gradescope",
}


def main(arguments=None) -> int:
    listed = "\n".join(f"  {name:<13} {what}" for name, what in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="python -m bindery",
        description=f"The book from a terminal.\n\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="…", help="what the command takes")
    options = parser.parse_args(arguments)
    command = options.command
    named = argparse.ArgumentParser(prog=f"python -m bindery {command}", description=COMMANDS[command])
    try:
        return importlib.import_module(f"bindery.{command}").main(named, options.rest)
    except (FileNotFoundError, ValueError, RuntimeError) as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `… ledger | head` ends without a traceback
    sys.exit(main())

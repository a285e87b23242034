"""The long experiments of the book, run from a terminal: ``python -m bindery experiments``."""

from __future__ import annotations

from bindery import ledger
from weightshift.studies import experiments


def main(arguments=None) -> int:
    parser = ledger.parser_of("experiments", "Run experiments at full size, and store their results.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="such as in-context/trained-attention; all by default")
    options = ledger.parsed(parser, arguments)
    unknown = [name for name in options.names if name not in experiments.EXPERIMENTS]
    if unknown:
        parser.error(f"there is no experiment {unknown[0]}; there are {', '.join(experiments.EXPERIMENTS)}")
    for name in options.names or experiments.EXPERIMENTS:
        print(experiments.run(name, options.chapters), flush=True)
    return 0

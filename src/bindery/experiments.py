"""The long experiments of the book, run from a terminal: ``python -m bindery experiments``."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from bindery import ledger
from weightshift.studies import experiments

# name -> module:function, which is imported only when it is run
EXPERIMENTS: dict[str, str] = {
    "attention-window/activations": "window_studies:activations",
    "attention-window/bias-and-variance": "window_experiments:bias_and_variance",
    "attention-window/checks": "window_studies:checks",
    "attention-window/low-rank": "window_studies:low_rank",
    "attention-window/pretraining": "window_experiments:pretraining",
    "attention-window/projection-limits": "window_studies:projection_limits",
    "attention-window/questions": "window_studies:questions",
    "gradients/hessian-and-newton": "curvature:experiment",
    "gradients/how-fast-the-curvature-changes": "smoothness:certificates",
    "in-context/trained-attention": "trained_attention:experiment",
    "in-context/trained-attention-longer": "trained_attention:longer",
    "in-context/trained-stack": "trained_stack:experiment",
    "tensor-trick/memory": "tensor_studies:memory",
}


def named(name: str) -> Callable:
    """The experiment of that name."""
    module, _, function = EXPERIMENTS[name].partition(":")
    return getattr(importlib.import_module(f"weightshift.studies.{module}"), function)


def main(parser, arguments) -> int:
    parser.add_argument("names", nargs="*", metavar="NAME", help="such as in-context/trained-attention; all by default")
    options = ledger.parsed(parser, arguments)
    if unknown := [name for name in options.names if name not in EXPERIMENTS]:
        parser.error(f"there is no experiment {unknown[0]}; there are {', '.join(EXPERIMENTS)}")
    for name in options.names or EXPERIMENTS:
        print(experiments.run(name, named(name), options.chapters), flush=True)
    return 0

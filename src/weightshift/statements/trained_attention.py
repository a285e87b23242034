"""A trained attention layer against one gradient step: what is measured, and what of it a derivation predicts.

The experiment is the one that Li et al. (arXiv 2304.13276) model, after von Oswald et al. (arXiv 2212.07677); the tasks are
ours.
"""

from sympy import exp

from anysize import *
from weightshift.statements import exported, observation

_STORED = (
    r"Every seed of the stored experiment, $n = 200$, $d = 10$. A run succeeds if it ends with at most twice the loss of the "
    "gradient model."
)

_LOSS_RATIO = "loss of the layer over that of the gradient model"
_CLOSENESS = (
    Measure("predictions", "prediction difference"),
    Measure("sensitivities", "sensitivity difference"),
    Measure("cosine", "sensitivity cosine"),
)

trained_attention = observation(
    "trained-attention",
    "a trained softmax layer and one gradient step",
    "Trained attention",
    Measure(
        "share",
        "share of runs that succeed",
        low=1,
        because="the bounds on data shifts hold for all weights, so what they imply holds for every run",
    ),
    Measure("loss ratio", "runs that succeed: " + _LOSS_RATIO),
    *(Measure(m.name, "runs that succeed: " + m.quantity) for m in _CLOSENESS),
    note=_STORED + r" One softmax head, on tokens that hold $n b_j - 1$.",
)

trained_attention_linear = observation(
    "trained-attention-linear",
    "a trained linear layer and one gradient step",
    "Trained linear attention",
    Measure("loss ratio", _LOSS_RATIO, low=1, because="the loss is convex and its best layer the gradient model"),
    *_CLOSENESS,
    Measure("step", "step read off the trained weights, over the scanned one"),
    note=_STORED + r" A linear head, on tokens that hold $n b_j - 1$.",
)

trained_attention_heads = observation(
    "trained-attention-heads",
    "one softmax head and two",
    "Heads",
    Measure(
        "one head",
        "loss of one head, tokens $n b_j$",
        low=1 - exp(-1),
        because=r"the best of $1 - \varepsilon^2 e^{-\varepsilon^2}$, the loss for long documents",
    ),
    Measure("share", "share of runs with two heads that succeed, tokens $n b_j$"),
    Measure("loss", "loss of one head minus that of two, tokens $n b_j$"),
    Measure("cosine", "cosine of two heads minus that of one, tokens $n b_j$"),
    Measure(
        "cancellation",
        r"$\lvert v_1 + v_2 \rvert / (\lvert v_1 \rvert + \lvert v_2 \rvert)$ of the two heads, tokens $n b_j$",
    ),
    note=_STORED + r" The loss of an answer that is always $0$ is $1$.",
)

trained_attention_centred = observation(
    "trained-attention-centred",
    "a second head on centred tokens",
    "Heads, centred tokens",
    Measure(
        "share",
        "share of runs that succeed, two heads minus one with the same seed",
        high=0,
        because="one head has the limit that two have",
    ),
    Measure("cosine", "seeds with which both succeed: cosine of two heads minus that of one"),
    note=_STORED
    + r" Tokens that hold $n b_j - 1$: does training need the second head that the construction does not need?",
)

trained_stack = observation(
    "trained-stack",
    "several layers and several steps",
    "Stacks",
    Measure("share", "linear layers, $T = 3$: share of runs that succeed"),
    *(
        Measure(
            f"linear {T}",
            f"linear layers, $T = {T}$, runs that succeed: loss over that of $T$ steps of softmax regression",
            low=1,
            because="$T$ steps of any sizes lose at least what those of the best sizes do",
        )
        for T in (1, 2, 3)
    ),
    *(Measure(f"cosine {T}", f"linear layers, $T = {T}$, runs that succeed: sensitivity cosine") for T in (1, 2, 3)),
    *(
        Measure(
            f"regression {T}",
            f"linear layers, $T = {T}$, runs that succeed: loss over that of $T$ steps of linear regression",
        )
        for T in (2, 3)
    ),
    *(
        Measure(f"softmax {T}", f"softmax layers, $T = {T}$: loss over that of $T$ steps of softmax regression")
        for T in (1, 2, 3)
    ),
    note=r"Stacks of $T$ layers of one head, tokens $n b_j - 1$, $n = 50$, $d = 5$, beside $T$ steps whose sizes are the best over "
    "4,000 tasks. A run succeeds if it ends with at most twice the loss of $T$ steps of softmax regression. Predicted is what "
    "holds if the stack takes such steps.",
)

gradient_step_size = observation(
    "gradient-step-size",
    "the best step of the gradient model",
    "Best step",
    Measure("step", "scanned step over the derived one; $1$ as $n$ grows"),
    Measure("loss", "loss of the gradient model over the derived one; $1$ as $n$ grows"),
    note=r"Five repetitions, each a line scan over 4,000 tasks with $n = 200$, $d = 10$.",
)

softmax_head_limit = observation(
    "softmax-head-limit",
    "how fast softmax attention approaches the step",
    "Limit of small scores",
    Measure("one", r"one head, tokens $n b_j - 1$; in the limit $1$"),
    Measure("two", r"two heads of opposite signs, tokens $n b_j$; in the limit $2$"),
    Measure("one raw", r"one head, tokens $n b_j$; in the limit $-1$"),
    note=r"The slope of $\log(\text{error})$ in $\log \varepsilon$, the error being the root mean square distance of the "
    r"constructed layer's answer from $q^\top x_1$, for $\varepsilon = 10^{-3}$ to $10^{-2}$.",
)

claims, papers, __all__ = exported(globals(), "I")

"""A trained attention layer against one gradient step: what is expected, before anything is measured.

The experiment is the one that Li et al. (arXiv 2304.13276) model, after von Oswald et al. (arXiv 2212.07677); the tasks are
ours. A range comes from a derivation in the chapter, or from what von Oswald et al. report; where closeness has to be a
number, it is a cosine of 0.9 for softmax and 0.99 for the linear layer. Two vectors of length 1 with that cosine are
sqrt(0.2) = 0.45 or sqrt(0.02) = 0.14 apart, and their products with a standard normal query 0.36 or 0.11 in the mean.
"""

from math import exp

from anysize.board.claim import Claim
from anysize.board.measure import Measure
from weightshift.statements import exported

_STORED = r"Five repetitions of the stored experiment, $n = 200$, $d = 10$."

trained_attention = Claim(
    "trained-attention",
    "observation",
    "a trained softmax layer and one gradient step",
    "Trained attention",
    (),
    measures=(
        Measure("loss ratio", "loss of the layer over that of the gradient model", 0.9, 1.1),
        Measure("predictions", "prediction difference", high=0.36),
        Measure("sensitivities", "sensitivity difference", high=0.45),
        Measure("cosine", "sensitivity cosine", low=0.9),
    ),
    note=_STORED + r" One softmax head, on tokens that hold $n b_j - 1$.",
)

trained_attention_linear = Claim(
    "trained-attention-linear",
    "observation",
    "a trained linear layer and one gradient step",
    "Trained linear attention",
    (),
    measures=(
        Measure("loss ratio", "loss of the layer over that of the gradient model", 0.95, 1.05),
        Measure("predictions", "prediction difference", high=0.11),
        Measure("sensitivities", "sensitivity difference", high=0.14),
        Measure("cosine", "sensitivity cosine", low=0.99),
        Measure("step", "step read off the trained weights, over the scanned one", 0.95, 1.05),
    ),
    note=_STORED + r" A linear head, on tokens that hold $n b_j - 1$.",
)

trained_attention_heads = Claim(
    "trained-attention-heads",
    "observation",
    "one softmax head and two",
    "Heads",
    (),
    measures=(
        Measure("one head", "loss of one head, tokens $n b_j$", low=round(1 - exp(-1), 3)),
        Measure("loss", "loss of one head minus that of two, tokens $n b_j$", low=0),
        Measure("cosine", "cosine of two heads minus that of one, tokens $n b_j$", low=0),
        Measure(
            "cancellation",
            r"$\lvert v_1 + v_2 \rvert / (\lvert v_1 \rvert + \lvert v_2 \rvert)$ of the two heads, tokens $n b_j$",
            high=0.05,
        ),
    ),
    note=_STORED + r" The loss of an answer that is always $0$ is $1$.",
)

trained_attention_centred = Claim(
    "trained-attention-centred",
    "observation",
    "centred tokens need no second head",
    "Heads, centred tokens",
    (),
    measures=(Measure("cosine", "cosine of two heads minus that of one, tokens $n b_j - 1$", -0.05, 0.05),),
    note=_STORED,
)

gradient_step_size = Claim(
    "gradient-step-size",
    "observation",
    "the best step of the gradient model",
    "Best step",
    (),
    measures=(
        Measure("step", "scanned step over the derived one", 0.97, 1.03),
        Measure("loss", "loss of the gradient model over the derived one", 0.9, 1.1),
    ),
    note=r"Five repetitions, each a line scan over 4,000 tasks with $n = 200$, $d = 10$.",
)

softmax_head_limit = Claim(
    "softmax-head-limit",
    "observation",
    "how fast softmax attention approaches the step",
    "Limit of small scores",
    (),
    measures=(
        Measure("one", r"one head, tokens $n b_j - 1$", 0.95, 1.05),
        Measure("two", r"two heads of opposite signs, tokens $n b_j$", 1.9, 2.1),
        Measure("one raw", r"one head, tokens $n b_j$", -1.05, -0.95),
    ),
    note=r"The slope of $\log(\text{error})$ in $\log \varepsilon$, the error being the root mean square distance of the "
    r"constructed layer's answer from $q^\top x_1$, for $\varepsilon = 10^{-3}$ to $10^{-2}$.",
)

claims, papers, __all__ = exported(globals(), "I")

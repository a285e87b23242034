"""One attention layer trained on softmax regression tasks, beside softmax regression after one gradient step.

A task is a document A, shape (n, d), with the target b = softmax(A x*) of a hidden x*, and a query row q that is not in
the document. Asked for is the logit of that row, q^T x*.

- The gradient model starts at x = 0, takes one step of size eta down the loss of Definition 4.2 of arXiv 2304.13276, and
  answers q^T x_1. All logits being equal at x = 0, that is (eta / n) sum_j (b_j - 1/n) <a_j, q>.
- The attention layer sees the tokens (a_j, y_j), with y_j = n b_j - 1 or n b_j, and the query token (q, 0), and answers
  with the last entry of sum_h P_h V_h sum_j s_j e_j, where s is softmax of the scores <K_h e_j, Q_h e_q>, or, in the
  linear layer, those scores divided by n.

The three measures of how close they are (prediction difference, sensitivity difference, sensitivity cosine) are those of
von Oswald et al. 2022, arXiv 2212.07677. The task distribution is ours.
"""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from weightshift.numerics.arrays import counted, positive_number, real_array, real_number, whole_number
from weightshift.numerics.softmax import rounding_is_expected
from weightshift.studies import experiments


@dataclass(frozen=True, eq=False)
class Tasks:
    """T tasks over documents of n rows in d dimensions.

    A: shape (T, n, d). b: shape (T, n), each row in the simplex. queries: shape (T, d). targets: shape (T,), the logits
    of the query rows.
    """

    A: np.ndarray
    b: np.ndarray
    queries: np.ndarray
    targets: np.ndarray

    @property
    def sizes(self):
        """T, n and d."""
        return self.A.shape

    @cached_property
    def centred(self):
        """The tokens (a_j, n b_j - 1) of the documents, shape (T, n, d+1)."""
        return self._tokens(self.sizes[1] * self.b - 1)

    @cached_property
    def raw(self):
        """The tokens (a_j, n b_j)."""
        return self._tokens(self.sizes[1] * self.b)

    def _tokens(self, y):
        return np.concatenate([self.A, y[:, :, np.newaxis]], axis=2)


def random_tasks(count, n, d, seed, spread=1.0):
    """`count` tasks: rows and query with independent standard normal entries, x* uniform on the sphere of radius `spread`.

    So the logit of a row has the normal distribution with standard deviation `spread`, whatever d is.

    seed: an integer >= 0, a list of them, or a `numpy.random.Generator`, which is advanced.
    Raises ValueError if a size is not an integer >= 1 or `spread` is not positive.
    """
    count, n, d = (whole_number(*given, minimum=1) for given in (("count", count), ("n", n), ("d", d)))
    spread = positive_number("spread", spread)
    generator = np.random.default_rng(seed)
    A = generator.standard_normal((count, n, d))
    hidden = generator.standard_normal((count, d))
    hidden *= spread / np.linalg.norm(hidden, axis=1, keepdims=True)
    queries = generator.standard_normal((count, d))
    logits = np.einsum("tnd,td->tn", A, hidden)
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    return Tasks(A, weights / weights.sum(axis=1, keepdims=True), queries, np.einsum("td,td->t", queries, hidden))


# --- softmax regression after one step -------------------------------------------------------------------


def one_step(tasks, step):
    """x_1, one gradient step of size `step` from x = 0 in each task, shape (T, d).

    At x = 0 the gradient is A^T (diag f - f f^T)(f - b) with f = 1/n, which takes the mean of b away; for b in the
    simplex that mean is 1/n.
    """
    centred = tasks.b - tasks.b.mean(axis=1, keepdims=True)
    return step / tasks.sizes[1] * np.einsum("tnd,tn->td", tasks.A, centred)


def gradient_model(tasks, step):
    """The predictions q^T x_1, shape (T,), and their sensitivities, the derivatives x_1 in q, shape (T, d)."""
    x_1 = one_step(tasks, step)
    return np.einsum("td,td->t", tasks.queries, x_1), x_1


@dataclass(frozen=True, eq=False)
class LineScan:
    """The mean squared errors of the gradient model over a range of steps, and the step at which they are least."""

    step: float
    steps: np.ndarray
    losses: np.ndarray


def line_scan(tasks, steps):
    """Scan the steps of the gradient model; `step` of the result is refined by the parabola through the best three.

    The loss is a parabola in the step, so the refined step is the exact minimiser, whatever the grid.

    steps: array-like, at least three of them, increasing.
    Raises ValueError if they do not increase, or if the best lies at an end: then the scan missed the minimum.
    """
    steps = real_array("steps", steps)
    if steps.ndim != 1 or len(steps) < 3 or not (np.diff(steps) > 0).all():
        raise ValueError(f"steps is {steps}; at least three increasing steps are needed")
    unit, _ = gradient_model(tasks, 1.0)
    losses = np.array([np.mean((step * unit - tasks.targets) ** 2) for step in steps])
    best = int(np.argmin(losses))
    if best in (0, len(steps) - 1):
        raise ValueError(f"the best step, {steps[best]:g}, is at an end of the scan; scan beyond it")
    curve = np.polynomial.Polynomial.fit(steps[best - 1 : best + 2], losses[best - 1 : best + 2], 2)
    return LineScan(float(curve.deriv().roots()[0]), steps, losses)


def expected_moments(n, d, spread=1.0):
    """<g, x*> and ||g||^2 in the mean over tasks, up to terms in 1/n^2, for g = A^T b - (the mean row).

    Reweighting standard normal rows by exp(<a, x*>) moves their mean to x*, so g -> x* as n grows. The terms in 1/n
    are those of a ratio of two means (the delta method).
    """
    n, d = whole_number("n", n, minimum=1), whole_number("d", d, minimum=1)
    square = positive_number("spread", spread) ** 2
    tilt = np.exp(square)
    along = square * (1 - tilt / n)
    return along, 2 * along - square + (tilt * (d + square) - d) / n


def expected_step(n, d, spread=1.0):
    """The best step of the gradient model, for large n: n <g, x*> / ||g||^2 in the mean."""
    along, length = expected_moments(n, d, spread)
    return n * along / length


def expected_loss(n, d, spread=1.0):
    """The mean squared error of the gradient model at its best step, for large n."""
    along, length = expected_moments(n, d, spread)
    return spread**2 - along**2 / length


# --- the attention layer ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Layer:
    """An attention layer: how many heads, softmax or linear, and whether its tokens carry n b - 1 or n b.

    Its weights are a dictionary of arrays: "Q", "K", "V" of shape (heads, d+1, d+1) and "P" of shape (heads, d+1), the
    last row of each head's projection; the other rows would not reach the answer.
    """

    heads: int = 1
    softmax: bool = True
    centred: bool = True

    def __post_init__(self):
        whole_number("heads", self.heads, minimum=1)

    def __str__(self):
        kind = "softmax" if self.softmax else "linear"
        return f"{kind}, {counted(self.heads, 'head')}, {'n b - 1' if self.centred else 'n b'}"

    def start(self, d, seed, scores=0.1, values=3.0):
        """Weights to train from: independent normal entries, of size `scores` in Q and K and `values` in V and P.

        The sizes are the standard deviations times sqrt(d+1), so that with size 1 a matrix keeps the length of a vector.
        """
        d = whole_number("d", d, minimum=1)
        generator = np.random.default_rng(seed)
        square, row = (self.heads, d + 1, d + 1), (self.heads, d + 1)
        drawn = {"Q": (scores, square), "K": (scores, square), "V": (values, square), "P": (values, row)}
        return {name: size / np.sqrt(d + 1) * generator.standard_normal(shape) for name, (size, shape) in drawn.items()}

    def tokens(self, tasks):
        """The tokens (a_j, y_j) of the documents, shape (T, n, d+1)."""
        return tasks.centred if self.centred else tasks.raw

    def predict(self, weights, tasks):
        """The answer of the layer in each task, shape (T,). Raises ValueError if the weights are for another d."""
        return self._attend(weights, self.tokens(tasks), tasks.queries)[0]

    def sensitivity(self, weights, tasks):
        """The derivative of each answer in its query row, shape (T, d)."""
        _, _, in_keyed = self._attend(weights, self.tokens(tasks), tasks.queries)
        return sum(np.einsum("te,ed->td", at, W[:, :-1]) for at, W in zip(in_keyed, self._scores(weights), strict=True))

    def loss(self, weights, tasks):
        """The mean squared error over the tasks."""
        return np.mean((self.predict(weights, tasks) - tasks.targets) ** 2)

    def gradient(self, weights, tasks):
        """The loss, and its gradient in the weights: a dictionary of arrays like theirs."""
        answers, in_values, in_keyed = self._attend(weights, self.tokens(tasks), tasks.queries)
        errors = answers - tasks.targets
        factors = 2 / len(errors) * errors
        g = np.stack([factors @ at for at in in_values])
        W = np.zeros_like(weights["Q"])
        W[:, :, :-1] = [(factors[:, np.newaxis] * at).T @ tasks.queries for at in in_keyed]
        return np.mean(errors**2), {
            "Q": weights["K"] @ W,
            "K": weights["Q"] @ W.swapaxes(1, 2),
            "V": weights["P"][:, :, np.newaxis] * g[:, np.newaxis],
            "P": np.einsum("hij,hj->hi", weights["V"], g),
        }

    @staticmethod
    def _scores(weights):
        """The matrix W = K^T Q of each head: its scores are <e_j, W e_q>."""
        return weights["K"].swapaxes(1, 2) @ weights["Q"]

    def _attend(self, weights, tokens, queries):
        """The answers, shape (T,), and their derivatives in V^T P and in W e_q of each head, lists of shape (T, d+1)."""
        self._check(weights, tokens)
        n, answers, in_values, in_keyed = tokens.shape[1], 0.0, [], []
        for W, V, P in zip(self._scores(weights), weights["V"], weights["P"], strict=True):
            shares = np.matmul(tokens, (queries @ W[:, :-1].T)[:, :, np.newaxis])[:, :, 0]
            values = tokens @ (P @ V)
            if self.softmax:
                shares = np.exp(shares - shares.max(axis=1, keepdims=True))
                shares /= shares.sum(axis=1, keepdims=True)
            else:
                shares /= n
            answer = np.sum(shares * values, axis=1)
            moved = shares * (values - answer[:, np.newaxis]) if self.softmax else values / n
            slopes = np.matmul(np.stack([shares, moved], axis=1), tokens)
            answers = answers + answer
            in_values.append(slopes[:, 0])
            in_keyed.append(slopes[:, 1])
        return answers, in_values, in_keyed

    def _check(self, weights, tokens):
        d = tokens.shape[2] - 1
        shape = np.shape(weights["Q"])
        if shape != (self.heads, d + 1, d + 1):
            raise ValueError(
                f"Q has shape {shape}, but the tasks have d = {d}: it must be {(self.heads, d + 1, d + 1)}"
            )

    def constructed(self, n, d, step, scale=1.0):
        """Weights that make the layer one gradient step of size `step`: exactly, or in the limit of small `scale`.

        The scores are scale * <a_j, q> and the values y_j * step / (n scale). The linear layer on centred tokens is then
        the gradient model itself. With softmax that is the limit scale -> 0: for one head on centred tokens; for two
        heads, of opposite signs, on either.
        """
        if self.heads > 2:
            raise ValueError(f"the layer has {self.heads} heads; the construction is for one or two")
        n, d = whole_number("n", n, minimum=1), whole_number("d", d, minimum=1)
        scale, signs = positive_number("scale", scale), np.array([1.0, -1.0])[: self.heads]
        rows, last = np.diag([1.0] * d + [0.0]), np.eye(d + 1)[d]
        value = real_number("step", step) / (n * scale * self.heads)
        return {
            "Q": np.stack([scale * sign * rows for sign in signs]),
            "K": np.stack([rows for _ in signs]),
            "V": np.stack([np.diag(last) for _ in signs]),
            "P": np.stack([sign * value * last for sign in signs]),
        }

    def scores_and_values(self, weights):
        """What the weights do: for each head the matrix of its scores on rows, shape (heads, d, d), and the factor of y.

        In the construction the matrices are scale * I, up to sign, and their mean diagonal times the factor adds up to
        step / n over the heads.
        """
        return self._scores(weights)[:, :-1, :-1], np.einsum("hi,hij->hj", weights["P"], weights["V"])[:, -1]


# --- training --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Comparison:
    """A layer beside the gradient model, on the same tasks.

    loss: mean squared error of the layer. prediction_difference: mean of the absolute difference of the two predictions.
    sensitivity_difference: mean of the 2-norm of the difference of the two sensitivities. sensitivity_cosine: mean of
    their cosine.
    """

    loss: float
    prediction_difference: float
    sensitivity_difference: float
    sensitivity_cosine: float


MEASURES = tuple(Comparison.__dataclass_fields__)


def distance_from_step(layer, tasks, step, scales):
    """How far the constructed layer is from the gradient model at each scale of its scores: root mean squares, one a scale."""
    n, d = tasks.sizes[1:]
    exact, _ = gradient_model(tasks, step)
    answers = [layer.predict(layer.constructed(n, d, step, scale), tasks) for scale in scales]
    return np.array([np.sqrt(np.mean((answer - exact) ** 2)) for answer in answers])


def compare(layer, weights, tasks, step):
    """The `Comparison` of a layer with the gradient model of step size `step`."""
    return comparison(
        tasks, layer.predict(weights, tasks), layer.sensitivity(weights, tasks), gradient_model(tasks, step)
    )


def comparison(tasks, answers, derivatives, model):
    """The `Comparison` of answers, with their derivatives in the query rows, with the predictions and sensitivities of a model."""
    predictions, sensitivities = model
    lengths = np.linalg.norm(derivatives, axis=1) * np.linalg.norm(sensitivities, axis=1)
    inner = np.einsum("td,td->t", derivatives, sensitivities)
    cosines = np.divide(inner, lengths, out=np.zeros_like(inner), where=lengths > 0)
    return Comparison(
        float(np.mean((answers - tasks.targets) ** 2)),
        float(np.mean(np.abs(answers - predictions))),
        float(np.mean(np.linalg.norm(derivatives - sensitivities, axis=1))),
        float(np.mean(cosines)),
    )


@dataclass(frozen=True)
class Schedule:
    """How a layer is trained: Adam on fresh tasks at every step, the gradient clipped to a length.

    The learning rate is `rate` until the loss is flat, at the latest for two thirds of `steps`; then it falls to zero in a
    straight line, in half as many steps. Flat is: from one round of `round` steps to the next, the loss has fallen by less
    than the share `flat`. Compared are means over a round of the loss on tasks of their own, the same in every round.
    With `flat` = 0 all the steps are taken.
    """

    steps: int = 2000
    batch: int = 64
    rate: float = 0.003
    clip: float = 1.0
    scores: float = 0.1
    values: float = 3.0
    flat: float = 0.0
    round: int = 1000

    def __post_init__(self):
        for name in ("steps", "batch", "round"):
            whole_number(name, getattr(self, name), minimum=1)
        for name in ("rate", "clip", "scores", "values"):
            positive_number(name, getattr(self, name))

    def rate_at(self, t, steps=None):
        """The learning rate of step t, counted from 0, in a run of so many steps."""
        return self.rate * min(1.0, 3 * (1 - t / (steps or self.steps)))


@dataclass(frozen=True, eq=False)
class Training:
    """A trained layer: its weights, and how it compared with the gradient model at the recorded steps.

    taken: the steps of the run; what is recorded after its end is what it ended with. step: that of the gradient model, from
    the line scan. gradient_loss: the loss of the gradient model on the test tasks.
    """

    layer: Layer
    weights: dict
    recorded: np.ndarray
    comparisons: list[Comparison]
    step: float
    gradient_loss: float
    taken: int

    def __getitem__(self, measure):
        """One measure over training, shape (records,): training["loss"]."""
        return np.array([getattr(at, measure) for at in self.comparisons])


class _Run:
    """A layer in training. `steps` is the length of the run, known once the loss is flat."""

    def __init__(self, layer, weights, schedule, watched):
        self.layer, self.weights, self.schedule, self.watched = layer, weights, schedule, watched
        self.adam, self.steps, self.seen, self.before = Adam(schedule.clip), schedule.steps, [], np.inf

    def advance(self, t, tasks):
        """One step, that after t others."""
        schedule = self.schedule
        loss, gradient = self.layer.gradient(self.weights, tasks)
        if not np.isfinite(loss):
            raise FloatingPointError(f"the loss is {loss} at step {t}; a smaller rate than {schedule.rate:g} is needed")
        self.weights = self.adam.update(self.weights, gradient, schedule.rate_at(t, self.steps))
        if schedule.flat and self.steps == schedule.steps and 3 * (t + 1) < 2 * schedule.steps:
            self._watch(t + 1)

    def _watch(self, t):
        """Shorten the run if the loss is flat after t steps; it is looked at twenty times in a round."""
        if t % -(-self.schedule.round // 20) == 0:
            self.seen.append(self.layer.loss(self.weights, self.watched))
        if t % self.schedule.round == 0:
            loss = np.mean(self.seen)
            if loss > (1 - self.schedule.flat) * self.before:
                self.steps = t + t // 2
            self.seen, self.before = [], loss


@rounding_is_expected
def train(layers, n, d, seed, schedule=None, spread=1.0, recorded=None, test=1000):
    """Train layers side by side, and compare each with the gradient model at its best step: a list of `Training`.

    They are compared on `test` tasks that they were not trained on, and the step is found by a line scan over other tasks.
    Training tasks, starts, test tasks, scanned tasks and those by which the loss is found to be flat come from separate random
    streams of `seed`, so that layers trained with one seed meet the same tasks.

    recorded: after how many steps to compare them, in increasing order; by default before training and at its end.
    Raises ValueError for sizes that are not integers >= 1 and FloatingPointError if a loss is no longer finite.
    """
    schedule, seed = schedule or Schedule(), whole_number("seed", seed, minimum=0)
    scan = line_scan(random_tasks(2 * test, n, d, [seed, 3], spread), n * np.linspace(-1, 3, 81))
    unseen, watched = (random_tasks(test, n, d, [seed, at], spread) for at in (2, 4))
    starts = [layer.start(d, [seed, 1], schedule.scores, schedule.values) for layer in layers]
    runs = [_Run(layer, start, schedule, watched) for layer, start in zip(layers, starts, strict=True)]
    recorded = np.array([0, schedule.steps] if recorded is None else recorded)
    stream, comparisons = np.random.default_rng([seed, 0]), []
    for t in range(recorded[-1] + 1):
        if t in recorded:
            comparisons.append([compare(run.layer, run.weights, unseen, scan.step) for run in runs])
        going = [run for run in runs if t < run.steps]
        tasks = random_tasks(schedule.batch, n, d, stream, spread) if going else None
        for run in going:
            run.advance(t, tasks)
    gradient_loss = float(np.mean((gradient_model(unseen, scan.step)[0] - unseen.targets) ** 2))
    return [
        Training(run.layer, run.weights, recorded, list(over_time), scan.step, gradient_loss, run.steps)
        for run, over_time in zip(runs, zip(*comparisons, strict=True), strict=True)
    ]


@dataclass
class Adam:
    """Adam (Kingma and Ba 2014, arXiv 1412.6980) on a dictionary of arrays, the gradient clipped to length `clip` first."""

    clip: float = np.inf
    decay: tuple[float, float] = (0.9, 0.999)
    t: int = 0
    first: float | np.ndarray = 0.0
    second: float | np.ndarray = 0.0

    def update(self, weights, gradient, rate):
        """The weights after one step; `weights` is not changed."""
        g = np.concatenate([gradient[name].ravel() for name in weights])
        length = np.sqrt(g @ g)
        g *= min(1.0, self.clip / length) if length > 0 else 1.0
        old, older = self.decay
        self.t += 1
        self.first = old * self.first + (1 - old) * g
        self.second = older * self.second + (1 - older) * g**2
        mean, square = self.first / (1 - old**self.t), self.second / (1 - older**self.t)
        moved = rate * mean / (np.sqrt(square) + 1e-8)
        parts = np.split(moved, np.cumsum([w.size for w in weights.values()])[:-1])
        return {name: w - part.reshape(w.shape) for (name, w), part in zip(weights.items(), parts, strict=True)}


# --- the experiment at full size -------------------------------------------------------------------------

LAYERS = {
    "linear": Layer(1, softmax=False),
    "one head": Layer(1),
    "two heads": Layer(2),
    "one head, raw": Layer(1, centred=False),
    "two heads, raw": Layer(2, centred=False),
}
SWEPT = ["linear", "one head", "two heads, raw"]
CLOSE = 2.0  # a run succeeds if its loss ends at most at so many times that of the gradient model
UNTIL_FLAT = Schedule(steps=15000, batch=32, flat=0.01)
RECORDED = [0, *(125 * 2**k for k in range(7)), UNTIL_FLAT.steps]


def experiment(
    n=200, d=10, first=100, seeds=50, fewer=5, ds=(2, 5, 10, 20), ns=(25, 50, 100, 200), main=None, sweep=None
):
    """The stored experiment, some ten minutes on one core: settings and results.

    Every layer at (n, d) until its loss is flat, on the seeds from `first` on; one softmax head from large scores on
    `fewer` of them; and on `fewer` seeds three of the layers over d at that n and over n at that d, with a short schedule.
    Axes of the results: layer, seed, record in the main part; size, layer, seed over d and over n.
    """
    main, sweep = main or UNTIL_FLAT, sweep or Schedule(steps=1200, batch=32)
    large = replace(main, scores=1.0, values=1.0)
    recorded = sorted({min(t, main.steps) for t in RECORDED})
    runs = [train(LAYERS.values(), n, d, seed, main, recorded=recorded) for seed in range(first, first + seeds)]
    results = {
        "recorded": recorded,
        **{m: _over(runs, lambda run, m=m: run[m]) for m in MEASURES},
        "taken": _over(runs, lambda run: run.taken),
        **_gradient_models(runs),
        **_weights_found(runs),
    }
    few = range(first, first + fewer)
    from_large = [train([LAYERS["one head"]], n, d, seed, large)[0] for seed in few]
    results |= {f"{m}_large": [run[m][-1] for run in from_large] for m in MEASURES}
    sizes = {"d": [(n, size) for size in ds], "n": [(size, d) for size in ns]}
    swept = {at: _at_size(*at, few, sweep) for at in dict.fromkeys(sizes["d"] + sizes["n"])}
    results |= {
        f"{key}_over_{axis}": [swept[at][key] for at in sizes[axis]] for axis in sizes for key in swept[n, ds[0]]
    }
    settings = {"n": n, "d": d, "first": first, "seeds": seeds, "fewer": fewer, "ds": list(ds), "ns": list(ns)}
    return settings | {"layers": list(LAYERS), "swept": SWEPT, "main": vars(main), "sweep": vars(sweep)}, results


def longer(steps=15000):
    """What failed of one softmax head in the stored experiment, trained again from the same start without a rule that ends it."""
    stored = experiments.load("in-context/trained-attention")
    given, at = stored.settings, list(LAYERS).index("one head")
    failed = stored.results["loss"][at, :, -1] > CLOSE * stored.results["gradient_loss"]
    seeds = [given["first"] + int(k) for k in np.flatnonzero(failed)]
    schedule = replace(Schedule(**given["main"]), steps=steps, flat=0.0)
    runs = [train([LAYERS["one head"]], given["n"], given["d"], seed, schedule)[0] for seed in seeds]
    settings = {"seeds": seeds, "steps": steps, "sha256": stored.sha256}
    return settings, {m: [run[m][-1] for run in runs] for m in MEASURES} | {
        "gradient_loss": [r.gradient_loss for r in runs]
    }


def _over(runs, what):
    """What there is to tell of each run, by layer and seed."""
    return [[what(run) for run in layer] for layer in zip(*runs, strict=True)]


def _at_size(n, d, seeds, schedule):
    """Every swept layer at one size: final measures with axes layer and seed, and the gradient model's own."""
    runs = [train([LAYERS[name] for name in SWEPT], n, d, seed, schedule) for seed in seeds]
    return {m: _over(runs, lambda run, m=m: run[m][-1]) for m in MEASURES} | _gradient_models(runs)


def _gradient_models(runs):
    """The step that the line scan found with each seed, and the loss of the gradient model with it."""
    return {"step": [run.step for run, *_ in runs], "gradient_loss": [run.gradient_loss for run, *_ in runs]}


def _weights_found(runs):
    """Per layer and seed: scores on rows (mean diagonal) and factor of y of each head, 0 for a head that is not there, and
    how far the score matrices are from a multiple of I, relative to their size."""

    def of(run):
        matrices, factors = run.layer.scores_and_values(run.weights)
        scale = [np.trace(W) / len(W) for W in matrices]
        rests = [
            np.linalg.norm(W - s * np.eye(len(W))) / np.linalg.norm(W) for W, s in zip(matrices, scale, strict=True)
        ]
        return {"head_scale": _two(scale), "head_value": _two(factors), "off_identity": max(rests)}

    found = _over(runs, of)
    return {name: [[one[name] for one in row] for row in found] for name in found[0][0]}


def _two(values):
    return [*map(float, values), 0.0][:2]

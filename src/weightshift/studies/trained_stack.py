"""A stack of T trained attention layers beside T gradient steps, on the tasks of `weightshift.studies.trained_attention`.

- The tokens are (a_j, y_j) with y_j = n b_j - 1, and (q, 0) for the query. In every layer each of them, the query too, attends
  to the document and adds to itself U sum_i s_i e_i, where s is softmax of the scores <e_i, W e>, or, in a linear layer, those
  scores divided by n. The answer is minus the last entry of the query's token after T layers, as von Oswald et al. 2022,
  arXiv 2212.07677, read it.
- T steps are those of softmax regression from x = 0, or of linear regression on the targets y_j, which T linear layers can
  take exactly: their last entries are then what is left of the targets. Each has the step sizes that are best over many tasks.
"""

from dataclasses import dataclass

import autograd.numpy as anp
import numpy as np
from autograd import elementwise_grad, value_and_grad
from scipy.optimize import minimize

from weightshift.numerics.arrays import whole_number
from weightshift.studies.trained_attention import MEASURES, Adam, Schedule, comparison, random_tasks


def softmax_regression(A, y, x):
    """n times the gradient of softmax regression at x in each task, shape (T, d), for b = (y + 1) / n."""
    logits = np.einsum("tnd,td->tn", A, x)
    f = np.exp(logits - logits.max(axis=1, keepdims=True))
    f /= f.sum(axis=1, keepdims=True)
    n = A.shape[1]
    c = f - (y + 1) / n
    return n * np.einsum("tnd,tn->td", A, f * (c - np.sum(f * c, axis=1, keepdims=True)))


def linear_regression(A, y, x):
    """The gradient of the mean of (<a_j, x> - y_j)^2 / 2 at x in each task, shape (T, d)."""
    return np.einsum("tnd,tn->td", A, np.einsum("tnd,td->tn", A, x) - y) / A.shape[1]


GRADIENTS = {"softmax": softmax_regression, "linear": linear_regression}


def steps_model(gradient, tasks, steps):
    """The predictions q^T x_T after gradient steps of these sizes from x = 0, and their sensitivities x_T."""
    y, x = tasks.sizes[1] * tasks.b - 1, np.zeros_like(tasks.queries)
    for step in steps:
        x = x - step * gradient(tasks.A, y, x)
    return np.einsum("td,td->t", tasks.queries, x), x


def best_steps(gradient, tasks, count):
    """Step sizes of least mean squared error over the tasks, by Nelder and Mead's search from those for one step fewer."""

    def loss(steps):
        return np.mean((steps_model(gradient, tasks, steps)[0] - tasks.targets) ** 2)

    best = np.zeros(0)
    for _ in range(count):
        found = [minimize(loss, [*best, last], method="Nelder-Mead") for last in (0.1, 0.5, 1.0)]
        best = min(found, key=lambda result: result.fun).x
    return best


@dataclass(frozen=True)
class Stack:
    """T attention layers of one head each; their weights are "W" and "U", each of shape (T, d+1, d+1)."""

    layers: int
    softmax: bool = False

    def __post_init__(self):
        whole_number("layers", self.layers, minimum=1)

    def start(self, d, seed, scores, values):
        """Independent normal entries, of size `scores` in W and `values` in U; with size 1 a matrix keeps the length of a vector."""
        generator, shape = np.random.default_rng(seed), (self.layers, d + 1, d + 1)
        return {
            k: size / np.sqrt(d + 1) * generator.standard_normal(shape) for k, size in (("W", scores), ("U", values))
        }

    def predict(self, weights, tasks):
        """The answer in each task, shape (T,)."""
        return self._answer(weights, tasks.centred, tasks.queries)

    def sensitivity(self, weights, tasks):
        """The derivative of each answer in its query row, shape (T, d), by automatic differentiation."""
        tokens = tasks.centred
        return elementwise_grad(lambda queries: self._answer(weights, tokens, queries))(tasks.queries)

    def loss(self, weights, tasks):
        """The mean squared error over the tasks; autograd differentiates it in the weights."""
        return anp.mean((self.predict(weights, tasks) - tasks.targets) ** 2)

    def _answer(self, weights, tokens, queries):
        n = tokens.shape[1]
        asked = anp.concatenate([queries, np.zeros((len(queries), 1))], axis=1)
        everything = anp.concatenate([tokens, asked[:, np.newaxis]], axis=1)
        for W, U in zip(weights["W"], weights["U"], strict=True):
            document = everything[:, :n]
            keys, values = anp.swapaxes(anp.dot(document, W), 1, 2), anp.dot(document, U.T)
            if self.softmax:
                scores = anp.matmul(everything, keys)
                shares = anp.exp(scores - anp.max(scores, axis=2, keepdims=True))
                read = anp.matmul(shares, values) / anp.sum(shares, axis=2, keepdims=True)
            else:
                read = anp.matmul(everything, anp.matmul(keys, values) / n)
            everything = everything + read
        return -everything[:, n, -1]

    def constructed(self, d, steps):
        """Weights with which the linear layers are steps of linear regression of these sizes."""
        last = np.diag([0.0] * d + [1.0])
        return {"W": np.stack([np.eye(d + 1) - last for _ in steps]), "U": np.stack([-step * last for step in steps])}


def train(stack, n, d, seed, schedule):
    """The weights of a stack after Adam on fresh tasks; its tasks are the same for every stack with one seed."""
    stream, adam, slope = np.random.default_rng([seed, 0]), Adam(schedule.clip), value_and_grad(stack.loss)
    weights = stack.start(d, [seed, 1], schedule.scores, schedule.values)
    for t in range(schedule.steps):
        _, gradient = slope(weights, random_tasks(schedule.batch, n, d, stream))
        weights = adam.update(weights, gradient, schedule.rate_at(t))
    return weights


SCHEDULES = {
    "linear": Schedule(steps=3000, batch=32, rate=0.01, scores=0.3, values=0.3),
    "softmax": Schedule(steps=2000, batch=32, rate=0.003, scores=0.1, values=3.0),
}


def experiment(n=50, d=5, depths=(1, 2, 3), first=100, seeds=None, test=1000, scan=4000, schedules=None):
    """The stored experiment, some four minutes on one core: settings and results.

    The steps are found once, on `scan` tasks; each seed has its own tasks to train on and `test` tasks to be judged by. The
    results have axes (depth, seed); a stack is compared with as many steps of softmax regression.
    """
    schedules, seeds = schedules or SCHEDULES, seeds or {"linear": 10, "softmax": 5}
    scanned, results = random_tasks(scan, n, d, [first, 3]), {}
    steps = {kind: [best_steps(gradient, scanned, T) for T in depths] for kind, gradient in GRADIENTS.items()}
    for kind, count in seeds.items():
        stacks = [Stack(T, kind == "softmax") for T in depths]
        rows = [
            [_one(*at, n, d, seed, schedules[kind], steps, test) for seed in range(first, first + count)]
            for at in enumerate(stacks)
        ]
        results |= {f"{name}_{kind}": [[one[name] for one in row] for row in rows] for name in rows[0][0]}
    results |= {
        f"steps_{kind}": [[*found, *[0.0] * (max(depths) - len(found))] for found in row] for kind, row in steps.items()
    }
    settings = {"n": n, "d": d, "depths": list(depths), "first": first, "seeds": seeds, "test": test, "scan": scan}
    return settings | {"schedules": {kind: vars(schedule) for kind, schedule in schedules.items()}}, results


def _one(at, stack, n, d, seed, schedule, steps, test):
    """A stack of one seed beside as many steps of softmax regression, and the losses of those steps and of linear regression's."""
    weights, tasks = train(stack, n, d, seed, schedule), random_tasks(test, n, d, [seed, 2])
    models = {kind: steps_model(gradient, tasks, steps[kind][at]) for kind, gradient in GRADIENTS.items()}
    compared = comparison(tasks, stack.predict(weights, tasks), stack.sensitivity(weights, tasks), models["softmax"])
    losses = {f"of_{kind}_steps": np.mean((model[0] - tasks.targets) ** 2) for kind, model in models.items()}
    return {measure: getattr(compared, measure) for measure in MEASURES} | losses

"""Softmax regression as a reader computes with it.

    >>> from weightshift.numerics import SoftmaxRegression
    >>> problem = SoftmaxRegression(A=[[1, 0], [0, 1], [1, 1]], b=[0.5, 0.25, 0.25])
    >>> x = [0.0, 0.0]
    >>> round(problem.loss(x), 4)
    0.0208
    >>> problem.gradient(x).round(4).tolist()
    [-0.0278, 0.0556]

`SoftmaxRegression(A, b)` is a function of x, `SoftmaxRegressionInA(x, b)` the same function of A;
`gradient_descent` runs on either; `solve` minimises the first. Source: Li et al. 2023, arXiv 2304.13276, Sections 4 and 6.
"""

from weightshift.numerics.attention import AttentionRegression, kronecker_form
from weightshift.numerics.descent import Descent, gradient_descent
from weightshift.numerics.random_problems import random_problem
from weightshift.numerics.regression import SoftmaxRegression, SoftmaxRegressionInA
from weightshift.numerics.solve import NotConverged, Solution, solve
from weightshift.numerics.streaming import StreamingRegression, Summary

__all__ = [
    "AttentionRegression", "Descent", "NotConverged", "SoftmaxRegression", "SoftmaxRegressionInA", "Solution",
    "StreamingRegression", "Summary", "gradient_descent", "kronecker_form", "random_problem", "solve",
]  # fmt: skip

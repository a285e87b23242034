"""The Hessian of the softmax regression loss, its extreme eigenvalues, and Newton's method."""

claims = ()

__all__: list[str] = []

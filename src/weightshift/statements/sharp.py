"""Sharp constants: the best that can be said where the paper's bounds are loose."""

claims = ()

__all__: list[str] = []

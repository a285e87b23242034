"""What can go wrong when something is stated or proved. Every message says what was wrong and where."""


class StatementError(ValueError):
    """A statement that does not make sense as written."""


class ShapeMismatch(StatementError):
    """Two shapes that do not fit; the message gives both and the sub-expression."""


class IndexOutOfRange(StatementError):
    """An index that is not known to lie in the range it is used for."""


class NotInTheLanguage(StatementError):
    """An expression outside the language of the engine: it is refused, never guessed at."""


class NoSequence(NotInTheLanguage, TypeError):
    """What holds no numbers is gone through or counted. Python expects a TypeError, and SymPy asks whether it can."""


class NotDefined(StatementError):
    """A division, root or logarithm whose argument is not known to be nonzero, nonnegative or positive."""


class NotProved(Exception):
    """A step that the engine does not accept. `residual` and `counterexample` say more where they are known."""

    def __init__(self, message: str, residual=None, counterexample=None):
        super().__init__(message)
        self.residual, self.counterexample = residual, counterexample


class Unsound(AssertionError):
    """An identity was derived and yet fails on numbers: a defect of the engine itself. Nothing is proved."""

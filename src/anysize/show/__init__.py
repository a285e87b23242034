from anysize.show import latex, readback, text

__all__ = ["latex", "readback", "text"]

"""Formulas typed by the user: parsed by hand (no ``eval``), evaluated by NumPy, differentiated exactly.

>>> f = parse("x*tanh(x)")
>>> value, gradient, hessian = f.derivatives(0.0)
>>> float(value), float(gradient[0]), float(hessian[0, 0])
(0.0, 0.0, 2.0)
"""

from nnviz.core.expressions.errors import ExpressionError
from nnviz.core.expressions.expression import Expression, parse
from nnviz.core.expressions.functions import FUNCTIONS
from nnviz.core.expressions.names import variable_names

__all__ = ["FUNCTIONS", "Expression", "ExpressionError", "parse", "variable_names"]

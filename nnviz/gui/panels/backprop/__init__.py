"""Backpropagation through a formula, edge by edge."""

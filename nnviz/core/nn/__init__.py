"""Layers and networks with one flat parameter vector."""

"""Perceptrons with two inputs: gates as geometry."""

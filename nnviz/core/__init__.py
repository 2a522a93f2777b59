"""The mathematics and the data: NumPy only, no threads, no Qt."""

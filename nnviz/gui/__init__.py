"""Qt only: draws results, computes nothing."""

"""The panel in which optimizers race."""

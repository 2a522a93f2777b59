"""The initializers panel, in pieces: controls, facts, panel."""

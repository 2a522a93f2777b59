"""By which words, besides its text, the command palette finds an entry."""

KEYWORDS = "keywords"
"""Property of an action: further words, in both languages."""

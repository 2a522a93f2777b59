"""The Train panel: build a network, watch it learn, understand why it does not."""

"""The Activations panel: functions, softmax and losses that can be touched."""

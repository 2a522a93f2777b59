"""The Draw panel, in pieces: canvas, answer, pipeline, inside views, own handwriting."""

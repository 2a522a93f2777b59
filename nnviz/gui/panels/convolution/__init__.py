"""A filter that goes over a picture, number by number."""

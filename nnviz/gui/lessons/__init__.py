"""The lesson player; imported when a lesson or the list of lessons is first opened."""

"""A case: made known, worked on by support, followed by whoever waits."""

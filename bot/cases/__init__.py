"""A case: told to everybody it concerns, worked on by support, followed by whoever waits."""

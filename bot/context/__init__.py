"""A turn in its setting, and what somebody can do in it: what every room works with."""

"""Times as people say and write them, in five languages."""

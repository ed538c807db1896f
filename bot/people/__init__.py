"""People: local contacts, what is kept about somebody, and who writes too much."""

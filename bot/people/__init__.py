"""People: local contacts, what is kept about somebody, secrets they write, and who writes too much."""

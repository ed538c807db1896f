"""What every turn asks of the store: heard before, who is where, what waits for an answer, how much was said lately."""

"""A question asked: answered, offered, decided by facts, handed over, learned from."""

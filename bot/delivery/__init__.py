"""What leaves the desk, and what becomes of it."""

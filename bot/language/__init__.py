"""What is said and understood, in every language."""

"""What is said and understood, in every language: texts, phrases, secrets, telephone numbers."""

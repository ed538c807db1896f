"""Pictures: brought in from where Teams keeps them, kept on a shelf of our own, and shown to whoever has our link."""

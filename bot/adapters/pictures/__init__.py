"""Pictures: fetched from where Teams keeps them, kept as files, and shown to whoever has our link."""

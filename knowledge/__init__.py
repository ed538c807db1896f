"""What the desk knows, and the small pure engine that finds it."""

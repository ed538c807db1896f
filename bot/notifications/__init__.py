"""What must leave the desk, written down; how support is told, and people who wait."""

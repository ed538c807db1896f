"""What several commands need: the folders, the running desk, the store as it is kept."""

"""A notice drawn: as everybody, staff and whoever asks sees it."""

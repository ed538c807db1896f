"""The status page, its data, its feeds and its calendar, for everybody to read."""

"""A notice's file, read and checked; a supplier's text, split."""

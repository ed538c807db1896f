"""Maintenance and incidents: written, approved, told to channels, asked about while they last."""

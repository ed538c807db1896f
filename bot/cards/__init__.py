"""What cards and texts are made of."""

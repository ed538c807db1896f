"""What cards and texts are made of, whatever they are about."""

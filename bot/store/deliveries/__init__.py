"""What must leave the desk, kept: deliveries, where they go, and which could not be brought."""

"""What leaves the desk: sent at its pace, tried again, and what becomes of it written down."""

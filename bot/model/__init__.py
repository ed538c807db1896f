"""What things are, and what may become of them: values, and nothing kept or said."""

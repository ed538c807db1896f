"""What is read at start and on reload: the environment, desk.toml, hours, routes."""

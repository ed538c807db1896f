"""Updates that cases are planned for, and told when they are out."""

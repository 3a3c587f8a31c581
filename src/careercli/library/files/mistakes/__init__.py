"""What is wrong with a text that is no YAML, where, and what to do about it."""

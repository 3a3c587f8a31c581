"""How well job titles are read."""

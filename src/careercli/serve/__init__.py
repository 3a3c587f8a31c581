"""The same results for readers who have no terminal."""

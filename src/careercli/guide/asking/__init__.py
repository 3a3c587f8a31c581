"""Questions in plain words: what they ask, and what is said to them."""

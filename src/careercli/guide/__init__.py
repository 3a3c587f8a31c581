"""Help that teaches: the help pages, the topics, and what is said to a command line that cannot be understood."""

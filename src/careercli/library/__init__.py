"""What is known: files in, models out."""

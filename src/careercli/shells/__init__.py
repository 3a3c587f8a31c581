"""What a shell is told when TAB is pressed, and the scripts that make it ask. Nothing here loads Typer."""

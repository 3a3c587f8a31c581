"""What a shell is told when TAB is pressed, and the scripts that make it ask. Loads no Typer: a start without it is half as long."""

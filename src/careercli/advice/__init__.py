"""What we make of it: pure functions from models to a Result. No files, no clock, no printing."""

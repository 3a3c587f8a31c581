"""Shapes that are put into the terms of JSON Resume before they are read, and those that are refused by their names."""

"""Tools for the repository; none of them is shipped."""

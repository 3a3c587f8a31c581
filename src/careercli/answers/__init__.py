"""The answers of the commands for programs: job titles as strings in, frozen results out; nothing is printed.

What is wrong with a question is raised as a CareerError, with the message, candidates and hint that the program shows.
"""

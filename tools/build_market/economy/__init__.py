"""The occupations of the whole economy: their figures, what O*NET rates and lists, the titles that they go by."""

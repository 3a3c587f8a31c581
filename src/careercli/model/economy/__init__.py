"""The occupations of a whole economy, known by what statistics publish of them."""

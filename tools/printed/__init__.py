"""What documents print: recipes that are run as they stand, and pictures of real runs."""

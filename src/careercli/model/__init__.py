"""What there is to say: frozen dataclasses and nothing else."""

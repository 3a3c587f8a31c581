"""Derives data/market/ from the publishers' files: small steps, each tested on a made-up sample."""

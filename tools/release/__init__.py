"""What a release consists of, made and tried as strangers would: python -m tools.release (docs/releasing.md)."""

"""One thin file a command: take the arguments, ask the catalog, call one function, hand its result to `emit`."""

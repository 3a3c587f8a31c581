"""The answers for an assistant, over the Model Context Protocol: seven tools that only read.

`server` speaks the protocol and knows nothing of careers; `calls` answers a tool and is loaded when one is called.
"""

"""Rules: one module each, `<family>/<name>.py`; `validator.registry` lists them."""

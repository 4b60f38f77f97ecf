"""`python -m validator` is the command `metalint`."""

from validator.cli import main

main()

"""What an expert knows, as pure functions over strings: no findings, no input or output."""

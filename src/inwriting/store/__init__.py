"""Where Django begins: the only reader and writer of rows and files."""

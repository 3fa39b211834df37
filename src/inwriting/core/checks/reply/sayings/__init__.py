"""How each of the fifteen answers is said, and what only looks like one."""

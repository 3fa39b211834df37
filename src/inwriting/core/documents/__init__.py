"""Stage 4: papers as blocks, before they are files."""

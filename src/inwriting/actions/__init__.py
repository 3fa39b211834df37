"""What a person can do, one file per deed, shared by the pages and the command line."""

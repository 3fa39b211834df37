"""The binder as plain values: what is in it, in which order, and the pages that we write ourselves."""

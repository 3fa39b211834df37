"""The state complaint: allegations with their proof, the ready check, and the paper."""

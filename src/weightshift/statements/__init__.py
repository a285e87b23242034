"""What the book claims, a module a part. Claims carry no verdict: a chapter computes it."""

"""Drawing posts: by chance in several ways, the same on every platform, and by hand."""

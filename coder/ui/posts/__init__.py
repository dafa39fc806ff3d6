"""The page of posts: the list, its filters, and the post beside it."""

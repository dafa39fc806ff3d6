"""Word-list screening: the term language, what it finds, the rule and its counts."""

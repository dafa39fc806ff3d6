"""The screening section of the study's design: word lists, what they find, the rule, by hand."""

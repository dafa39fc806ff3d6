"""The page on which a second coder hands the packet back."""

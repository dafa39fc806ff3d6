"""Agreement between coders on the screen."""

"""The page where the codebook is written."""

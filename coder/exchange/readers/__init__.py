"""Files in: one reader per family of files, behind one registry."""

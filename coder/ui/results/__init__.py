"""Frequencies on the screen, and the workbook."""

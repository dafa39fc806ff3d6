"""Colours, type, spacing and the few things every page paints."""

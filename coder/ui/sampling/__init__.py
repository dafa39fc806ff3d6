"""Dialogs of samples, rounds and packets."""

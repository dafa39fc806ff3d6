"""The paragraph on reliability for the methods of a thesis, written from the facts of a round."""

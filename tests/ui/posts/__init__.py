"""Tests of the page of posts."""

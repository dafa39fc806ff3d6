"""The start page: new projects, recent projects, and the study to try things with."""

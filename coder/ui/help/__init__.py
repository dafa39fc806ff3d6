"""The help: pages per task, the keys of the page in view, and the window that shows both."""

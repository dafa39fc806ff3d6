"""Every page and dialog by keyboard and by ear."""

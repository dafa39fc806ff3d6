"""Every page, dialog and state as the pictures of the program show them."""

"""What meets a person first: the start page with its pictures, and the tour of the window."""

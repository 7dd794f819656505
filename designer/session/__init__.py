"""Training as the window sees it: processes, the queue, and the panel that steers them."""

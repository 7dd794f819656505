"""What is seen of a network while it learns: layers, predictions, the device."""

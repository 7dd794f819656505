"""What the network takes each image for."""

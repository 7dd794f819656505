"""How it works: pictures that explain the layer and the network in view, from their declarations."""

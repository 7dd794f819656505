"""How it works: pictures that explain a layer and a network from their declarations."""

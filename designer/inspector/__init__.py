"""The panel of what is selected: its shape, its costs, its parameters."""

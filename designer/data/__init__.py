"""The panel of the data that is trained with."""

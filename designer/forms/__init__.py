"""Forms made from declarations, and the fields in them."""

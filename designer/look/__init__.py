"""How the window looks: themes, colours, sizes of text, icons, plain pieces of panels."""

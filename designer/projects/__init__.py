"""The open projects: document, sheets, files, recovery, undo."""

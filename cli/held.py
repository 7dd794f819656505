"""Ends a command when whoever started it is gone, even killed: its stdin ends then."""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
from typing import Annotated

import typer

HeldOption = Annotated[
    bool,
    typer.Option("--held", hidden=True, help="Stop when stdin ends, as if by Ctrl+C."),
]


def stop_when_let_go() -> None:
    """From now on the end of stdin is a Ctrl+C; only the main thread may say so."""
    # What a shell begins in the background is told to ignore it, and so are those that that begins.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_watch, name="stride-held", daemon=True).start()


def _watch() -> None:
    # Past Python's own reader, over whose lock the end of the process would stumble.
    while os.read(0, 4096):
        pass
    if sys.platform == "win32":
        _thread.interrupt_main()
    else:  # wakes the main thread where it waits for something
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

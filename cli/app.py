"""The application that gathers the subcommands, and how their errors become exit codes."""

from __future__ import annotations

import sys

import typer

from cli import (
    check,
    compare,
    confusion,
    data,
    export,
    runs,
    stop,
    sweep,
    templates,
    train,
    trials,
    watch,
)
from cli.network import NetworkError
from codegen import CodegenError
from graph import GraphError
from training.errors import TrainingError

_USAGE_ERROR: type[Exception] = next(
    cls for cls in typer.BadParameter.__mro__ if cls.__name__ == "ClickException"
)
"""The base of all complaints about arguments; newer releases of typer bring their own click."""

app = typer.Typer(
    name="stride",
    help="Draw, check, train and export convolutional networks. With no subcommand, or with a "
    "project file, the window opens.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("templates")(templates.templates)
app.command("new")(templates.new)
app.command("check")(check.check_network)
app.command("export")(export.export)
app.command("train")(train.train)
app.command("lr-find")(trials.lr_find)
app.command("overfit")(trials.overfit)
app.command("sweep")(sweep.sweep)
app.command("data")(data.data)
app.command("runs")(runs.runs)
app.command("compare")(compare.compare)
app.command("watch")(watch.watch)
app.command("stop")(stop.stop)
app.command("confusion")(confusion.confusion)


def run(arguments: list[str]) -> int:
    """Run a subcommand and return its exit code: 0 well, 1 problems in a network, 2 an error.

    An error is one sentence on stderr.
    """
    try:
        code = app(arguments, prog_name="stride", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except NetworkError as problem:
        _complain(str(problem))
        return 1
    except _USAGE_ERROR as error:
        message = str(getattr(error, "format_message", error.__str__)())
        message = message.replace("Value error, ", "").rstrip(".")
        end = "" if message.endswith("?") else "."
        _complain(f"{message}{end} `--help` lists what can be given.")
        return 2
    except (GraphError, CodegenError, TrainingError) as error:
        _complain(str(error))
        return 2
    except (KeyboardInterrupt, typer.Abort):
        _complain("Stopped.")
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:  # of a place that nobody looked at before: too long a name, no rights
        what = error.filename or "What was named"
        reason = error.strerror or error
        _complain(f"{what} cannot be used: {reason}. Check its name and the rights on it.")
        return 2


def _complain(sentence: str) -> None:
    print(" ".join(sentence.split()), file=sys.stderr)

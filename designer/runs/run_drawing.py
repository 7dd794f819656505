"""The drawing that a run trained, read from the project in its folder."""

from __future__ import annotations

from graph import Network, Project, project
from graph.find_network import find_network
from training.errors import RunError
from training.runs import Run


def drawing_of(run: Run) -> tuple[Project, str, Network]:
    """Return a run's project, and the network that was trained with its name there.

    ProjectError if the project is missing, damaged or has no such network.
    """
    content = project.load(run.project_path)
    try:
        layers = run.layers().get("modules", {}).values()
    except RunError:
        layers = {}.values()  # then the name alone has to do
    name, network = find_network(content, run.drawing, map(str, layers))
    return content, name, network

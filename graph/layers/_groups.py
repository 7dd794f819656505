"""Groups of channels, as the convolutions use them."""

from __future__ import annotations

from math import gcd

from graph.errors import ShapeError
from graph.fixes import Remedy, SetParameter


def check_groups(channels: int, groups: int, out_channels: int) -> None:
    """Raise ShapeError unless the groups divide both the input channels and the filters."""
    if channels % groups == 0 and out_channels % groups == 0:
        return
    common = gcd(channels, groups)
    remedies: list[Remedy] = [
        SetParameter("groups", g) for g in dict.fromkeys((gcd(common, out_channels), 1))
    ]
    if channels % groups == 0:
        rounded = -(-out_channels // groups) * groups
        remedies.insert(0, SetParameter("out_channels", rounded))
    raise ShapeError(
        "groups-do-not-divide",
        f"{groups} groups do not divide {channels} channels from {{in}} "
        f"into {out_channels} filters.",
        arithmetic=f"{channels} mod {groups} = {channels % groups}, "
        f"{out_channels} mod {groups} = {out_channels % groups}",
        advice="Use a number of groups that divides both.",
        port="in",
        remedies=tuple(remedies),
    )

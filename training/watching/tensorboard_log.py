"""TensorBoard event files, written beside events.jsonl: `tensorboard --logdir RUNS` shows them.

A file is a row of records: length (uint64), its checksum, an `Event` message, its checksum, all
little-endian. The checksum is CRC-32C, rotated and shifted, as TensorFlow's `lib/hash/crc32c.h`
masks it. The messages are those of the tensorboard package; its writer would cost a second of
imports, and where TensorFlow is installed, all of that.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from training.messages import Epoch, Event, Started, Step

BETWEEN = 0.5
"""Seconds between two steps that are written: a plot of an hour then has 7,200 points."""


class TensorBoardLog:
    """Writes the scalars of a run's events to a file of the run's folder.

    Raises ImportError where tensorboard is not installed, OSError where the disk refuses.
    """

    def __init__(self, folder: Path) -> None:
        from tensorboard.compat.proto import event_pb2

        self._messages: Any = event_pb2
        self._folder = folder
        self._path: Path | None = None
        self._written = 0.0

    def take(self, event: Event) -> None:
        """Write what an event tells, if TensorBoard can show it."""
        match event:
            case Started():
                self._begin(event.step)
            case Step() if time.monotonic() - self._written >= BETWEEN:
                self._written = time.monotonic()
                losses = event.losses or (event.loss,)
                figures = {
                    "loss/step": sum(losses) / len(losses),
                    "learning_rate": event.lr,
                    "images_per_second": event.images_per_second,
                    "device/memory_megabytes": event.memory_megabytes,
                    "device/load": event.load,
                }
                told = {tag: value for tag, value in figures.items() if value is not None}
                self._scalars(event.step, told)
            case Epoch():
                self._scalars(
                    event.step,
                    {
                        "loss/train": event.train_loss,
                        "loss/validation": event.val_loss,
                        "accuracy/train": event.train_accuracy,
                        "accuracy/validation": event.val_accuracy,
                    },
                )

    def _begin(self, step: int) -> None:
        """Open another file; what was told of later steps, as they are redone, is withdrawn."""
        number = len(list(self._folder.glob("events.out.tfevents.*")))
        now = time.time()
        self._path = self._folder / f"events.out.tfevents.{int(now):010d}.stride.{number:03d}"
        head = self._messages.Event(wall_time=now, file_version="brain.Event:2")
        records = [head]
        if step:
            start = self._messages.SessionLog(status=self._messages.SessionLog.START)
            records.append(self._messages.Event(wall_time=now, step=step + 1, session_log=start))
        self._append(records)

    def _scalars(self, step: int, values: Mapping[str, float]) -> None:
        event = self._messages.Event(wall_time=time.time(), step=step)
        for tag, value in values.items():
            event.summary.value.add(tag=tag, simple_value=value)
        self._append([event])

    def _append(self, events: list[Any]) -> None:
        if self._path is None:
            return
        with self._path.open("ab") as file:
            file.write(b"".join(_record(event.SerializeToString()) for event in events))


def _record(data: bytes) -> bytes:
    head = struct.pack("<Q", len(data))
    return (
        head
        + struct.pack("<I", masked_checksum(head))
        + data
        + struct.pack("<I", masked_checksum(data))
    )


def _table() -> list[int]:
    """CRC-32C (Castagnoli), reflected: the polynomial is 0x82F63B78."""
    rows = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)  # noqa: PLW2901
        rows.append(value)
    return rows


_CRC = _table()


def masked_checksum(data: bytes) -> int:
    """The masked CRC-32C of some bytes."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = _CRC[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    crc ^= 0xFFFFFFFF
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF

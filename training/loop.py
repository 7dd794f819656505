"""The training loop: one function, read from top to bottom."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import perf_counter

import torch
from torch import Tensor, nn

from training.atomic import copy_file
from training.augment import augmentation
from training.checkpoint import Learner, Progress, load_checkpoint, save_checkpoint
from training.control import Control
from training.data.images import Images
from training.data.load import TrainingData, load_data
from training.device import autocast, choose_device, device_title
from training.errors import NetworkError, NonFiniteLoss
from training.events import EventLog
from training.messages import (
    Checkpoint,
    Continue,
    Done,
    Epoch,
    Pause,
    Paused,
    Resumed,
    Started,
    Step,
    Stop,
    Stopped,
)
from training.meter import Meter
from training.network_file import NetworkFile, Outputs, check_fit, main_output
from training.optim import OPTIMIZERS, SCHEDULES, loss_of
from training.runs import Run
from training.settings import TrainingSettings

REPORT_EVERY = 0.25  # seconds between two step events


def train(  # noqa: PLR0915 - one straight road, no callback maze
    run: Run,
    log: EventLog,
    control: Control,
    *,
    resume: bool = False,
    watch_step: int | None = None,
) -> None:
    """Train the run's network to its end, or go on from the last checkpoint if there is one.

    With `watch_step` nothing is saved: the same steps are done again up to that one, and
    NonFiniteLoss names the first layer whose output is not finite there.
    """
    settings = run.settings
    device = choose_device(settings.device)
    memory_format = torch.channels_last if settings.channels_last else torch.contiguous_format
    network_file = NetworkFile.of(run)

    torch.manual_seed(settings.seed)
    network: nn.Module = network_file.build().to(device=device, memory_format=memory_format)  # type: ignore[call-overload]
    data = load_data(settings, network_file.input_shape, device)
    check_fit(network_file, network, data)
    weights = [weight for weight in network.parameters() if weight.requires_grad]
    if not weights:
        raise NetworkError("The network has nothing to learn.", "Add a Conv2d or Linear layer.")
    optimizer = OPTIMIZERS[settings.optimizer](weights, settings)
    scaler = torch.amp.GradScaler(device.type, enabled=settings.precision == "16")
    objective = loss_of(settings.loss, getattr(network, "loss_weights", None))
    schedule = SCHEDULES[settings.schedule]
    forward: Callable[[Tensor], Outputs] = torch.compile(network) if settings.compile else network
    train_inputs = _preparation(data, settings, device, augmented=True)
    val_inputs = _preparation(data, settings, device, augmented=False)

    learner = Learner(network, optimizer, scaler, device)
    progress = Progress()
    if resume and run.last_checkpoint.exists():
        progress, events_size = load_checkpoint(run.last_checkpoint, learner)
        log.cut(events_size)

    steps_per_epoch = math.ceil(len(data.train) / settings.batch_size)
    total_steps = steps_per_epoch * settings.epochs
    log.write(
        Started(
            run=str(run.path),
            device=str(device),
            parameters=sum(weight.numel() for weight in weights),
            train_images=len(data.train),
            val_images=len(data.val),
            epochs=settings.epochs,
            steps_per_epoch=steps_per_epoch,
            step=progress.step,
            device_name=device_title(device),
            storage=data.storage,
        )
    )
    meter = Meter()
    reported_at = saved_at = perf_counter()
    reported_images = progress.images
    lr = settings.lr

    def report() -> None:
        """Fetch the losses since the last report and tell them; here the device is waited for."""
        nonlocal reported_at, reported_images
        losses = meter.fetch(progress)
        now = perf_counter()
        passed = now - reported_at
        progress.epoch_seconds += passed
        progress.seconds += passed
        if losses:
            speed = (progress.images - reported_images) / passed
            log.write(
                Step(
                    epoch=progress.epoch,
                    step=progress.step,
                    loss=losses[-1],
                    lr=lr,
                    images_per_second=round(speed, 1),
                    losses=losses,
                )
            )
        reported_at, reported_images = now, progress.images

    def save() -> None:
        nonlocal saved_at
        save_checkpoint(run.last_checkpoint, learner, progress, log.size)
        log.write(Checkpoint(step=progress.step, path=str(run.last_checkpoint)))
        saved_at = perf_counter()

    while progress.epoch <= settings.epochs:
        network.train()
        order = epoch_order(len(data.train), settings.seed, progress.epoch)
        reported_at, reported_images = perf_counter(), progress.images

        for images, labels in data.train.batches(order, settings.batch_size, first=progress.batch):
            lr = settings.lr * schedule(progress.step / total_steps)
            for group in optimizer.param_groups:
                group["lr"] = lr
            inputs = train_inputs(images)
            if progress.step + 1 == watch_step:
                with autocast(device, settings.precision):
                    layer = network_file.first_non_finite(network, inputs)
                raise NonFiniteLoss(watch_step, "", "", layer)
            with autocast(device, settings.precision):
                outputs = forward(inputs)
                loss = objective(outputs, labels)
            scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
            scaler.step(optimizer)
            scaler.update()
            optimizer.zero_grad(set_to_none=True)
            meter.add(loss, main_output(outputs), labels)
            progress.step += 1
            progress.batch += 1

            now = perf_counter()
            if now - reported_at >= REPORT_EVERY:
                report()
            if watch_step is not None:
                continue
            every = settings.checkpoint_every_steps
            due = bool(every) and progress.step % every == 0
            if due or now - saved_at >= settings.checkpoint_every_seconds:
                report()
                save()
                reported_at = perf_counter()
            if control.waiting:
                command = control.take()
                report()
                if isinstance(command, Pause):
                    save()
                    log.write(Paused(epoch=progress.epoch, step=progress.step))
                    while isinstance(command, Pause):
                        command = control.take()
                    if isinstance(command, Continue):
                        log.write(Resumed(epoch=progress.epoch, step=progress.step))
                if isinstance(command, Stop):
                    save()
                    log.write(Stopped(epoch=progress.epoch, step=progress.step, run=str(run.path)))
                    return
                reported_at = perf_counter()

        report()
        val_loss, val_accuracy = evaluate(
            network,
            data.val,
            forward=forward,
            objective=objective,
            prepare=val_inputs,
            settings=settings,
        )
        if not math.isfinite(val_loss):
            raise NetworkError(
                f"The validation loss became {val_loss} in epoch {progress.epoch}.",
                f"Lower the learning rate ({settings.lr:g}), and resume from nothing: a new run.",
                _first_bad_layer(network_file, network, data.val, val_inputs),
            )
        epoch = Epoch(
            epoch=progress.epoch,
            step=progress.step,
            train_loss=progress.loss_sum / progress.images,
            train_accuracy=progress.correct / progress.images,
            val_loss=val_loss,
            val_accuracy=val_accuracy,
            seconds=round(progress.epoch_seconds, 3),
            images_per_second=round(progress.images / progress.epoch_seconds, 1),
        )
        log.write(epoch)
        best = val_accuracy > progress.best_val_accuracy
        progress.end_epoch(epoch, best=best)
        save()
        if best:
            copy_file(run.last_checkpoint, run.best_checkpoint)

    log.write(
        Done(
            epochs=settings.epochs,
            **progress.last,
            run=str(run.path),
            best_val_accuracy=progress.best_val_accuracy,
            best_epoch=progress.best_epoch,
            seconds=round(progress.seconds, 3),
        )
    )


def epoch_order(images: int, seed: int, epoch: int) -> Tensor:
    """The order of the images in an epoch: a function of seed and epoch alone."""
    generator = torch.Generator().manual_seed((seed + 1_000_003 * epoch) % 2**32)
    return torch.randperm(images, generator=generator)


def evaluate(
    network: nn.Module,
    images: Images,
    *,
    forward: Callable[[Tensor], Outputs],
    objective: Callable[[Outputs, Tensor], Tensor],
    prepare: Callable[[Tensor], Tensor],
    settings: TrainingSettings,
) -> tuple[float, float]:
    """Mean loss and accuracy over all of `images`, without learning from them."""
    device = next(network.parameters()).device
    network.eval()
    losses, hits, sizes = [], [], []
    with torch.no_grad():
        for batch, labels in images.batches(torch.arange(len(images)), settings.batch_size):
            with autocast(device, settings.precision):
                outputs = forward(prepare(batch))
                losses.append(objective(outputs, labels))
            hits.append((main_output(outputs).argmax(1) == labels).sum())
            sizes.append(len(labels))
    loss_sum = 0.0
    for loss, size in zip(torch.stack(losses).tolist(), sizes, strict=True):
        loss_sum += loss * size
    return loss_sum / len(images), int(torch.stack(hits).sum().item()) / len(images)


def _preparation(
    data: TrainingData, settings: TrainingSettings, device: torch.device, *, augmented: bool
) -> Callable[[Tensor], Tensor]:
    """From uint8 images on the device to what the network takes."""
    mean = torch.tensor(data.mean, device=device).view(1, -1, 1, 1)
    std = torch.tensor(data.std, device=device).view(1, -1, 1, 1)
    _, height, width = data.image_shape
    change = augmentation(settings.augment if augmented else (), height, width)
    memory_format = torch.channels_last if settings.channels_last else torch.contiguous_format

    def prepare(images: Tensor) -> Tensor:
        inputs = change(images.float() / 255)
        return ((inputs - mean) / std).contiguous(memory_format=memory_format)

    return prepare


def _first_bad_layer(
    network_file: NetworkFile,
    network: nn.Module,
    images: Images,
    prepare: Callable[[Tensor], Tensor],
) -> str | None:
    for batch, _ in images.batches(torch.arange(len(images)), 64):
        layer = network_file.first_non_finite(network, prepare(batch))
        if layer is not None:
            return layer
    return None

"""The training loop: one function, read from top to bottom."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import perf_counter

import torch
from torch import Tensor, nn

from training.atomic import copy_file
from training.checkpoint import Learner, Progress, load_checkpoint, save_checkpoint
from training.device import autocast, device_title
from training.errors import NetworkError, NonFiniteLoss
from training.evaluate import evaluate, first_bad_layer
from training.events import EventLog
from training.messages import (
    Checkpoint,
    Continue,
    Done,
    Epoch,
    LearningRate,
    Pause,
    Paused,
    Resumed,
    SetLearningRate,
    Started,
    Step,
    Stop,
    Stopped,
    WatchLayers,
)
from training.meter import Meter
from training.network_file import Outputs, main_output
from training.optim import average_of
from training.processes.control import Control
from training.processes.team import SharedControl, Team, deal
from training.runs import Run
from training.schedules import lower_rate, lr_share
from training.settings import TrainingSettings
from training.setup import set_up
from training.watching.gauge import Gauge
from training.watching.layer_watch import LayerWatch
from training.watching.predictions import PredictionFiles
from training.watching.verdicts import Verdicts

REPORT_EVERY = 0.25  # seconds between two step events


def train(  # noqa: PLR0915 - one straight road, no callback maze
    run: Run,
    log: EventLog,
    control: Control,
    *,
    resume: bool = False,
    watch_step: int | None = None,
    team: Team | None = None,
) -> None:
    """Train the run's network to its end, or go on from the last checkpoint if there is one.

    With `watch_step` nothing is saved: the same steps are done again up to that one, and
    NonFiniteLoss names the first layer whose output is not finite there. In a `team` this process
    learns from its share of each batch; of all of them the first alone tells and saves.
    """
    settings = run.settings
    setup = set_up(run, team)
    device, network, forward, data = setup.device, setup.network, setup.forward, setup.data
    optimizer, objective, train_inputs = setup.optimizer, setup.objective, setup.train_inputs
    scaler = torch.amp.GradScaler(device.type, enabled=settings.precision == "16")
    average = average_of(network, settings.ema_decay) if settings.ema_decay else None
    judged = average.module if average else network  # what is validated
    judged_forward: Callable[[Tensor], Outputs] = forward
    if average:
        judged_forward = torch.compile(judged) if settings.compile else judged
    leads, clock = True, perf_counter
    resume = resume and run.last_checkpoint.exists()
    if team:
        forward = setup.team_forward(team, settings)
        control = shared = SharedControl(team, control)
        leads, clock = team.first, shared.now
        resume = team.of_first(resume)

    learner = Learner(network, average, optimizer, scaler, device, team)
    progress = Progress(lr=settings.lr)
    if resume:
        progress, events_size = load_checkpoint(run.last_checkpoint, learner, progress)
        log.cut(events_size)
        if leads and watch_step is None and progress.stands_at_its_best:
            copy_file(run.last_checkpoint, run.best_checkpoint)  # a kill may have come before

    steps_per_epoch = math.ceil(len(data.train) / settings.batch_size)
    log.write(
        Started(
            run=run.told,
            device=str(device),
            parameters=sum(weight.numel() for weight in setup.weights),
            train_images=len(data.train),
            val_images=len(data.val),
            epochs=settings.epochs,
            steps_per_epoch=steps_per_epoch,
            step=progress.step,
            device_name=f"{team.size} × {device_title(device)}" if team else device_title(device),
            storage=data.storage,
            unfit=setup.unfit,
        )
    )
    verdicts, one_in = None, 1
    if settings.keep_predictions and watch_step is None:
        verdicts, files = Verdicts(settings.loss, team), PredictionFiles(run.path)
        if leads:
            one_in = files.begin(
                data.val.labels.cpu().numpy(),
                data.classes,
                epoch=progress.epoch,
                epochs=settings.epochs,
            )
    meter, gauge = Meter(team), Gauge(device)
    reported_at = saved_at = clock()
    reported_images = progress.images
    lr, rates = progress.lr, list[float]()
    ending = False  # once the epoch under way is over
    watch = None
    if settings.watch == "layers" and watch_step is None and leads:
        watch = LayerWatch(setup, settings)

    def report() -> None:
        """Fetch the losses since the last report and tell them; here the device is waited for.

        Raises NonFiniteLoss after the last that is a finite number.
        """
        nonlocal reported_at, reported_images
        losses = meter.fetch(progress)
        taken = rates[: len(losses)]
        rates.clear()
        now = clock()
        passed = now - reported_at
        progress.epoch_seconds += passed
        progress.seconds += passed
        if losses:
            speed = (progress.images - reported_images) / passed
            memory, load = gauge.read()
            log.write(
                Step(
                    epoch=progress.epoch,
                    step=meter.failure.step - 1 if meter.failure else progress.step,
                    loss=losses[-1],
                    lr=lr,
                    images_per_second=round(speed, 1),
                    losses=losses,
                    rates=tuple(taken) if len(set(taken)) > 1 else (),
                    memory_megabytes=memory,
                    load=load,
                )
            )
        if meter.failure:
            raise meter.failure
        reported_at, reported_images = now, progress.images

    def save() -> None:
        nonlocal saved_at
        save_checkpoint(run.last_checkpoint, learner, progress, log.size)
        log.write(Checkpoint(step=progress.step, path=run.told_checkpoint))
        saved_at = clock()

    def obey() -> bool:
        """Do what the waiting commands ask for; gives whether the run is to end here."""
        nonlocal ending, watch
        paused = False
        while paused or control.waiting:
            match control.take():
                case Pause() if not paused:
                    paused = True
                    save()
                    log.write(Paused(epoch=progress.epoch, step=progress.step))
                case Continue() if paused:
                    paused = False
                    log.write(Resumed(epoch=progress.epoch, step=progress.step))
                case SetLearningRate(lr=wanted):
                    progress.lr = wanted
                    log.write(LearningRate(epoch=progress.epoch, step=progress.step, lr=wanted))
                    save()
                case WatchLayers(on=on) if leads:
                    watch = (watch or LayerWatch(setup, settings)) if on else None
                case Stop(when="epoch"):
                    ending = True
                case Stop():
                    save()
                    return True
        return False

    while progress.epoch <= settings.epochs and not _is_stale(progress, settings):
        network.train()
        order = epoch_order(len(data.train), settings.seed, progress.epoch)
        batch_size, share = settings.batch_size, None
        if team:
            share = deal(order, batch_size, team.place, setup.class_weights, data.train.labels)
            order, batch_size = share.order, share.batch_size
        reported_at, reported_images = clock(), progress.images

        batches = train_inputs.batches(data.train, order, batch_size, first=progress.batch)
        for prepared, labels in batches:
            lr = progress.lr * lr_share(settings, progress.step, steps_per_epoch)
            for group in optimizer.param_groups:
                group["lr"] = lr * group["lr_factor"]
            inputs, targets = setup.mix(prepared, labels) if setup.mix else (prepared, labels)
            if progress.step + 1 == watch_step:
                with autocast(device, settings.precision):
                    layer = setup.network_file.first_non_finite(network, inputs)
                if team:
                    layer = next(filter(None, team.gathered(layer)), None)
                raise NonFiniteLoss(watch_step, "", "", layer)
            updates = (progress.batch + 1) % settings.accumulate == 0
            updates |= progress.batch + 1 == steps_per_epoch
            look = watch if watch and updates and watch.due(progress.step + 1) else None
            if look:
                look.begin(inputs)
            if team:
                team.meet(at_this_step=updates)
            with autocast(device, settings.precision):
                outputs = forward(inputs)
                loss = objective(outputs, targets)
            if look:
                look.after_forward()
            scores, answers = main_output(outputs), labels
            if share:
                counted = share.counts[progress.batch]
                scores, answers = scores[:counted], answers[:counted]
                loss = loss * share.weights[progress.batch]
            meter.add(loss, scores, answers)
            rates.append(float(f"{lr:.6g}"))
            if settings.accumulate > 1:  # the mean over the batches of this update
                first = progress.batch - progress.batch % settings.accumulate
                loss = loss / min(settings.accumulate, steps_per_epoch - first)
            scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
            progress.step += 1
            progress.batch += 1
            if updates:
                if look:
                    look.before_update(scaler.get_scale())
                if settings.clip_norm:
                    scaler.unscale_(optimizer)
                    nn.utils.clip_grad_norm_(setup.weights, settings.clip_norm)
                scaler.step(optimizer)
                scaler.update()
                if look:
                    log.write(look.sample(progress.epoch, progress.step, lr, progress.lr))
                optimizer.zero_grad(set_to_none=True)
                if average:
                    average.update_parameters(network)

            now = clock()
            if now - reported_at >= REPORT_EVERY:
                report()
            if watch_step is not None:
                continue
            every = settings.checkpoint_every_steps
            due = bool(every) and progress.step % every == 0
            if due or now - saved_at >= settings.checkpoint_every_seconds:
                report()
                save()
                reported_at = clock()
            if control.waiting:
                report()
                if obey():
                    log.write(Stopped(epoch=progress.epoch, step=progress.step, run=run.told))
                    return
                reported_at = clock()

        report()
        val_loss, val_accuracy = evaluate(
            judged,
            data.val,
            forward=judged_forward,
            objective=objective,
            prepare=setup.val_inputs,
            settings=settings,
            verdicts=verdicts,
            team=team,
        )
        if not math.isfinite(val_loss):
            lower = lower_rate(progress.lr)
            raise NetworkError(
                f"The validation loss became {val_loss} in epoch {progress.epoch}.",
                f"Use a learning rate below {progress.lr:g}, such as {lower:g}.",
                first_bad_layer(setup.network_file, judged, data.val, setup.val_inputs),
                {"lr": lower},
            )
        best = val_accuracy > progress.best_val_accuracy
        if verdicts is not None:
            best_epoch = progress.epoch if best else progress.best_epoch
            said = verdicts.fetch(progress.epoch, one_in)
            if leads:
                files.write(said, best_epoch=best_epoch)
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
        progress.end_epoch(epoch, best=best)
        if settings.schedule == "plateau" and progress.waited_epochs >= settings.lr_drop_epochs:
            progress.lr *= settings.lr_drop
            progress.waited_epochs = 0
            log.write(LearningRate(epoch=epoch.epoch, step=progress.step, lr=progress.lr))
        save()
        if best and leads:
            copy_file(run.last_checkpoint, run.best_checkpoint)
        finished = progress.epoch > settings.epochs or _is_stale(progress, settings)
        if not finished and (obey() or ending):
            log.write(Stopped(epoch=epoch.epoch, step=progress.step, run=run.told))
            return

    tested = {}
    if len(data.test):
        tested["test_loss"], tested["test_accuracy"] = evaluate(
            judged,
            data.test,
            forward=judged_forward,
            objective=objective,
            prepare=setup.val_inputs,
            settings=settings,
            team=team,
        )
    stale = progress.epoch <= settings.epochs
    epochs = "1 epoch" if progress.stale_epochs == 1 else f"{progress.stale_epochs} epochs"
    log.write(
        Done(
            epochs=progress.epoch - 1,
            **progress.last,
            run=run.told,
            best_val_accuracy=progress.best_val_accuracy,
            best_epoch=progress.best_epoch,
            seconds=round(progress.seconds, 3),
            reason=f"The validation loss has not fallen for {epochs}." if stale else "",
            **tested,
        )
    )


def _is_stale(progress: Progress, settings: TrainingSettings) -> bool:
    """Whether the validation loss has not fallen for as long as the settings allow."""
    return bool(settings.patience) and progress.stale_epochs >= settings.patience


def epoch_order(images: int, seed: int, epoch: int) -> Tensor:
    """The order of the images in an epoch: a function of seed and epoch alone."""
    generator = torch.Generator().manual_seed((seed + 1_000_003 * epoch) % 2**32)
    return torch.randperm(images, generator=generator)

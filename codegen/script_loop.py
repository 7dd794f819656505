"""The pieces of a standalone train.py that learn: learning rate, loss, optimizer, loop, as printed.

A line that ends in `#?` is printed only where all conditions after it hold; `not-` turns one
around. The tests compare each piece with what the app itself computes.
"""

from __future__ import annotations

from collections.abc import Mapping

#: What each schedule does, in words.
SCHEDULES = {
    "constant": "held",
    "step": "dropped every few epochs",
    "cosine": "down along a cosine",
    "one-cycle": "up, then down along a cosine",
    "plateau": "held until the loop drops it",
}

LR_SHARE = '''
def lr_share(step, steps_per_epoch):
    """What the learning rate is multiplied by: {words}."""
    warmup = round(WARMUP_EPOCHS * steps_per_epoch) #? warmup
    if step < warmup: #? warmup
        return (step + 1) / warmup #? warmup
    done = (step - warmup) / (EPOCHS * steps_per_epoch - warmup) #? warmup curve
    done = step / (EPOCHS * steps_per_epoch) #? not-warmup curve
    return (1 + math.cos(math.pi * done)) / 2 #? cosine
    if done < 0.2: #? one-cycle
        return 0.1 + 0.9 * done / 0.2 #? one-cycle
    return (1 + math.cos(math.pi * (done - 0.2) / 0.8)) / 2 #? one-cycle
    return LR_DROP ** ((step - warmup) // (LR_DROP_EPOCHS * steps_per_epoch)) #? warmup drops
    return LR_DROP ** (step // (LR_DROP_EPOCHS * steps_per_epoch)) #? not-warmup drops
    return 1.0 #? flat
'''

#: The constructor of each optimizer, the settings that it takes, whether it has a fused kernel.
OPTIMIZERS = {
    "sgd": ("SGD", ("momentum", "weight_decay", "nesterov"), True),
    "adam": ("Adam", ("weight_decay",), True),
    "adamw": ("AdamW", ("weight_decay",), True),
    "rmsprop": ("RMSprop", ("momentum", "weight_decay"), False),
}

WEIGHT_GROUPS = '''
def weight_groups(network):
    """The weights by the factor on their learning rate; the longest path to them counts."""
    groups = {}
    for name, weight in network.named_parameters():
        paths = [path for path in LR_FACTORS if name.startswith(f"{path}.")]
        factor = LR_FACTORS[max(paths, key=len)] if paths else 1.0
        groups.setdefault(factor, []).append(weight)
    return [{"params": weights, "lr_factor": factor} for factor, weights in groups.items()]
'''

_ONE_HOT = """    targets = nn.functional.one_hot(labels, logits.shape[1]).to(logits.dtype)
    targets = targets * (1 - SMOOTHING) + SMOOTHING / logits.shape[1] #? smooth
    return nn.functional.{function}(logits, targets) #? alike
    losses = nn.functional.{function}(logits, targets, reduction="none") #? balanced
    weights = class_weights[labels] #? balanced
    return (losses.mean(1) * weights).sum() / weights.sum() #? balanced
"""

#: Of each loss: its first line, and the rest of the function.
LOSSES = {
    "cross-entropy": (
        "Cross-entropy of the classes.",
        "    return nn.functional.cross_entropy({arguments})\n",
    ),
    "nll": (
        "Negative log-likelihood of the classes, from their log-probabilities.",
        "    return nn.functional.nll_loss({arguments})\n",
    ),
    "bce": (
        "Binary cross-entropy of each class against the rest.",
        _ONE_HOT.replace("{function}", "binary_cross_entropy_with_logits"),
    ),
    "mse": (
        "Squared distance to a vector that is 1 at the label and 0 elsewhere.",
        _ONE_HOT.replace("{function}", "mse_loss"),
    ),
}

BALANCED_WEIGHTS = '''
def balanced_weights(labels, classes):
    """For each class, the weight by which all classes count alike."""
    counts = torch.bincount(labels, minlength=classes).clamp(min=1)
    return len(labels) / (classes * counts)
'''

FOLDER_LABELS = '''
def labels_of(data):
    """The label of each image, without reading the images, and the number of classes."""
    if isinstance(data, Subset):
        targets = [data.dataset.targets[index] for index in data.indices]
        return torch.tensor(targets), len(data.dataset.classes)
    return torch.tensor(data.targets), len(data.classes)
'''

SEVERAL_OUTPUTS = '''
def logits_and_loss(outputs, labels): #? alike not-mixup
def logits_and_loss(outputs, labels, class_weights): #? balanced not-mixup
def logits_and_loss(outputs, labels, loss_of=loss_of): #? alike mixup
def logits_and_loss(outputs, labels, class_weights, loss_of=loss_of): #? balanced mixup
    """The first output, from which the classes are read, and the weighted sum of all losses."""
    weights = getattr(Network, "loss_weights", {})
    losses = [weights.get(name, 1.0) * loss_of(out, labels) for name, out in outputs.items()]#?alike
    losses = [ #? balanced
        weights.get(name, 1.0) * loss_of(out, labels, class_weights) #? balanced
        for name, out in outputs.items() #? balanced
    ] #? balanced
    return next(iter(outputs.values())), torch.stack(losses).sum()
'''

MEAN_LOSS = '''
def mean_over_images(losses, sizes):
    """The mean loss of an image, from the mean loss of each batch and its size."""
    total = 0.0
    for loss, size in zip(torch.stack(losses).tolist(), sizes, strict=True):
        total += loss * size
    return total / sum(sizes)
'''

LOOP = '''
def main():
    """Train the network, and print what it learned after each epoch."""
    device = {device}
    torch.backends.cuda.matmul.allow_tf32 = True  # on a GPU: faster, to 10 bits #? tf32
    torch.backends.cudnn.allow_tf32 = False #? not-tf32
    torch.backends.cudnn.benchmark = True  # as images have one size #? not-deterministic
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8") #? deterministic
    torch.use_deterministic_algorithms(True) #? deterministic
    torch.manual_seed(SEED)
    network = Network().to(device) #? not-channels_last
    network = Network().to(device, memory_format=torch.channels_last) #? channels_last
    forward = torch.compile(network) #? compile
    train, val, test, mean, std = load_data(device) #? tested
    train, val, test, mean, std = load_data(device) #? perhaps-tested
    train, val, mean, std = load_data(device) #? untested
    class_weights = balanced_weights(*labels_of(train)).to(device) #? balanced files
    class_weights = balanced_weights(train[1], int(train[1].max()) + 1) #? balanced not-files
    augment = nn.Sequential( #? augment
{augment} #? augment
    ) #? augment
    optimizer = {optimizer}
    scaler = torch.amp.GradScaler(device.type) #? scaler
    ema = get_ema_multi_avg_fn(EMA_DECAY) #? average
    average = AveragedModel(network, multi_avg_fn=ema, use_buffers=True) #? average
    average_forward = torch.compile(average) #? average compile
    train_size = len(train) #? files
    train_size = len(train[1]) #? not-files
    steps_per_epoch = math.ceil(train_size / BATCH_SIZE) #? counted
    step = 0 #? share
    lr = LR #? plateau
    best_val_loss = math.inf #? watched
    waited_epochs = 0 #? plateau
    stale_epochs = 0 #? patience

    for epoch in range(1, EPOCHS + 1):
        network.train()
        generator = torch.Generator().manual_seed((SEED + 1_000_003 * epoch) % 2**32)
        losses, sizes, hits = [], [], 0
        order = torch.randperm(train_size, generator=generator)
        for {item} in {train_batches}:
            for group in optimizer.param_groups: #? rated
                group["lr"] = {rate} #? rated
            step += 1 #? share
            inputs = {images}.float() / 255 #? not-augment
            inputs = augment({images}.float() / 255) #? augment
            inputs = (inputs - mean) / std
            inputs = inputs.contiguous(memory_format=torch.channels_last) #? channels_last
            inputs, targets = mixed_up(inputs, labels) #? mixup
            with torch.autocast(device.type, dtype=torch.{half}): #? half
                logits = {forward}(inputs) #? half not-several
                loss = {train_loss}({train_arguments}) #? half not-several
                logits, loss = logits_and_loss({forward}(inputs), {targets}) #? half several
            logits = {forward}(inputs) #? not-half not-several
            loss = {train_loss}({train_arguments}) #? not-half not-several
            logits, loss = logits_and_loss({forward}(inputs), {targets}) #? not-half several
            losses.append(loss.detach())
            sizes.append(len(labels))
            hits += (logits.argmax(1) == labels).sum()
            first = batch - batch % ACCUMULATE #? accumulate
            loss = loss / min(ACCUMULATE, steps_per_epoch - first) #? accumulate
            loss.backward() #? not-scaler
            scaler.scale(loss).backward() #? scaler
            if (batch + 1) % ACCUMULATE != 0 and batch + 1 != steps_per_epoch: #? accumulate
                continue #? accumulate
            scaler.unscale_(optimizer) #? scaler clip
            nn.utils.clip_grad_norm_(network.parameters(), CLIP_NORM) #? clip
            optimizer.step() #? not-scaler
            scaler.step(optimizer) #? scaler
            scaler.update() #? scaler
            optimizer.zero_grad()
            average.update_parameters(network) #? average
        train_loss, train_accuracy = mean_over_images(losses, sizes), int(hits) / train_size

        {judged}.eval()
        val_loss, val_accuracy = evaluate({judge}, val, mean, std{weights})
        print(
            f"epoch {{epoch}}: train_loss {{train_loss}} train_accuracy {{train_accuracy}} "
            f"val_loss {{val_loss}} val_accuracy {{val_accuracy}}",
            flush=True,
        )
        if val_loss < best_val_loss: #? watched
            best_val_loss = val_loss #? watched
            waited_epochs = 0 #? plateau
            stale_epochs = 0 #? patience
        else: #? watched
            waited_epochs += 1 #? plateau
            stale_epochs += 1 #? patience
        if waited_epochs == LR_DROP_EPOCHS: #? plateau
            lr, waited_epochs = lr * LR_DROP, 0 #? plateau
        if stale_epochs == PATIENCE: #? patience
            break #? patience
    if test: #? perhaps-tested
        loss, accuracy = evaluate({judge}, test, mean, std{weights}) #? perhaps-tested
        print(f"test: test_loss {{loss}} test_accuracy {{accuracy}}") #? perhaps-tested
    loss, accuracy = evaluate({judge}, test, mean, std{weights}) #? tested
    print(f"test: test_loss {{loss}} test_accuracy {{accuracy}}") #? tested
    torch.save({saved}.state_dict(), "weights.pt")
'''


def kept_lines(template: str, asked: Mapping[str, bool]) -> str:
    """The lines without a condition, and those whose conditions all hold."""
    lines = []
    for line in template.strip("\n").splitlines():
        text, _, conditions = line.partition("#?")
        if all(
            asked[condition.removeprefix("not-")] != condition.startswith("not-")
            for condition in conditions.split()
        ):
            lines.append(text.rstrip())
    return "\n".join(lines)

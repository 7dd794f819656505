"""The pieces of Python that a standalone train.py is put together from, as they are printed."""

from __future__ import annotations

from dataclasses import dataclass

SPLIT = '''
def stratified_split({arguments}):
    """Indices to train and to validate: of each class {words} validates, always the same."""
    random = np.random.RandomState(5000)
    val = []
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        val.append(random.permutation(members)[: max(1, len(members) // {share})])
    val = np.sort(np.concatenate(val))
    return np.setdiff1d(np.arange(len(labels)), val), val
'''

STATISTICS = '''
def mean_and_std(images):
    """Of each channel of uint8 images (N, C, H, W), scaled to 0…1; each (1, C, 1, 1)."""
    channels = range(images.shape[1])
    counts = np.stack([np.bincount(images[:, c].ravel(), minlength=256) for c in channels])
    levels, total = np.arange(256) / 255, counts.sum(axis=1)
    mean = (counts * levels).sum(axis=1) / total
    variance = (counts * (levels - mean[:, None]) ** 2).sum(axis=1) / total
    std = np.where(variance > 0, np.sqrt(variance), 1.0)
    return [torch.tensor(v, dtype=torch.float32).view(1, -1, 1, 1) for v in (mean, std)]
'''

LOAD_TORCHVISION = '''
def load_data(device):
    """What trains, validates and tests, and the mean and spread of the images that train."""
    data = datasets.{name}(DATA_ROOT, {train}, download=DOWNLOAD)
    images = {images}
    labels = np.asarray(data.{labels}, dtype=np.int64)
    parts = [(images[part], labels[part]) for part in stratified_split(labels)]
    data = datasets.{name}(DATA_ROOT, {test}, download=DOWNLOAD)
    parts.append(({images}, np.asarray(data.{labels}, dtype=np.int64)))
    train, val, test = [
        (torch.from_numpy(images).to(device), torch.from_numpy(labels).to(device))
        for images, labels in parts
    ]
    mean, std = mean_and_std(train[0].cpu().numpy())
    return train, val, test, mean.to(device), std.to(device)
'''

ARRAY_BATCHES = '''
def batches(data, order): #? not-crops
def batches(data, order, size=BATCH_SIZE): #? crops
    """Batches of images and labels in this order, gathered on their device."""
    images, labels = data
    for chosen in order.to(labels.device).split(BATCH_SIZE): #? not-crops
    for chosen in order.to(labels.device).split(size): #? crops
        yield images.index_select(0, chosen), labels.index_select(0, chosen)
'''

FOLDER_BATCHES = '''
def batches(data, order, device): #? not-crops
def batches(data, order, device, size=BATCH_SIZE): #? crops
    """Batches of images and labels in this order, read by other processes."""
    places = [chosen.tolist() for chosen in order.split(BATCH_SIZE)] #? not-crops
    places = [chosen.tolist() for chosen in order.split(size)] #? crops
    loader = DataLoader(
        data,
        batch_sampler=with_windows(order) if isinstance(data, Windows) else places, #? windows
        batch_sampler=places, #? not-windows
        num_workers=WORKERS,
        pin_memory=torch.cuda.is_available(),
        generator=torch.Generator(),
    )
    for images, labels in loader:
        yield images.to(device, non_blocking=True), labels.to(device, non_blocking=True)
'''


@dataclass(frozen=True)
class TorchvisionData:
    """How torchvision gives one of its data sets, and the size (C, H, W) of its images.

    What validates is one tenth of the part that trains; its own test part is looked at once.
    """

    name: str
    shape: tuple[int, int, int]
    images: str
    train: str = "train=True"
    test: str = "train=False"
    labels: str = "targets"


_GREY = "data.data.numpy()[:, None]"
_COLOUR_LAST = "data.data.transpose(0, 3, 1, 2).copy()"

TORCHVISION = {
    "mnist": TorchvisionData("MNIST", (1, 28, 28), _GREY),
    "fashion-mnist": TorchvisionData("FashionMNIST", (1, 28, 28), _GREY),
    "cifar10": TorchvisionData("CIFAR10", (3, 32, 32), _COLOUR_LAST),
    "cifar100": TorchvisionData("CIFAR100", (3, 32, 32), _COLOUR_LAST),
    "svhn": TorchvisionData(
        "SVHN",
        (3, 32, 32),
        "np.ascontiguousarray(data.data)",
        'split="train"',
        'split="test"',
        "labels",
    ),
}

"""The pieces of a standalone train.py that read the shipped digits and distort them, as printed.

What they make is compared pixel by pixel with the data sets of the app in the tests.
"""

from __future__ import annotations

from dataclasses import dataclass

LOAD_PLAIN = '''
def load_data(device):
    """Images and labels to train, those to validate, and the mean and spread of the former."""
    with np.load(Path(__file__).with_name("mnist_5k.npz")) as arrays:
        images, labels = arrays["images"][:, None], arrays["labels"].astype(np.int64)
    train, val = [
        (torch.from_numpy(images[part]).to(device), torch.from_numpy(labels[part]).to(device))
        for part in stratified_split(labels)
    ]
    mean, std = mean_and_std(train[0].cpu().numpy())
    return train, val, mean.to(device), std.to(device)
'''

LOAD_ROTATED = '''
def load_data(device):
    """Images and labels to train, those to validate, and the mean and spread of the former."""
    with np.load(Path(__file__).with_name("mnist_5k.npz")) as arrays:
        images, labels = arrays["images"][:, None], arrays["labels"].astype(np.int64)
    random = np.random.RandomState(6000)
    train, val = [
        (
            torch.from_numpy(distorted(images[part], random)).to(device),
            torch.from_numpy(labels[part]).to(device),
        )
        for part in stratified_split(labels)
    ]
    mean, std = mean_and_std(train[0].cpu().numpy())
    return train, val, mean.to(device), std.to(device)
'''

LOAD_CLUTTERED = '''
def load_data(device):
    """Images and labels to train, those to validate, and the mean and spread of the former.

    Each digit to train is in five images, each to validate in one.
    """
    with np.load(Path(__file__).with_name("mnist_5k.npz")) as arrays:
        images, labels = arrays["images"][:, None], arrays["labels"].astype(np.int64)
    random = np.random.RandomState(6000)
    learned, unseen = stratified_split(labels)
    first, val_images = distorted(images[learned], random), distorted(images[unseen], random)
    more = [distorted(images[learned], random) for _ in range(4)]
    train_images = np.concatenate([first, *more])
    train, val = [
        (torch.from_numpy(part).to(device), torch.from_numpy(numbers).to(device))
        for part, numbers in [
            (train_images, np.tile(labels[learned], 5)),
            (val_images, labels[unseen]),
        ]
    ]
    mean, std = mean_and_std(train_images)
    return train, val, mean.to(device), std.to(device)
'''

ROTATED = '''
def turned(image, degrees):
    """A 28×28 image turned about its centre, read between its pixels, black outside."""
    angle = math.radians(degrees)
    # In steps of 1/65536, so that the pixels are the same on every machine.
    cos, sin = round(math.cos(angle) * 65536) / 65536, round(math.sin(angle) * 65536) / 65536
    y, x = np.mgrid[:28, :28] - 13.5
    rows, columns = cos * y + sin * x + 13.5, cos * x - sin * y + 13.5
    top, left = np.floor(rows).astype(int), np.floor(columns).astype(int)
    down, right = rows - top, columns - left
    black, top, left = np.pad(image, 14), top + 14, left + 14
    upper = (1 - right) * black[top, left] + right * black[top, left + 1]
    lower = (1 - right) * black[top + 1, left] + right * black[top + 1, left + 1]
    return np.rint((1 - down) * upper + down * lower).astype(np.uint8)


def distorted(images, random):
    """Each image turned by an angle in ±90°."""
    return np.stack([turned(image[0], random.uniform(-90, 90))[None] for image in images])
'''

CLUTTERED = '''
def distorted(images, random):
    """Each 28×28 image somewhere on a black 60×60 one, among six 8×8 pieces of other images."""
    canvases = np.zeros((len(images), 1, 60, 60), np.uint8)
    for index, canvas in enumerate(canvases):
        y, x = random.randint(0, 33, 2)
        canvas[:, y : y + 28, x : x + 28] = images[index]
        for step in random.randint(1, len(images), 6):
            row, column = random.randint(4, 17, 2)
            y, x = random.randint(0, 53, 2)
            piece = images[(index + step) % len(images), :, row : row + 8, column : column + 8]
            seen = canvas[:, y : y + 8, x : x + 8]
            np.maximum(seen, piece, out=seen)
    return canvases
'''


@dataclass(frozen=True)
class Digits:
    """A data set made of the shipped digits: the size (C, H, W) of its images, and its code."""

    shape: tuple[int, int, int]
    load: str
    distortion: str = ""


DIGITS = {
    "mnist5k": Digits((1, 28, 28), LOAD_PLAIN),
    "mnist5k-rotated": Digits((1, 28, 28), LOAD_ROTATED, ROTATED),
    "mnist5k-cluttered": Digits((1, 60, 60), LOAD_CLUTTERED, CLUTTERED),
}

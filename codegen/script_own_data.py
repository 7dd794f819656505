"""The pieces of a standalone train.py that read a person's own images, as they are printed.

Each reads what its twin in `training/data/` reads, in the same order and with the same parts.
"""

from __future__ import annotations

FOLDER, TABLE, ARRAYS = "folder:", "csv:", "arrays:"

READ_IMAGE = '''
def read_image(file):
    """The image as uint8 of the network's input: scaled to cover it, the middle cut out."""
    with Image.open(file) as image:
        fitted = ImageOps.fit(image.convert("{mode}"), (WIDTH, HEIGHT), Image.Resampling.BILINEAR)
    pixels = np.asarray(fitted).reshape(HEIGHT, WIDTH, {channels}).transpose(2, 0, 1)
    return torch.from_numpy(pixels.copy())
'''

LOAD_FOLDER = (
    READ_IMAGE
    + '''

def load_data(device):
    """Files to train, those to validate, and the mean and spread of the former."""
    parts = [part for part in ("train", "val", "test") if (FOLDER / part).is_dir()]
    parted = "train" in parts and len(parts) > 1
    train = datasets.ImageFolder(str(FOLDER / "train" if parted else FOLDER), loader=read_image)
    if parted and "val" in parts:
        val = datasets.ImageFolder(str(FOLDER / "val"), loader=read_image)
    else:
        split = stratified_split(np.array(train.targets), 10 if parted else 5)
        train, val = (Subset(train, part.tolist()) for part in split)
    sample = range(0, len(train), max(1, len(train) // 2000))
    mean, std = mean_and_std(np.stack([train[index][0].numpy() for index in sample]))
    return train, val, mean.to(device), std.to(device)
'''
)

LOAD_TABLE = (
    READ_IMAGE
    + '''

class ImageFiles(Dataset):
    """Image files with their labels."""

    def __init__(self, files, targets, classes):
        self.files, self.targets, self.classes = files, targets, classes

    def __len__(self):
        """How many there are."""
        return len(self.files)

    def __getitem__(self, index):
        """One image and its label."""
        return read_image(self.files[index]), self.targets[index]


def load_data(device):
    """Files to train, those to validate, and the mean and spread of the former."""
    with TABLE.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    names = [row["label"].strip() for row in rows]
    classes = sorted(set(names))
    labels = np.array([classes.index(name) for name in names])
    told = np.array([row.get("split", "train").strip() for row in rows])
    train, val = np.flatnonzero(told == "train"), np.flatnonzero(told == "val")
    if len(val) == 0:
        split = stratified_split(labels[train], 10 if "test" in told else 5)
        train, val = (train[part] for part in split)
    files = [TABLE.parent / row["path"].strip() for row in rows]
    both = ImageFiles(files, labels.tolist(), classes)
    train, val = Subset(both, train.tolist()), Subset(both, val.tolist())
    sample = range(0, len(train), max(1, len(train) // 2000))
    mean, std = mean_and_std(np.stack([train[index][0].numpy() for index in sample]))
    return train, val, mean.to(device), std.to(device)
'''
)

_PIXELS = '''
def pixels(images):
    """As uint8 (N, C, H, W): floats from 0 to 1 become the nearest of 256 levels."""
    if images.ndim == 3:
        images = images[:, None]
    elif images.shape[3] < images.shape[1]:
        images = images.transpose(0, 3, 1, 2)
    if images.dtype.kind == "f":
        images = np.rint(images.astype(np.float64) * 255)
    return np.ascontiguousarray(images, dtype=np.uint8)


def load_data(device):
    """Images and labels to train, those to validate, and the mean and spread of the former."""
'''

_PARTS = """    name = "" if "images" in arrays else "train_"
    images, labels = pixels(arrays[f"{name}images"]), arrays[f"{name}labels"].reshape(-1)
    if "val_images" in arrays:
        val = pixels(arrays["val_images"]), arrays["val_labels"].reshape(-1)
        parts = [(images, labels), val]
    else:
        split = stratified_split(labels, 10 if "test_images" in arrays else 5)
        parts = [(images[part], labels[part]) for part in split]
    train, val = [
        (torch.from_numpy(images).to(device), torch.from_numpy(labels.astype(np.int64)).to(device))
        for images, labels in parts
    ]
    mean, std = mean_and_std(train[0].cpu().numpy())
    return train, val, mean.to(device), std.to(device)
"""

#: By the ending of the file: NumPy's, and any other, which is safetensors'.
LOAD_NPZ = (
    _PIXELS
    + """    with np.load(FILE) as file:
        arrays = dict(file)
"""
    + _PARTS
)
LOAD_SAFETENSORS = (
    _PIXELS
    + """    arrays = load_file(FILE)
"""
    + _PARTS
)

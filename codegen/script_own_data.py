"""The pieces of a standalone train.py that read a person's own images, as they are printed.

Each reads what its twin in `training/data/` reads, in the same order and with the same parts.
"""

from __future__ import annotations

FOLDER, TABLE, ARRAYS = "folder:", "csv:", "arrays:"

READ_IMAGE = '''
def read_image(file): #? not-windows
    """The image as uint8 of the input's size: scaled to cover it, the rest cut off."""#?not-windows
def read_image(file, window=None): #? windows
    """The middle of the image, or what a window shows of it, as uint8, scaled.""" #? windows
    with Image.open(file) as image:
        # A large JPEG need not be decoded in full.
        image.draft(None, (2 * WIDTH, 2 * HEIGHT)) #? not-windows
        image.draft(None, enough(window)) #? windows
        pixels = torch.from_numpy(np.array(image.convert("{mode}"))).view(*image.size[::-1], -1)
    height, width = pixels.shape[:2]
    high = max(1, min(height, round(width * HEIGHT / WIDTH)))
    wide = max(1, min(width, round(height * WIDTH / HEIGHT)))
    top, left = (height - high) // 2, (width - wide) // 2
    if window: #? windows
        left, wide = span(left, wide, window[0] / WIDTH, window[2] / WIDTH) #? windows
        top, high = span(top, high, window[1] / HEIGHT, window[3] / HEIGHT) #? windows
    middle = pixels[top : top + high, left : left + wide].permute(2, 0, 1)[None]
    size = (HEIGHT, WIDTH)
    return nn.functional.interpolate(middle, size, mode="bilinear", antialias=True)[0]
'''

#: How a file is read through a random window: twin of training.data.windows.
WINDOWS = '''
def span(start, length, first, last):
    """Where a part of a length starts, and how long it is: whole pixels, at least one."""
    low = min(round(first * length), length - 1)
    return start + low, max(round(last * length), low + 1) - low


def enough(window):
    """Width and height of an image from which nothing need be enlarged."""
    if window is None:
        return 2 * WIDTH, 2 * HEIGHT
    left, top, right, bottom = window
    wide, high = WIDTH**2 // (right - left), HEIGHT**2 // (bottom - top)
    return max(2 * WIDTH, wide), max(2 * HEIGHT, high)


class Windows(Subset):
    """Images that are seen through windows of their files: a place comes with its window."""

    def __getitems__(self, batch):
        """The images and labels of a batch."""
        samples = [self.dataset.samples[self.indices[place]] for place, _ in batch]
        return [
            (read_image(file, window), label)
            for (file, label), (_, window) in zip(samples, batch, strict=True)
        ]


def with_windows(order):
    """Batches of places in this order, each with a random window; in each epoch other ones."""
    crop, seed = augmentation.{crop}, crc32(order.numpy())
    for start, places in zip(count(step=BATCH_SIZE), order.split(BATCH_SIZE), strict=False):
        with torch.random.fork_rng(devices=()):
            torch.default_generator.manual_seed(crc32(str(start).encode(), seed))
            drawn = crop.forward_parameters(torch.Size((len(places), 1, HEIGHT, WIDTH)))["src"]
        windows = torch.cat([drawn[:, 0], drawn[:, 2] + 1], 1).long()
        yield list(zip(places.tolist(), windows.tolist(), strict=True))
'''

#: How an image that judges is read where it is judged by crops: ten, or 144 of its own aspect.
READ_CROPS = {
    "1": "",
    "10": '''

def read_crops(file):
    """The crops of an image."""
    return torch.from_numpy(cut(read_image(file).numpy()))
''',
    "144": '''

def read_crops(file):
    """The crops of an image of any size."""
    with Image.open(file) as image:
        picture = np.asarray(image.convert("{mode}"))
    picture = picture.reshape(*picture.shape[:2], {channels}).transpose(2, 0, 1)
    return torch.from_numpy(cut(picture))
''',
}

LOAD_FOLDER = '''

def load_data(device):
    """Files that train, validate and test, and the mean and spread of those that train."""
    parts = [part for part in ("train", "val", "test") if (FOLDER / part).is_dir()]
    parted = "train" in parts and len(parts) > 1
    home, test = str(FOLDER / "train" if parted else FOLDER), None
    train = datasets.ImageFolder(home, loader=read_image)
    if parted and "val" in parts:
        val = datasets.ImageFolder(str(FOLDER / "val"), loader={read})
        train = Windows(train, range(len(train))) #? windows
    else:
        learned, judged = stratified_split(np.array(train.targets), 10 if parted else 5)
        val = Subset(train, judged.tolist()) #? not-crops
        val = Subset(datasets.ImageFolder(home, loader=read_crops), judged.tolist()) #? crops
        train = Subset(train, learned.tolist()) #? not-windows
        train = Windows(train, learned.tolist()) #? windows
    if parted and "test" in parts:
        test = datasets.ImageFolder(str(FOLDER / "test"), loader={read})
    sample = range(0, len(train), max(1, len(train) // 2000))
    mean, std = mean_and_std(np.stack([train[index][0].numpy() for index in sample]))
    return train, val, test, mean.to(device), std.to(device)
'''

LOAD_TABLE = '''

class ImageFiles(Dataset):
    """Image files with their labels."""

    def __init__(self, files, targets, classes): #? not-crops
    def __init__(self, files, targets, classes, read): #? crops
        self.files, self.targets, self.classes = files, targets, classes
        self.read = read #? crops
        self.samples = list(zip(files, targets, strict=True)) #? windows

    def __len__(self):
        """How many there are."""
        return len(self.files)

    def __getitem__(self, index):
        """One image and its label."""
        return read_image(self.files[index]), self.targets[index] #? not-crops
        return self.read(self.files[index]), self.targets[index] #? crops


def load_data(device):
    """Files that train, validate and test, and the mean and spread of those that train."""
    with TABLE.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    names = [row["label"].strip() for row in rows]
    classes = sorted(set(names))
    labels = np.array([classes.index(name) for name in names])
    told = np.array([row.get("split", "train").strip() for row in rows])
    train, val, test = (np.flatnonzero(told == part) for part in ("train", "val", "test"))
    if len(val) == 0:
        split = stratified_split(labels[train], 10 if "test" in told else 5)
        train, val = (train[part] for part in split)
    files = [TABLE.parent / row["path"].strip() for row in rows]
    data = ImageFiles(files, labels.tolist(), classes) #? not-crops
    train, val, test = (Subset(data, part.tolist()) for part in (train, val, test)) #? not-crops
    train = Windows(data, train.indices) #? windows
    learned = ImageFiles(files, labels.tolist(), classes, read_image) #? crops
    judged = ImageFiles(files, labels.tolist(), classes, read_crops) #? crops
    train = Subset(learned, train.tolist()) #? crops
    val, test = (Subset(judged, part.tolist()) for part in (val, test)) #? crops
    sample = range(0, len(train), max(1, len(train) // 2000))
    mean, std = mean_and_std(np.stack([train[index][0].numpy() for index in sample]))
    return train, val, test, mean.to(device), std.to(device)
'''

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
    """What trains, validates and perhaps tests, and the mean and spread of what trains."""
'''

_PARTS = """    name = "" if "images" in arrays else "train_"
    images, labels = pixels(arrays[f"{name}images"]), arrays[f"{name}labels"].reshape(-1)
    if "val_images" in arrays:
        val = pixels(arrays["val_images"]), arrays["val_labels"].reshape(-1)
        parts = [(images, labels), val]
    else:
        split = stratified_split(labels, 10 if "test_images" in arrays else 5)
        parts = [(images[part], labels[part]) for part in split]
    if "test_images" in arrays:
        parts.append((pixels(arrays["test_images"]), arrays["test_labels"].reshape(-1)))
    train, val, *tested = [
        (torch.from_numpy(images).to(device), torch.from_numpy(labels.astype(np.int64)).to(device))
        for images, labels in parts
    ]
    mean, std = mean_and_std(train[0].cpu().numpy())
    test = tested[0] if tested else None
    return train, val, test, mean.to(device), std.to(device)
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

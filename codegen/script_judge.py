"""The pieces of a standalone train.py that judge: validation, test, and the crops of an image.

Lines that end in `#?` are printed as `script_loop` says.
"""

from __future__ import annotations

EVALUATE = '''
def evaluate(network, data, mean, std): #? alike
def evaluate(network, data, mean, std, class_weights): #? balanced
    """The mean loss of an image, and the share of the images that are told right."""
    losses, sizes, hits = [], [], 0
    with torch.no_grad():
        for images, labels in {batches}:
            crops = [cut(image) for image in images.cpu().numpy()] #? crops not-files
            crops = torch.from_numpy(np.concatenate(crops)).to(mean.device) #? crops not-files
            inputs = (crops.float() / 255 - mean) / std #? crops not-files
            inputs = (images.flatten(0, 1).float() / 255 - mean) / std #? crops files
            inputs = (images.float() / 255 - mean) / std #? not-crops
            inputs = inputs.contiguous(memory_format=torch.channels_last) #? channels_last
            with torch.autocast(mean.device.type, dtype=torch.{half}): #? half
                logits = {outputs} #? half not-several
                loss = loss_of(logits, {targets}) #? half not-several
                outputs = {outputs} #? half several
                logits, loss = logits_and_loss(outputs, {targets}) #? half several
            logits = {outputs} #? not-half not-several
            loss = loss_of(logits, {targets}) #? not-half not-several
            outputs = {outputs} #? not-half several
            logits, loss = logits_and_loss(outputs, {targets}) #? not-half several
            losses.append(loss)
            sizes.append(len(labels))
            hits += (logits.argmax(1) == labels).sum()
    return mean_over_images(losses, sizes), int(hits) / sum(sizes)
'''

RANDOM_WINDOWS = '''
def random_windows(images):
    """A window of the input's size from each image, anywhere in it."""
    top = torch.randint(images.shape[2] - CROP_HEIGHT + 1, (len(images), 1, 1))
    left = torch.randint(images.shape[3] - CROP_WIDTH + 1, (len(images), 1, 1))
    rows = (top + torch.arange(CROP_HEIGHT).view(1, -1, 1)).to(images.device)
    columns = (left + torch.arange(CROP_WIDTH)).to(images.device)
    which = torch.arange(len(images), device=images.device).view(-1, 1, 1)
    return images.permute(0, 2, 3, 1)[which, rows, columns].permute(0, 3, 1, 2).contiguous()
'''

_FIVE = '''
def five_crops(picture):
    """The four corners and the middle."""
    bottom, right = picture.shape[1] - CROP_HEIGHT, picture.shape[2] - CROP_WIDTH
    corners = [(0, 0), (0, right), (bottom, 0), (bottom, right)]
    corners.append((round(bottom / 2), round(right / 2)))
    return [picture[:, y : y + CROP_HEIGHT, x : x + CROP_WIDTH] for y, x in corners]
'''

_TEN = '''

def cut(picture):
    """The ten crops of an image: five, and five of its mirror image."""
    return np.stack(five_crops(picture) + five_crops(picture[:, :, ::-1]))
'''

_ALL = '''

def resized(picture, rows, columns):
    """The picture at this size."""
    size, way = (columns, rows), Image.Resampling.BILINEAR
    return np.stack([np.asarray(Image.fromarray(plane).resize(size, way)) for plane in picture])


def cover(picture, rows, columns):
    """The picture, scaled so that it just covers this size."""
    _, height, width = picture.shape
    if height * columns <= width * rows:
        return resized(picture, rows, max(columns, round(width * rows / height)))
    return resized(picture, max(rows, round(height * columns / width)), columns)


def cut(picture):
    """The 144 crops of an image: of four scales the squares at both ends and in the middle."""
    found = []
    for sevenths in (8, 9, 10, 11):
        rows, columns = round(CROP_HEIGHT * sevenths / 7), round(CROP_WIDTH * sevenths / 7)
        scaled = cover(picture, rows, columns)
        spare_rows, spare_columns = scaled.shape[1] - rows, scaled.shape[2] - columns
        for thirds in range(3):
            top, left = spare_rows * thirds // 2, spare_columns * thirds // 2
            square = scaled[:, top : top + rows, left : left + columns]
            found += [*five_crops(square), resized(square, CROP_HEIGHT, CROP_WIDTH)]
    return np.stack([crop[:, :, ::way] for crop in found for way in (1, -1)])
'''

#: By the setting `crops`: how an image is cut.
CROPS = {"1": "", "10": _FIVE + _TEN, "144": _FIVE + _ALL}

_MEAN_HEAD = '''
def mean_over_crops(output):
    """What is said of each image by all of its crops: {words}."""
    each = output.float().reshape(-1, CROPS, output.shape[1])
'''
_LOG_MEAN = "logsumexp(1) - math.log(CROPS)\n"

#: Of each loss: what is averaged, and the rest of the function.
_MEANS = {
    "cross-entropy": ("the mean softmax, as logits", f"    return each.log_softmax(2).{_LOG_MEAN}"),
    "nll": ("the mean probabilities, as logarithms", f"    return each.{_LOG_MEAN}"),
    "bce": ("the mean probabilities, as logits", "    return each.sigmoid().mean(1).logit(1e-6)\n"),
    "mse": ("the mean", "    return each.mean(1)\n"),
}


def mean_over_crops(loss: str) -> str:
    """The function that makes one output of those of all crops of an image."""
    words, body = _MEANS[loss]
    return _MEAN_HEAD.replace("{words}", words) + body

"""Find and read the lines of text in a picture, with the models that came with rapidocr; nothing is downloaded."""

import threading
from typing import Any

import msgspec

from inwriting.intake.ocr_letters import LetterReader

THREADS = 2
_DETECT_SIDE = 1472
_LINE_HEIGHT = 48

_lock = threading.Lock()
_engine: "list[_Engine]" = []


class Line(msgspec.Struct, frozen=True):
    """A line of text in a picture: its words, four corners (x, y) from the top left, and how sure the reader is."""

    text: str
    corners: tuple[tuple[float, float], ...]
    confidence: float


class _Engine:
    """The two models: one finds lines, the other reads them."""

    def __init__(self) -> None:
        from rapidocr import RapidOCR
        from rapidocr.ch_ppocr_det import TextDetector
        from rapidocr.ch_ppocr_rec import TextRecognizer

        config = RapidOCR(params={
            "Global.log_level": "error", "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1, "Det.limit_type": "max",
            "Det.limit_side_len": _DETECT_SIDE}).cfg
        for part in (config.Det, config.Rec):
            part.engine_cfg = config.EngineConfig[part.engine_type.value]
            part.model_root_dir = config.Global.model_root_dir
        config.Rec.font_path = config.Global.font_path
        self.detector = TextDetector(config.Det)
        self.recognizer = TextRecognizer(config.Rec)
        _replace_decoder(self.recognizer)


def find_corners(picture: Any) -> list[Any]:
    """Return the corners of each line of text in a BGR array, as float arrays of shape (4, 2)."""
    return find_text(picture)[0]


def find_text(picture: Any) -> tuple[list[Any], Any]:
    """Return the corners of each line, and the map (0 to 1, smaller than the picture) of where print stands."""
    import numpy as np

    with _lock:
        detector = _get_engine().detector
        ready = detector.get_preprocess()(picture)
        if ready is None:
            return [], np.zeros((1, 1), dtype=np.float32)
        seen = detector.session(ready)
        boxes, _scores = detector.postprocess_op(seen, picture.shape[:2])
    corners: Any = detector.sorted_boxes(np.asarray(boxes)) if len(boxes) else []
    return [np.asarray(box, dtype=np.float32) for box in corners], seen[0, 0]


def read_crops(crops: list[Any]) -> list[tuple[str, float]]:
    """Read cut-out lines (BGR arrays): the words of each and how sure the reader is, 0 to 1."""
    from rapidocr.ch_ppocr_rec import TextRecInput

    if not crops:
        return []
    with _lock:
        found = _get_engine().recognizer(TextRecInput(img=crops, return_word_box=False))
    return [(str(text), float(score)) for text, score in zip(found.txts or (), found.scores or (), strict=True)]


def cut_line(picture: Any, corners: Any) -> Any:
    """Cut one line out of the picture, straightened, as high as the reader wants it."""
    import cv2
    import numpy as np

    sides = [float(np.linalg.norm(corners[index] - corners[index - 1])) for index in range(4)]
    width, height = max(sides[1], sides[3]), max(sides[0], sides[2], 1.0)
    high = _LINE_HEIGHT
    wide = int(max(round(width * high / height), 8))
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], dtype=np.float32)
    turn = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    # Shrinking in one step loses thin strokes; the linear filter is kept to crops near their final size.
    way = cv2.INTER_AREA if height > 2 * high else cv2.INTER_CUBIC
    return cv2.warpPerspective(picture, turn, (wide, high), flags=way, borderMode=cv2.BORDER_REPLICATE)


def release_memory() -> None:
    """Give freed memory back to the system after a page; glibc keeps it, and 200 pages would grow by 750 MB."""
    import ctypes

    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        return


def _replace_decoder(recognizer: Any) -> None:
    recognizer.postprocess_op = LetterReader(recognizer.postprocess_op.character)


def _get_engine() -> _Engine:
    if not _engine:
        _engine.append(_Engine())
    return _engine[0]

"""Reading phone photos: how many characters of invented notices come out right; rapidocr as it comes is the peer.

    python benchmarks/ocr.py [--pictures 12] [--bent] [--show]
"""

import argparse
import difflib
import io
import time
from collections.abc import Callable

from phone_pictures import NOTICES, make_bent_picture, make_picture

TARGET = 0.97
TURNS = {5: 90.0, 8: 180.0}


def main() -> None:
    """Print the share of right characters for each picture; exit 1 below the target."""
    options = argparse.ArgumentParser()
    options.add_argument("--pictures", type=int, default=12)
    options.add_argument("--bent", action="store_true", help="only pages that curl, held at a slant, by an older phone")
    options.add_argument("--show", action="store_true", help="print what was read wrong")
    chosen = options.parse_args()
    ours: list[tuple[str, str]] = []
    peers: list[tuple[str, str]] = []
    peer = load_peer()
    for number in range(chosen.pictures):
        text = NOTICES[number % len(NOTICES)]
        data = make_bent_picture(text, number) if chosen.bent else make_picture(text, number, turn=TURNS.get(number))
        own, seconds = time_reading(read_own, data)
        bare, bare_seconds = time_reading(peer, data)
        ours.append((text, own))
        peers.append((text, bare))
        print(f"picture {number:2}: ours {share_right(text, own):.4f} in {seconds:.1f} s, "
              f"rapidocr as it comes {share_right(text, bare):.4f} in {bare_seconds:.1f} s")
        if chosen.show:
            show_mistakes(text, own)
    mean = average(ours)
    print(f"characters right: {mean:.4f} (target {TARGET}); rapidocr as it comes {average(peers):.4f}; "
          f"words right: {words_right(ours):.4f} against {words_right(peers):.4f}")
    raise SystemExit(mean < TARGET)


def read_own(data: bytes) -> str:
    from inwriting.intake.read import read_paper

    return read_paper(data).text


def load_peer() -> Callable[[bytes], str]:
    import numpy as np
    from PIL import Image
    from rapidocr import RapidOCR

    engine = RapidOCR(params={"Global.log_level": "error", "EngineConfig.onnxruntime.intra_op_num_threads": 2})

    def read_bare(data: bytes) -> str:
        picture = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))[:, :, ::-1]
        return "\n".join(engine(picture.copy()).txts or ())

    return read_bare


def time_reading(read: Callable[[bytes], str], data: bytes) -> tuple[str, float]:
    began = time.perf_counter()
    text = read(data)
    return text, time.perf_counter() - began


def share_right(wanted: str, found: str) -> float:
    """1 minus the edit distance by character over the length; runs of blanks count as one, cell marks as none."""
    wanted, found = plain(wanted), plain(found)
    return max(0.0, 1 - edit_distance(wanted, found) / max(len(wanted), 1))


def edit_distance(one: str, two: str) -> int:
    row = list(range(len(two) + 1))
    for index, sign in enumerate(one, start=1):
        above, row[0] = row[0], index
        for column, other in enumerate(two, start=1):
            above, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, above + (sign != other))
    return row[-1]


def words_right(pairs: list[tuple[str, str]]) -> float:
    right = total = 0
    for wanted, found in pairs:
        one, two = plain(wanted).split(), plain(found).split()
        total += len(one)
        right += sum(block.size for block in difflib.SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks())
    return right / max(total, 1)


def average(pairs: list[tuple[str, str]]) -> float:
    length = sum(len(plain(wanted)) for wanted, _ in pairs)
    return sum(share_right(*pair) * len(plain(pair[0])) for pair in pairs) / max(length, 1)


def plain(text: str) -> str:
    return " ".join(text.replace(" | ", " ").split())


def show_mistakes(wanted: str, found: str) -> None:
    for line in difflib.unified_diff(wanted.split("\n"), found.split("\n"), "wanted", "found", n=0, lineterm=""):
        if not line.startswith(("---", "+++", "@@")):
            print("    ", line)


if __name__ == "__main__":
    main()

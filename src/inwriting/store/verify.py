"""Checks an export of In Writing without In Writing: python3 -I verify.py [the zip, or the folder it was unpacked to]."""

import hashlib
import json
import os
import sys
import zipfile
from typing import IO

PIECE = 1 << 20
ERRORS = (ValueError, KeyError, TypeError, AttributeError)


def canonical(value: object) -> bytes:
    """Canonical JSON (RFC 8785) for text, whole numbers, true, false, null, lists and tables with ASCII keys."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Folder:
    """The files of an unpacked export."""

    def __init__(self, path: str) -> None:
        self.path = path
        found = (os.path.join(top, name) for top, _folders, names in os.walk(path) for name in names)
        self.names = {os.path.relpath(one, path).replace(os.sep, "/") for one in found}

    def open(self, name: str) -> IO[bytes]:
        return open(os.path.join(self.path, *name.split("/")), "rb")


class Zip:
    """The files of an export, still zipped."""

    def __init__(self, path: str) -> None:
        self.zip = zipfile.ZipFile(path)
        self.names = {name for name in self.zip.namelist() if not name.endswith("/")}

    def open(self, name: str) -> IO[bytes]:
        return self.zip.open(name)


def digest(box: "Folder | Zip", name: str) -> str:
    running = hashlib.sha256()
    with box.open(name) as stream:
        while piece := stream.read(PIECE):
            running.update(piece)
    return running.hexdigest()


def check(box: "Folder | Zip") -> tuple[list[str], dict]:
    """Return what is wrong (a list of sentences) and the manifest with what was counted."""
    for name in ("manifest.json", "record.jsonl"):
        if name not in box.names:
            return [f"{name} is missing."], {}
    try:
        manifest = json.load(box.open("manifest.json"))
        listed = {name: entry["sha256"] for name, entry in manifest["files"].items()}
        lines = box.open("record.jsonl").read().splitlines()
    except ERRORS as error:
        return [f"manifest.json cannot be read ({error})."], {}
    wrong = [f"{name} is missing." for name in sorted(set(listed) - box.names)]
    extra = box.names - set(listed) - {"manifest.json"}
    wrong += [f"{name} is not in the manifest." for name in sorted(extra)]
    digests = {name: digest(box, name) for name in sorted(set(listed) & box.names)}
    wrong += [f"{name} was changed." for name, found in digests.items() if found != listed[name]]
    kept = {name.split("/")[1].split(".")[0]: found for name, found in digests.items() if name.startswith("files/")}
    record = Record()
    for number, line in enumerate(lines, start=1):
        try:
            record.take(number, line)
        except ERRORS as error:
            record.wrong.append(f"Entry {number}: it cannot be read ({error}).")
    record.finish(kept)
    if (record.seq, record.seal) != (manifest.get("entries"), manifest.get("head")):
        record.wrong.append(f"The record ends with entry {record.seq}, and the manifest names another end.")
    erased = [one for one in record.gone if one in record.declared]
    return wrong + record.wrong, {**manifest, "erased": erased, "kept_files": len(kept)}


class Record:
    """The entries read so far: the last one, what is gone, what is there, what was declared erased, which files are named."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.gone: list[int] = []
        self.there: set[int] = set()
        self.declared: dict[int, bool] = {}
        self.files: dict[str, list[int]] = {}
        self.seq, self.seal = 0, "0" * 64

    def take(self, number: int, line: bytes) -> None:
        """Check the next line: how it is written, its seal, its place in the chain, what it says."""
        entry = json.loads(line)
        header, payload = entry["header"], entry["payload"]
        if canonical(entry) != line or set(entry) != {"header", "payload", "seal"}:
            self.wrong.append(f"Entry {number}: the line is not written the way it was sealed.")
        if sha256(canonical(header)) != entry["seal"]:
            self.wrong.append(f"Entry {number}: the header does not match its seal.")
        if header["seq"] != self.seq + 1 or header["previous"] != self.seal:
            self.wrong.append(f"Entry {header['seq']}: it does not follow entry {self.seq}.")
        self.seq, self.seal = header["seq"], entry["seal"]
        for file in header["files"]:
            self.files.setdefault(file["sha256"], []).append(self.seq)
        (self.gone.append if payload is None else self.there.add)(self.seq)
        if payload is not None and sha256(canonical(payload)) != header["payload_sha256"]:
            self.wrong.append(f"Entry {self.seq}: what it says was changed.")
        if payload is not None and header["kind"] == "erased":
            says = payload["says"]
            self.declared[says["seq"]] = self.declared.get(says["seq"], False) or says.get("files", False)

    def finish(self, kept: dict[str, str]) -> None:
        """Whatever is gone must have been declared erased; every file must be there, unchanged."""
        self.wrong += [f"Entry {one}: what it says is gone, and no entry says that it was erased."
                       for one in self.gone if one not in self.declared]
        self.wrong += [f"Entry {one}: it was declared erased, but its words are there."
                       for one in sorted(self.there & set(self.declared))]
        for fingerprint, seqs in self.files.items():
            if fingerprint not in kept and not any(self.declared.get(one) for one in seqs):
                self.wrong.append(f"Entry {seqs[0]}: its file {fingerprint[:12]} is not there.")
            elif kept.get(fingerprint, fingerprint) != fingerprint:
                self.wrong.append(f"Entry {seqs[0]}: its file {fingerprint[:12]} was changed.")


def main(words: list[str]) -> int:
    path = words[1] if len(words) > 1 else os.path.dirname(os.path.abspath(words[0]))
    try:
        wrong, found = check(Folder(path) if os.path.isdir(path) else Zip(path))
    except (OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        wrong, found = [f"{path} cannot be read ({error})."], {}
    if wrong:
        print(f"DOES NOT HOLD: {len(wrong)} place(s) do not match.")
        print("\n".join(f"  {one}" for one in wrong[:50]))
        return 1
    print(f"HOLDS: {found['entries']} entries, {found['kept_files']} files. Nothing was changed since it was sealed.")
    if found["erased"]:
        print(f"Erased, and declared so: entries {', '.join(map(str, found['erased']))}.")
    print(f"Fingerprint of the last entry: {found['head']}")
    print("This shows that nothing was changed after that fingerprint was made. It cannot show that what was written is true;"
          "\nthe times are those of the writer's computer, unless somebody else was given the fingerprint at the time.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

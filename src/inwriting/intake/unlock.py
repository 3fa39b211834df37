"""Makes a copy of a locked PDF that opens without its password. The original bytes stay untouched."""

import io

from inwriting.core.problems import PaperBroken
from inwriting.intake.read import read_paper


def unlock_pdf(data: bytes, password: str, name: str = "") -> bytes:
    """Return a copy without the lock. Raises what reading raises: PasswordWrong, PaperBroken, a limit that was passed."""
    import pikepdf

    # Reading it first holds it to every limit that a paper from outside is held to.
    read_paper(data, name=name, password=password)
    out = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(data), password=password) as pdf:
            pdf.save(out, deterministic_id=True)
    except pikepdf.PdfError as error:
        raise PaperBroken(kind="PDF") from error
    return out.getvalue()

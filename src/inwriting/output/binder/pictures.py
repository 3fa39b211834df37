"""Sets a picture on a letter page: upright, whole, with room at the foot for the stamp."""

from typing import TYPE_CHECKING, Any

from inwriting.output.binder.exhibits import LETTER, MARGIN, jpeg_of

if TYPE_CHECKING:
    import pikepdf

TURNS = {90: "ROTATE_270", 180: "ROTATE_180", 270: "ROTATE_90"}


def set_picture(pdf: "pikepdf.Pdf", picture: Any, *, turned: int = 0) -> "pikepdf.Page":
    """Append a page with the picture on it, turned clockwise by `turned`.

    The crop box of the page is the picture's place, so that words can be laid over it; the caller takes it off.
    """
    import pikepdf
    from PIL import Image

    if turned in TURNS:
        picture = picture.transpose(getattr(Image.Transpose, TURNS[turned]))
    wide, high = picture.size
    across, down = LETTER if high >= wide else LETTER[::-1]
    scale = min((across - 2 * MARGIN) / wide, (down - 2 * MARGIN) / high)
    width, height = wide * scale, high * scale
    left, bottom = (across - width) / 2, MARGIN + (down - 2 * MARGIN - height)
    image = pikepdf.Stream(pdf, jpeg_of(picture.convert("RGB")), {
        "/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Width": wide, "/Height": high,
        "/ColorSpace": pikepdf.Name.DeviceRGB, "/BitsPerComponent": 8, "/Filter": pikepdf.Name.DCTDecode})
    page = pdf.add_blank_page(page_size=(across, down))
    page.add_resource(image, pikepdf.Name.XObject, pikepdf.Name.Picture)
    page.contents_add(f"q {width:.3f} 0 0 {height:.3f} {left:.3f} {bottom:.3f} cm /Picture Do Q".encode())
    page.obj["/CropBox"] = pikepdf.Array([round(value, 3) for value in (left, bottom, left + width, bottom + height)])
    return page

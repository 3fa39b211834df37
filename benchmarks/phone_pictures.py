"""Make pictures of invented notices as a phone would take them: turned, bent light, noise, blur, JPEG."""

import io
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = ("liberation/LiberationSerif-Regular.ttf", "liberation/LiberationSans-Regular.ttf",
         "dejavu/DejaVuSans.ttf", "liberation/LiberationMono-Regular.ttf", "dejavu/DejaVuSerif.ttf",
         "liberation/LiberationSans-Bold.ttf")
_FOLDERS = (Path("/usr/share/fonts/truetype"), Path("/usr/share/fonts"), Path("/Library/Fonts"))

# Invented people, invented school.
NOTICES = (
    """MAPLE HOLLOW SCHOOL DISTRICT
Notice of Action
Date of notice: 10/14/2026
Child: Mateo Rivera     Grade: 2     School: Quail Run Elementary
Dear Ms. Rivera,
On October 12, 2026 the IEP team met to talk about your request
for a one-to-one paraprofessional during academic blocks.
Action refused: a dedicated paraprofessional for 300 minutes a week.
Reason: Mateo is making adequate progress. Support staff in the
second grade classroom is available to all students as needed.
The team considered 150 minutes of shared support and rejected it
because the classroom teacher can meet his needs with prompts,
visual schedules and preferential seating.
Records used: progress report of 9/30/2026, teacher's notes,
and the evaluation by J. Whitfield, Ed.S., dated 3/4/2025.
Other factors: the current staffing of the building (2 aides, 1.5 FTE).
You have protection under the procedural safeguards of IDEA, Part B.
For a copy call (501) 555-0142 or write to sped@maplehollow.example.
Sincerely,
Dana Okafor, Special Education Director""",
    """Quail Run Elementary
Individualized Education Program - Supplementary Aids and Services
Service: paraprofessional support, small group, not to exceed 4:1
Amount: 45 minutes, 5 days per week, from 08/17/2026 to 05/28/2027
Location: general education classroom; cafeteria; recess; bus
The aide will prompt Mateo to begin each task within 2 minutes,
help him move between rooms and stay with him on the playground.
Adult support will be provided as needed during assemblies.
Goal 1: Given a visual schedule, Mateo will finish 4 of 5 steps
with no more than one verbal prompt, in 80% of opportunities.
Accommodations: extended time (1.5x), breaks every 20 minutes,
noise-reducing headphones, reading of test items aloud.
Extended school year: not needed at this time. See page 7.
The team will look at the data again on January 15, 2027.""",
    """From: Principal's office
To: Parents of room 14
Re: your letter of September 8
Thank you for meeting with us last Thursday. As we said, we do not
assign individual aides in this district. We don't have the staff,
and we worry that Mateo would come to depend on one adult.
We would like to try a sticker chart and a quiet corner first.
If things have not improved by the end of the second quarter,
we can discuss it at the next annual review. Please call my
secretary, Mrs. Lindqvist, at extension 27 with any questions.
Reminder: school closes at 1:15 p.m. on Wednesday, November 25,
and stays closed until Monday, November 30, 2026.""",
)


def make_picture(text: str, seed: int, *, turn: float | None = None, quality: int = 70) -> bytes:
    """Return a JPEG of about 2400 by 3100 dots that looks like a phone's photo of the printed text."""
    chance = Random(seed)
    page = _draw(text, _load_font(FONTS[seed % len(FONTS)], chance.choice((44, 48, 54))))
    turn = chance.uniform(-4, 4) if turn is None else turn
    page = page.rotate(turn, expand=True, fillcolor=(96, 84, 70), resample=Image.Resampling.BICUBIC)
    page = _bend(page, chance)
    page = page.filter(ImageFilter.GaussianBlur(chance.uniform(0.6, 1.6)))
    page = _light(page, chance, seed)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=quality)
    return out.getvalue()


def make_bent_picture(text: str, seed: int, *, width: int = 1400, quality: int = 45) -> bytes:
    """The same on a page that curls, held at a slant, by an older phone: 1400 dots wide, corners off by up to 7 %."""
    chance = Random(1000 + seed)
    page = _curl(_draw(text, _load_font(FONTS[seed % len(FONTS)], chance.choice((40, 44, 48)))), chance)
    page = page.rotate(chance.uniform(-6, 6), expand=True, fillcolor=(96, 84, 70), resample=Image.Resampling.BICUBIC)
    page = _bend(page, chance, 0.07)
    page = page.resize((width, width * page.height // page.width), Image.Resampling.LANCZOS)
    page = _light(page.filter(ImageFilter.GaussianBlur(chance.uniform(0.5, 1.0))), chance, seed)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _curl(page: Image.Image, chance: Random) -> Image.Image:
    """Paper that was folded or lies in a binder: its lines rise and fall by up to 1.4 % of the page."""
    dots = np.asarray(page)
    height, width = dots.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width]
    most, begins, waves = chance.uniform(0.006, 0.014) * height, chance.uniform(0, 6.28), chance.uniform(0.8, 1.6)
    moved = rows + most * np.sin(columns / width * 6.28 * waves + begins)
    return Image.fromarray(dots[np.clip(moved, 0, height - 1).astype(int), columns])


def _load_font(name: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for folder in _FOLDERS:
        for path in (folder / name, folder / Path(name).name):
            if path.exists():
                return ImageFont.truetype(str(path), size)
    return ImageFont.load_default(size)


def _draw(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> Image.Image:
    lines = text.split("\n")
    size = getattr(font, "size", 40)
    width = max(1800, int(max(font.getlength(line) for line in lines)) + 300)
    height = max(int(width * 1.2), int(len(lines) * size * 1.7) + 400)
    page = Image.new("RGB", (width, height), (248, 247, 242))
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(lines):
        draw.text((150, 200 + number * size * 1.6), line, font=font, fill=(28, 28, 34))
    return page


def _bend(page: Image.Image, chance: Random, most: float = 0.025) -> Image.Image:
    """A page is never held quite flat before the lens: move the corners by up to `most` of its width and height."""
    width, height = page.size
    wide, high = most * width, most * height
    x1, x2, x3, x4 = (chance.uniform(0, wide) for _ in range(4))
    y1, y2, y3, y4 = (chance.uniform(0, high) for _ in range(4))
    corners = [x1, y1, x2, height - y2, width - x3, height - y3, width - x4, y4]
    return page.transform(page.size, Image.Transform.QUAD, corners, resample=Image.Resampling.BICUBIC)


def _light(page: Image.Image, chance: Random, seed: int) -> Image.Image:
    """Uneven light from one side, the shadow of a hand, and the noise of a small sensor."""
    dots = np.asarray(page, dtype=np.float32)
    height, width = dots.shape[:2]
    down, across = np.mgrid[0:1:height * 1j, 0:1:width * 1j].astype(np.float32)
    shade = chance.uniform(0.55, 0.8) + (1 - chance.uniform(0.55, 0.8)) * (
        across * chance.uniform(0.3, 1) + down * chance.uniform(0, 0.7))
    middle = chance.uniform(0.2, 0.8), chance.uniform(0.2, 0.8)
    hand = np.exp(-(((across - middle[0]) / 0.3) ** 2 + ((down - middle[1]) / 0.25) ** 2))
    shade *= 1 - chance.uniform(0.1, 0.35) * hand
    noise = np.random.default_rng(seed).normal(0, chance.uniform(4, 10), dots.shape).astype(np.float32)
    return Image.fromarray(np.clip(dots * shade[..., None] + noise, 0, 255).astype(np.uint8))

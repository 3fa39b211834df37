"""Makes the papers of the invented Rivera family anew: `python samples/rivera-family/make_papers.py`. All of it is invented."""

import csv
import io
import random
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw, ImageFilter

from inwriting.core.documents.blocks import (
    AnyBlock,
    Cell,
    Document,
    Heading,
    Item,
    Listing,
    PageBreak,
    Paragraph,
    Table,
    plain,
)
from inwriting.output.docx import write_docx
from inwriting.output.pdf import write_pdf

HERE = Path(__file__).resolve().parent / "papers"
ZONE = ZoneInfo("America/Chicago")
INVENTED = "Invented sample. No such child, school or district exists."


def words(*lines: str) -> list[AnyBlock]:
    """Paragraphs."""
    return [Paragraph(plain(line)) for line in lines]


def services(*rows: tuple[str, ...]) -> Table:
    """A table of services as IEP forms have them."""
    heads = ("Service", "Provider", "Minutes", "How often", "Location", "Start", "End")
    return Table(tuple(Cell(plain(head)) for head in heads), tuple(tuple(Cell(plain(cell)) for cell in row) for row in rows),
                 caption="Schedule of services")


def iep() -> Document:
    """The IEP of 2026-27: eight pages, as forms are."""
    pages: list[list[AnyBlock]] = [
        [Heading("Individualized Education Program", 1), *words(
            "Student: Mateo Rivera    Date of birth: March 8, 2019    Grade: 2", "School: Bluestem Elementary School",
            "District: Larkfield School District    IEP dates: August 17, 2026 to May 28, 2027")],
        [Heading("Parent concerns"), *words(
            "Ms. Rivera is worried about falls and about Mateo leaving the room. She would like an adult close to him.")],
        [Heading("Present levels: motor and daily living"), *words(
            "Mateo has low muscle tone and poor balance. He needs an adult nearby on stairs and uneven ground.",
            "He walks up to 200 feet with a partner. An adult stands within 3 feet during drills.")],
        [Heading("Present levels: communication"), *words(
            "Mateo communicates with one- and two-word phrases and does not yet report injuries or illness.")],
        [Heading("Present levels: academics"), *words("Mateo reads 14 sight words. He counts to 20 with blocks.")],
        [Heading("Goals"), *words(
            "Goal 1: Mateo will read 40 sight words with 80% accuracy as measured by staff data.",
            "Goal 2: Given a prompt, Mateo will use his break card in 4 of 5 opportunities.",
            "Goal 3: Mateo will stay with his group for 10-minute segments with one adult reminder.")],
        [Heading("Accommodations"), Listing(tuple(Item(plain(line)) for line in (
            "Preferential seating near the teacher", "Visual schedule", "Extra time, as needed, for written work",
            "Check for understanding by the teacher")))],
        [Heading("Services"), services(
            ("Specially designed instruction, reading", "Special education teacher", "30", "daily", "resource room", "8/17/2026",
             "5/28/2027")),
         *words("Paraprofessional support as needed in the general education setting.",
                "Speech therapy, individual, 30 minutes, 2 times per week, speech room.")],
    ]
    return paged("IEP 2026-27", pages, date(2026, 8, 17))


def amendment() -> Document:
    """The amendment of October 16: three pages."""
    return paged("IEP amendment", [
        [Heading("Amendment to the IEP", 1), *words("Student: Mateo Rivera    Meeting: October 16, 2026")],
        [Heading("Services, changed"), *words(
            "1:1 paraprofessional support, 120 minutes daily, general education classroom (reading and math), "
            "10/19/2026 to 5/28/2027.", "Adult support will be available in hallways and at recess as needed.")],
        [Heading("Services, unchanged"), *words("Speech therapy, individual, 30 minutes, 2 times per week, speech room.")],
    ], date(2026, 10, 16))


def paged(title: str, pages: list[list[AnyBlock]], made_on: date) -> Document:
    """A document with one group of blocks a page."""
    blocks: list[AnyBlock] = []
    for number, page in enumerate(pages):
        blocks += [*([PageBreak()] if number else []), *page]
    return Document(title, tuple(blocks), made_on=made_on, footer=INVENTED)


def notice() -> Document:
    """The notice of October 1: it refuses, and lacks the records, the options and the other factors."""
    return Document("Notice of Action", (
        Paragraph(plain("Student Name: Mateo Rivera    Date: October 1, 2026    Date Provided: October 2, 2026")),
        Paragraph(plain("Method of Provision: X Personally Presented   Mail   E-mail")),
        Heading("BOX A (parental consent not required)"),
        Paragraph(plain("The following action is   Proposed or   X Refused by the district:   Provision of FAPE   Other")),
        Heading("Explanation of Action"),
        Paragraph(plain("The district refuses 1:1 paraprofessional support. The district does not have the staffing at this "
                        "time, and the student may become dependent on an adult.")),
        Heading("Basis for the Action"), Heading("Options considered"), Heading("Other factors"),
        Paragraph(plain("You have protection under the procedural safeguards. A copy is available from the special education "
                        "office, 479-555-0102. For help in understanding your rights, call the district's special education "
                        "office."))), made_on=date(2026, 10, 1), footer=INVENTED)


def scan(pdf: bytes) -> bytes:
    """A paper as a phone scans it: a little turned, a little grey, a little noisy."""
    import pypdfium2
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=2.0).to_pil().convert("L")
    page = page.rotate(1.3, expand=True, fillcolor=235).filter(ImageFilter.GaussianBlur(0.6))
    noise = random.Random(7)
    dots = page.load()
    for _ in range(page.width * page.height // 300):
        x, y = noise.randrange(page.width), noise.randrange(page.height)
        dots[x, y] = max(0, dots[x, y] - noise.randrange(90))
    out = io.BytesIO()
    page.save(out, "JPEG", quality=62)
    return out.getvalue()


def photo() -> bytes:
    """A drawn face with a plaster on its chin, with the time at which it was taken."""
    picture = Image.new("RGB", (640, 640), "#e9dcc9")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((140, 90, 500, 560), fill="#d9a679", outline="#8a5a3a", width=4)
    pen.ellipse((235, 260, 265, 290), fill="#2d2013")
    pen.ellipse((375, 260, 405, 290), fill="#2d2013")
    pen.arc((260, 350, 380, 430), 200, 340, fill="#8a3a2a", width=5)
    pen.rounded_rectangle((280, 470, 370, 505), 12, fill="#f4e3c1", outline="#b98", width=3)
    pen.text((20, 610), INVENTED, fill="#554433")
    exif = picture.getexif()
    exif[0x9003] = exif[0x0132] = "2026:11:06 15:42:10"
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80, exif=exif)
    return out.getvalue()


def teacher_mail() -> bytes:
    """What the teacher wrote on November 16."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Priya Lindqvist <priya.lindqvist@larkfield.example>", "elena.rivera@mail.example"
    mail["Subject"] = "Today"
    mail["Date"] = format_datetime(datetime(2026, 11, 16, 16, 5, tzinfo=ZONE))
    mail["Message-ID"] = "<rivera-nov-16@larkfield.example>"
    mail.set_content("Hi Ms. Rivera,\n\nMr. Beale was moved to another school and no one came for Mateo today. I asked the "
                     "office and they have nobody to send this week. I did my best during reading.\n\nPriya Lindqvist\n")
    return mail.as_bytes()


def school_log() -> list[tuple[str, str, str, str]]:
    """The school's own log: it claims some days on which the family noted nobody."""
    rows = []
    day = date(2026, 10, 19)
    while day <= date(2026, 11, 20):
        if day.weekday() < 5 and day not in (date(2026, 10, 27), date(2026, 11, 17), date(2026, 11, 18)):
            who = "C. Nolan" if day == date(2026, 11, 9) else "T. Beale"
            rows.append((f"{day:%m/%d/%Y}", "Paraprofessional support", "120", who))
        day += timedelta(days=1)
    return rows


def write_tables() -> None:
    """The school's log as a spreadsheet and the calendar as a list and as .ics."""
    from openpyxl import Workbook
    book = Workbook()
    sheet = book.active
    sheet.append(("Date", "Service", "Minutes", "Provider"))
    for row in school_log():
        sheet.append((row[0], row[1], int(row[2]), row[3]))
    book.properties.created = book.properties.modified = datetime(2026, 11, 21)
    book.save(HERE / "school-log.xlsx")
    with open(HERE / "school-log.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([("Date", "Service", "Minutes", "Provider"), *school_log()])
    days = [("First day of school", date(2026, 8, 17), None), ("Labor Day, no school", date(2026, 9, 7), None),
            ("Fall break", date(2026, 10, 12), date(2026, 10, 13)),
            ("Thanksgiving break", date(2026, 11, 25), date(2026, 11, 27)),
            ("Winter break", date(2026, 12, 21), date(2027, 1, 1)), ("MLK Day, no school", date(2027, 1, 18), None),
            ("No school, staff day", date(2027, 2, 15), None), ("Spring break", date(2027, 3, 22), date(2027, 3, 26)),
            ("Last day of school", date(2027, 5, 28), None)]
    lines = [f"{first:%b %d}{f' - {last:%b %d}' if last else ''}  {what}" for what, first, last in days]
    (HERE / "calendar.txt").write_text(f"{INVENTED}\n" + "\n".join(lines) + "\n", encoding="utf-8")
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{first}@larkfield.example\r\nDTSTAMP:20260801T000000Z\r\nSUMMARY:{what}\r\n"
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}\r\nDTEND;VALUE=DATE:{(last or first) + timedelta(days=1):%Y%m%d}\r\nEND:VEVENT\r\n"
        for what, first, last in days)
    ics = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented Larkfield//EN\r\n{events}END:VCALENDAR\r\n"
    (HERE / "calendar.ics").write_bytes(ics.encode())


def main() -> None:
    """Write every paper."""
    HERE.mkdir(exist_ok=True)
    (HERE / "iep-2026-27.pdf").write_bytes(write_pdf(iep()))
    (HERE / "iep-2026-27.docx").write_bytes(write_docx(iep()))
    (HERE / "amendment-2026-10-16.pdf").write_bytes(write_pdf(amendment()))
    (HERE / "notice-2026-10-01-scan.jpg").write_bytes(scan(write_pdf(notice())))
    (HERE / "photo-chin.jpg").write_bytes(photo())
    (HERE / "teacher-2026-11-16.eml").write_bytes(teacher_mail())
    write_tables()


if __name__ == "__main__":
    main()

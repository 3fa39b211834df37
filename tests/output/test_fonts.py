"""The fonts are all there, small enough, licensed, and their coverage table is true."""

from fontTools.ttLib import TTFont

from inwriting.output.shown import FAMILIES, FONTS, MAIN, find_font, load_coverage


def test_coverage_table_says_what_the_fonts_have() -> None:
    main = set.intersection(*(set(TTFont(path).getBestCmap()) for path in (FONTS / "main").glob("*.ttf")))
    assert set(expand(MAIN)) == main
    for name in FAMILIES:
        (path,) = (FONTS / "other").glob(f"{name}[-.]*tf") or (FONTS / "other").glob(f"{name}-Regular.ttf")
        assert set(expand(name)) == set(TTFont(path).getBestCmap())


def expand(name: str) -> list[int]:
    return [code for first, last in load_coverage()[name] for code in range(first, last + 1)]


def test_letters_of_english_and_spanish_are_in_the_main_fonts() -> None:
    assert {find_font(letter) for letter in "AZaz09áéíóúñüÁÑ¿¡§¶–—‘’“”•…·½"} == {MAIN}


def test_fonts_are_small_and_licensed() -> None:
    files = [path for path in FONTS.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 12_000_000
    licences = {path.name.partition(".")[0] for path in files if path.name.endswith(".LICENSE.txt")}
    for path in files:
        if path.suffix in (".ttf", ".otf"):
            assert path.stem.partition("-")[0].replace("Upper", "") in licences

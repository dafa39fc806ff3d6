"""Every colour, distance and type size of the program; no hex value stands anywhere else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours as `#RRGGBB`.

    `codes` by slot 1-12, `ramp` from low to high rank, `agreed` and `disagreed` the steps 0-5 of a
    heat map.
    """

    bg: str
    surface: str
    raised: str
    sunken: str
    field: str
    hover: str
    text: str
    text2: str
    muted: str
    border: str
    grid: str
    control: str
    key_face: str
    key_edge: str
    scroll: str
    accent: str
    accent_text: str
    on_accent: str
    accent_soft: str
    selection: str
    positive: str
    positive_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    mark1: str
    mark1_line: str
    mark2: str
    mark2_line: str
    chart: str
    chart_muted: str
    band1: str
    band2: str
    codes: tuple[str, ...]
    ramp: tuple[str, ...]
    agreed: tuple[str, ...]
    disagreed: tuple[str, ...]


LIGHT = Colours(
    bg="#F2F3F5",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#ECEEF1",
    field="#FFFFFF",
    hover="#F5F7FA",
    text="#181B20",
    text2="#3F4650",
    muted="#5C6470",
    border="#DCDFE4",
    grid="#E6E9ED",
    control="#838B97",
    key_face="#FFFFFF",
    key_edge="#979EA9",
    scroll="#838B97",
    accent="#2A4DB0",
    accent_text="#2A4DB0",
    on_accent="#FFFFFF",
    accent_soft="#E7EDFB",
    selection="#E1E9FC",
    positive="#1A6B3A",
    positive_soft="#E2F2E7",
    warning="#865000",
    warning_soft="#FBEFD8",
    danger="#B1241C",
    danger_soft="#FBE7E5",
    mark1="#FFE79A",
    mark1_line="#946B00",
    mark2="#FFDCCB",
    mark2_line="#B84A22",
    chart="#4666B8",
    chart_muted="#DDE1E7",
    band1="#FAF1DC",
    band2="#E3F2E8",
    codes=(
        "#1C35BB",
        "#9D4B15",
        "#119488",
        "#501644",
        "#A77E0D",
        "#9561CF",
        "#E04C63",
        "#103C02",
        "#337184",
        "#607747",
        "#753B5B",
        "#35312A",
    ),
    ramp=(
        "#DDE8FF",
        "#B1CBFE",
        "#85ACFF",
        "#648FEB",
        "#4972CF",
        "#3258AE",
        "#203F88",
        "#122960",
    ),
    agreed=(
        "#F3F6FD",
        "#D5E0F8",
        "#A9BFEE",
        "#7193DD",
        "#4068C2",
        "#264596",
    ),
    disagreed=(
        "#FEF6EE",
        "#FCE3CB",
        "#F6C596",
        "#E79D59",
        "#C9752A",
        "#9A5211",
    ),
)

DARK = Colours(
    bg="#141619",
    surface="#1A1D21",
    raised="#23272C",
    sunken="#0F1113",
    field="#15181B",
    hover="#20242A",
    text="#E6E8EB",
    text2="#C0C5CC",
    muted="#979EA9",
    border="#2D3238",
    grid="#2A2F35",
    control="#737B87",
    key_face="#2C3137",
    key_edge="#666E79",
    scroll="#69717C",
    accent="#8CABFF",
    accent_text="#A6BEFF",
    on_accent="#0E1420",
    accent_soft="#222F52",
    selection="#232F50",
    positive="#73D09A",
    positive_soft="#17301F",
    warning="#EDB45E",
    warning_soft="#35280F",
    danger="#FF9389",
    danger_soft="#3D1D1A",
    mark1="#4A3E14",
    mark1_line="#D8B544",
    mark2="#4D2C1F",
    mark2_line="#EA8C60",
    chart="#7E9DEB",
    chart_muted="#343A42",
    band1="#2C2517",
    band2="#192A20",
    codes=(
        "#5076F5",
        "#F3A868",
        "#1FD3BB",
        "#AC6991",
        "#FFE931",
        "#B5A7FE",
        "#D44A5B",
        "#BFF7BC",
        "#68A4C0",
        "#959209",
        "#E8728C",
        "#E8E4ED",
    ),
    ramp=(
        "#233660",
        "#2F4B89",
        "#3E62B0",
        "#517AD4",
        "#6794F3",
        "#8BB0FE",
        "#B3CDFF",
        "#DDE8FF",
    ),
    agreed=(
        "#1C222E",
        "#233050",
        "#2E4379",
        "#4062AE",
        "#678BDB",
        "#A3BDF7",
    ),
    disagreed=(
        "#261F19",
        "#3F2C18",
        "#63411B",
        "#935E20",
        "#C98538",
        "#F0B877",
    ),
)


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in logical pixels."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - the sizes are called as clothes are
    xl: int = 20
    xxl: int = 24
    huge: int = 32
    vast: int = 48


SPACE = Space()


SHADE = "#0B0D10"
"""What dims a window behind a dialog, at 42 % in the light theme and 60 % in the dark one."""


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii in logical pixels."""

    key_cap: int = 4
    control: int = 6
    chip: int = 8
    card: int = 10
    dialog: int = 12


RADIUS = Radius()


@dataclass(frozen=True, slots=True)
class Type:
    """Type sizes in logical pixels."""

    big: int = 30
    empty_title: int = 26
    page_title: int = 20
    caption: int = 17
    code_name: int = 14
    body: int = 13
    hint: int = 12
    label: int = 12
    rail: int = 11
    quotation: int = 14


TYPE = Type()
SERIF = ("Literata", "Georgia", "DejaVu Serif")
SANS = ("Inter",)
LINE_HEIGHT = 1.58
"""Line height of a post's text over its size."""

INK_DARK, INK_LIGHT = "#14171B", "#FFFFFF"
"""What is written on a cell of a heat map: whichever contrasts more."""

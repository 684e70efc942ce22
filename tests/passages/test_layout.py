from summarize.passages.layout import paragraphs


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


WRAPPED = "one two three four five six seven eight nine\nten eleven twelve thirteen fourteen\nend."
FILLED = (
    "The river rose by two metres during the night and\n"
    "carried off the wooden bridge at the mill. Nobody\n"
    "was hurt."
)


def test_a_line_is_a_paragraph() -> None:
    assert pieces("One.\nTwo.\r\nThree.\u2028Four.") == ["One.", "Two.", "Three.", "Four."]


def test_white_space_belongs_to_no_paragraph() -> None:
    assert pieces(" \n\t One. \xa0\n\n \n Two.\n") == ["One.", "Two."]


def test_lines_filled_to_a_width_are_one_paragraph() -> None:
    assert pieces(FILLED) == [FILLED]


def test_a_blank_line_ends_a_wrapped_paragraph() -> None:
    assert pieces(f"{FILLED}\n\n{FILLED}") == [FILLED, FILLED]


def test_lines_that_would_have_had_room_stand_alone() -> None:
    assert pieces(WRAPPED.replace("nine", "nine\nx")) == WRAPPED.replace("nine", "nine\nx").split(
        "\n"
    )


def test_long_lines_stand_alone() -> None:
    line = "word " * 60
    assert pieces(f"{line}\n{line}\n{line}") == [line.strip()] * 3


def test_quoted_mail_is_parted_by_its_blank_lines_and_by_its_depth() -> None:
    quoted = "\n".join(f"> {line}" for line in FILLED.split("\n"))
    deeper = "\n".join(f"> {line}" for line in quoted.split("\n"))
    told = f"Anna wrote:\n{quoted}\n>\n{quoted}\n{deeper}\nSo it was."
    assert pieces(told) == ["Anna wrote:", quoted, ">", quoted, deeper, "So it was."]


def test_lines_broken_by_hand_in_the_middle_of_a_sentence_are_one_paragraph() -> None:
    text = (
        "The mayor of Velden has defended the plan for a new tram line, say-\n"
        'ing that the town could not wait for another ten years. "It is\n'
        "now or never, Karin Dressel told reporters on Monday. She said\n"
        "that half of the cost would be paid by the state."
    )
    assert len(paragraphs(text)) == 1


def test_wrapped_paragraphs_need_no_blank_line_between_them() -> None:
    first = (
        "The bridge over the lower ford was closed on Monday, after\n"
        "divers had found that two of its piers were hollow below\n"
        "the water."
    )
    second = (
        "Ada Moss, who keeps the toll house, said that she had heard\n"
        "it creak for years and that nobody had listened to what she\n"
        "told the council."
    )
    title, notice = "Bridge closed at the ford", "More news"
    assert pieces(f"{title}\n{first}\n{second}\n{notice}") == [title, first, second, notice]


def test_lines_may_have_been_full_in_print_only() -> None:
    text = (
        "The bridge over the lower ford was closed on Monday, after the\n"
        "divers had found that two of its four piers are hollow, and\n"
        "it will stay so, the district engineer wrote, for at least a year,\n"
        "if not until the new one is built downstream and all is paid\n"
        "for.\n"
        "Ada Moss keeps the toll house."
    )
    assert pieces(text) == [text.removesuffix("\nAda Moss keeps the toll house."), text[-30:]]


def test_short_lines_that_begin_small_stand_alone() -> None:
    menu = (
        "all news of the day\nbridges\nour photographs of the lower ford in winter\nweather\nhelp"
    )
    assert pieces(menu) == menu.split("\n")

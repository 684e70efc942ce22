"""Articles of our own that quote the same people, for comparing them."""

from summarize.across.clippings import AttributedStretch, Clipping, day_of


def clipping(
    name: str,
    text: str,
    *,
    language: str = "en",
    day: str | None = "2026-03-02",
    outlet: str | None = None,
) -> Clipping:
    """An article whose quotations stand between ⟨ and ⟩, with `Name:` before the words."""
    stretches = []
    plain = ""
    for number, part in enumerate(text.replace("⟩", "⟨").split("⟨")):
        if number % 2:
            speaker, _, words = part.rpartition(": ")
            stretches.append(
                AttributedStretch(len(plain), len(plain) + len(words), words, speaker or None)
            )
            plain += words
        else:
            plain += part
    return Clipping(name, plain, language, tuple(stretches), outlet, day_of(day))


BRIDGE = clipping(
    "bridge",
    "The stone bridge of Vellin, built in 1871, was closed on Monday after engineers found cracks in "
    "two piers. Lorries are sent round by Saltham. Mayor Ada Berg spoke in the council: “⟨Ada Berg: We will mend "
    "the old bridge before the winter floods come. Nobody in Vellin will pay for it twice.⟩” The repair "
    "is to cost 4.2 million crowns, and masons from Ostrava are to begin in May.",
)
CUT = clipping(
    "cut",
    "Engineers closed the stone bridge of Vellin because two of its piers are cracked, and lorries have "
    "to go by Saltham. The mayor promised masons for May: “⟨Ada Berg: mend the old bridge before the winter "
    "floods⟩”, at 4.2 million crowns.",
    day="2026-03-03",
)
CHANGED = clipping(
    "changed",
    "Cracks in the piers of Vellin’s stone bridge: it stays closed, said the engineers, and lorries go "
    "round by Saltham. “⟨Berg: We will mend the old bridge before the summer floods come. Nobody in "
    "Vellin will pay for it twice⟩,” the mayor said of the 4.2 million crowns.",
    day="2026-03-03",
)
SLOGANS = [
    clipping(name, text, day=day)
    for name, text, day in (
        (
            "herring",
            "Nets have been full since January. Fishermen unload forty tons a night, and the cannery hires. "
            "At the quay a banner read “⟨Tomas Lund: Vellin first, now and always⟩”.",
            "2025-02-01",
        ),
        (
            "meals",
            "Parents call three crowns for a plate of soup too dear. Schools buy from one kitchen only. "
            "“⟨Jana Novak: Vellin first, now and always⟩,” chanted pupils in the yard.",
            "2025-06-09",
        ),
        (
            "trams",
            "Fares rise by a tenth in autumn; drivers want a pause after each loop, and unions threaten a "
            "strike. “⟨Samuel Okoye: Vellin first, now and always⟩” stands on their jackets.",
            "2025-11-20",
        ),
        (
            "ferries",
            "Ice holds two boats in the harbour, so that doctors fly to the island. Divers look for a lost "
            "anchor. The captain signs letters with “⟨Zoe Kern: Vellin first, now and always⟩”.",
            "2026-01-15",
        ),
    )
]
"""The same words of four people about four things."""

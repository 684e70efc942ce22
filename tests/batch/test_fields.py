"""Which fields of an archive's records hold what."""

import tracemalloc

from summarize.batch.fields import Fields


def test_names_of_records_with_any_number_of_fields_are_not_kept() -> None:
    """30 records with other names each: 2,000 short ones, or ten of 10,000 characters."""
    Fields().found(["body"])
    tracemalloc.start()
    try:
        for record in range(30):
            for there in (
                [f"{record} {n}" for n in range(2_000)],
                [f"{record}{n:010000}" for n in range(10)],
            ):
                assert Fields().found([*there, "Body"]).text == "Body"
            del there
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 500_000

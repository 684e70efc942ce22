"""Greek: articles tell the cases, names have one as subjects, and what hangs on an office follows it in the genitive."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("attribution", "name", "role"),
    [
        ("δήλωσε ο Νίκος Ρήγας", "Νίκος Ρήγας", None),
        ("είπε στον σταθμό η Μαρία Λάππα, κάτοικος της Πέτρας", "Μαρία Λάππα", "κάτοικος της Πέτρας"),
        ("τόνισε ο δήμαρχος Άνω Πέτρας Νίκος Ρήγας", "Νίκος Ρήγας", "δήμαρχος Άνω Πέτρας"),
        ("ανέφερε ο υπουργός Υγείας Νίκος Ρήγας ξεκινώντας την ομιλία του", "Νίκος Ρήγας", "υπουργός Υγείας"),
        ("δήλωσε ο πρόεδρος του συλλόγου Νίκος Ρήγας", "Νίκος Ρήγας", "πρόεδρος του συλλόγου"),
        ("δήλωσε η πρόεδρος της Κεντρικής Τράπεζας Άννα Ρήγα", "Άννα Ρήγα", "πρόεδρος της Κεντρικής Τράπεζας"),
        ("λέει άλλος κάτοικος για να προσθέσει πολλά", "άλλος κάτοικος", None),
        ("πρόσθεσε ο ίδιος", "ίδιος", None),
        ("ανακοίνωσε το υπουργείο Υποδομών", "το υπουργείο Υποδομών", None),
        ("ενημέρωσε τους κατοίκους ο Νίκος Ρήγας", "Νίκος Ρήγας", None),
    ],
)  # fmt: skip
def test_whose_words_are_quoted(attribution: str, name: str, role: str | None) -> None:
    words = "Η γέφυρα μένει κλειστή μέχρι την άνοιξη"
    assert told(find_quotes(f"«{words}», {attribution}.", "el")) == [(words, name, role)]


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("με τον Νίκο Ρήγα", "Νίκος Ρήγας", None),
        ("με τον υπουργό Υγείας Αλέξανδρο Μηλιώτη", "Αλέξανδρος Μηλιώτης", "υπουργός Υγείας"),
        ("με δήλωση του Νίκου Ρηγόπουλου", "Νίκος Ρηγόπουλος", None),
        ("με τον πρόεδρο του συλλόγου, Νίκο Ρήγα", "Νίκος Ρήγας", "πρόεδρος του συλλόγου"),
        ("με τη δήμαρχο Ελένη Ρήγα", "Ελένη Ρήγα", "δήμαρχος"),
        ("με τον κυβερνητικό εκπρόσωπο", "ο κυβερνητικός εκπρόσωπος", None),
        ("με την αστυνομία", "η αστυνομία", None),
        ("με τον Γιάννη Οικονόμου", "Γιάννης Οικονόμου", None),
    ],
)
def test_a_source_is_called_as_a_subject_is(source: str, name: str, role: str | None) -> None:
    text = f"Σύμφωνα {source}, η γέφυρα μένει κλειστή."
    assert told(find_claims(text, "el")) == [("η γέφυρα μένει κλειστή", name, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Καθησυχαστικός εμφανίστηκε ο δήμαρχος, τονίζοντας ότι η γέφυρα μένει κλειστή.",
        "Συνάμα είπε ότι η γέφυρα μένει κλειστή.",
        "Όπως είπε, η γέφυρα μένει κλειστή μέχρι την άνοιξη.",
        "Σε δηλώσεις του στα ΜΜΕ είπε πως η γέφυρα μένει κλειστή.",
        "Την έλλειψη υλικών στα δημόσια νοσοκομεία, παραδέχθηκε ο υπουργός Υγείας Νίκος Ρήγας.",
        "Κατά τον κ. Βρούτση, η γέφυρα μένει κλειστή.",  # Βρούτσης, or Βρούτση as a woman's
    ],
)
def test_nobody_is_named_whose_name_is_not_told(text: str) -> None:
    assert not any(claim.speaker for claim in find_attributions(text, "el").claims)


def test_a_name_in_a_case_is_settled_by_another_place() -> None:
    text = "Ο νόμος του Ανδρέα Κουλούρου αλλάζει. Ο Ανδρέας Κουλούρος είπε ότι η γέφυρα κλείνει."
    assert told(find_claims(text, "el")) == [("η γέφυρα κλείνει", "Ανδρέας Κουλούρος", None)]


def test_the_prime_minister_is_no_minister() -> None:
    text = "Ο υπουργός Παιδείας Νίκος Ρήγας μίλησε. «Τα σχολεία ανοίγουν», είπε ο πρωθυπουργός."
    assert told(find_quotes(text, "el")) == [("Τα σχολεία ανοίγουν", "ο πρωθυπουργός", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ο υπουργός Νικολάου είπε ότι η γέφυρα κλείνει.", "Νικολάου"),
        ("Η υπουργός Δημητρίου είπε ότι η γέφυρα κλείνει.", "Δημητρίου"),
        ("Σύμφωνα με τον υπουργό Πέτρου, η γέφυρα κλείνει.", "Πέτρου"),
        ("Σύμφωνα με τον Πέτρο, η γέφυρα κλείνει.", "Πέτρος"),
    ],
)
def test_a_surname_that_is_a_given_names_genitive_stays_as_it_is(text: str, name: str) -> None:
    (claim,) = find_claims(text, "el")
    assert claim.speaker is not None
    assert claim.speaker.name == name


def test_a_former_office_behind_its_article_is_whole() -> None:
    text = "Η γέφυρα κλείνει τον Μάιο, είπε ο τέως δήμαρχος Νίκος Ρήγας."
    assert told(find_claims(text, "el")) == [
        ("Η γέφυρα κλείνει τον Μάιο", "Νίκος Ρήγας", "τέως δήμαρχος")
    ]

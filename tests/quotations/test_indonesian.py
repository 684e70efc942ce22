"""Indonesian: an office with all that it is of in front of a name, and a pronoun in one word with its verb."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("Harun Lado", "Harun Lado", None),
        ("Bupati Lembah Harun Lado", "Harun Lado", "Bupati Lembah"),
        ("Bupati Harun Lado", "Harun Lado", "Bupati"),
        ("Kepala Dinas Perhubungan Kabupaten Lembah Harun Lado", "Harun Lado", "Kepala Dinas Perhubungan Kabupaten Lembah"),
        ("anggota Komisi III DPR Fraksi Gerindra Lado", "Lado", "anggota Komisi III DPR Fraksi Gerindra"),
        ("Kabid Humas Polda Jawa Tengah Kombes Harun Lado", "Harun Lado", "Kabid Humas Polda Jawa Tengah"),
        ("Kapolres Lembah, AKBP Harun Lado,", "Harun Lado", "Kapolres Lembah"),
        ("Gubernur BI, Harun Lado,", "Harun Lado", "Gubernur BI"),
        ("Sekretaris Desa Lembah Harun", "Harun", "Sekretaris Desa Lembah"),
        ("Juru bicara Presiden, Harun Lado,", "Harun Lado", "Juru bicara Presiden"),
    ],
)  # fmt: skip
def test_an_office_leads_its_holder(speaker: str, name: str, role: str | None) -> None:
    text = f"“Jembatan ditutup sampai kemarau,” kata {speaker} di balai kota."
    assert told(find_quotes(text, "id")) == [("Jembatan ditutup sampai kemarau,", name, role)]


@pytest.mark.parametrize("verb", ["katanya", "ujarnya", "tegasnya", "kata dia"])
def test_a_pronoun_hangs_on_its_verb(verb: str) -> None:
    text = (
        "Bupati Lembah Harun Lado mengatakan jembatan itu ditutup.\n\n"
        f"“Kami tidak punya pilihan lain,” {verb}."
    )
    assert told(find_quotes(text, "id")) == [
        ("Kami tidak punya pilihan lain,", "Harun Lado", "Bupati Lembah")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ratna Dewanti mengatakan jembatan itu ditutup.", "Ratna Dewanti"),
        ("Ratna Dewanti mengatakan, jembatan itu ditutup.", "Ratna Dewanti"),
        ("Ratna Dewanti menegaskan bahwa jembatan itu ditutup.", "Ratna Dewanti"),
        ("Menurut Ratna Dewanti, jembatan itu ditutup.", "Ratna Dewanti"),
        ("Kepala Pasar Lembah, Ratna mengatakan, jembatan itu ditutup.", "Ratna"),
        ("Ratna Dewanti saat ditemui di Lembah, Rabu, mengatakan jembatan itu ditutup.", "Ratna Dewanti"),
    ],
)  # fmt: skip
def test_what_is_reported(text: str, name: str) -> None:
    assert [(claim, who) for claim, who, _ in told(find_claims(text, "id"))] == [
        ("jembatan itu ditutup", name)
    ]


def test_a_first_name_goes_on() -> None:
    text = "Direktur Sinta Maharani datang. “Kami siap,” kata Sinta."
    assert told(find_quotes(text, "id")) == [("Kami siap,", "Sinta Maharani", "Direktur")]


@pytest.mark.parametrize("who", ["Istri Harun Lado", "Ayah Harun Lado", "Keluarga Harun Lado"])
def test_a_relative_is_not_whose_he_is(who: str) -> None:
    claims = find_claims(f"{who} mengatakan jembatan itu ditutup.", "id")
    assert told(claims) == [("jembatan itu ditutup", who, None)]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Rektor Universitas Lembah Mada", "Ali Lado"),
        ("Kepala Sekolah SMA", "Lado"),
    ],
)
def test_what_a_school_is_called_is_no_part_of_a_name(office: str, name: str) -> None:
    claims = find_claims(f"{office} {name} mengatakan jembatan itu ditutup.", "id")
    assert told(claims) == [("jembatan itu ditutup", name, office)]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("pelatih kepala Lembah FC", "Ibnu Lado"),
        ("pelatih Lembah United", "Ibnu Lado"),
        ("pelatih Lembahjaya", "Ibnu Lado"),
    ],
)
def test_a_club_is_no_part_of_its_coach(office: str, name: str) -> None:
    text = f"“Kami menang,” ujar {office} {name}. “Kami senang sekali,” kata Ibnu."
    assert told(find_quotes(text, "id")) == [
        ("Kami menang,", name, office),
        ("Kami senang sekali,", name, office),
    ]


def test_where_an_office_is_has_nobodys_name() -> None:
    text = "Camat Lembah, Harun Lado, datang. “Jembatan ditutup,” ujar Camat Lembah."
    assert told(find_quotes(text, "id")) == [("Jembatan ditutup,", "Harun Lado", "Camat Lembah")]
    text = "“Jembatan ditutup,” ujar Kepala Bidang Kemetrologian."
    assert told(find_quotes(text, "id")) == [
        ("Jembatan ditutup,", "Kepala Bidang Kemetrologian", None)
    ]


@pytest.mark.parametrize(
    "wish", ["meminta klarifikasi dari dewan", "berharap agar jembatan dibuka"]
)
def test_what_somebody_wants_is_no_claim(wish: str) -> None:
    assert find_claims(f"Ratna Dewanti {wish}.", "id") == []


def test_whom_a_clause_describes_speaks_and_not_the_clause() -> None:
    text = "Ratna Dewanti yang tengah berbincang santai dengan wartawan mengatakan bahwa jembatan dibuka."
    assert [claim.speaker and claim.speaker.name for claim in find_claims(text, "id")] == [
        "Ratna Dewanti"
    ]
    text += " “Sudah siap, Bu?” tanya salah satu wartawan."
    assert told(find_quotes(text, "id"))[-1][1] == "salah satu wartawan"


def test_a_name_in_a_clause_with_yang_does_not_speak() -> None:
    text = "Warga yang marah kepada Ratna Dewanti mengatakan bahwa jembatan ditutup."
    assert [claim.speaker and claim.speaker.name for claim in find_claims(text, "id")] == ["Warga"]


def test_malay_is_read_by_its_sibling() -> None:
    text = (
        "Menteri Pengangkutan Datuk Seri Lim Tiong Seng berkata, jambatan itu dibuka semula esok.\n"
        "“Pihak kami akan bekerjasama sepenuhnya,” katanya kepada pemberita."
    )
    (claim,) = find_claims(text, "ms")
    assert claim.text == "jambatan itu dibuka semula esok"
    (quote,) = find_quotes(text, "ms")
    assert quote.speaker is not None
    assert quote.speaker.name == "Lim Tiong Seng"


def test_a_body_and_its_place_behind_an_office_are_nobodys_name() -> None:
    text = (
        "Ketua Polis Lembah, Harun Lado berkata, jambatan itu telah ditutup.\n"
        "Jambatan itu, katanya dibina semula tahun depan.\n“Kami bersedia,” katanya dalam kenyataan."
    )
    (claim,) = find_claims(text, "ms")
    assert claim.text == "jambatan itu telah ditutup"
    assert told(find_quotes(text, "ms")) == [("Kami bersedia,", "Harun Lado", "Ketua Polis Lembah")]
    text = "Menurut Kepala BPBD Lembah, Harun Lado, jembatan ditutup. “Kami siap,” katanya."
    assert told(find_quotes(text, "id")) == [("Kami siap,", "Harun Lado", "Kepala BPBD Lembah")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Sementara, Bupati Lembah Harun Lado mengungkapkan, jembatan itu sudah dibuka lagi.", "jembatan itu sudah dibuka lagi"),
        ("Sementara itu, Bupati Lembah Harun Lado mengungkapkan, jembatan itu sudah dibuka lagi.", "jembatan itu sudah dibuka lagi"),
        ("Kepala Dinas Pasar setempat, Harun Lado, Rabu, mengatakan saat ini daerah itu memiliki dua jembatan.", "daerah itu memiliki dua jembatan"),
        ("Menurut Wali Kota Lembah, Harun Lado, jembatan itu sudah dibuka lagi.", "jembatan itu sudah dibuka lagi"),
        ("Jembatan itu, Bupati Lembah Harun Lado mengungkapkan, sudah dibuka lagi.", "Jembatan itu, Bupati Lembah Harun Lado mengungkapkan, sudah dibuka lagi"),
    ],
)  # fmt: skip
def test_what_only_leads_to_an_attribution_is_no_claim(text: str, claim: str) -> None:
    assert [(name, text) for text, name, _ in told(find_claims(text, "id"))] == [
        ("Harun Lado", claim)
    ]


def test_a_number_in_an_office_is_part_of_it() -> None:
    text = (
        "Pendiri Taman Lembah 100, Harun Lado mengatakan pada saat itu, taman itu ditanami pohon."
    )
    assert "Pendiri Taman Lembah 100" not in [claim.text for claim in find_claims(text, "id")]


def test_a_title_with_a_full_stop_is_no_name() -> None:
    text = "Uskup Lembah, Mgr. Harun Lado, menyatakan bahwa jembatan dibuka. “Jembatan itu sudah dibuka lagi,” ujar Mgr. Harun."
    assert [name for _, name, _ in told(find_quotes(text, "id"))] == ["Harun Lado"]


@pytest.mark.parametrize(
    "office",
    [
        "Menteri Kelautan dan Perikanan",
        "Menteri Pendidikan Dasar dan Menengah",
        "Menteri Hukum dan HAM",
    ],
)
def test_an_office_of_two_fields_is_one(office: str) -> None:
    text = f"“Jembatan itu sudah dibuka lagi,” kata {office} Harun Lado."
    assert [(name, role) for _, name, role in told(find_quotes(text, "id"))] == [
        ("Harun Lado", office)
    ]


def test_two_people_beside_each_other_are_no_office() -> None:
    text = "“Jembatan itu sudah dibuka lagi,” kata Menteri Ali Berg dan Harun Lado."
    assert [name for _, name, _ in told(find_quotes(text, "id"))] != ["Harun Lado"]


def test_whom_a_verb_tells_is_none_of_the_claim() -> None:
    for hearer in ("wartawan", "pemberita"):
        text = f"Wali Kota Lembah Ali Lund memberitahu {hearer} bahwa jembatan sudah ditutup."
        (claim,) = find_claims(text, "id")
        assert claim.text == "jembatan sudah ditutup"

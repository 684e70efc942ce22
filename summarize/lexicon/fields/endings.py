"""Endings of nouns, names and attributes, by what a word is that has one."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class NounEndings:
    """Case endings and the like, and the words that govern one."""

    endings: str = ""
    """Words: case endings that names and roles take: а у ом; ның нің; ning ga. Two words that
    differ by one of these are one."""

    declined_endings: Mapping[str, str] = field(default_factory=dict)
    """Endings of nouns, with their article where that is their end, to those that the same have where they are no
    subject, longest first: ul to ului, a to ei (Romanian), ος to ου ο (Greek)."""

    declined_leading_endings: Mapping[str, str] = field(default_factory=dict)
    """Endings of adjectives in front of such a noun, to those that they have in front of its base, longest first:
    τον κυβερνητικ[ό] εκπρόσωπο is the κυβερνητικ[ός] εκπρόσωπος (Greek)."""

    name_endings: Mapping[str, str] = field(default_factory=dict)
    """Endings of `given_names`, to those that the same have where they are no subject: ος to ου ο (Greek)."""

    surname_cases: Mapping[str, str] = field(default_factory=dict)
    """Endings of a man's surname behind a given name in a case, to those of the same as a subject, longest first:
    του Νίκου Δένδι[α] is Νίκος Δένδι[ας]. Empty for those of which nothing tells: του Νίκου Κουλούρ[ου], whose name is
    Κουλούρος or Κουλούρου (Greek)."""

    stressed: Mapping[str, str] = field(default_factory=dict)
    """Vowels, to how they are written where the stress lies on them, in a language where it may lie one syllable
    further back in a case: του πρ[οέ]δρου is the πρ[όε]δρος (Greek)."""

    declined_attribute_endings: Mapping[str, str] = field(default_factory=dict)
    """Endings of adjectives behind such a noun in `a`, to those behind its base: Comisiei Europ[ene] is the
    Comisia Europ[eană]."""

    owner_endings: str = ""
    """Words: endings of a capitalised word that is whose something is, and no name but one of `given_words`:
    președintele Români[ei] (Romanian)."""

    oblique_endings: str = ""
    """Words: endings of a noun that is no subject: ға нан да (verb-final languages)."""

    uninflected: str = ""
    """Words: those that look like a case and are none: qadın, yeni (Azerbaijani)."""

    uninflected_names: str = ""
    """Words: given names that end like a case or a surname: Elçin (Azerbaijani)."""

    back_vowels: str = ""
    """Letters: the vowels behind which an ending has one of them, too: Bakıda, but İrina (Azerbaijani)."""

    front_vowels: str = ""
    """Letters: the other vowels of such a language."""

    voiceless_stems: Mapping[str, str] = field(default_factory=dict)
    """Ends of nouns in front of a vowel, to those that they have in the base form: Nazirl[iy]in is of the
    Nazirl[ik] (Azerbaijani)."""

    genitive_endings: str = ""
    """Words: endings of an owner, which may stand inside a subject: ның нің nın."""

    nominal_endings: str = ""
    """Words: endings that make an object of a whole clause: ғанын dığını ganini."""

    oblique_attribute_endings: str = ""
    """Words: endings of an attribute that no subject has: ого, ou (Slavic)."""

    trailing_attribute_endings: str = ""
    """Words: such endings in a language where an attribute may stand behind its noun: ego (Polish)."""

    nominative_attribute_endings: str = ""
    """Words: endings of an attribute that a subject may have: ый ая ое, y (Slavic)."""

    several_attribute_endings: str = ""
    """Words: those of attributes of several, which two that `and` joins share: ые, í."""

    opening_participle_endings: str = ""
    """Words: endings of participles and gerunds with which a sentence tells on what occasion something is
    said, its subject left out: ado (Preguntado por la obra, dijo que …), endo (Italian)."""

    trailing_participle_endings: str = ""
    """Words: endings of a participle that goes on behind its noun without a comma: ący (Polish)."""

    neuter_noun_endings: str = ""
    """Words: endings of neuter nouns as subjects: о, ння."""

    partitive_endings: str = ""
    """Words: endings of attributes of several of whom some are meant: z dotázaných (Slavic)."""

    habitual_endings: str = ""
    """Words: endings of participles of what somebody does again and again, with their clause in front:
    көмектесетін (Kazakh)."""

    wished_endings: str = ""
    """Words: those of `nominal_endings` of what somebody wants, and nobody states: kapanmasını (Turkish)."""

    several_verb_endings: str = ""
    """Words: endings of a finite verb, or of its auxiliary, that several have and one has not: añadie[ron] (Romance)."""

    plural_endings: str = ""
    """Words: endings of nouns of several, before all others: лар, lar, ҳои."""

    object_endings: str = ""
    """Words: endings of a name that is no subject: of objects, places, and whom something is told: ға."""

    locative_endings: str = ""
    """Words: endings of what something is in, beside `oblique_endings`: açıklamada."""

    hearer_endings: str = ""
    """Words: endings of an outlet that is told something: Азаттык[ка] (Kyrgyz)."""

    dative_endings: str = ""
    """Words: endings of a noun in front of göre: yetkililere, bakanlığa (Turkish)."""

    possessed_dative_endings: str = ""
    """Words: those of a noun that belongs to the one in front of it: Polis desteğine (Turkish)."""

    possessed_accusative_endings: str = ""
    """Words: those of a noun that belongs to the one in front of it and is an object: әріптесінің сөзін (Kazakh)."""

    governing_dative: str = ""
    """Words: those of `according_after` that a name has the dative before, and a law as well: ko'ra (Uzbek)."""

    governed_endings: str = ""
    """Words: endings that a source has in front of one of `according_after`, longest first:
    basının bildirdiğine göre, yetkililere göre (Turkish)."""

    genitive_bases: Mapping[str, str] = field(default_factory=dict)
    """Endings of a noun or name in the genitive, to those that it may have as a subject, longest first: halli[tuksen]
    mukaan is told by the halli[tus], and Virta[sen] is Virta[nen] (Finnish)."""

    reported_participle_endings: str = ""
    """Words: endings of a participle that makes a clause, its subject in the genitive in front, right behind a verb of
    saying: uskoo sillan avautu[van] (Finnish)."""

    own_participle_endings: str = ""
    """Words: those of such a participle whose subject is whoever speaks: sanoo jatka[vansa] (Finnish)."""

    reported_endings: str = ""
    """Words: endings of a verb there: bildirdiğine göre (Turkish)."""

    action_endings: str = ""
    """Words: endings of what is done, in front of whom or what it belongs to: дамыту агенттігі,
    accused of blackmailing the actor."""

    belonging_endings: str = ""
    """Words: endings of what says where somebody or something belongs: алматылық, сенаттык."""

    nameless_endings: str = ""
    """Words: endings that no name has, nor any subject: Каваноға, to Cavano; Улуттарга, to the Nations;
    최근에, of late (Korean); 東京から, from Tokyo (Japanese)."""

    particles_of_place: str = ""
    """Words: those of `nameless_endings` that even a word that begins like a name ends in only where
    it says when, where or whom: 최근에 (Korean), while 김영한 is a name."""

import pytest

from summarize import quotations
from tests.quotations.raw import claims, find_attributions, find_claims, find_quotes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Carla Ruiz pidió el vídeo de la jugada por una falta al portero del puerto."),
        ("pt", "Carla Lima criticou de novo o plano da prefeitura para o velho cais."),
        ("pt", "Carla Lima expressou sua esperança de salvar o farol da ilha."),
        ("pt", "A revista, que cita Carla Lima, desmentiu o número de barcos perdidos."),
        ("fr", "Carla Rolin a critiqué le projet de la mairie, prévu au bord du vieux port."),
        ("it", "Carla Riva ha criticato il progetto del comune per il vecchio molo."),
    ],
)
def test_the_object_of_a_verb_of_saying_is_no_claim(language: str, text: str) -> None:
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "es",
            "La casa del puerto debería venderse este año, afirma Carla Ruiz, dueña de dos barcos "
            "que salen cada mañana a la mar.",
            "La casa del puerto debería venderse este año",
        ),
        (
            "fr",
            "Le phare restera allumé cet hiver, a précisé Carla Rolin, rendant hommage à ceux qui "
            "le gardent depuis des années.",
            "Le phare restera allumé cet hiver",
        ),
        (
            "es",
            "El faro era la casa de tres familias, según Carla Ruiz, que pidió a los vecinos de la "
            "isla que ayuden a salvarlo.",
            "El faro era la casa de tres familias",
        ),
        (
            "pt",
            "Segundo Carla Lima, da Agência do Mar, o farol pode cair no inverno.",
            "o farol pode cair no inverno",
        ),
        (
            "fr",
            "Selon Carla Rolin, présidente du port, une association de pêcheurs, le phare restera "
            "« toujours allumé ».",
            "le phare restera « toujours allumé »",
        ),
        (
            "es",
            "Carla Ruiz destacó, antes del inicio del acto, que el faro sigue encendido.",
            "el faro sigue encendido",
        ),
        ("fr", "Carla Rolin affirme avoir vu le phare éteint.", "avoir vu le phare éteint"),
        ("es", "Como dice Carla Ruiz, el faro sigue encendido.", "el faro sigue encendido"),
    ],
)
def test_what_adds_to_a_name_is_no_part_of_a_claim(language: str, text: str, claim: str) -> None:
    assert [content for content, _ in claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "source", "claim"),
    [
        ("es", "Según la guardia, ", "un niño entró en el faro, el guarda gritó y todos bajaron"),
        ("es", "Según Carla Ruiz, ", "parte del faro cayó al mar, pero nadie vive allí"),
        ("es", "Según Carla Ruiz, ", "gente de fuera llegó a la isla, pero nadie la vio"),
        (
            "fr",
            "Selon Carla Rolin, ",
            "de nombreux marins refusent de partir, mais le phare reste ouvert",
        ),
        ("fr", "Selon Carla Rolin, ", "des barques coulèrent au large, mais le phare resta allumé"),
        ("fr", "Selon Carla Rolin, ", "d'ici mai, le phare sera fermé"),
        (
            "it",
            "Secondo Carla Riva, ",
            "di notte un ragazzo entra nel faro, il cane abbaia a lungo",
        ),
        ("it", "Secondo Carla Riva, ", "una barca affondò nella notte, il faro rimase acceso"),
    ],
)
def test_a_clause_with_a_verb_only_adds_to_no_source(
    language: str, source: str, claim: str
) -> None:
    assert [text for text, _ in claims(f"{source}{claim}.", language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El puente cede, según el Comité para la Protección de los Ríos.", "el Comité para la Protección de los Ríos"),
        ("pt", "«O farol pode cair no inverno», disse o prefeito à imprensa.", "o prefeito"),
        ("fr", "« Le phare peut tomber cet hiver », a dit la maire à la presse.", "la maire"),
        ("pt", "«O farol pode cair no inverno», disse a juíza Federal Ada Lima.", "Ada Lima"),
        ("es", "Minutos antes del acto, Ruiz contó que el faro sigue encendido.", "Ruiz"),
        ("es", "«¿Y quién paga el faro?», se preguntaba en una charla con la radio pública Isla Norte.", None),
        ("fr", "Selon le West Virginia Faro News, le phare peut tomber.", "West Virginia Faro News"),
        ("pt", "Segundo o ministro turco, o farol cai. O ministro grego, Ada Lima, calou.", "o ministro turco"),
        ("pt", "Ada Lima calou. Segundo o ministro, o farol cai. Mais tarde veio de carro o ministro Rui Faro.", "o ministro"),
        ("es", "Ursula von der Huy calló. «El faro cede», dijo Von der Huy.", "Ursula von der Huy"),
        ("fr", "Ada Rolin a dit qu'il était « étrange » que Faro UK ait déclaré fermer.", "Ada Rolin"),
    ],
)  # fmt: skip
def test_a_name_is_whole_and_nobody_elses(language: str, text: str, name: str | None) -> None:
    found = find_attributions(text, language)
    speakers = [one.speaker for one in found.quotes] + [one.speaker for one in found.claims]
    assert {speaker.name if speaker else None for speaker in speakers} == {name}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Foi-lhe dito que «o farol pode cair no inverno»."),
        ("pt", "De acordo com a Costa/Faro, o farol pode cair no inverno."),
        ("pt", "O governo decidiu revogar três das quatro medidas do porto."),
        ("pt", "A Faro, segundo maior porto do país, obteve lucro de dois milhões neste ano."),
        (
            "es",
            "Los jueces, afirmó, están en una misión de “resistencia y obstrucción” del puerto.",
        ),
        ("it", "Il piano, ha detto, non ferma il porto e “nessuno perde il posto di lavoro”."),
    ],
)
def test_what_can_be_nobodys_name_names_nobody(language: str, text: str) -> None:
    found = quotations.find_attributions(text, language)
    assert [quote for quote in found.quotes if quote.speaker] == []
    assert [claim for claim in found.claims if claim.speaker] == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("es", "Marco Prado, un pescador que vino al muelle con su esposa dijo que el faro era viejo.", []),
        ("fr", "Le plan fut rejeté par le maire Jules Rolin, qui a commenté : « Le phare restera allumé. »", ["Jules Rolin"]),
        ("es", "Los delegados de la OML afirman que el faro seguirá encendido.", ["Los delegados de la OML"]),
    ],
)  # fmt: skip
def test_what_a_preposition_governs_is_no_subject(
    language: str, text: str, names: list[str]
) -> None:
    found = quotations.find_attributions(text, language)
    speakers = [one.speaker for one in found.quotes] + [one.speaker for one in found.claims]
    assert list(dict.fromkeys(speaker.name for speaker in speakers if speaker)) == names


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "es",
            "Bruno Kim, líder de Lago del Sur, salió. El ministro de Aguas de Lago del Norte "
            "dijo que el faro seguirá encendido.",
            "El ministro de Aguas de Lago del Norte",
        ),
        (
            "pt",
            "Bruno Lima, vice-presidente da Câmara, saiu. O presidente da Câmara afirmou que o "
            "farol continua aceso.",
            "O presidente da Câmara",
        ),
    ],
)
def test_who_has_a_like_office_is_not_meant(language: str, text: str, name: str) -> None:
    assert [speaker for _, speaker in claims(text, language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "« Le phare est vieux », a dit à l'AFP Paul Rolin, avocat du port Faro.", "Paul Rolin"),
        ("fr", "« Le phare est vieux », confie auprès de l'AFP un marin du port.", "un marin du port"),
        ("fr", "Le maire, cité par l'agence Faro, a dit que le phare était vieux.", "Le maire"),
        ("fr", "Selon un bilan complet communiqué par les marins, le phare est vieux.", "un bilan complet"),
        ("it", "Il faro resterà acceso, ha reso noto lunedì il Comune in una nota.", "il Comune"),
        ("fr", "Un officier cité par l'AFP a dit que le phare était vieux.", "Un officier"),
        ("es", "El portavoz citado por EFE afirmó que el faro está bien.", "El portavoz"),
        ("it", "Il sindaco sentito dall'ANSA ha detto che il faro resta acceso.", "Il sindaco"),
        ("pt", "O advogado citado pela Lusa disse que o farol está aceso.", "O advogado"),
        ("it", "La premier Ada Riva da Paolo Sala. «Il faro è acceso», ha detto la premier.", "Ada Riva"),
        ("es", "El faro cede, de acuerdo con la Fiscalía General del Estado.", "la Fiscalía General del Estado"),
    ],
)  # fmt: skip
def test_who_hears_or_relays_it_is_not_who_says_it(language: str, text: str, name: str) -> None:
    found = find_attributions(text, language)
    speakers = [one.speaker for one in found.quotes] + [one.speaker for one in found.claims]
    assert [speaker.name if speaker else None for speaker in speakers] == [name]


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        ("fr", "Personne ne savait, a assuré Ada Rolin, interrogée par Le Faro.", "Personne ne savait"),
        (
            "fr",
            "La mer va monter, prévient Ada Rolin, économiste à la Banque du Port, interrogée par l'AFP.",
            "La mer va monter",
        ),
        ("it", "Il faro resta acceso, ha detto Ada Riva, citata dall'agenzia Faro.", "Il faro resta acceso"),
        ("pt", "Ninguém sabia, garantiu Ada Lima, entrevistada pelo Faro.", "Ninguém sabia"),
        ("es", "Hay 30 barcos, según dijo Ada Ruiz, jefa del puerto, en declaraciones a la radio.", "Hay 30 barcos"),
        ("fr", "Selon l'avocat, Paul Rolin, son client est à la maison.", "son client est à la maison"),
        ("pt", "Em nota, a prefeitura informou que o farol está aceso.", "o farol está aceso"),
    ],
)  # fmt: skip
def test_what_tells_of_the_speaker_is_no_part_of_a_claim(
    language: str, text: str, stated: str
) -> None:
    assert [content for content, _ in claims(text, language)] == [stated]


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        (
            "fr",
            "Le phare restera fermé, a dit lundi la mairie dans un communiqué, ajoutant que la mer monte.",
            [("Le phare restera fermé", "la mairie"), ("la mer monte", "la mairie")],
        ),
        (
            "pt",
            "O farol continuará fechado, informou a prefeitura em nota, acrescentando que o mar sobe.",
            [("O farol continuará fechado", "a prefeitura"), ("o mar sobe", "a prefeitura")],
        ),
        (
            "fr",
            "Le phare rouvrira jeudi, a dit le gouverneur à l'endroit des marins du port.",
            [("Le phare rouvrira jeudi", "le gouverneur")],
        ),
    ],
)
def test_what_follows_an_attribution_adds_a_claim_or_is_left_out(
    language: str, text: str, stated: list[tuple[str, str]]
) -> None:
    assert claims(text, language) == stated


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        (
            "es",
            "“El faro está listo”, declaró a EFE la portavoz del Ministerio de Obras Públicas Ana Ruiz.",
            "Ana Ruiz",
            "portavoz del Ministerio de Obras Públicas",
        ),
        (
            "es",
            "“El faro está listo”, dijo el ministro de Cultura e Información de Kazajistán Ana Ruiz.",
            "Ana Ruiz",
            "ministro de Cultura e Información de Kazajistán",
        ),
        (
            "pt",
            "“O farol está pronto”, disse a porta-voz do Ministério das Obras Públicas Ana Lima.",
            "Ana Lima",
            "porta-voz do Ministério das Obras Públicas",
        ),
    ],
)
def test_an_office_of_a_body_ends_where_a_given_name_begins(
    language: str, text: str, name: str, role: str
) -> None:
    speakers = [quote.speaker for quote in find_attributions(text, language).quotes]
    assert [(one.name, one.role) for one in speakers if one] == [(name, role)]


def test_a_university_is_no_saint_or_town_that_it_is_called_by() -> None:
    for called in ("San Juan Bautista", "Santiago de Chile"):
        text = f"El rector de la Universidad de {called} dijo que el faro está listo."
        speakers = [claim.speaker for claim in find_attributions(text, "es").claims]
        assert [one.name for one in speakers if one] in ([], [text.partition(" dijo")[0]])


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        (
            "pt",
            "Os marinheiros disseram que o farol caiu à noite, mas o dono, Rui Lima, contesta essa versão.",
            ("o farol caiu à noite", "Os marinheiros"),
        ),
        (
            "en",
            "Experts said the fire spread along the roof, but the mayor, Ada Lund, denied that claim.",
            ("the fire spread along the roof", "Experts"),
        ),
        (
            "pt",
            "A prefeitura esclareceu que o farol foi vendido, avança o Expresso.",
            ("o farol foi vendido", "A prefeitura"),
        ),
    ],
)
def test_a_claim_ends_before_what_another_says_of_it(
    language: str, text: str, stated: tuple[str, str]
) -> None:
    assert claims(text, language)[:1] == [stated]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        (
            "es",
            "“El puente está cerrado desde ayer”, dijo el portavoz del presidente de México Juan Vega.",
            "portavoz del presidente de México",
        ),
        (
            "pt",
            "“A ponte está fechada desde ontem”, disse o porta-voz do presidente do México João Vega.",
            "porta-voz do presidente do México",
        ),
        (
            "fr",
            "« Le pont est fermé depuis hier », a dit le porte-parole du président du Mexique Jean Vega.",
            "porte-parole du président du Mexique",
        ),
    ],
)
def test_who_speaks_for_somebody_does_not_have_that_ones_office(
    language: str, text: str, role: str
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert quote.speaker.role == role


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("disse a Paulo Remo o prefeito Rui Vega", "Rui Vega"),
        ("disse a Ana Remo o prefeito Rui Vega", "Rui Vega"),
        ("disse a Ana Remo", "Ana Remo"),
        ("disse a ministra Ana Remo", "Ana Remo"),
        ("disse a Paulo Remo", None),
    ],
)
def test_whom_a_portuguese_dative_names_did_not_speak(words: str, name: str | None) -> None:
    quotes = find_quotes(f"“A ponte está fechada desde ontem”, {words}.", "pt")
    assert [quote.speaker and quote.speaker.name for quote in quotes] == [name]


@pytest.mark.parametrize(
    ("language", "clause", "told"),
    [
        ("fr", "Le pont sera fermé dès lundi", "ont, de leur côté, affirmé les élus"),
        ("fr", "Le pont sera fermé dès lundi", "a, de son côté, affirmé le maire"),
        ("it", "Il ponte sarà chiuso da lunedì", "ha, dal canto suo, affermato il sindaco"),
        ("es", "El puente será cerrado el lunes", "ha, por su parte, afirmado el alcalde"),
        ("pt", "A ponte será fechada na segunda", "tem, por sua vez, afirmado o prefeito"),
    ],
)
def test_an_auxiliary_that_is_parted_from_its_verb_is_no_part_of_a_claim(
    language: str, clause: str, told: str
) -> None:
    (claim,) = find_attributions(f"{clause}, {told}.", language).claims
    assert claim.text.strip(" ,") == clause


def test_a_pronoun_behind_the_words_of_somebody_unnamed_means_that_one() -> None:
    text = (
        "Mardi, Rémy Hartz, procureur du port, a rappelé la règle.\n\n« L'enquête se poursuit avec méthode », "
        "avait déclaré le ministre de la Mer à propos du suspect.\n\n« Je suis convaincu qu'il est l'auteur », "
        "avait-il ajouté."
    )
    names = [quote.speaker.name if quote.speaker else None for quote in find_quotes(text, "fr")]
    assert names == ["le ministre de la Mer", "le ministre de la Mer"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"We are ready," said Flavio Ross, David Bern and Mary Brown.'),
        ("it", "“Siamo pronti”, dicono i portuali Flavio Rossi, Davide Berni e Marika Bruni."),
        ("pl", "„Jesteśmy gotowi” – mówili posłowie Borys Dudek (Razem) i Marek Sowa (Port)."),
    ],
)
def test_none_of_several_speaks_alone(language: str, text: str) -> None:
    (quote,) = quotations.find_quotes(text, language)
    assert quote.speaker is None or quote.confidence == "low"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("cs", "„Most bude zavřený do jara,“ řekla Jana Nová a Jan Novák přikývl.", "Jana Nová"),
        (
            "pl",
            "„Most będzie zamknięty” – powiedziała Anna Nowak, Jan Kowalski i Ewa Maj milczeli.",
            "Anna Nowak",
        ),
        (
            "uk",
            "«Міст буде закритий аж до весни», — сказала Ганна Біла, Іван Бойко та Олег Кравець мовчали.",
            "Ганна Біла",
        ),
        (
            "de",
            "„Die Brücke bleibt gesperrt“, sagte Anna Berg, Paul Lang und Maria Kern nickten.",
            "Anna Berg",
        ),
        (
            "en",
            '"The bridge stays closed," said Ann Berg, Virginia Tech and Charlotte Hornets legend.',
            "Ann Berg",
        ),
        (
            "en",
            '"The bridge stays closed," said Ann Berg, Paul Dunn and Mary Hill laughed.',
            "Ann Berg",
        ),
    ],
)
def test_names_behind_a_speaker_that_do_or_describe_something_are_no_row_of_speakers(
    language: str, text: str, name: str
) -> None:
    (quote,) = quotations.find_quotes(text, language)
    assert quote.confidence != "low"
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "„Most bude zavřený do jara,“ řekli včera Jana Nová a Jan Novák novinářům."),
        (
            "pl",
            "„Most będzie zamknięty” – mówili Anna Nowak, Jan Kowalski i Ewa Maj, którzy przyszli.",
        ),
        ("en", '"The bridge stays closed," said Ann Berg, Paul Dunn and Mary Hill at a hearing.'),
    ],
)
def test_a_row_of_speakers_is_one_before_whom_they_tell_and_where(language: str, text: str) -> None:
    (quote,) = quotations.find_quotes(text, language)
    assert quote.speaker is None or quote.confidence == "low"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        # The perfect is no passive.
        ("es", "Carla Ruiz ha explicado que «el faro se queda en la isla este año».", "Carla Ruiz"),
        (
            "es",
            "Carla Ruiz habló ayer. «El faro se queda en la isla», ha resaltado.",
            "Carla Ruiz",
        ),
        # What stands between verb and subject; a verb and its gerund.
        ("es", "«El faro se queda», cuestionó por su parte Carla Ruiz.", "Carla Ruiz"),
        ("es", "Carla Ruiz llegó. «El faro se queda aquí», inició diciendo.", "Carla Ruiz"),
        # An office in the language of a region, and a word of the newspapers for a mayor.
        (
            "es",
            "El fuego está «casi apagado», ha dicho la consellera de Interior, Carla Ruiz.",
            "Carla Ruiz",
        ),
        (
            "fr",
            "Carla Rolin, maire de Lund, est venue. « Le phare restera allumé », résume l’édile.",
            "Carla Rolin",
        ),
        # A participle with an article is somebody.
        ("fr", "Le prévenu s’écrie : « Je gardais le phare, moi ! »", "Le prévenu"),
        # Whoever an office of another place is of.
        (
            "es",
            "El alcalde de Lund, Juan Mora, llegó. El alcalde de Brena dijo: «El faro se queda aquí».",
            "El alcalde de Brena",
        ),
        # Whose words a headline is about is not who says these.
        ("pt", "Carla Lima e as palavras de Davi Prado: «Não vou falar do farol»", None),
        # Whose spokeswoman somebody is does not speak.
        (
            "es",
            "«El faro se queda», indicó la portavoz del Grupo Azul, Carla Ruiz.",
            "Carla Ruiz",
        ),
        # A party is nobody.
        ("it", "La replica del leader M5s: «Il faro resta acceso tutto l’anno»", None),
        # The subject of the clause in which the participle stands.
        (
            "pt",
            "Carla Lima falou do dia em que, quando um homem entrou na casa dizendo: «Vou apagar o farol»",
            "um homem",
        ),
    ],
)
def test_who_speaks_in_a_newspaper(language: str, text: str, name: str | None) -> None:
    found = quotations.find_quotes(text, language)
    assert [q.speaker.name if q.speaker else None for q in found][-1] == name


def test_what_is_put_in_before_a_colon_is_no_part_of_what_is_told() -> None:
    text = "Le choc est immense, explique le maire, Paul Rolin : « On n’a pas vu le phare tomber. »"
    assert claims(text, "fr") == []


def test_a_nation_is_no_newspaper() -> None:
    text = "“O farol fica”, afirmou Carla Lima durante o Estado da Nação."
    (quote,) = quotations.find_quotes(text, "pt")
    assert quote.via is None


@pytest.mark.parametrize("who", ["Carla Riva", "la sindaca Carla Riva in una nota"])
def test_an_italian_thus_names_whoever_said_it(who: str) -> None:
    (quote,) = quotations.find_quotes(f"“Il faro resta acceso tutto l’anno”, così {who}.", "it")
    assert quote.speaker is not None
    assert quote.speaker.name == "Carla Riva"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La police a prévenu Paul Gil. Paul Gil répond que le phare ferme."),
        ("fr", "Le maire a accusé Paul Gil de mentir. Paul Gil répond que le phare ferme."),
        ("es", "Acusado de robo, Paul Gil dijo que el faro cierra."),
    ],
)
def test_what_was_done_to_somebody_is_no_office_of_his(language: str, text: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == ("Paul Gil", None)


def test_who_questions_something_states_it_not() -> None:
    assert find_claims("Juan Gil cuestiona que el faro sea seguro.", "es") == []


def test_a_president_may_be_called_by_letters() -> None:
    (claim,) = find_claims("El presidente JLO dijo que el faro cierra.", "es")
    assert claim.speaker is not None
    assert claim.speaker.name == "JLO"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El portavoz del Grupo Socialista dijo que llueve mucho.", "El portavoz del Grupo Socialista"),
        ("pt", "O porta-voz do Grupo Socialista disse que chove muito.", "O porta-voz do Grupo Socialista"),
        ("fr", "Le porte-parole du Groupe Socialiste a dit que la pluie tombe.", "Le porte-parole du Groupe Socialiste"),
        ("it", "Il portavoce del Gruppo Misto ha detto che piove molto.", "Il portavoce del Gruppo Misto"),
    ],
)  # fmt: skip
def test_the_office_of_a_group_is_not_cut_in_two(language: str, text: str, name: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, None)


def test_a_clitic_that_opens_a_sentence_is_no_name() -> None:
    text = "« Le pont est vieux et fatigué. » C'est ce que veut Paul Gil. « Il est vieux et dangereux. »"
    said = [(quote.text, quote.speaker) for quote in find_quotes(text, "fr")]
    assert said == [("Le pont est vieux et fatigué.", None), ("Il est vieux et dangereux.", None)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        (
            "fr",
            "« Le phare reste », a dit le ministre des Affaires maritimes Jean Rolin.",
            "Jean Rolin",
            "ministre des Affaires maritimes",
        ),
        (
            "fr",
            "« Le phare reste », a dit la ministre de la Pêche côtière Carla Rolin.",
            "Carla Rolin",
            "ministre de la Pêche côtière",
        ),
        (
            "es",
            "«El faro sigue», dijo el ministro de Asuntos Marítimos lundés José Ruiz.",
            "José Ruiz",
            "ministro de Asuntos Marítimos lundés",
        ),
    ],
)
def test_an_adjective_parts_an_office_from_its_name(
    language: str, text: str, name: str, role: str
) -> None:
    speaker = quotations.find_quotes(text, language)[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Who is called by the other article is not meant.
        (
            "La ministre Carla Rolin est venue. « Le phare reste bien allumé », dit le ministre.",
            "le ministre",
        ),
        ("La ministre Carla Rolin vient. « Le phare reste bien », dit la ministre.", "Carla Rolin"),
        # A woman may be called so.
        ("Le maire, Carla Rolin, vient. « Le phare reste bien », dit le maire.", "Carla Rolin"),
        # Who asks as a journalist does not answer as a minister.
        (
            "« Il reste ? », demande le journaliste Jean Rolin. « Le phare reste », répond le "
            "ministre.",
            "le ministre",
        ),
    ],
)
def test_an_office_is_of_whom_its_article_and_noun_fit(text: str, name: str) -> None:
    speaker = find_quotes(text, "fr")[-1].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        # Who is answered does not answer.
        (
            "fr",
            "« Le phare ferme », dit Jean Rolin. « Le phare reste », lui répond le procureur.",
            "le procureur",
        ),
        (
            "es",
            "«El faro cierra», dijo Luis Ruiz. «El faro sigue», le respondió el fiscal.",
            "el fiscal",
        ),
        # A party is no given name.
        (
            "it",
            "Il consigliere in quota Pd Marco Rivolta arriva. «Il faro resta», dice Rivolta.",
            "Marco Rivolta",
        ),
    ],
)
def test_who_is_told_and_for_whom_somebody_sits(language: str, text: str, name: str) -> None:
    speaker = find_quotes(text, language)[-1].speaker
    assert speaker is not None
    assert speaker.name == name


def test_a_role_with_a_name_is_not_the_next_ones() -> None:
    text = (
        "Davi Prado, professor Arimatéia Prado, Natan Lima, Catulé além de outros vieram. “O farol "
        "segue aberto para todos”, disse Natan Lima."
    )
    speaker = find_quotes(text, "pt")[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Natan Lima", None)


def test_what_leads_to_a_colon_is_no_claim() -> None:
    text = (
        "Ante la consulta sobre el faro que tuvo el puerto, el defensor aseguró:\n"
        "«El faro sigue abierto para todos en el puerto.»"
    )
    assert find_claims(text, "es") == []


def named(text: str, language: str) -> list[tuple[str, str | None] | None]:
    return [
        (quote.speaker.name, quote.speaker.role) if quote.speaker else None
        for quote in find_quotes(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "L'avocat général Jean-Paul Caval a requis vingt ans. L'accusé a affirmé qu'il n'avait pas suivi sa "
            "voisine ce soir-là.",
        ),
        (
            "es",
            "El fiscal Juan Pérez pidió veinte años. El acusado afirmó que no había seguido a su vecina.",
        ),
    ],
)
def test_one_side_of_a_trial_is_not_the_other(language: str, text: str) -> None:
    (_, name), *others = claims(text, language)
    assert others == []
    assert name is not None
    assert name.startswith(("L'accusé", "El acusado"))


def test_a_woman_is_no_man_whose_double_name_opens_with_jean() -> None:
    text = (
        "Le maire Jean-David Caval a requis une peine. Devant les jurés, elle dit que le pont a "
        "été fermé ce soir-là."
    )
    assert [name for _, name in claims(text, "fr")] != ["Jean-David Caval"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El club entrena. Habló del partido del domingo ante el Rosales y señaló que el campo está roto.",
        ),
        ("pt", "O clube treina. Falou do jogo contra o Rosário e disse que o campo está fechado."),
    ],
)
def test_a_verb_with_the_capital_of_its_sentence_is_nobody(language: str, text: str) -> None:
    assert claims(text, language) == []


def test_a_verb_at_a_colon_is_no_part_of_the_office() -> None:
    text = "La présidente du tribunal explose : « Monsieur, ne dites pas n’importe quoi ici. »"
    assert named(text, "fr") == [("La présidente du tribunal", None)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("it", "«Il ponte resta aperto», ha detto il sindaco di Roma Carlo Neri.", "Carlo Neri", "sindaco di Roma"),
        ("it", "«Il ponte resta aperto», ha detto il presidente della Regione Friuli Venezia Giulia Carlo Neri.", "Carlo Neri", "presidente della Regione Friuli Venezia Giulia"),
        ("it", "«Il ponte resta aperto». A dirlo è il sindaco Carlo Neri.", "Carlo Neri", "sindaco"),
        ("it", "«Il ponte resta aperto». A rispondere è il sindaco, Carlo Neri.", "Carlo Neri", "sindaco"),
        ("fr", "« Le pont reste ouvert », selon François Morel de la CGT.", "François Morel", None),
    ],
)  # fmt: skip
def test_a_name_begins_behind_its_office_and_ends_before_its_body(
    language: str, text: str, name: str, role: str | None
) -> None:
    assert named(text, language) == [(name, role)]


def test_what_tells_of_several_is_not_said_by_them() -> None:
    text = "Por la mañana declararon varios testigos entre los que se encontraban dos vecinos del puerto."
    assert claims(text, "es") == []


def test_a_sentence_of_its_own_in_front_is_no_part_of_what_is_said() -> None:
    text = "Les pêcheurs attendent toujours. «ça ira mieux demain matin», lance Nelly Roux."
    assert claims(text, "fr") == []
    assert [quote.text for quote in find_quotes(text, "fr")] == ["ça ira mieux demain matin"]


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("es", "«El puente se abre hoy», agregó el ministro de Obras Públicas.", "el ministro de Obras Públicas"),
        ("pt", "“A ponte abre hoje”, disse o ministro das Obras Públicas.", "o ministro das Obras Públicas"),
        ("fr", "« Le pont ouvre ce soir », a dit le ministre des Travaux Publics.", "le ministre des Travaux Publics"),
        ("it", "«Il ponte apre stasera», ha detto il ministro dei Lavori Pubblici.", "il ministro dei Lavori Pubblici"),
    ],
)  # fmt: skip
def test_what_an_office_is_of_is_nobodys_name(language: str, text: str, office: str) -> None:
    assert named(text, language) == [(office, None)]


def test_a_relative_behind_whoever_speaks_is_not_said() -> None:
    text = (
        "«Veremos los daños en la isla», afirmó el gobernador, que también expresó su preocupación por las "
        "lluvias que vienen."
    )
    assert claims(text, "es") == []


def test_a_place_may_open_with_what_is_a_verb_by_itself() -> None:
    text = "O presidente da Câmara de São Paulo João Neves disse que a ponte está fechada."
    assert "Paulo João Neves" not in {
        claim.speaker and claim.speaker.name for claim in find_claims(text, "pt")
    }


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "es",
            "“El faro es viejo”, dijo Carla Ruiz, y agregó que la torre se cierra en mayo.",
            ("la torre se cierra en mayo", "Carla Ruiz"),
        ),
        (
            "es",
            "La alcaldesa Carla Ruiz pidió calma y aseguró que la torre está cerrada.",
            ("la torre está cerrada", "Carla Ruiz"),
        ),
        (
            "it",
            "«Il faro è vecchio», ha detto Carla Riva e ha aggiunto che la torre chiude a maggio.",
            ("la torre chiude a maggio", "Carla Riva"),
        ),
        (
            "it",
            "«Il faro è vecchio», ha detto Carla Riva, che ha aggiunto che la torre chiude a maggio.",
            ("la torre chiude a maggio", "Carla Riva"),
        ),
        (
            "fr",
            "La maire Carla Rolin a précisé les faits et indiqué que la tour est fermée.",
            ("la tour est fermée", "Carla Rolin"),
        ),
        (
            "pt",
            "“O farol é velho”, disse Carla Lima, que acrescentou que a torre fecha em maio.",
            ("a torre fecha em maio", "Carla Lima"),
        ),
        (
            "en",
            "“The tower is old,” said Carla Moss, and added that the gate was shut.",
            ("the gate was shut", "Carla Moss"),
        ),
        (
            "en",
            "The mayor demanded calm and said that the gate was shut.",
            ("the gate was shut", "The mayor"),
        ),
    ],
)
def test_a_joined_verb_reports_for_the_subject_in_front(
    language: str, text: str, told: tuple[str, str]
) -> None:
    assert claims(text, language)[-1] == told


def test_what_somebody_is_said_to_say_is_not_parted_off_in_english() -> None:
    text = "Carla Moss said the mayor had left and said that the gate was shut."
    assert len(find_claims(text, "en")) == 1


def test_a_subject_is_left_out_at_the_head_of_the_next_paragraph() -> None:
    text = (
        "La torre está cerrada, declaró la alcaldesa Carla Ruiz.\n"
        "“Estamos muy atentos a que no siga”, anotó este viernes.\n"
        "Reiteró que la obra que empezó el lunes y continuó el jueves fue cara.\n"
        "También indicó que habrá trabajos en mayo."
    )
    found = quotations.find_attributions(text, "es")
    assert [q.speaker and q.speaker.name for q in found.quotes] == ["Carla Ruiz"]
    assert [(c.text, c.speaker and c.speaker.name) for c in found.claims][1:] == [
        ("la obra que empezó el lunes y continuó el jueves fue cara", "Carla Ruiz"),
        ("habrá trabajos en mayo", "Carla Ruiz"),
    ]


@pytest.mark.parametrize("opening", ["De hecho", "De cara al invierno"])
def test_what_opens_with_a_preposition_says_nothing(opening: str) -> None:
    text = f"{opening}, dijo, la torre ya está cerrada."
    assert [name for _, name in claims(text, "es") if name and name.startswith("De")] == []


def test_commas_part_a_subject_from_its_verb_around_a_source() -> None:
    text = "O incidente, segundo a Rádio Lima, também levou ao fim do desfile."
    assert [told for told, _ in claims(text, "pt")] == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("es", "Carla Ruiz confirmó que la torre está cerrada, pero no quiso precisar por qué.", "la torre está cerrada"),
        ("pt", "Carla Lima confirmou que o cais está fechado, mas não quis detalhar o motivo.", "o cais está fechado"),
        ("it", "Carla Riva ha confermato che il molo è chiuso, ma non ha voluto spiegare il motivo.", "il molo è chiuso"),
        ("fr", "Carla Rolin a confirmé que le port est fermé, mais n'a pas voulu préciser pourquoi.", "le port est fermé"),
        ("sv", "Carla Ek bekräftar att bron är stängd, men vill inte säga varför.", "bron är stängd"),
    ],
)  # fmt: skip
def test_what_nobody_would_say_is_no_part_of_a_claim(language: str, text: str, claim: str) -> None:
    assert [said for said, _ in claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La alcaldesa Carla Ruiz dijo el martes que la torre está cerrada."),
        ("es", "La alcaldesa Carla Ruiz dijo el 5 de mayo que la torre está cerrada."),
        ("es", "La alcaldesa Carla Ruiz declaró el domingo a la radio que la torre está cerrada."),
        ("es", "La alcaldesa Carla Ruiz dijo en una rueda de prensa que la torre está cerrada."),
        ("pt", "A prefeita Carla Ruiz afirmou nesta terça-feira (24) que o cais está fechado."),
        ("fr", "La maire Carla Ruiz a déclaré ce lundi que le port est fermé."),
        ("it", "La sindaca Carla Ruiz ha detto questa settimana che il molo è chiuso."),
        ("ro", "Primarul Carla Ruiz a declarat săptămâna aceasta că podul este închis."),
    ],
)
def test_a_day_may_stand_between_a_verb_and_its_that(language: str, text: str) -> None:
    ((claim, name),) = claims(text, language)
    assert text.endswith((f" que {claim}.", f" che {claim}.", f" că {claim}."))
    assert name == "Carla Ruiz"


def test_a_day_parts_the_first_of_two_verbs_from_its_that() -> None:
    text = (
        "Carla Ruiz dijo esta semana que la torre está cerrada y sugirió que la obra durará meses."
    )
    assert [said for said, _ in claims(text, "es")] == [
        "la torre está cerrada",
        "la obra durará meses",
    ]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "es",
            "Carla Ruiz dijo que la obra es “un error de todos” y aseguró que la torre no se mueve.",
            ["la obra es “un error de todos”", "la torre no se mueve"],
        ),
        (
            "es",
            "Carla Ruiz, la jefa, informó de que la torre no se mueve en invierno.",
            ["la torre no se mueve en invierno"],
        ),
        (
            "it",
            "Il sindaco Carlo Riva interviene sui furti. Sostiene quindi che i furti sono assai pochi.",
            ["i furti sono assai pochi"],
        ),
    ],
)
def test_every_that_has_a_claim_of_its_own(language: str, text: str, said: list[str]) -> None:
    assert [claim for claim, _ in claims(text, language)] == said


def test_what_is_demanded_is_no_claim_with_quoted_words_in_it_either() -> None:
    text = "Carla Ruiz pidió que la obra de la torre sea “pública y gratuita” para todos."
    assert claims(text, "es") == []


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("es", "Sin embargo, según el alcalde, «el faro cierra».", []),
        ("es", "Un herido en Lunda, según el alcalde.", ["Un herido en Lunda, según el alcalde"]),
        ("es", "El faro cerrará en mayo, según el alcalde.", ["El faro cerrará en mayo"]),
    ],
)
def test_what_only_joins_is_no_claim_where_the_rest_is_in_marks(
    language: str, text: str, claim: list[str]
) -> None:
    assert [found.text for found in find_claims(text, language)] == claim


def test_whom_another_followed_is_not_meant_by_what_is_said_then() -> None:
    text = (
        "Le directeur de l’école, Edgar Rivel, a salué tout le monde. À sa suite, le président du comité a relevé "
        "que le rapport est long. Ce rapport a trois buts. « Le pont est à tous », a-t-il indiqué."
    )
    (quote,) = find_quotes(text, "fr")
    assert quote.speaker is not None
    assert quote.speaker.name == "le président du comité"

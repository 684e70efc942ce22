"""What questions and answers of a printed interview are marked with, alone before a stop.

The same for all languages, and so in none of their files: an interview is known by its lines, before anything
is known of their language.
"""

from summarize.lexicon.notation import words

QUESTIONS = frozenset(
    words("p q f d в pregunta question frage domanda pergunta вопрос pytanie savol suroq сұрақ")
)
ANSWERS = frozenset(
    words("r a о respuesta réponse answer antwort risposta resposta ответ odpowiedź javob жауап")
)

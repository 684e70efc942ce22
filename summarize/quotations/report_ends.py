"""Where what is reported ends because the next report begins: another clause with a verb of saying, or another source.

A verb that an `and` joins to one of saying, with a `that` of its own, begins a report, too.
"""

from summarize.quotations.language_kinds import is_romance
from summarize.quotations.phrases import Phrase
from summarize.quotations.report_starts import ReportStarts
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_STOP = Tag.STOP
_SAY = Tag.SAY
_SAYING = Tag.SAYING
_JUDGE = Tag.JUDGE
_THAT = Tag.THAT
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_PREPOSITION = Tag.PREPOSITION
_PRONOUN = Tag.PRONOUN
_PARTS = _COMMA | _DASH
_MAY_END_REPORT = _STOP | _PARTS | _SAYING | Tag.COORDINATING
_FARTHEST_DEMAND = 6
_TELLS_SOURCE = Tag.SOURCE | Tag.TITLE | Tag.CAPITAL | Tag.OUTLET | Tag.DOCUMENT
_DOES = Tag.CAPITAL | Tag.ROLE | Tag.GROUP
_LONGEST_SUBJECT = 9


class ReportEnds(ReportStarts):
    """Finds where the next report of a sentence begins."""

    def next_cue(self, first: int, after: int) -> int:
        """Where the next clause with a verb of saying of its own begins."""
        tag = self.tag
        first = self._behind_hanging(first, after)
        leads_in = self._leads_in(first)
        contrasting, contrast = self.tokens.vocabulary.contrasting, None
        for index in range(first + 1, after - 1):
            here = tag[index]
            if not here & _MAY_END_REPORT and not self._sets_apart(index):
                continue  # as most words
            joins = here & _STOP or self._joins_report(first, index, after)
            if joins or self._adds_report(index):
                return index
            if not here & _PARTS or tag[index + 1] & _THAT or self._joins_that(index + 1):
                continue  # he assured us, that …; admet que A, mais qu'il considère B: one statement
            if leads_in and tag[index] & _COMMA:
                leads_in = False
                continue
            place = index + 1
            if self.tokens.form[place] in contrasting:
                contrast = index
            if tag[place] & _SAYING and not tag[place] & (_SAY | _JUDGE):
                return index
            comma = self.order.next(_COMMA, place, min(after, place + _LONGEST_SUBJECT))
            end = comma if comma is not None else min(after, place + _LONGEST_SUBJECT)
            if self._resumes(first, index):
                continue
            if any(self.order.is_cue(verb, place, _SAY) for verb in self.tokens.hints(place, end)):
                near = contrast is not None and index - contrast <= _LONGEST_SUBJECT
                described = near and self.order.is_cue(place, place, _SAY)
                # A, mas o dono, João Lima, contesta: the verb's clause begins at the `but`
                return contrast if described and contrast is not None else index
        return after

    def _joins_that(self, joint: int) -> bool:
        """Whether a Romance word goes on with a report in front of its second `that`: mais, et."""
        if not is_romance(self.tokens) or not self.tokens.has(joint + 1, _THAT):
            return False
        contrasts = self.tokens.form[joint] in self.tokens.vocabulary.contrasting
        return contrasts or self.tokens.has(joint, Tag.COORDINATING)

    def _behind_hanging(self, first: int, after: int) -> int:
        """The comma behind a clause that opens a report and hangs on it: `said that after X ruled that A[,] B`."""
        for verb in self.tokens.hints(first, min(after, first + _LONGEST_SUBJECT)):
            if self.order.is_cue(verb, first, _SAY) and self.hangs_in_report(verb, after):
                that = self.order.next(_THAT, verb, after) or verb
                return self.order.next(_COMMA, that, after) or first
        return first

    def hangs_in_report(self, verb: int, after: int) -> bool:
        """Whether what a verb reports ends in front of `after`, as it hangs on what another reports.

        `Moss said that when the mayor [warned] that A, there was “B”`, `Moss said after the mayor [warned] that A, …`. A
        pair of commas parts something from A instead.
        """
        tokens = self.tokens
        that = self.order.next(_THAT | _STOP, verb, after)
        if that is None or not tokens.has(that, _THAT):
            return False
        opening = verb - 1
        while verb - opening < _LONGEST_SUBJECT and not self._is_subordinating(opening):
            opening -= 1
        if not self._is_subordinating(opening):
            return False
        outer = opening - 1 - tokens.has(opening - 1, _COMMA)
        if not (tokens.has(outer, _THAT) or tokens.has(opening - 1, _SAY)):
            return False
        return sum(tokens.has(i, _COMMA) for i in range(that, after)) % 2 == 1

    def _is_subordinating(self, index: int) -> bool:
        """Whether a clause hangs on a conjunction at `index`, which sets it against nothing: when, after, although."""
        tokens = self.tokens
        if not tokens.has(index, Tag.CONJUNCTION) or tokens.has(index, _THAT):
            return False
        return tokens.form[index] not in tokens.vocabulary.contrasting

    def other_source(self, first: int, after: int) -> int:
        """Where a clause begins that is set against the one before as by another source; `after` if none is."""
        parting = (i for i in range(first + 1, after - 1) if self.tag[i] & _PARTS)
        return next(
            (
                i
                for i in parting
                if self._sets_source_against(i + 1, min(after, i + _LONGEST_SUBJECT))
            ),
            after,
        )

    def _sets_source_against(self, place: int, end: int) -> bool:
        """Whether a clause sets whom it is by against the one before: `A, а [по мнению X], B`; `A, o [X teigimu], B`."""
        tokens = self.tokens
        if tokens.form[place] not in tokens.vocabulary.contrasting:
            return False
        # A word that means for as well stands at once: mais selon X, not mais également pour les pêcheurs
        follows = self.order.bare_subject or tokens.vocabulary.lexicon.owners_lead
        last = end if follows or self.order.takes_postpositions else min(end, place + 2)
        sources = (tokens.phrase.get(i, (i, ""))[1] for i in range(place + 1, last))
        return any(field.startswith("according") for field in sources)

    def _joins_report(self, first: int, joint: int, after: int) -> bool:
        """Whether an `and` goes on to what the same speaker says as well: `called for calm [and said that] …`.

        It may go on with what somebody is said to say: `said the mayor left and said that …`.
        """
        if not self.tag[joint] & Tag.COORDINATING and not self._sets_apart(joint):
            return False
        verb = self.joined_report(joint, after, quotes=True)
        demanding = self.tokens.vocabulary.demanding_with_that
        wanted = range(max(0, first - _FARTHEST_DEMAND), first - 1)
        if self.tokens.has(first - 1, _THAT) and any(
            self.tokens.is_form(i, demanding) for i in wanted
        ):
            return False  # demanded that he resign and say that …
        if verb is None or self.tokens.is_form(verb, self.tokens.vocabulary.extending):
            return verb is not None and not self._has_relative(first, joint)
        if not self.order.subject_leads:
            return not self._may_go_on_itself(first, joint)
        finite = any(
            self.tag[i] & _AUXILIARY or self.tokens.can_be(i, WordClass.FINITE)
            for i in range(first, joint)
        )
        return not finite or self._is_of_thing(first, joint)

    def _is_of_thing(self, first: int, joint: int) -> bool:
        """Whether what is reported has one thing for its subject, which goes on with nothing: `said [the work] was lost and warned that`."""
        tokens = self.tokens
        subject = self.order.phrases.subject_at(first, joint)
        if subject is None or subject.first != first or self._has_relative(first, joint):
            return False
        if any(tokens.has(i, _DOES | _PRONOUN) for i in range(*subject)):
            return False
        head = subject.after - 1
        return tokens.has(first, Tag.ARTICLE) and tokens.can_be(head, WordClass.MOSTLY_NOUN)

    def _sets_apart(self, joint: int) -> bool:
        """Whether an English `but` may join a verb to another: said A [but] added that B."""
        tokens = self.tokens
        return self.order.subject_leads and tokens.form[joint] in tokens.vocabulary.contrasting

    def _may_go_on_itself(self, first: int, joint: int) -> bool:
        """Whether what is reported has somebody for its subject, who may go on: `contó que [Ruiz] se levantó y dijo que`."""
        subject = self.order.phrases.subject_at(first, joint)
        somebody = subject is not None and self.order.next(_DOES, *subject) is not None
        return somebody or self._has_relative(first, joint)

    def _has_relative(self, first: int, after: int) -> bool:
        """Whether a relative clause begins in `[first, after)`, whose verb may be gone on with."""
        relatives = self.tokens.vocabulary.relatives
        return any(self.tokens.form[i] in relatives for i in range(first, after))

    def _adds_report(self, index: int) -> bool:
        """Whether a Romance gerund reports behind an object, no comma between: `confirmó el hecho [diciendo que] …`."""
        gerund = self.tag[index] & _SAYING and not self.tag[index] & (_SAY | _JUDGE)
        return bool(gerund) and is_romance(self.tokens) and self.tokens.has(index + 1, _THAT)

    def joined_report(self, joint: int, after: int, *, quotes: bool = False) -> int | None:
        """The verb that an `and` at `joint` joins to a verb of saying, with its `that`: `y [agregó] que`.

        Or, if it `quotes`, with a Romance quotation: `mas [pediu] «calma»`.

        A German clause goes on behind a comma there, and one whose verb comes last has none of this.
        """
        tokens, verb = self.tokens, joint + 1
        if not (is_romance(tokens) or self.order.subject_leads or tokens.vocabulary.declines):
            return None
        # pero agregó que, mas afirmou que
        adverse = is_romance(tokens) and tokens.form[joint] in tokens.vocabulary.contrasting
        adverse = adverse or self._sets_apart(joint)
        joins = tokens.has(joint, Tag.COORDINATING) or adverse
        if not joins or tokens.has(joint, Tag.CAPITAL):
            return None
        while (
            verb < after and tokens.has(verb, _AUXILIARY | _ADVERB) and not tokens.has(verb, _SAY)
        ):
            verb += 1
        says = verb < after and self.order.is_cue(verb, verb, _SAY)
        if not says or self.order.is_base_form(tokens.form[verb]):
            return None  # urged him to come forward and say that
        end = self.order.cue_end(verb)
        quoted = quotes and is_romance(tokens) and tokens.has(end, Tag.QUOTED)
        return verb if quoted or self.is_told_behind(end) else None

    def before_more_told(self, quote: int, cue: Phrase | None, after: int) -> int:
        """Where an English clause ends that only calls somebody something: `called it “mad” [and said it was late]`."""
        tokens = self.tokens
        if cue is None or not self.order.subject_leads or cue.first > quote:
            return after
        if not tokens.is_form(cue.first, tokens.vocabulary.calling_verbs):
            return after
        joint = quote + 1
        while joint < after - 2 and tokens.has(joint, _WORD):
            verb = joint + 1
            if tokens.has(joint, Tag.COORDINATING) and self.order.is_cue(verb, verb, _SAY):
                that = tokens.has(self.order.cue_end(verb), _THAT)
                return joint if that or not tokens.has(verb, Tag.AUDIENCE) else after
            joint += 1
        return after

    def is_told_behind(self, index: int) -> bool:
        """Whether a `that` stands at `index`, or behind the comma there of a language that has one: `i dodał, że`."""
        comma = self.order.lexicon.clause_comma and self.tokens.has(index, _COMMA)
        return self.tokens.has(index + comma, _THAT)

    def _resumes(self, first: int, comma: int) -> bool:
        """Whether a Slavic clause goes on behind what commas part off: `закон, принятый весной, [объясняет] беды`.

        Its subject stands in front of the two, no verb beside it, and none behind what could be an attribution.
        """
        tokens, verb = self.tokens, comma + 1
        if not tokens.vocabulary.declines or not self.order.is_cue(verb, verb, _SAY):
            return False
        behind = self.order.cue_end(verb)
        if not tokens.has(behind, _WORD) or tokens.has(behind, _TELLS_SOURCE | _PRONOUN):
            return False
        opening = next((i for i in range(comma - 1, first, -1) if tokens.has(i, _COMMA)), None)
        if opening is None or not self._opens_part(opening + 1):
            return False
        return not any(
            tokens.has(i, _AUXILIARY | _COMMA) or tokens.can_be(i, WordClass.MOSTLY_FINITE)
            for i in range(first, opening)
        )

    def _opens_part(self, index: int) -> bool:
        """Whether a relative or a participle opens what is parted off: который приняли, принятый, uchwalona."""
        tokens = self.tokens
        if tokens.form[index] in tokens.vocabulary.relatives:
            return True
        preposition = tokens.has(index, _PREPOSITION)
        if preposition and tokens.form[index + 1] in tokens.vocabulary.relatives:
            return True
        done = WordClass.NOT_FINITE | WordClass.ADJECTIVE
        return tokens.can_be(index, done) and not tokens.can_be(index, WordClass.MOSTLY_NOUN)

    def _leads_in(self, first: int) -> bool:
        """Whether a statement opens with what its comma parts from its main clause: `if elected, she …`."""
        while self.tokens.has(first, _ADVERB):
            first += 1
        leads = Tag.CONJUNCTION | (_PREPOSITION if self.order.subject_leads else 0)
        return self.tokens.has(first, leads) and not self.tokens.has(first, _THAT)

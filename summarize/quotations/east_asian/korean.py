"""Korean: the speaker has a particle of its own, and a verb follows the quotation's particle."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from summarize.lexicon import Lexicon, words
from summarize.quotations.east_asian.clause import (
    MASK,
    EastAsianSentence,
    Told,
    Who,
    covered,
    either,
)
from summarize.quotations.rulebook import ACCORDING_BEFORE, GOES_ON, SUBJECT_BEFORE

_PARTICLE = re.compile(r"(?P<stem>.+?)(?P<particle>께서는|께서|은|는|이|가|도)$")
# Verbs in front of a noun end like a topic: 하는, 있는, 제시했던.
_ADNOMINAL = re.compile(
    r"(?:하|되|있|없|라|다|한다|된다|인다|받|보이|오|가|나|지|던|리|르|시키|키|쓰)는$|다는$|라는$"
)
_LINKED = re.compile(
    r"(?:을|를|에|에서|에게|으로|와|과|며|고|면서|지만|아|어|해|,|다|은|는|이|가|도|서|부터|까지|상대로)$"
)
_STARTS = re.compile(
    r"^(?:하지만|그러나|이에|또|또한|한편|이어|그러면서|이날|앞서|다만|특히|아울러|반면|그는|이후|당초|현재|\d+일|오전|오후|하면|[=＝])$"
)
_TOPICAL = frozenset({"은", "는", "도", "께서는"})
_SUBJECT = frozenset({"이", "가", "께서"})
_BYLINE = re.compile(r"\s*(?:\[[^\[\]]{1,40}\]|\([^()]{1,40}\)[^=]{1,40}=)")
"""Who wrote a report, in front of it: [서울신문 김은별 기자] …; (서울=서울신문) 김은별 기자 = …."""
_AND_OTHERS = "등"
_AND = ("과", "와")
_AT_THE_TIME = "당시"
_WORD = re.compile(r"\S+")
_ABROAD = re.compile(
    r"(?<![가-힣])(?P<given>[가-힣]{1,6}) (?P<last>[가-힣]{2,7}?)"
    r"(?=(?:[은는이가의도와과을를]|에게|께서는?|씨)?(?:[\s,.)·…]|$))"
)
"""What may be a given name and the last part of a name from abroad: 일론 [머스크]는."""
_LATIN = re.compile(r"[A-Z][A-Za-z0-9&.’'-]*[A-Za-z0-9]")
"""A word of a name in Latin letters: FSN, Ada, Lund."""
_SUBJECT_WORD = re.compile(r"[은는이가]\s")
_GOES_ON = re.compile(r"^(?:이어|그러면서|또|또한|아울러|특히|그는|그녀는)\b")
_PRONOUN = re.compile(r"\s*(?P<he>그녀?)는\b")
_CLOSING = re.compile(r"(?:이?라)?(?:고|며|면서)\s+")
"""What closes a quotation in front of who says it: "…"고 김 시장은 말했다."""
_SAYING = re.compile(r"이?라(?:며|면서),?\s")
"""What goes on behind a quotation with what its speaker does besides: "…"[이라며] 목표를 올렸다."""
_FORMERLY_OF = "출신의"
_ACCORDING = re.compile(r"(?<!\S)(?P<stem>\S+)에 (?:따르면|의하면),? ")
_BRACKETS = re.compile(r"\([^()]*\)")
_DAY = r"(?:이날|(?:지난|오는)?\s?\d{1,2}일)(?:\([^()]{1,12}\))?"
_ADDRESSED = re.compile(r"(?P<name>[가-힣]{2,})(?P<title>씨|여사)$")
_ENDS_UNSPACED = re.compile(r"(?<=[가-힣])[다까요]\.(?=[^\s.])")
"""The end of a sentence with no space behind it: …밝혔[다.]시장은."""
_LETTERED = re.compile(r"[A-Z](?:씨|[가-힣]{2,4})?$")
"""Somebody whose name is not told: A씨, B교수."""
_HALF_TOLD = "모"
"""What stands for a given name that is not told: 김 모 씨."""
_DESCRIBING = "인"
_FIRST_SYLLABLE, _FINALS, _FINAL_L = ord("가"), 28, 8
"""Where the syllables begin in Unicode, how many endings each has, and the place of ㄹ among these."""
_LONGEST_NAME = 6
_LONGEST_OCCASION = 40
_SHORTEST_CONTENT = 6
_SHORTEST_FOREIGN = 2


class _Words:
    """What tells in Korean that something is said, and by whom."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.title = re.compile(rf"(?:{either(lexicon.roles)})(?:들)?$", re.IGNORECASE)
        self.body = re.compile(rf"(?:{either(lexicon.groups)})(?:들)?$", re.IGNORECASE)
        self.says = re.compile(
            rf"(?:(?:고|라고|이라고|며)\s*(?:[^\s{MASK}]{{1,20}}\s+){{0,3}}?|(?:라며|이라며|면서)\s*(?:[^\s{MASK}]{{1,20}}\s+){{0,5}}?)(?:{either(f'{lexicon.say} {lexicon.exclaim}')})(?!\s*적)"
        )
        # What is asked for ends in a command, a proposal or a question: 하라고, 하자고, 하느냐고.
        # (From where a word begins: else a line without a space is tried from its every letter.)
        self.reported = re.compile(
            rf"(?<![가-힣])(?P<told>[가-힣]+)(?P<ending>[다라])고\s+(?P<between>(?:[^\s{MASK}]{{1,20}}\s+){{0,3}}?)(?:{either(lexicon.say)})"
        )
        # Where and when it was said, behind the topic: 18일(현지시간) [기자회견에서].
        self.occasion = re.compile(
            rf"(?:{_DAY}\s(?!\S+[한된할던린진낸킨온]\s))?(?:[^,.{MASK}]{{0,{_LONGEST_OCCASION}}}?(?:{either(lexicon.documents) or '(?!)'})(?:에서|을 통해|를 통해|에)\s)?"
        )
        self.commanding = tuple(words(lexicon.commanding_endings))
        self.no_name = tuple(words(lexicon.nameless_endings))
        self.oblique = tuple(words(lexicon.particles_of_place))
        self.clausal = tuple(words(lexicon.clausal))
        self.describing = tuple(words(lexicon.attributive_endings))
        self.uncommanding = frozenset(words(lexicon.uncommanding))
        # What a verb of saying is made of: 주장한 시장, unlike 김정한 시장.
        self.verbal = frozenset(form[:-2] for form in words(lexicon.say) if form.endswith("했다"))
        self.address = frozenset(lexicon.titles)
        self.surnames = frozenset(words(lexicon.surnames))
        self.anybody = frozenset(words(lexicon.anybody))
        self.countries = frozenset(words(lexicon.countries))
        self.attributes = frozenset(words(lexicon.office_attributes))
        self.introduced = re.compile(
            rf"(?<![가-힣])(?P<name>[가-힣]{{3}}) (?P<office>(?:[가-힣A-Z·]+ ){{0,3}}?[가-힣]*?(?:{either(lexicon.roles)}))"
            r"(?=께서|[은는이가도을를의에과와]|[\s,.·)]|$)"
        )
        self.given = frozenset(words(lexicon.given_names))
        self.no_person = frozenset(words(lexicon.not_people))


@cache
def _words_of(lexicon: Lexicon) -> _Words:
    """Made once: a text has many blocks, and each a reader."""
    return _Words(lexicon)


class Korean:
    """Reads Korean sentences."""

    def __init__(self, lexicon: Lexicon, text: str) -> None:
        self._words = _words_of(lexicon)
        self._wholes = self._from_abroad_in(text)
        self._people = self._introduced_people(text)

    def _introduced_people(self, text: str) -> dict[str, str | None]:
        """The names that a title follows, each with that: 김민수 전 국무총리."""
        known = self._words
        people: dict[str, str | None] = {}
        for match in known.introduced.finditer(text):
            name, office = match.group("name", "office")
            named = name[0] in known.surnames and not (
                known.title.search(name)
                or known.body.search(name)
                or self._is_verb(name)
                or name.endswith(known.oblique)
            )
            if named and office not in known.anybody:
                people.setdefault(name, None if office in known.address else office)
        return people

    def _from_abroad_in(self, text: str) -> dict[str, str]:
        """The whole names of those from abroad, by their last part, where a given name opens them: 일론 머스크."""
        found: dict[str, set[str]] = {}
        for match in _ABROAD.finditer(text):
            if match["given"] in self._words.given:
                found.setdefault(match["last"], set()).add(f"{match['given']} {match['last']}")
        return {last: whole.pop() for last, whole in found.items() if len(whole) == 1}

    def is_term(self, text: str, start: int, end: int) -> bool:
        """None is told from speech by what stands around it."""
        return False

    def label(self, line: str) -> Who | None:
        """None: no line stands above a quotation to name who speaks."""
        return None

    def told(self, sentence: EastAsianSentence) -> list[Told]:
        """Quotations with the topic in front of them, and what is told with 다고."""
        byline = _BYLINE.match(sentence.text)
        if byline is not None:
            blank = " " * byline.end()
            sentence = replace(sentence, text=blank + sentence.text[byline.end() :])
        text = sentence.text
        said = self._says(text, sentence.quotes[-1][1]) if sentence.quotes else None
        if said is not None:
            closing = _CLOSING.match(text, sentence.quotes[-1][1])
            end = closing.end() if closing else sentence.quotes[-1][1]
            who = self._topic(text, 0, sentence.quotes[0][0])
            who = who or self._topic(text, end, said.end())
            goes_on = who is None and (_GOES_ON.match(text) or sentence.quotes[0][0] == 0)
            if who is None and not goes_on:
                return []
            pronoun = _PRONOUN.match(text)
            if who is None and pronoun is not None:
                who = Who(*pronoun.span("he"), "")
            return list(self._in_turn(text, sentence.quotes, who, said.span()))
        return self._indirect(sentence)

    def _says(self, text: str, end: int) -> re.Match[str] | None:
        """What says that the quotation in front of `end` is somebody's."""
        return self._words.says.search(text, end) or _SAYING.match(text, end)

    def _in_turn(
        self, text: str, quotes: Sequence[tuple[int, int]], who: Who | None, cue: tuple[int, int]
    ) -> Iterator[Told]:
        """The quotations of a sentence, each by whom the nearest topic in front of it means."""
        last = quotes[0][0]
        behind = 0
        for quote in quotes:
            another = self._topic(text, last, quote[0]) if last < quote[0] else None
            if another is not None and text[another.end] in _TOPICAL:
                who = another
            beside = self._beside(text, behind, quote[0])
            said = beside or who
            rule = SUBJECT_BEFORE if said is not None else GOES_ON
            cited = None not in (beside, who) and beside != who
            yield Told(said, cue, *quote, rule, cited=cited)
            last = behind = quote[1]

    def _beside(self, text: str, first: int, quote: int) -> Who | None:
        """The subject right in front of a quotation, who says it in another's words: 김 시장은 [이 의원이] "…"고 말한."""
        parts = list(_WORD.finditer(text, first, quote))
        particle = _PARTICLE.match(parts[-1][0]) if parts else None
        if particle is None or particle["particle"] not in _SUBJECT:
            return None
        stem = _BRACKETS.sub("", particle["stem"])
        return self._phrase(text, parts, stem, parts[-1].start() + len(particle["stem"]))

    def _indirect(self, sentence: EastAsianSentence) -> list[Told]:
        return self._according(sentence) or self._reported_by(sentence)

    def _according(self, sentence: EastAsianSentence) -> list[Told]:
        """`교통부에 따르면 CLAUSE`, which opens its sentence."""
        text = sentence.text
        found = _ACCORDING.search(text)
        if found is None or found.end() > len(text) // 2:
            return []
        if self._words.says.search(text, found.end()):
            return []  # 교통부에 따르면 다리는 열린다고 시장이 말했다
        parts = list(_WORD.finditer(text, 0, found.end("stem")))
        who = self._phrase(text, parts, found["stem"], found.end("stem"))
        after = len(text.rstrip(" .\n"))
        if who is None or covered(sentence.quotes, found.end(), after):
            return []
        return [Told(who, found.span(), found.end(), after, ACCORDING_BEFORE)]

    def _reported_by(self, sentence: EastAsianSentence) -> list[Told]:
        text = sentence.text
        verb = self._words.reported.search(text)
        if (
            verb is None
            or _ACCORDING.search(text)
            or text[verb.end() :].strip(" .\n다했혔")
            or self._commands(verb)
        ):
            return []
        begin, behind = verb.start("ending"), verb.span("between")
        who = self._topic(text, *behind)
        if who is not None:
            # CLAUSE다고 [러시아 관리들이] 밝혔다: the whole sentence in front is theirs.
            first = len(text) - len(text.lstrip())
        elif _SUBJECT_WORD.search(verb["between"]):
            return []
        else:
            who = self._topic(text, 0, begin)
            if who is None or who.start > begin // 2 or (space := text.find(" ", who.end)) < 0:
                return []
            occasion = self._words.occasion.match(text, space + 1)
            first = occasion.end() if occasion else space + 1
        after = begin + 1
        if after - first < _SHORTEST_CONTENT or covered(sentence.quotes, first, after):
            return []
        return [Told(who, (begin, verb.end()), first, after, SUBJECT_BEFORE)]

    def _commands(self, verb: re.Match[str]) -> bool:
        """Whether 라고 makes a command of the verb in front: 하라고, 살라고, unlike 국가라고.

        Behind a closed syllable a noun has 이라고, so that what ends in ㄹ is a verb.
        """
        word = verb["told"]
        if verb["ending"] == "다" or word in self._words.uncommanding:
            return False
        final = (ord(word[-1]) - _FIRST_SYLLABLE) % _FINALS
        return final == _FINAL_L or word.endswith(self._words.commanding)

    # -- whom a topic means

    def _topic(self, text: str, first: int, limit: int) -> Who | None:
        """The last topic in front of `limit` that can say something, or else the first subject."""
        subject: Who | None = None
        for end in _ENDS_UNSPACED.finditer(text, first, limit):
            first = end.end()
        parts = [match for match in _WORD.finditer(text, first, limit) if MASK not in match[0]]
        for place, match in enumerate(parts):
            particle = _PARTICLE.match(match[0])
            if particle is None or (
                _ADNOMINAL.search(match[0]) and not self._words.title.search(particle["stem"])
            ):
                continue
            stem = _BRACKETS.sub("", particle["stem"])
            who = self._phrase(
                text, parts[: place + 1], stem, match.start() + len(particle["stem"])
            )
            topical = particle["particle"] in _TOPICAL
            if who is not None and (topical or (subject is None and not self._hangs(text, who))):
                subject = who
        return subject

    def _phrase(self, text: str, parts: list[re.Match[str]], stem: str, end: int) -> Who | None:
        """Whom the phrase means whose last word is `stem` and which ends at `end`."""
        addressed = _ADDRESSED.match(stem)
        if addressed is not None:
            known = addressed["name"]
            return Who(parts[-1].start(), end, known, self._people.get(known))
        abroad = self._abroad(text, parts, stem, end)
        if abroad is not None:
            return abroad
        is_title, is_body = self._words.title.search(stem), self._words.body.search(stem)
        if not (is_title or is_body or stem in self._people):
            return None
        start = len(parts) - 1
        while start > 0 and len(parts) - start < _LONGEST_NAME:
            before = parts[start - 1][0]
            owner = before.endswith("의") and len(before) > 1
            ends = not owner and not self._joins(before) and self._ends_phrase(before)
            if _STARTS.match(before) or ends:
                break
            start -= 1
        # 교통사고 [당시] 동승자, unlike 당시 총리.
        start += parts[start][0] == _AT_THE_TIME and 0 < start < len(parts) - 1
        begin = parts[start].start()
        return self._judged(_BRACKETS.sub("", text[begin:end]).split(), begin, end)

    def _abroad(self, text: str, parts: list[re.Match[str]], stem: str, end: int) -> Who | None:
        """Whom a name from abroad means that no office follows, or a body in Latin letters that opens a clause."""
        whole = self._wholes.get(stem)
        if whole is not None:
            given = len(parts) > 1 and parts[-2][0] == whole.split()[0]
            return Who(parts[-2 if given else -1].start(), end, whole)
        if not _LATIN.fullmatch(stem) or stem.lower() in self._words.no_person:
            return None
        first = len(parts) - 1
        while (
            first > 0
            and _LATIN.fullmatch(parts[first - 1][0])
            and not self._words.title.search(parts[first - 1][0])
        ):
            first -= 1
        name = text[parts[first].start() : end]
        opens = first == 0 or parts[first - 1][0].endswith((",", ".", "고"))
        return Who(parts[first].start(), end, name) if opens or first < len(parts) - 1 else None

    def _joins(self, word: str) -> bool:
        """Whether a word names a body with whom another one says something: [경찰과] 소방 당국."""
        return word.endswith(_AND) and self._words.body.search(word[:-1]) is not None

    def _hangs(self, text: str, who: Who) -> bool:
        """Whether a clause stands in front of a noun that it describes: 밝혀야 할 [경찰이] 숨겼다."""
        before = text[: who.start].split()
        return bool(before) and self._describes(before[-1])

    def _describes(self, word: str) -> bool:
        """Whether a word is a verb in front of its noun: 참석한, 열린; no name (김정한) and no country (북한)."""
        return (
            word != "한"
            and word.endswith(self._words.describing)
            and word not in self._words.countries
            and word not in self._people
            and (word[0] not in self._words.surnames or self._is_verb(word))
        )

    def _is_oblique(self, word: str) -> bool:
        """Whether a word is when, where or whom, though it begins like a name: 최근에, 이곳에서."""
        return word.endswith(self._words.oblique) and word not in self._people

    def _is_verb(self, word: str) -> bool:
        return word.endswith(self._words.describing) and word[:-1] in self._words.verbal

    def _ends_phrase(self, word: str) -> bool:
        if word in self._words.countries:
            return False  # 푸틴 [러시아] 대통령, which ends like a verb
        if self._describes(word) or self._is_oblique(word):
            return True
        if word.endswith(_DESCRIBING) and self._words.title.search(word[:-1]):
            return True  # 전 이사장[인] 김민수 교수
        if word.endswith(self._words.clausal) and word not in self._people:
            return True  # 소문이 [확산하자] 경찰이
        if (
            word in self._people
            or self._words.title.search(word)
            or word[0] in self._words.surnames
        ):
            return len(word) > 4 and bool(_LINKED.search(word))
        return bool(_LINKED.search(word)) and len(word) > 1

    def _judged(self, phrase: list[str], begin: int, end: int) -> Who | None:
        whole = " ".join(phrase)
        owners = [index for index, word in enumerate(phrase[:-1]) if word.endswith("의")]
        if owners or _AND_OTHERS in phrase or any(map(self._joins, phrase[:-1])):
            return self._behind_owner(phrase, owners, end) or Who(begin, end, whole)
        untold = self._untold(phrase)
        if untold is not None:
            return Who(begin, end, *untold)
        foreign = self._from_abroad(phrase)
        if foreign is not None:
            return Who(begin, end, *foreign)
        return self._holder(phrase, begin, end)

    def _behind_owner(self, phrase: list[str], owners: list[int], end: int) -> Who | None:
        """Whom a name and an office mean behind the body that the office is of: 소방본부의 [김민수 팀장]."""
        if not owners or _AND_OTHERS in phrase or any(map(self._joins, phrase[:-1])):
            return None
        of_body = self._words.body.search(phrase[owners[-1]].removesuffix("의")) is not None
        behind = phrase[owners[-1] + 1 :]
        if not of_body and phrase[owners[-1]] != _FORMERLY_OF:
            return None
        begin = end - len(" ".join(behind))
        found = self._holder(behind, begin, end)
        return found if found is not None and self._is_name(found.name) else None

    def _holder(self, phrase: list[str], begin: int, end: int) -> Who | None:
        """Whom a phrase names in front of an office; the whole phrase where it is nobody's name."""
        whole = " ".join(phrase)
        for index, word in enumerate(phrase):
            rest = " ".join(phrase[index + 1 :])
            if rest in self._words.anybody and word not in self._people:
                break
            if rest.rpartition(" ")[2] in self._words.anybody and word.endswith(
                self._words.describing
            ):
                whole = rest  # 사정에 [정통한] 두 소식통
                begin = end - len(rest)
                break
            if word in self._wholes and self._words.title.search(rest):
                return Who(begin, end, self._wholes[word], rest)
            if self._is_name(word) and (not rest or self._words.title.search(rest)):
                title = None if rest in self._words.address else rest
                return Who(begin, end, word, title or self._people.get(word))
            if len(word) == 1 and word in self._words.surnames and self._words.title.search(rest):
                return self._by_surname(word, rest, begin, end)
        return Who(begin, end, whole)

    def _untold(self, phrase: list[str]) -> tuple[str, str | None] | None:
        """The name and the office of somebody whose name is not told: 김 모 씨, [한국대 B교수]."""
        if _LETTERED.match(phrase[-1]):
            return " ".join(phrase), None
        if _HALF_TOLD not in phrase[1:-1]:
            return None
        surname = phrase.index(_HALF_TOLD, 1) - 1
        if phrase[surname] not in self._words.surnames:
            return None
        return " ".join(phrase[surname:]), " ".join(phrase[:surname]) or None

    def _from_abroad(self, phrase: list[str]) -> tuple[str, str | None] | None:
        """The name and the office of somebody from abroad: 왈리드 무알렘 여사, 기시다 후미오 일본 총리."""
        border = next((i for i, word in enumerate(phrase) if word in self._words.countries), 0)
        if not border and phrase[0] in self._words.given and len(phrase) > _SHORTEST_FOREIGN:
            border = _SHORTEST_FOREIGN  # 제롬 베르크 연준 의장
        if phrase[-1] in self._words.address:
            border = len(phrase) - 1
        name = phrase[:border]
        if len(name) < _SHORTEST_FOREIGN or self._is_name(name[-1]):
            return None
        if not all(self._may_be_of_name(word) for word in name):
            return None
        office = " ".join(phrase[border:])
        return " ".join(name), None if office in self._words.address else office

    def _may_be_of_name(self, word: str) -> bool:
        """Whether a word may be part of a name from abroad: no office, body, determiner or participle."""
        described = self._words.title.search(word) or self._words.body.search(word)
        joined = _ADNOMINAL.search(word) or word.endswith(self._words.no_name)
        return not (len(word) == 1 or word in self._words.attributes or described or joined)

    def _is_name(self, word: str) -> bool:
        return word in self._people or (
            len(word) == 3 and word[0] in self._words.surnames and not self._words.title.search(word)
            and not self._words.body.search(word) and not self._is_oblique(word)
        )  # fmt: skip

    def _by_surname(self, surname: str, title: str, begin: int, end: int) -> Who | None:
        """김 전 총리: the one person of that surname whose title ends alike."""
        last = title.rsplit(maxsplit=1)[-1]
        fitting = [
            name
            for name, role in self._people.items()
            if name.startswith(surname) and (role or "").endswith(last)
        ]
        if len(fitting) != 1:
            return Who(begin, end, f"{surname} {title}")
        return Who(begin, end, fitting[0], self._people[fitting[0]])

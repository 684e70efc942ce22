"""Japanese: the speaker is the clause's topic, and と with a verb follows what was said."""

import re
from functools import cache, partial

from summarize.characters import CORNER_QUOTES
from summarize.lexicon import Lexicon, words
from summarize.quotations.east_asian.clause import (
    MASK,
    EastAsianSentence,
    Told,
    Who,
    covered,
    either,
)
from summarize.quotations.rulebook import ACCORDING_BEFORE, SAME_SENTENCE, SUBJECT_BEFORE

_KANJI = "\u3400-\u9fff々"
_KATAKANA = "ァ-ヶー・＝"
_ADDED = r"(?:（[^（）\n]{1,24}）|\([^()\n]{1,24}\))"
"""An age or an office that is added to a name: 渡辺さん[（52）]は."""
_PEOPLE = frozenset("員者人長官師士民生客家側父母妻夫娘男女兄弟姉妹孫手主役相性")
"""What words for somebody end in."""
_TOPIC = re.compile(
    rf"(?P<chunk>[^、。{CORNER_QUOTES}（）\n{MASK}]{{1,60}}?){_ADDED}?(?P<particle>は|が|も)(?=[、{MASK}「\dA-Z{_KANJI}ァ-ヶ]|[こそあ]れ|[こそ]の|さらに|すべて|まだ)"
)
_ADDED_THERE = re.compile(_ADDED)
# A relative clause ends in a verb in front of its noun: 仲介しているカタールの外務省報道官.
_RELATIVE = re.compile(
    rf"(?:て|で)?(?:いる|いた|した|する|った|れる|れた|せる|える|める|ける|てる|ない|んだ|なる)(?=[{_KANJI}ァ-ヶA-Z])"
)
_LEADING = re.compile(
    r"^(?:一方で?|また|さらに|しかし|ただ|これに対し|これについて|同日|\d+[日月年]|だが)[、]?"
)
_ADVERBIAL = re.compile(r"^[^、]{0,14}(?:日|で|に|に対し|では|には|時点)、")
_ONLY_QUOTED = re.compile(rf"(?P<quoted>{MASK}+)と(?:いう|いいます|のこと)")
_JOINS_NOUN = re.compile(r"と(?:して(?![いお])|いう(?![。\n]|$))")
"""What looks like a verb of saying and only joins a noun: 通学路[として]使う, 前兆だった[という]見方."""
_GIVEN = f"[{_KANJI}]{{1,3}}|[{_KANJI}][ぁ-ん]{{1,2}}|[ぁ-ん]{{2,4}}"
"""A name that parents give, behind the surname."""
_PLACES = frozenset("市県町村区都府")
"""What the name of a place ends in, which also speaks by itself: [市]は…と説明した."""
_LATIN = r"[A-Z][A-Za-z0-9.&’'-]+"
_TURNS = re.compile("[たるい]が、")
"""The end of a clause that another one is held against: 「…」実行した[が、]「…」と監査人は述べた."""
_HEADS = "(?:知事|市長|町長|村長|区長)"
_NO_GIVEN_NAME = frozenset("前元新副現各両同諸")
"""What stands in front of an office or an address, and neither begins nor ends a name: [前]知事, [両]氏, 担当[副]知事."""
_MADE_OF_NOUN = re.compile(rf"^[{_KANJI}ァ-ヶー]+した$")
_AROUND_LABEL = "（）()【】＜＞<>■▼●◆ 　"
_PART_OF_LABEL = re.compile(r"[^・ 　]+")
_LONGEST_LABEL = 30
_LONGEST_CHUNK = 40
_LONGEST_SURNAME = 3
_LONGEST_GIVEN = 4
_LONGEST_ADMITTED = 12
_FARTHEST_VERB = 200
_FARTHEST_TOPIC = 300
_SHORTEST_CONTENT = 4


class _Words:
    """What tells in Japanese that something is said, and by whom."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._learn_saying(lexicon)
        self._learn_names(lexicon)

    def _learn_saying(self, lexicon: Lexicon) -> None:
        """What tells that something is said, and how."""
        say = either(f"{lexicon.say} {lexicon.exclaim}")
        # A noun that makes such a verb may end its sentence by itself: 「…」と指摘。
        nouns = "|".join(form[:-2] for form in words(lexicon.say) if _MADE_OF_NOUN.search(form))
        self.verb = re.compile(
            rf"と、?(?:の|も)?(?:(?:{say})(?!こと|事実|わけ)|(?:{nouns or '(?!)'})(?=[。\n]|$))"
        )
        # 大橋を五月に開く[ことを明らかにした]: what is let known, not named.
        self.disclosed = re.compile(rf"ことを(?:{either(lexicon.disclosing)})(?=[。\n]|$)")
        self.asking = re.compile(rf"と(?:の|も)?(?:{either(lexicon.exclaim)})")
        self.any = re.compile(
            rf"(?<!否定)(?<!否認)(?:{say})(?<!否定した)(?<!否認した)(?!こと|事実|わけ)|を?示し|表明"
        )
        self.according = re.compile(
            r"(?:^|、)(?P<chunk>[^、。\n]{1,30}?)(?:が(?:報じ|発表し|伝え|公表し)た[^、。]{0,12})?(?:によると|によれば|によりますと)、?"
        )
        # A quotation that somebody makes in what a source tells: 「…」と容疑を認めている.
        self.relayed = re.compile(
            rf"{MASK}(?:だ|など)?と[^、。{MASK}]{{0,{_LONGEST_ADMITTED}}}?(?:{either(lexicon.admitting)})"
        )
        # Who is asked or told so is not who says it: 記者から「…」と問われ.
        self.heard = re.compile(rf"(?:など)?と(?:の|も)?(?:{either(lexicon.heard)})")
        # 「…」とベルク氏は[述べ、]橋は安全だと指摘した
        self.saying = re.compile(rf"(?:{either(lexicon.saying)})、")
        # Who says it stands behind the words: 「…」と[会計監査人ら]は述べた.
        self.speaker_behind = re.compile(rf"と、?(?P<chunk>[^、。{MASK}]{{2,60}}?)は(?:{say})")
        self.clause = re.compile(either(lexicon.clausal))

    def _learn_names(self, lexicon: Lexicon) -> None:
        """What names somebody, or something else."""
        titles, bodies = either(lexicon.roles), either(lexicon.groups)
        field = rf"(?:(?:{either(lexicon.office_domains)})第?[0-9０-９一二三四]?)*"
        surnames = "|".join(words(lexicon.surnames))
        # マクロン[仏]大統領, メルツ[・ドイツ]首相: behind a name in kanji such a letter may be of the name.
        nation = rf"(?:(?<=[{_KATAKANA}])・?(?:{either(lexicon.countries)}))?"
        self.person = re.compile(
            rf"^(?P<before>.*[のをにでてがとく])?(?P<name>[{_KATAKANA}]{{2,}}?|(?:{surnames})(?:[{_KANJI}]{{0,3}}?|(?![のをにでがとはもへやま])[ぁ-ん]{{2,4}}))"
            rf"(?P<title>{nation}(?:{field}(?:{titles}))+)$",
            re.IGNORECASE,
        )
        self.plain = re.compile(
            rf"^(?P<role>.*(?:{titles}))の(?P<name>(?:{surnames})[{_KANJI}ぁ-ん]{{1,4}}|[{_KATAKANA}]{{3,}})$"
        )
        self.titled = re.compile(rf"^(?:.*の)?(?P<name>[{_KANJI}ヶケ]{{2,4}})(?P<title>{titles})$")
        # 海東県の[一本木正]知事: who heads a place, whatever the surname.
        self.heading = re.compile(
            rf"^[{_KANJI}ヶケ]{{2,6}}[{''.join(sorted(_PLACES))}]の(?P<name>[{_KANJI}]{{3,5}})(?P<title>{_HEADS})$"
        )
        # Only a name has an address behind it: Ada Lund[氏], 渡会[さん].
        self.addressed = re.compile(
            rf"^(?P<before>.*(?:の|、|(?:{titles}))\s?)?(?P<name>{_LATIN}(?: {_LATIN}){{0,3}}|[{_KANJI}ヶケ]{{1,5}}|[{_KATAKANA}]{{2,}}|[ぁ-ん]{{2,6}}(?=氏))\s?(?:{either(' '.join(lexicon.titles))})$"
        )
        self.no_person = frozenset(words(lexicon.not_people))
        # 林[官房長官]: the longer office, and no given name.
        self.is_title = re.compile(rf"{field}(?:{titles})")
        self.surnames = frozenset(words(lexicon.surnames))
        self.countries = frozenset(words(lexicon.countries))
        self.no_noun = tuple(words(lexicon.nameless_endings))
        self.address = frozenset(lexicon.titles)
        self.body = re.compile(rf"(?:{titles}|{bodies})(?:ら|たち)?$", re.IGNORECASE)
        self.pronouns = frozenset(lexicon.pronouns)


@cache
def _words_of(lexicon: Lexicon) -> _Words:
    """Made once: a text has many blocks, and each a reader."""
    return _Words(lexicon)


class Japanese:
    """Reads Japanese sentences."""

    def __init__(self, lexicon: Lexicon, text: str) -> None:
        self._words = _words_of(lexicon)
        self._text = text
        # 田中一郎さん（60）: whose whole name and age are told, whom the rest calls by the surname alone.
        self._aged = re.findall(
            rf"([{_KANJI}]{{3,}}[ぁ-ん]{{0,3}}?)(?:さん|氏)?[（(]\d{{1,3}}(?:歳)?[）)]", text
        )
        self._wholes: dict[tuple[str, str], str] = {}
        self._people: dict[str, str | None] = {}

    def is_term(self, text: str, start: int, end: int) -> bool:
        """None is told from speech by what stands around it."""
        return False

    def label(self, line: str) -> Who | None:
        """The name with an office in a line of its own, behind a place: （東浜市・松田市長）, 東浜市　松田一郎 市長."""
        if len(line) > _LONGEST_LABEL or not line.strip():
            return None
        begin = len(line) - len(line.lstrip(_AROUND_LABEL))
        parts = list(_PART_OF_LABEL.finditer(line, begin, len(line.rstrip(_AROUND_LABEL))))
        for first in range(max(0, len(parts) - 2), len(parts))[::-1]:
            chunk = "".join(part[0] for part in parts[first:])
            titled = self._words.titled.match(chunk) or self._words.person.match(chunk)
            if titled is not None and titled["name"] and titled["title"] != chunk:
                found = self._judged(chunk, parts[first].start(), parts[-1].end())
                if found is not None:
                    return found
        return None

    def told(self, sentence: EastAsianSentence) -> list[Told]:
        """The topic with what it says, or what is told by によると."""
        text = sentence.text
        found = self._words.according.search(text)
        if found is not None:
            who = self._who(text, *found.span("chunk"))
            end = len(text.rstrip("。\n "))
            if who is None or end - found.end() < _SHORTEST_CONTENT:
                return []
            # 県警によると「…」と容疑を認めている: the quotation is of whom the police tell.
            relayed = self._words.relayed.search(text, found.end())
            only = _ONLY_QUOTED.match(text, found.end())
            end = only.end("quoted") if only else end
            return [] if relayed else [Told(who, found.span(), found.end(), end, ACCORDING_BEFORE)]
        return [*self._quoted(sentence), *self._reported(sentence)]

    def _quoted(self, sentence: EastAsianSentence) -> list[Told]:
        text = sentence.text
        found: list[Told] = []
        for start, end in sentence.quotes:
            verb = re.match(r"(?:だ|など)?と", text[end:])
            near = min(len(text), end + _FARTHEST_VERB)
            said = self._words.verb.search(text, end, near) or self._words.any.search(
                text, end, near
            )
            if said is None or self._words.heard.match(text, end):
                continue
            if verb is None and _TURNS.search(text, end, said.start()):
                continue
            behind = self._words.speaker_behind.match(text, end)
            if behind is not None:
                topic = self._who(text, *behind.span("chunk"))
                if topic is None:
                    continue
            else:
                topic = self._topic(text, start) or self._behind(text, end)
                if topic is None and self._tells_of_somebody(text, start):
                    continue
            if topic is None and verb is None:
                continue
            rule = SUBJECT_BEFORE if verb is not None else SAME_SENTENCE
            found.append(Told(topic, said.span(), start, end, rule))
        return found

    def _tells_of_somebody(self, text: str, limit: int) -> bool:
        """Whether a topic is somebody whom no office tells, so that nobody goes on: 40代の[参加者]は「…」."""
        topics = _TOPIC.finditer(text, max(0, limit - _FARTHEST_TOPIC), limit)
        return any(topic["particle"] == "は" and topic["chunk"][-1:] in _PEOPLE for topic in topics)

    def _behind(self, text: str, start: int) -> Who | None:
        """The topic behind a quotation: 「…」と専門家は指摘する."""
        match = re.compile(rf"と(?P<chunk>[^、。{MASK}]{{2,30}}?)[はが]").match(text, start)
        return self._who(text, *match.span("chunk")) if match is not None else None

    def _reported(self, sentence: EastAsianSentence) -> list[Told]:
        """TOPIC は CONTENT と述べた, without a quotation for all of it."""
        text = sentence.text
        lowest = max(0, len(text) - _FARTHEST_VERB)
        stating = [
            match
            for match in self._words.verb.finditer(text, lowest)
            if not _JOINS_NOUN.match(text, match.start())
        ]
        verb = self._words.disclosed.search(text, lowest) or (stating[-1] if stating else None)
        if verb is None or text[: verb.start()].endswith(MASK) or self._words.asking.match(verb[0]):
            return []
        topic = self._topic(text, verb.start())
        if topic is None:
            return []
        added = _ADDED_THERE.match(text, topic.end)
        first = (added.end() if added else topic.end) + 1
        first += text[first : first + 1] == "、"
        adverbial = _ADVERBIAL.match(text[first : verb.start()])
        first += adverbial.end() if adverbial else 0
        saying = self._words.saying.match(text, first)
        first = saying.end() if saying else first
        after = verb.start() - text[: verb.start()].endswith("、")
        if verb.start() - first < _SHORTEST_CONTENT or covered(
            sentence.quotes, first, verb.start()
        ):
            return []
        return [Told(topic, verb.span(), first, after, SUBJECT_BEFORE)]

    def _topic(self, text: str, limit: int) -> Who | None:
        """The last topic in front of `limit` that can say something."""
        best: Who | None = None
        topical = False
        for match in _TOPIC.finditer(text, max(0, limit - _FARTHEST_TOPIC), limit + 1):
            if match.end() > limit + 1:
                break
            who = self._who(text, *match.span("chunk"))
            if who is not None and len(who.name) == 1 and match["particle"] != "は":
                who = None  # 県が公表した想定
            if who is not None and (match["particle"] == "は" or best is None):
                best, topical = who, match["particle"] == "は"
            elif who is None and match["particle"] == "は" and not topical:
                best = None  # 男が逃げたことについては「…」: the clause of what is told of
        return best

    def _who(self, text: str, start: int, end: int) -> Who | None:
        chunk = text[start:end]
        for relative in list(_RELATIVE.finditer(chunk)):
            start = end - len(chunk) + relative.end()
        chunk = text[start:end]
        lead = _LEADING.match(chunk)
        if lead is not None:
            start += lead.end()
            chunk = text[start:end]
        if not chunk or len(chunk) > _LONGEST_CHUNK or chunk.endswith(self._words.no_noun):
            return None
        return self._judged(chunk, start, end)

    def _judged(self, chunk: str, start: int, end: int) -> Who | None:
        if chunk in self._words.pronouns:
            return Who(start, end, "")
        return self._known(chunk, start, end) or self._described(chunk, start, end)

    def _described(self, chunk: str, start: int, end: int) -> Who | None:
        """Whom a chunk names, or tells by an office or a body."""
        found = self._with_office(chunk, start, end)
        if found is not None:
            return found
        person = self._words.addressed.match(chunk)
        if person is not None and self._may_be_addressed(person["name"]):
            before = (person["before"] or "").strip().removesuffix("の").removesuffix("、")
            return Who(start, end, person["name"], self._office(before))
        of_place = len(chunk) > 1 or chunk in _PLACES
        if self._words.body.search(chunk) and of_place and not self._words.clause.search(chunk):
            return Who(start, end, chunk)
        named = re.fullmatch(
            f"[{_KATAKANA}]{{3,}}|[A-ZＡ-Ｚ]{{2,}}[a-z]*|{_LATIN}(?: {_LATIN})*", chunk
        )
        return (
            Who(start, end, chunk) if named and chunk.lower() not in self._words.no_person else None
        )

    def _with_office(self, chunk: str, start: int, end: int) -> Who | None:
        """Whom a chunk names beside an office."""
        person = self._words.person.match(chunk)
        if person is not None and self._may_be_name(person["name"], person["title"]):
            whole = self._whole(person["name"], person["title"])
            return Who(start, end, whole, self._role(person["before"], person["title"]))
        person = self._words.plain.match(chunk)
        if person is not None:
            return Who(start, end, person["name"], person["role"])
        person = self._words.heading.match(chunk)
        if person is not None and _NO_GIVEN_NAME.isdisjoint(
            person["name"][:1] + person["name"][-1:]
        ):
            return Who(start, end, person["name"], person["title"])
        titled = self._words.titled.match(chunk)
        if titled is not None and self._whole(*titled.group("name", "title")) != titled["name"]:
            return Who(start, end, self._whole(*titled.group("name", "title")), titled["title"])
        return None

    def _may_be_addressed(self, name: str) -> bool:
        """Whether what an address follows is a name: no office (患者さん), no determiner (両氏)."""
        return name[0] not in _NO_GIVEN_NAME and not self._words.body.search(name)

    def _may_be_name(self, name: str, title: str) -> bool:
        """Whether what stands in front of an office is a name, and no body or place: [北村]市長, not 警察署長, 宮崎市長."""
        if name not in self._words.surnames:
            return name not in self._words.countries and not self._words.body.search(name)
        return title[0] not in _PLACES or not re.search(f"{name}{title[0]}(?!長)", self._text)

    def _whole(self, name: str, title: str) -> str:
        """The whole name of whom a surname and an office mean, if the text has one: 北村市長, 北村新司市長.

        A place between the two is one that stands elsewhere: 山中竹春[横浜]市長, 横浜市役所.
        """
        known = self._wholes.get((name, title))
        if known is None:
            known = self._wholes[name, title] = name + self._given_to(name, title)
        return known

    def _given_to(self, name: str, title: str) -> str:
        """The given name that the text has between a surname and an office, if it has one."""
        whole = set(re.findall(f"{name}({_GIVEN})[ 　]?{title}", self._text))
        found = {given for given in whole if not self._words.is_title.fullmatch(given + title)}
        if not found and title[0] in _PLACES:
            runs = re.findall(f"{name}([{_KANJI}]{{3,7}}){title}", self._text)
            found = {given for given in map(partial(self._given, title[0]), runs) if given}
        return found.pop() if len(found) == 1 else ""

    def _given(self, place: str, run: str) -> str:
        """The given name that a run of characters begins with, the place of an office behind it; or nothing."""
        return next(
            (
                run[:border]
                for border in range(1, min(_LONGEST_GIVEN, len(run) - 1))
                if re.search(f"{run[border:]}{place}(?!長)", self._text)
            ),
            "",
        )

    def _known(self, chunk: str, start: int, end: int) -> Who | None:
        """The one person of a surname whose whole name stands elsewhere with an age: 田中さん, 田中一郎さん（60）."""
        surname = chunk.removesuffix("さん").removesuffix("氏")
        if surname == chunk or not 1 < len(surname) <= _LONGEST_SURNAME:
            return None
        whole = {run[run.rindex(surname) :] for run in self._aged if surname in run}
        fitting = [name for name in whole if 0 < len(name) - len(surname) <= _LONGEST_GIVEN]
        return Who(start, end, fitting[0]) if len(fitting) == 1 else None

    def _role(self, before: str | None, title: str) -> str | None:
        """The office of a person: that behind the name, or that in front of an address (氏)."""
        if title not in self._words.address:
            return title.removeprefix("・")
        office = (before or "").removesuffix("の")
        return self._office(office) if office != before else None

    def _office(self, before: str | None) -> str | None:
        """The office or body in front of a name, if it is one."""
        return before if before and self._words.body.search(before) else None

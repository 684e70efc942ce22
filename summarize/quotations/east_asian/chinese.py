"""Chinese: the verb follows its subject, and a comma or colon follows the verb."""

import re
from bisect import bisect_left
from functools import cache
from operator import itemgetter

from summarize.characters import QUOTES
from summarize.lexicon import Lexicon, phrases, words
from summarize.quotations.east_asian.clause import (
    MASK,
    EastAsianSentence,
    Told,
    Who,
    either,
    known_at_end,
)
from summarize.quotations.rulebook import ACCORDING_BEFORE, SUBJECT_AFTER, SUBJECT_BEFORE

_BORDERS = "，。；：！？,;:!?\n" + MASK
_CLAUSE = re.compile(f"[{_BORDERS}]+")
_FOLLOWS = frozenset("，,：:" + MASK)
_HAN = "\u3400-\u9fff"
_DOTS = "・·•‧"
_ADDED = r"[(（][^()（）]{1,24}[)）]"
"""What is added in brackets: 市长王明[（图）], 昨天[（7日）]."""
_DATE = rf"(?:(?:\d+|[一二三四五六七八九十]+)[年月日号號]|[上下]午|[今昨前](?:{_ADDED})?[天日年]|[今昨]|当[天日地]|當[天日地]|日前|近日|{_ADDED})"
_LEADING = re.compile(
    rf"(?:[正诚誠]如|但是?|不过|而且?|并且?|同时|此外|其中|随后|对此|因此|且|又|另外|然而|最后|{_DATE}|\s|、)+"
)
_PREPOSITIONS = re.compile(r"[在对對就于於向当當以从從与與跟给給用]|接受|针对|通过|(?<!方)面对|早")
_ABROAD = re.compile(
    rf"[{_HAN}]{{1,6}}(?:[{_DOTS}][{_HAN}]{{1,6}})+|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]*){{0,3}}"
)
"""A name from abroad: its parts are dotted, or written in Latin letters."""
_INSIDE_NOUN = re.compile(rf"[{_HAN}](?!的)[{_HAN}]")
"""What stands right in front of a term and right behind it."""
_BRINGS = re.compile(r"^[日天]?(?:.*(?:邀请|邀請|任命|提名|[给給让讓]|陪同|[会會][见見]))?")
"""What stands in front of an office and is none of it: 今(2)[日][邀請]外交部長王明, [送給]市長王明."""
_PICTURED = re.compile(r"[（(][^（）()]{1,24}[攝摄][）)]$")
"""Who took the picture above a sentence, at its end: …（記者王明[攝]）."""
_ANOTHERS_WORDS = ("的话", "的話")
"""What somebody stops: 市长王明打断他[的话]说."""
_SHOWN = (
    r"(?:公布|公佈|发布|發布|發佈|提供|披露)?的?(?:最新)?(?:信息|消息|数据|數據|资料|資料|报告|報告|统计|統計)(?:显示|顯示|指出)?"
    r"|显示|顯示|指出|[预預](?:测|測|估|计|計|报|報)|估[计計]|分析"
)
"""What a source is given for: 据市气象局[发布的数据显示]，根據中央銀行[預測]，."""
_PARTS_WORDS = re.compile("[，。！？；：…,.!?;:]")
_LONGEST_VERB = 6
_PARTS = re.compile(rf"[{_DOTS} ]")
_ENDS_CONTENT = rf"[；;]|[，,](?=[^{_BORDERS}]{{1,20}}[则則][^{_BORDERS}]{{0,6}}[{_BORDERS}])"
"""What may end what somebody says: a semicolon, or the comma in front of another, 警方表示…[，]王明则说…."""
_SHORTEST_TRANSCRIBED = 3
_LONGEST_NATIVE = 3
_LONGEST_SUBJECT = 40
_LONGEST_OFFICE = 14
_PARTS_OFFICE = _BORDERS + QUOTES + "的（）()《》"
_LONGEST_DESCRIPTION = 26
_SHORTEST_CONTENT = 4


class _Words:
    """What tells in Chinese that something is said, and by whom."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._learn_saying(lexicon)
        self._learn_names(lexicon)

    def _learn_saying(self, lexicon: Lexicon) -> None:
        """What tells that something is said, and how."""
        # 市长王明[随后在会上]表示, 市长王明[赴议会备询时]表示, 市长王明[在例行记者会]表示
        self.before_verb = re.compile(
            rf"(?:{either(lexicon.closing_adverbs)}|\s|{_DATE}|在[^{_BORDERS}]{{1,20}}[上中时時後后里裡]"
            rf"|(?:{either(lexicon.attending)})[^{_BORDERS}]{{0,20}}[时時後后]|在[^{_BORDERS}]{{1,16}}[会會])+$"
        )
        self.verb = re.compile(
            # 王明告诉[晚报]：“…”.
            rf"(?P<verb>(?:{either(lexicon.audience)})[{_HAN}A-Z]{{1,10}}(?=[：:])"
            rf"|{either(f'{lexicon.say} {lexicon.exclaim}')})[说說称稱道]?"
        )
        self.ends_in_verb = re.compile(
            rf"(?:{either(f'{lexicon.say} {lexicon.judge} {lexicon.exclaim}')})[道为是]?$"
        )
        # 研究中心[对外]经济部部长: a preposition's character inside another word.
        self.compound = re.compile(either(lexicon.compounds) or r"(?!)")
        # 对…表示[遗憾]，…: the verb governs a noun, and what follows the comma is the writer's.
        self.feeling = re.compile(
            rf"[{_HAN}]{{0,4}}?(?:{either(lexicon.feelings) or '(?!)'})(?=[{_BORDERS}]|$)"
        )
        # What somebody does beside: 王明听完，[看着大家]说.
        self.beside = re.compile(rf"[{_HAN}]{{1,3}}[着著]")
        # A verb that is governed is a noun: 把[批评]收集起来, 受[批评]的.
        self.governing = frozenset(words(lexicon.governing))
        self.asking = frozenset(words(lexicon.exclaim))
        void = (lexicon.unsaid, lexicon.conditional, lexicon.fakes, lexicon.acting)
        self.void = re.compile("|".join(filter(None, map(either, void))) or r"(?!)")
        self.direct = frozenset(words(lexicon.judge))
        self.denials = tuple(phrases(lexicon.denying))
        self.pronouns = frozenset(lexicon.pronouns)
        self.common = frozenset(words(lexicon.common))
        self.own = frozenset(word for word, kind in lexicon.pronouns.items() if kind in ("m", "f"))
        self.according = re.compile(
            rf"(?<![数數证證占佔依凭憑论論票割盘盤窃竊收单單根])(?:根据|根據|按照|据|據)"
            rf"(?P<who>[^{_BORDERS}]{{1,24}}?)(?:{either(lexicon.relay)}|介绍|介紹|透露|说|說|称|稱|表示|的消息|的统计|{_SHOWN})[，,]"
        )

    def _learn_names(self, lexicon: Lexicon) -> None:
        """What names somebody, or another than him."""
        self.role = re.compile(rf"^(?P<role>.*(?:{either(lexicon.roles)}))(?P<name>.*)$")
        self.body = re.compile(
            rf"(?:{either(lexicon.groups)}|{either(lexicon.roles)})(?:们|們)?$|》$"
        )
        surnames = "|".join(words(lexicon.surnames))
        others = "|".join(map(either, (lexicon.roles, lexicon.groups, lexicon.relations)))
        # 王明[的同事们], 王明[妻子], 王明[听李华].
        self.another = re.compile(
            rf"^的|(?:{others})(?:们|們)?$|[{_HAN}](?:{surnames})(?!的)[{_HAN}]{{1,2}}$"
        )
        # 罗校长: the one 校长 of that surname.
        self.titled = re.compile(rf"(?P<surname>{surnames})(?P<title>{either(lexicon.roles)})")
        self.surname = re.compile(surnames)
        self.countries = frozenset(words(lexicon.countries))
        self.native = rf"(?:{surnames})[{_HAN}]{{1,2}}"
        # 颜宁 has the look of 颜色: of these surnames only names of three characters are believed.
        introduced = "|".join(words(lexicon.introduced_surnames)) or r"(?!)"
        known = rf"{self.native}|(?:{introduced})[{_HAN}]{{2}}"
        lazy = rf"(?:{surnames})[{_HAN}]{{1,2}}?|(?:{introduced})[{_HAN}]{{2}}"
        self.foreign = (
            rf"[{_HAN}]{{1,6}}(?:[{_DOTS}][{_HAN}]{{1,6}})+|[{lexicon.transcribing}]{{2,6}}"
        )
        self.name = re.compile(rf"(?:{known}|{self.foreign})$")
        self.unknown = re.compile(rf"(?:{surnames})[{_HAN}]{{2}}")
        self.introduced = re.compile(
            rf"(?:{either(lexicon.roles)})(?P<name>{self.foreign}|{lazy})"
            rf"(?=[{_BORDERS}、（(“《在对就向于和与也将的等]|{either(lexicon.say)}|{either(lexicon.judge)}|{either(lexicon.exclaim)}|{either(lexicon.attending)}|首[次度]|主持|透過|通過|通过|率[領领]?|[今昨近日\d])"
        )


@cache
def _words_of(lexicon: Lexicon) -> _Words:
    """Made once: a text has many blocks, and each a reader."""
    return _Words(lexicon)


class Chinese:
    """Reads Chinese sentences."""

    def __init__(self, lexicon: Lexicon, text: str) -> None:
        self._words = _words_of(lexicon)
        self._text = text
        self._people = self._introduced_people()

    def _introduced_people(self) -> dict[str, str | None]:
        """The names that an office introduces, each with that office."""
        text = self._text
        people: dict[str, str | None] = {}
        for match in self._words.introduced.finditer(text):
            name, start = match["name"], match.start("name")
            if name[:2] in self._words.common:
                continue  # 主席贺信中的
            begin = max(text.rfind(border, 0, start) for border in _PARTS_OFFICE) + 1
            near = start - begin <= _LONGEST_OFFICE
            lead = _LEADING.match(text, begin, start)
            before = _BRINGS.sub("", text[lead.end() if lead else begin : start])
            office = self._office(before) if near else None
            people[name] = max(people.get(name) or "", office or "", key=len) or None
        return people

    def is_term(self, text: str, start: int, end: int) -> bool:
        """Whether words without a mark of their own are part of a noun phrase: 全国“河湖守护”项目."""
        around = text[max(0, start - 1) : start] + text[end : end + 1]
        if not _INSIDE_NOUN.fullmatch(around) or _PARTS_WORDS.search(text, start, end):
            return False
        verb = self._words.ends_in_verb.search(text, max(0, start - _LONGEST_VERB), start)
        return verb is None

    def label(self, line: str) -> Who | None:
        """None: no line stands above a quotation to name who speaks."""
        return None

    def told(self, sentence: EastAsianSentence) -> list[Told]:
        """Attributions in front of what they tell, behind a quotation, or with 据."""
        found: list[Told] = []
        text, done = sentence.text, 0
        if self._words.void.search(text):
            return []
        for match in self._words.according.finditer(text):
            who = self._who(text, match.start("who"), match.end("who"))
            end = self._sentence_end(text)
            if who is not None and end - match.end() >= _SHORTEST_CONTENT:
                found.append(Told(who, match.span(), match.end(), end, ACCORDING_BEFORE))
                return found
        for match in self._words.verb.finditer(text):
            if match.start() < done or self._is_noun(text, *match.span()):
                continue
            here = [
                told
                for told in self._at(sentence, match, found[-1] if found else None)
                if not any(one.first <= told.first and told.after <= one.after for one in found)
            ]
            if here:
                found += here
                done = max(match.end(), here[-1].after)
        return found

    def _at(
        self, sentence: EastAsianSentence, match: re.Match[str], before: Told | None
    ) -> list[Told]:
        text = sentence.text
        verb, after = match.span()
        following = text[after : after + 1]
        ends = following in ("", "。")
        weak = following not in _FOLLOWS or not following
        lowest = max(0, verb - _LONGEST_SUBJECT - 1)
        begin = max(text.rfind(border, lowest, verb) for border in _BORDERS) + 1
        if lowest and not begin:
            return []
        own = following in self._words.own and bool(following)
        if verb - begin > _LONGEST_SUBJECT or (
            weak and match["verb"] not in self._words.direct and not (ends or own)
        ):
            return []
        who = self._speaker(text, begin, verb, before)
        if who is None or (following in _FOLLOWS and self._is_denied(text, begin, verb)):
            return []
        found: list[Told] = []
        # Behind what it attributes: “…”王明说，…; 「…」，王明表示。
        border = begin - (text[begin - 1 : begin] in tuple("，,"))
        if (not weak or ends) and (border == begin or ends):
            led = not ends and following not in tuple("，,")
            quote = self._quoted_before(sentence, border, leads_on=led)
            found += [] if quote is None else [Told(who, (verb, after), *quote, SUBJECT_AFTER)]
        if weak and self._words.feeling.match(text, after):
            return found
        first = after + (following in tuple("，,：:"))
        denied = match["verb"].startswith(self._words.denials)
        end = self._content_end(sentence, first)
        if denied and "，" in text[first:end]:
            # What is denied ends with its clause: 否认受贿，并强调…
            end = text.index("，", first)
        asked = match["verb"] in self._words.asking and not text[first:end].startswith(MASK)
        if end - first < _SHORTEST_CONTENT or asked:
            return found
        if not (denied and MASK in text[first:end]):
            found.append(Told(who, (verb, after), first, end, SUBJECT_BEFORE, denied))
        return found

    def _speaker(self, text: str, begin: int, verb: int, before: Told | None) -> Who | None:
        """Who stands in front of the verb, or whom a clause that leaves him out means."""
        who = self._who(text, begin, verb)
        if who is None and self._leaves_out(text, begin, verb):
            return self._going_on(text, begin, before)
        if who is not None and not who.name and before is None:
            return self._meant(text, begin, who)
        return who

    def _quoted_before(
        self, sentence: EastAsianSentence, border: int, *, leads_on: bool
    ) -> tuple[int, int] | None:
        """What is quoted right before a border, and no other's: 议员反问“…”[王明]说，…; 议员笑回：“…”[王明]说.

        Whoever `leads_on` to words of his own (李华说：“…”) has others before only if they open the sentence.
        """
        if sentence.text[border - 1 : border] != MASK:
            return None
        quote = sentence.quotes[bisect_left(sentence.quotes, border, key=itemgetter(1))]
        before = sentence.text[: quote[0]].strip()
        if before.endswith((":", "：")) or (leads_on and before):
            return None
        lowest = max(0, quote[0] - _LONGEST_VERB)
        asked = self._words.ends_in_verb.search(sentence.text, lowest, quote[0])
        return None if asked else quote

    def _is_noun(self, text: str, verb: int, after: int) -> bool:
        """Whether what could be a verb of saying is governed, or part of a word: 把[批评]收起来, [批评]的声音."""
        if text[verb - 1 : verb] in self._words.governing or text[after : after + 1] == "的":
            return True
        # 王明[称赞]李华, 工程名[称]: a verb's character inside another word.
        inside = self._words.compound.finditer(text, max(0, verb - 1), after + 2)
        return any(word.start() <= verb and after <= word.end() for word in inside)

    def _leaves_out(self, text: str, begin: int, verb: int) -> bool:
        """Whether nothing in front of a verb could be its subject: 随后[说], 看着大家[说]."""
        if self._words.beside.match(text, begin, verb):
            return True
        return not _LEADING.sub("", self._words.before_verb.sub("", text[begin:verb]))

    def _is_denied(self, text: str, begin: int, verb: int) -> bool:
        """Whether a denial governs a verb of saying: 否认说过：“…”."""
        return any(denial in text[begin:verb] for denial in self._words.denials)

    @staticmethod
    def _sentence_end(text: str) -> int:
        plain = text.rstrip("。！？!?.\n ")
        return len(_PICTURED.sub("", plain).rstrip("。！？!?. "))

    def _content_end(self, sentence: EastAsianSentence, first: int) -> int:
        """Where somebody else's words begin, behind a semicolon or what is quoted, or the sentence ends."""
        text = sentence.text
        borders = _ENDS_CONTENT
        if text[first : first + 1] == MASK:
            borders = f"{borders}|(?<={MASK})(?!{MASK})"
        for border in re.finditer(borders, text[first:]):
            place = first + border.start()
            following = self._words.verb.search(text, place, place + 2 * _LONGEST_SUBJECT)
            begin = place + (text[place : place + 1] in tuple("；;，,"))
            if following is not None and self._who(text, begin, following.start()) is not None:
                return place
        return self._sentence_end(text)

    def _going_on(self, text: str, begin: int, before: Told | None) -> Who | None:
        """Whom a clause without a subject means: that of the clause in front, or whoever spoke before.

        议员李华问“…”，[王明]面露微笑，并强调“…”.
        """
        if before is None:
            return self._opening(text, begin)
        behind = max(before.cue[1], before.after if before.after <= begin else 0)
        borders = [match.end() for match in _CLAUSE.finditer(text, behind, begin)]
        for start in reversed([behind, *borders]):
            opening = self._opening(text, begin, start)
            unknown = self._words.unknown.match(text, start, begin)
            if opening is not None or (unknown and self._text.count(unknown[0]) > 1):
                return opening
        return before.who

    def _opening(self, text: str, before: int, at: int = 0) -> Who | None:
        """Whoever a sentence or a clause begins with, when a later one names no subject of its own."""
        head = _LEADING.match(text, at)
        start = head.end() if head else at
        for end in range(min(before, start + _LONGEST_SUBJECT), start + 1, -1):
            name = known_at_end(text[start:end], self._people)
            if name is not None and (
                start + len(name) == end or self._office(text[start : end - len(name)])
            ):
                return Who(end - len(name), end, name, self._people[name])
        return None

    def _meant(self, text: str, begin: int, pronoun: Who) -> Who | None:
        """Whom a pronoun means in a clause behind others: whoever opens its sentence, if that is a person.

        Of a name that is known by nothing but its look nobody is told: 李华送他两条鱼，[他]说.
        """
        opening = self._opening(text, begin)
        if opening is not None:
            return pronoun._replace(name=opening.name, role=self._people[opening.name])
        unknown = self._words.unknown.match(text, 0, begin)
        return None if unknown and self._text.count(unknown[0]) > 1 else pronoun

    # -- whom a chunk means

    def _who(self, text: str, start: int, end: int) -> Who | None:
        """Whom the chunk `[start, end)` of a clause means, its adverbials left aside."""
        head = _LEADING.match(text, start, end)
        start = head.end() if head else start
        chunk = text[start:end]
        tail = self._words.before_verb.search(chunk)
        if tail is not None:
            chunk = chunk[: tail.start()]
        if not chunk:
            return None
        if self._words.beside.match(chunk):
            return self._acting(chunk, start)
        inside = {i for word in self._words.compound.finditer(chunk) for i in range(*word.span())}
        for cut in _PREPOSITIONS.finditer(chunk):
            if cut.start() >= 1 and cut.start() not in inside:
                found = self._judged(self._words.before_verb.sub("", chunk[: cut.start()]), start)
                if found is not None:
                    return found
        return self._judged(chunk, start) or self._acting(chunk, start)

    def _acting(self, chunk: str, start: int) -> Who | None:
        """Who is known and does something else in front of the verb: [王明]摆了摆手说, 市长[王明]打断他的话说."""
        names = (name for name in self._people if name in chunk)
        name = max(names, key=len, default=None)
        if name is None:
            return None
        before, _, rest = chunk.partition(name)
        stops = rest.endswith(_ANOTHERS_WORDS) and self._office(before) is not None
        if (before and not stops) or self._brings_another(rest):
            return None
        begin = start + len(before)
        return Who(begin, begin + len(name), name, self._people[name])

    def _brings_another(self, rest: str) -> bool:
        """Whether what stands behind a name ends in somebody else: 王明[的妻子]说, 王明[听李华]说.

        Unlike whom he only looks at: 王明[看着李华]说.
        """
        if self._words.beside.match(rest):
            return False
        known = known_at_end(rest, self._people) is not None
        return (
            known
            or rest.endswith(tuple(self._words.pronouns))
            or self._words.another.search(rest) is not None
        )

    def _judged(self, chunk: str, start: int) -> Who | None:
        end = start + len(chunk)
        if chunk in self._words.pronouns:
            return Who(start, end, "")
        name = known_at_end(chunk, self._people)
        role = self._words.role.match(chunk)
        if name is None and role is not None and self._is_name(role["name"]):
            name = role["name"]
        if name is not None:
            before = chunk.removesuffix(name)
            office = self._office(before)
            if office or not before or before.endswith(("的", "、")):
                self._people[name] = office or self._people.get(name)
                return Who(start, end, name, self._people[name])
        titled = self._words.titled.fullmatch(chunk)
        if titled is not None:
            fitting = [
                known
                for known, office in self._people.items()
                if known.startswith(titled["surname"]) and (office or "").endswith(titled["title"])
            ]
            if len(fitting) == 1:
                return Who(start, end, fitting[0], self._people[fitting[0]])
        alone = self._by_surname(chunk) or self._alone(chunk)
        if alone is not None:
            return Who(start, end, *alone)
        tail = chunk.rpartition("的")[2]
        if len(tail) > 1 and tail != chunk:
            return self._judged(tail, end - len(tail))
        described = self._words.body.search(chunk) and 1 < len(chunk) <= _LONGEST_DESCRIPTION
        return Who(start, end, chunk) if described else None

    def _by_surname(self, chunk: str) -> tuple[str, str | None] | None:
        """Whom a surname alone means, if one of the text's people has it: 王回應, 王則稱."""
        if len(chunk) != 1 or not self._words.surname.fullmatch(chunk):
            return None
        fitting = [name for name in self._people if name.startswith(chunk)]
        return (fitting[0], self._people[fitting[0]]) if len(fitting) == 1 else None

    def _alone(self, chunk: str) -> tuple[str, str | None] | None:
        """The name and office of whom a chunk without an office names: 王明, 特朗普, Michael Vann."""
        if chunk in self._words.countries:
            return chunk, None
        shown = _ABROAD.fullmatch(chunk) or (
            len(chunk) <= _LONGEST_NATIVE and re.fullmatch(self._words.native, chunk)
        )
        if not shown and (
            len(chunk) < _SHORTEST_TRANSCRIBED
            or chunk in self._words.common
            or not re.fullmatch(self._words.foreign, chunk)
        ):
            return None
        # By the last part of a name that an office has introduced: 阿克拉姆.
        whole = [name for name in self._people if _PARTS.split(name)[-1] == chunk != name]
        name = whole[0] if len(whole) == 1 else chunk
        return name, self._people.get(name)

    def _is_name(self, chunk: str) -> bool:
        named = bool(chunk) and self._words.name.fullmatch(chunk) is not None
        return named and chunk[:2] not in self._words.common

    def _office(self, before: str) -> str | None:
        """The office in front of a name, without how it is introduced: 现为…议员的."""
        plain = before.removesuffix("的")
        plain = re.sub(
            r"^(?:现为|曾任|时任|身为|来自[^的]*的|参加[^的]*的|[一身]旁的|在[场場]的)+", "", plain
        )
        match = self._words.role.match(plain)
        return plain if match is not None and not match["name"] else None

"""English."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        0.25: "quarter quarters",
        0.5: "half halves halved halving",
        1: "one",
        2: "two twice double doubled doubles doubling twofold",
        3: "three third thirds triple tripled triples tripling thrice threefold",
        4: "four fourth fourths quadruple* fourfold",
        5: "five fifth fifths fivefold",
        6: "six sixth sixths",
        7: "seven seventh",
        8: "eight eighth",
        9: "nine ninth",
        10: "ten tenth tenths tenfold",
        11: "eleven eleventh",
        12: "twelve dozen twelfth",
        13: "thirteen thirteenth",
        14: "fourteen fourteenth",
        15: "fifteen fifteenth",
        16: "sixteen sixteenth",
        17: "seventeen seventeenth",
        18: "eighteen eighteenth",
        19: "nineteen nineteenth",
        20: "twenty twentieth",
        30: "thirty thirtieth",
        40: "forty fortieth",
        50: "fifty fiftieth",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    scales={
        10: "tens dozens",
        100: "hundred hundreds",
        1_000: "thousand thousands k",
        1_000_000: "million millions mln mn m",
        1_000_000_000: "billion billions bln bn",
        1_000_000_000_000: "trillion trillions trn tn",
    },
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    month_case="capital",
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    percent="percent percentage* cent pct",
    negations="""
        not no never none nobody nothing nowhere neither nor cannot *n't
    """,
    pseudo="only just merely simply least less+than fewer+than more+than later+than",
    denials="""
        deny denies denied denying denial refuse refuses refused refusing refusal reject rejects rejected
        rejecting rejection refute refutes refuted dismissed dismisses declined declines fail fails failed failing failure
    """,
    lacks="""
        without lack lacks lacked lacking unable absen* halt* stop* ban bans banned banning prohibit*
        prevent* unlikely impossible hardly barely scarcely avoid* cancel* abandon* against oppos* unaware
        unsuccess* ineffect* insuffic* inactive nonexistent contrary
        unknown unclear unwilling unavailable uncertain unchanged unpaid illegal inadmissible invalid innocent
    """,
    function="""
        a an the this that these those he she it we they i you his her its our their my your him them who
        what which when where why how whose there here and but or nor so yet for if as at by in of on to up
        with from into over after before under about above across against along amid among around behind
        below beneath beside besides between beyond despite down during except inside like near off onto
        out outside per since through throughout till toward towards until upon via within without while
        although though because unless whereas whether however meanwhile moreover furthermore therefore
        thus hence instead then also even still just only both each every all any some many most more much
        several few other others another such same no not never none one two three four five six seven eight
        nine ten eleven twelve first second third last next new early earlier late later recent recently
        today yesterday tomorrow tonight now once twice again already soon almost nearly roughly
        approximately according additionally overall finally following given including is are was were be
        been has have had do does did will would can could may might must shall should said says say
    """,
    common="""
        white black red blue green house sea cross middle east west north south eastern western northern
        southern central world cup street square river mountain mountains lake island islands ocean
        authorities officials official police government governments ministry minister ministers president
        presidents parliament lawmakers deputies lawmaker opposition experts expert analysts analyst critics
        residents residents' citizens people protesters demonstrators activists journalists reporters
        doctors teachers students workers employees farmers families children women men parents victims
        witnesses investigators prosecutors prosecutor judges judge court courts lawyers scientists
        researchers economists companies company bank banks investors troops soldiers forces rescuers
        firefighters local national international regional foreign state federal public private economic
        political social military security health education energy prime deputy vice chief head chairman
        chairwoman chair director secretary spokesman spokeswoman spokesperson leader leaders governor
        mayor ambassador general colonel professor dr mr mrs ms sir king queen prince princess pope
        department agency committee commission council office organisation organization union party
        university institute association federation republic city region district province village capital
        law bill report statement article text summary news media press service
        affairs interior internal defence defense finance justice labour labor trade transport agriculture
        culture sports sport tourism industry development emergency situations central supreme
        constitutional high special united nations states world global service group fund programme program
        project plan agreement treaty conference summit meeting forum congress assembly senate house
        cabinet embassy
        engineer doctor captain lawyer author writer coach bishop imam mufti major sergeant lieutenant
        commander commissioner inspector attorney senator congressman representative delegate envoy consul
        historian sociologist economist ecologist teacher student farmer driver owner founder entrepreneur
        businessman businesswoman activist journalist editor reporter photographer artist architect veteran
        resident witness scientist researcher negotiators delegates volunteers passengers drivers voters
        refugees migrants tourists customers consumers viewers readers relatives neighbours neighbors
        officers soldiers rebels militants attackers gunmen terrorists suspects prisoners hostages
        organizers organisers participants delegations talks protests elections inflation prices exports
        imports trade production sales shares damage floods fires earthquake rescue
        fishing farming mining trading shopping shipping flooding fighting shooting shelling bombing voting
        training funding spending building buildings housing heating hiring traffic travel flights trains
        buses roads bridges schools hospitals markets shops factories plants mines farms forests rivers
        lakes dams pipelines borders visas passports taxes salaries wages pensions loans debts budgets
        temperatures rain snow heat drought winds storms weather smoke pollution emissions water food
        bread wheat grain meat milk fish sugar fuel petrol gasoline diesel coal gold silver copper uranium
        electricity power supplies supply demand growth unemployment poverty corruption crime violence
        murder theft fraud drugs weapons missiles drones tanks attacks clashes battles negotiations
        tensions relations ties sanctions tariffs restrictions rules laws plans projects results votes
        families neighbourhoods villages towns cities regions districts countries neighbours traders
        fishermen engineers pilots athletes players fans singers musicians actors
    """,
)

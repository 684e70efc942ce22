"use strict";
/* The overview: what is not shown at once lies packed in the page, and is searched by keys that were made
   beforehand (batch/overview/search.py). All state is in the address, so that links and "back" work. */
const $ = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const settings = JSON.parse($("#settings").textContent);
const form = $("form");
const PAGE = settings.page;
const KEPT = 400;

// -- the reader's words

const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, settings.thousands);
const filled = (label, values) => settings.words[label].replace(/{(\w+)}/g, (_, name) => values[name]);

// -- what is packed

async function unpacked(block) {
  const text = atob(block);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}

const blocks = {};
for (const line of $("#blocks").textContent.trim().split("\n")) {
  const [kind, , block] = line.split(" ");
  if (block) (blocks[kind] ??= []).push(block);
}
$("#blocks").textContent = "";
const opened = new Map();
function chunk(kind, number) {
  const name = `${kind} ${number}`;
  const found = opened.get(name) ?? unpacked(blocks[kind][number]);
  opened.delete(name);
  opened.set(name, found);
  if (opened.size > KEPT) opened.delete(opened.keys().next().value);
  return found;
}
async function item(kind, place) {
  if (kind === "people" || kind === "person") place = settings.people[place];
  if (kind !== "statements") return (await chunk(kind, Math.floor(place / settings.chunk)))[place % settings.chunk];
  const number = starts.findLastIndex(start => start <= place);
  return (await chunk(kind, number)).flat()[place - starts[number]];  // packed by article
}

// -- keys

function romanised(text) {
  let key = "";
  for (const letter of text.normalize("NFC").toLowerCase()) {
    const known = letter < "\x80" ? letter : settings.letters[letter];
    key += known ?? settings.letters[letter.normalize("NFKD")[0]] ?? "";
  }
  return key;
}
function keyOf(text) {
  let key = romanised(text);
  for (const [spelling, one] of settings.spellings) key = key.replaceAll(spelling, one);
  for (const [pattern, put] of settings.expressions) key = key.replace(new RegExp(pattern, "g"), put);
  return key.trim();
}
/* A word as it may be meant: j is also how German writes й, and an i at the end may be a glide to come. */
function readings(word) {
  const keys = new Set();
  for (const spelt of [word, word.replaceAll(/j/gi, "y")]) {
    const key = keyOf(spelt);
    if (key) keys.add(key);
    if (/[aeou]i$/.test(key)) keys.add(key.slice(0, -1));
  }
  return [...keys];
}

// -- what is searched

const rows = {};
const starts = [];  // of the statements in each block, which has those of a chunk of articles
const ready = (async () => {
  for (const kind of settings.lists) {
    rows[kind] = [];
    for (const block of blocks[`${kind}-rows`] ?? []) {
      const held = await unpacked(block);
      if (kind === "articles") take(held);
      else rows[kind].push(...held);
    }
    if (kind === "people") rows.people = settings.people.map(place => rows.people[place]);
  }
  for (const row of rows.versions) row[1] = placed(rows.people, 1).get(row[1]) ?? -1;
  for (const row of rows.figures) row[1] = placed(rows.stories, 0).get(row[1]) ?? -1;
  const names = document.createDocumentFragment();
  for (const [, name] of rows.people.slice(0, 500)) {
    names.append(Object.assign(document.createElement("option"), {value: name}));
  }
  $("#names").append(names);
})();

const tables = new Map();
function placed(list, column) {
  if (!tables.has(list)) tables.set(list, new Map(list.map((row, at) => [row[column], at])));
  return tables.get(list);
}
/* Articles with their statements; people and stories are named by handles, and meant by places. */
function take(held) {
  for (const [article, said] of held) {
    if (rows.articles.length % settings.chunk === 0) starts.push(rows.statements.length);
    article[6] = placed(rows.stories, 0).get(article[6]) ?? -1;
    const where = rows.articles.push(article) - 1;
    for (const [key, who, flags, kind, version] of said)
      rows.statements.push([key, placed(rows.people, 1).get(who) ?? -1, where, flags, kind, version]);
  }
}

const known = new Map();
/* Where a word is found: for each list, a byte for each thing in it. What a longer word is in, the shorter
   one was in, so that each key that is typed leaves less to look through. */
function found(word) {
  const before = known.get(word);
  if (before) return before;
  const keys = readings(word);
  const longer = keys.length && [...known.values()].reverse()
    .find(other => keys.every(key => other.keys.some(each => key.startsWith(each))));
  const {articles, stories} = rows;
  const has = text => {
    for (const key of keys) if (text.includes(key)) return 1;
    return 0;
  };
  const of = (kind, test) => {
    const list = rows[kind], hits = new Uint8Array(list.length), within = longer?.[kind];
    for (let at = 0; at < list.length; at++) if (!within || within[at]) hits[at] = test(list[at], at);
    return hits;
  };
  const person = of("people", row => has(row[0]));
  const head = of("articles", row => has(row[0]));
  const article = of("articles", (row, at) => head[at] || has(row[1]));
  const said = of("statements", ([key, who, where]) => {
    if (!head[where] && !(who >= 0 && person[who]) && !has(key)) return 0;
    return article[where] = 1;
  });
  const told = new Uint8Array(stories.length);
  articles.forEach((row, at) => { if (article[at] && row[6] >= 0) told[row[6]] = 1; });
  const hits = {
    keys, people: person, articles: article, statements: said, stories: told,
    figures: of("figures", row => has(row[0])),
    versions: of("versions", ([key, who]) => has(key) || (who >= 0 && person[who])),
    ruled: of("ruled", row => has(row[0])), failures: of("failures", row => has(row[0])),
  };
  known.set(word, hits);
  if (known.size > 30) known.delete(known.keys().next().value);
  return hits;
}

const STATES = {
  quotations: row => row[4] === 0, claims: row => row[4] > 0, denied: row => row[4] === 2,
  sure: row => row[3] & 2, doubtful: row => row[3] & 1,
};
/* Who is meant: whoever has this handle, else everybody whose names have these words. */
function meant(handle) {
  const {people} = rows;
  const exact = people.findIndex(row => row[1] === handle);
  if (exact >= 0) return Uint8Array.from(people, (_, at) => at === exact);
  const words = handle.split(/\s+/).map(readings);
  return Uint8Array.from(people, ([key]) => words.every(keys => keys.some(each => key.includes(each))));
}
/* What is asked for, besides words, as a test for the things of each list. */
function wanted(asked) {
  const {articles, statements, people, stories, figures, versions} = rows;
  const who = asked.person ? meant(asked.person) : null;
  const story = asked.story ? stories.findIndex(row => row[0] === asked.story) : -2;
  const since = Number(asked.run || 0);
  const passes = row => (!asked.language || row[3] === asked.language)
    && (!since || row[5] >= since) && (story === -2 || row[6] === story);
  const article = Uint8Array.from(articles, passes);
  const state = STATES[asked.state] ?? (() => true);
  const said = Uint8Array.from(statements, row =>
    article[row[2]] && (!who || who[row[1]]) && state(row));
  const speaking = new Uint8Array(people.length), speech = new Uint8Array(articles.length);
  const holding = new Set();
  statements.forEach((row, at) => {
    if (!said[at]) return;
    if (row[1] >= 0) speaking[row[1]] = 1;
    speech[row[2]] = 1;
    if (row[5]) holding.add(row[5]);
  });
  const narrow = who || (asked.state && asked.state !== "doubtful");
  const told = new Uint8Array(stories.length);
  articles.forEach((row, at) => {
    if (asked.state === "doubtful") article[at] &&= row[4] > 0;
    if (narrow) article[at] &&= speech[at];
    if (article[at] && row[6] >= 0) told[row[6]] = 1;
  });
  const one = asked.version;
  const everything = !who && story === -2 && !one;
  return {
    articles: at => article[at] && !one,
    statements: at => said[at] && (!one || statements[at][5] === one),
    people: at => (everything && !since && !asked.language && !asked.state) || (speaking[at] && !one),
    stories: at => told[at] && !one,
    figures: at => told[figures[at][1]] && !one,
    versions: at => one ? versions[at][2] === one
      : (!who || who[versions[at][1]]) && holding.has(versions[at][2]),
    ruled: () => everything && !since,
    failures: () => everything && !since,
  };
}

/* The same tests as before, unless other things than words are asked for. */
let tests = {};
function narrowing() {
  const told = JSON.stringify({...asked, words: "", order: ""});
  if (tests.told !== told) tests = {told, want: wanted(asked)};
  return tests.want;
}

// -- orders

const orders = new Map();
function ordered(kind, order) {
  const name = `${kind} ${order}`;
  if (!orders.has(name)) orders.set(name, sorted(kind, order));
  return orders.get(name);
}
function sorted(kind, order) {
  const places = Array.from(rows[kind], (_, at) => at);
  const {articles, statements, people, stories} = rows;
  const newest = settings.newest.includes(kind);
  if (newest && order !== "oldest") places.reverse();
  if ((kind === "stories" || kind === "figures") && order === "oldest") places.reverse();
  const article = kind === "articles" ? at => at : at => statements[at][2];
  const by = (key, backwards = 1) => places.sort((a, b) => {
    const one = key(a), other = key(b);
    return one < other ? -backwards : one > other ? backwards : 0;
  });
  if (order === "name") {
    if (kind === "articles") by(at => articles[at][0]);
    if (kind === "people") by(at => people[at][2]);
    if (kind === "stories") by(at => stories[at][1]);
    if (kind === "statements") by(at => statements[at][1] < 0 ? "~" : people[statements[at][1]][2]);
  } else if (newest && order === "outlet") by(at => articles[article(at)][2]);
  else if (newest && order === "doubts") {
    by(kind === "articles" ? at => articles[at][4] : at => statements[at][3] & 1, -1);
  }
  return Uint32Array.from(places);
}

// -- what is shown

const FIELDS = ["words", "person", "language", "state", "run", "order", "story", "version"];
let asked = {};
let turn = 0;
const pages = {};
const lists = all("section.list");

function fromAddress() {
  const told = location.hash.includes("=") ? new URLSearchParams(location.hash.slice(1)) : new URLSearchParams();
  asked = Object.fromEntries(FIELDS.map(name => [name, told.get(name) ?? ""]));
  for (const name of FIELDS) if (form[name]) form[name].value = asked[name];
}
function intoAddress() {
  const told = new URLSearchParams(FIELDS.filter(name => asked[name]).map(name => [name, asked[name]]));
  history.replaceState(null, "", `#${told}`);
}

async function show() {
  const mine = ++turn;
  await ready;
  const narrowed = FIELDS.some(name => asked[name] && name !== "order");
  const words = asked.words.split(/\s+/).filter(word => keyOf(word));
  const hits = words.map(found), want = narrowing();
  const counts = {};
  const shown = lists.map(async section => {
    const kind = section.id;
    const fits = at => want[kind](at) && hits.every(each => each[kind][at]);
    const places = narrowed ? ordered(kind, asked.order).filter(fits) : ordered(kind, asked.order);
    counts[kind] = places.length;
    const first = Math.min((pages[kind] ?? 0) * PAGE, Math.max(0, places.length - 1));
    const start = first - first % PAGE;
    const slice = places.subarray(start, start + PAGE);
    const markup = (await Promise.all(Array.from(slice, at => item(kind, at)))).join("");
    if (mine !== turn) return;
    $(".items", section).innerHTML = markup;
    section.hidden = !places.length;
    $("h2 .number", section).textContent = number(places.length);
    turned(section, start, places.length);
  });
  const person = asked.person && rows.people.findIndex(row => row[1] === asked.person);
  const about = person === "" || person < 0 ? "" : await item("person", person);
  await Promise.all(shown);
  if (mine !== turn) return;
  const who = $("#who");
  if (who.dataset.handle !== asked.person) {
    who.innerHTML = about;
    who.dataset.handle = asked.person;
  }
  who.hidden = !about;
  if (about) $("#people").hidden = true;
  for (const section of all("section.first")) section.hidden = narrowed || asked.order !== "";
  $("#shown").textContent = narrowed ? told(counts) : "";
  document.title = about ? `${asked.person}: ${settings.title}` : settings.title;
  document.documentElement.dataset.turn = mine;
}
function told(counts) {
  const found = ["articles", "statements", "people"].filter(kind => counts[kind])
    .map(kind => `${settings.words[kind]} ${number(counts[kind])}`);
  return filled("found", {what: found.join(", ") || settings.words.nothing});
}
function turned(section, start, count) {
  let pager = $(".pages", section);
  if (!pager) return;
  pager.hidden = count <= PAGE;
  const [before, after] = all("button", pager);
  before.hidden = after.hidden = false;
  before.disabled = start === 0;
  after.disabled = start + PAGE >= count;
  const last = Math.min(start + PAGE, count);
  $("span", pager).textContent =
    filled("page_of", {first: number(start + 1), last: number(last), count: number(count)});
}

for (const section of lists) {
  all(".pages button", section).forEach((button, forward) => button.addEventListener("click", async () => {
    pages[section.id] = Math.max(0, (pages[section.id] ?? 0) + (forward ? 1 : -1));
    await show();
    section.scrollIntoView();
    if (button.disabled) all(".pages button", section).find(other => !other.disabled)?.focus({preventScroll: true});
  }));
}
function changed() {
  for (const name of FIELDS) if (form[name]) asked[name] = form[name].value;
  for (const kind of Object.keys(pages)) pages[kind] = 0;
  intoAddress();
  show();
}
form.addEventListener("input", changed);
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("reset", () => {
  asked = {};
  setTimeout(() => { asked = Object.fromEntries(FIELDS.map(name => [name, ""])); changed(); });
});
addEventListener("hashchange", async () => {
  if (location.hash && !location.hash.includes("=")) return;
  fromAddress();
  for (const kind of Object.keys(pages)) pages[kind] = 0;
  await show();
  scrollTo(0, 0);
  (($("#who").hidden ? null : $("#who .name")) ?? form.words).focus({preventScroll: true});
});
addEventListener("keydown", event => {
  if (event.key === "/" && !/INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) {
    event.preventDefault();
    form.words.focus();
  }
});
form.hidden = false;
fromAddress();
if (location.hash.includes("=")) show();
/* What the first key needs is made ready before it is typed. */
ready.then(() => (window.requestIdleCallback ?? setTimeout)(() => {
  narrowing();
  for (const section of lists) ordered(section.id, asked.order);
  for (const word of ["a", "e"]) found(word);
}));
for (const pager of all(".pages")) turned(pager.parentElement, 0, settings.counts[pager.parentElement.id]);

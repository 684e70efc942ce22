"use strict";
// Shows the answer below the form, and how it grows. Without this, the form leads to the answer.
const form = document.getElementById("ask");
const status = document.getElementById("ask-status");
const answer = document.getElementById("ask-answer");
const words = JSON.parse(form.dataset.words);
let asked = null;

function show(html, isPreview) {
  // Nothing in a report is script, and the page's policy would let none run. Its style is ours.
  const body = html.slice(html.indexOf("<body>"));
  const page = new DOMParser().parseFromString(body, "text/html");
  const parts = Array.from(page.body.children, part => {
    const box = document.createElement("div");
    box.className = part.className;
    box.append(...part.childNodes);
    return box;
  });
  answer.replaceChildren(...parts);
  answer.classList.toggle("preview", isPreview);
  answer.hidden = false;
}

async function* events(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const {value, done} = await reader.read();
    if (done) return;
    rest += value;
    const parts = rest.split("\n\n");
    rest = parts.pop();
    for (const part of parts) {
      const lines = part.split("\n");
      const name = lines.find(line => line.startsWith("event: "));
      const data = lines.filter(line => line.startsWith("data: ")).map(line => line.slice(6));
      if (name) yield {name: name.slice(7), data: data.join("\n")};
    }
  }
}

function failed(problem) {
  status.textContent = problem.told || `${problem.title}: ${problem.detail}${problem.hint ? ` (${problem.hint})` : ""}`;
  status.className = "bad";
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  const data = new FormData(form);
  data.set("format", "html");
  const action = event.submitter?.getAttribute("formaction") || form.getAttribute("action");
  asked?.abort();
  const mine = asked = new AbortController();
  status.className = "";
  status.textContent = words.sending;
  answer.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(action, {
      method: "POST", body: data, headers: {Accept: "text/event-stream"}, signal: mine.signal,
    });
    if (!response.ok) {
      failed(await response.json());
      return;
    }
    for await (const {name, data} of events(response.body)) {
      if (name === "stage") status.textContent = `${words[data] || data} …`;
      if (name === "preview") show(data, true);
      if (name === "problem") failed(JSON.parse(data));
      if (name === "result") {
        show(data, false);
        status.textContent = words.answered;
        answer.focus();
      }
    }
  } catch (error) {
    if (!mine.signal.aborted) failed({title: words.silent, detail: String(error)});
  } finally {
    if (asked === mine) answer.removeAttribute("aria-busy");
  }
});

// In a text, Enter begins a line.
form.addEventListener("keydown", event => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

for (const name of ["dragenter", "dragover"])
  document.addEventListener(name, event => { event.preventDefault(); form.classList.add("over"); });
document.addEventListener("dragleave", event => {
  if (!event.relatedTarget) form.classList.remove("over");
});
document.addEventListener("drop", event => {
  event.preventDefault();
  form.classList.remove("over");
  if (event.dataTransfer.files.length) form.elements.file.files = event.dataTransfer.files;
});

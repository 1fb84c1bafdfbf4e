// What Streamlit has no widget for: links and buttons inside our HTML, each of which would cost
// a message and a component as a widget; copying; and one status line for screen readers.
let said = null;
const STATUS = "belagt-status";

function statusLine() {
  let line = document.getElementById(STATUS);
  if (!line) {
    line = document.createElement("div");
    line.id = STATUS;
    line.setAttribute("role", "status");
    line.setAttribute("aria-live", "polite");
    document.body.appendChild(line);
  }
  return line;
}

function announce(text) {
  const line = statusLine();
  if (text && line.dataset.said !== text.id) {
    line.dataset.said = text.id;
    line.textContent = text.words;
  }
}

async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // Plain http on another machine's name has no clipboard of its own.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.appendChild(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

// Streamlit draws the page while this runs and may draw a place anew, which ends a smooth scroll.
// So the place is brought into view again each time it moved, until the page has come to rest
// or the reader scrolls.
const REST = 1500; // milliseconds
const READER_MOVES = ["wheel", "touchmove", "keydown", "pointerdown"];

function reveal(anchor) {
  const started = performance.now();
  let focused = false;
  let moved = false;
  const stop = () => { moved = true; };
  READER_MOVES.forEach((kind) => window.addEventListener(kind, stop, { once: true }));
  const look = () => {
    const place = document.getElementById(anchor);
    if (place && !focused) {
      place.focus({ preventScroll: true });
      focused = true;
    }
    if (place) bringIntoView(place, anchor);
    if (!moved && performance.now() - started < REST) setTimeout(look, 60);
  };
  look();
}

function bringIntoView(place, anchor) {
  const narrow = window.matchMedia("(max-width: 640px)").matches;
  const mark = anchor === "source-panel" && !narrow && document.querySelector("mark.cited");
  const below = narrow || anchor.startsWith("turn-");
  const block = below ? "start" : anchor === "tool" ? "center" : "nearest";
  (mark || place).scrollIntoView({ behavior: "auto", block });
}

function onClick(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
  const { data: [data], setTriggerValue } = window.belagt;
  const names = ["copy", ...data.follow];
  const link = event.target.closest(names.map((name) => `[data-${name}]`).join(","));
  if (!link) return;
  event.preventDefault();
  const name = names.find((name) => name in link.dataset);
  if (name === "copy") copyAnswer(link, data);
  else setTriggerValue("followed", { name, value: link.dataset[name] });
}

function copyAnswer(link, data) {
  copy(data.copies[link.dataset.copy] || "").then(() => {
    announce({ id: "copy" + Date.now(), words: data.copied });
    link.classList.add("done");
    setTimeout(() => link.classList.remove("done"), 2500);
  });
}

// A quotation that shows while its mark has the focus can be put away without moving the focus.
function onKey(event) {
  const mark = document.activeElement;
  if (event.key === "Escape" && mark?.matches?.("[data-cite]")) {
    mark.classList.add("quiet");
    mark.addEventListener("blur", () => mark.classList.remove("quiet"), { once: true });
  }
}

export default function (component) {
  const data = component.data[0];
  // Listening goes on while Streamlit takes the component down and up again with new data,
  // so that no click falls in between.
  if (!window.belagt) {
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
  }
  const revealed = window.belagt?.revealed;
  window.belagt = { ...component, revealed };
  document.documentElement.lang = data.language;
  if (said !== data.language) {
    said = data.language;
    speak(data.words);
  }
  document.cookie = `belagt_language=${data.language}; path=/; max-age=31536000; SameSite=Lax`;
  announce(data.announce);
  if (data.reveal && revealed !== data.reveal.id) {
    window.belagt.revealed = data.reveal.id;
    reveal(data.reveal.anchor);
  }
}

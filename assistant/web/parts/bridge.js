// What Streamlit has no widget for: links inside answers that open a source, copying,
// the page's language, and one status line for screen readers.
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

function reveal(anchor) {
  if (!anchor) return;
  let tries = 0;
  const look = () => {
    const place = document.getElementById(anchor);
    if (place) {
      const narrow = window.matchMedia("(max-width: 640px)").matches;
      place.focus({ preventScroll: true });
      const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      const target = document.querySelector("#" + anchor + " ~ * mark, mark.cited") || place;
      (narrow ? place : target).scrollIntoView({
        behavior: calm ? "auto" : "smooth",
        block: narrow ? "start" : "nearest",
      });
    } else if (tries++ < 40) {
      setTimeout(look, 50);
    }
  };
  look();
}

export default function (component) {
  const { data, setTriggerValue } = component;
  document.documentElement.lang = data.language;
  document.cookie = `belagt_language=${data.language}; path=/; max-age=31536000; SameSite=Lax`;
  announce(data.announce);
  if (data.reveal && window.belagtRevealed !== data.reveal.id) {
    window.belagtRevealed = data.reveal.id;
    reveal(data.reveal.anchor);
  }

  const onClick = (event) => {
    const link = event.target.closest("[data-cite], [data-copy]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    if (link.dataset.cite) {
      setTriggerValue("opened", link.dataset.cite);
    } else {
      copy(data.copies[link.dataset.copy] || "").then(() => {
        announce({ id: "copy" + Date.now(), words: data.copied });
        link.classList.add("done");
        setTimeout(() => link.classList.remove("done"), 2500);
      });
    }
  };
  const onKey = (event) => {
    if (event.key === "Escape" && document.activeElement?.matches?.("[data-cite]")) {
      document.activeElement.classList.add("quiet");
      document.activeElement.addEventListener(
        "blur", (blurred) => blurred.target.classList.remove("quiet"), { once: true });
    }
  };
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  return () => {
    document.removeEventListener("click", onClick);
    document.removeEventListener("keydown", onKey);
  };
}

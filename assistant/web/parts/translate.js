// Streamlit's own words, which it has no way to translate, in the page's language. What people and
// documents wrote is not looked at: it stands in our HTML, in labels, in options and in fields.
const NAMED = ["aria-label", "title", "placeholder"];
const NOT_THEIRS = [
  ".stHtml",
  "[data-testid='stMarkdownContainer']:not([data-testid='stFileUploader'] button *)",
  "[role='option'] [title]",
  "textarea", "script", "style",
].join(",");

let words = [];
let watcher = null;

// Each word is a pattern, in which the parts that vary are groups, and what is said instead.
function speak(pairs) {
  words = pairs.map(([pattern, said]) => [new RegExp(pattern), said]);
  watcher?.disconnect();
  watcher = null;
  if (!words.length) return;
  watcher = new MutationObserver((changes) => changes.forEach(renew));
  watcher.observe(document.body, {
    subtree: true, childList: true, characterData: true,
    attributes: true, attributeFilter: NAMED,
  });
  translate(document.body);
}

function renew(change) {
  if (change.type === "childList") change.addedNodes.forEach(translate);
  else if (change.type === "characterData") translateText(change.target);
  else translateNames(change.target);
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) return translateText(node);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) translateText(texts.currentNode);
  const named = NAMED.map((name) => `[${name}]`).join(",");
  [node, ...node.querySelectorAll(named)].forEach(translateNames);
}

function translateText(node) {
  if (!node.parentElement || node.parentElement.closest(NOT_THEIRS)) return;
  const said = inOurLanguage(node.nodeValue);
  // Writing the same again would be seen as a change, and so on without end.
  if (said !== null && said !== node.nodeValue) node.nodeValue = said;
}

function translateNames(element) {
  if (element.closest(".stHtml")) return;
  NAMED.forEach((name) => {
    const said = element.hasAttribute(name) && inOurLanguage(element.getAttribute(name));
    if (said && said !== element.getAttribute(name)) element.setAttribute(name, said);
  });
}

function inOurLanguage(text) {
  for (const [pattern, said] of words) {
    const found = pattern.exec(text.trim());
    if (found) return said.replace(/\{(\w+)\}/g, (_, name) => found.groups[name]);
  }
  return null;
}


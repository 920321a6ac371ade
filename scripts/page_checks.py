"""What can be measured of a page that everybody should be able to use (WCAG 2.2, levels A and AA, as far as a program can tell)."""

SCRIPT = r"""
const faults = [];
const say = (what, element) => faults.push(what + (element ? ": " + element.outerHTML.slice(0, 110) : ""));
const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  && !element.closest(".hidden, .skip");

// 3.1.1, 2.4.2: the language and the title of the page.
if (!document.documentElement.lang) say("no language");
if (!document.title) say("no title");

// 1.3.1, 2.4.1: landmarks, and a way past what is on every page.
for (const [selector, most] of [["main", 1], ["body > header", 1], ["body > footer", 1]])
  if (document.querySelectorAll(selector).length !== most) say("not one " + selector);
for (const nav of document.querySelectorAll("nav")) if (!nav.getAttribute("aria-label")) say("nav without a name", nav);
const skip = document.querySelector("a[href^='#']");
if (!skip || !document.querySelector(skip.getAttribute("href"))) say("no link past the head");
for (const child of document.body.children)
  if (!child.matches("header, main, footer, .skip, script")) say("outside of landmarks", child);

// 1.3.1: headings go down step by step, one is the page's.
const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1]));
if (levels.filter((level) => level === 1).length !== 1) say("not one h1");
levels.forEach((level, index) => { if (level > (levels[index - 1] ?? 0) + 1) say("a heading of level " + level + " after " + levels[index - 1]); });
for (const heading of document.querySelectorAll("h1, h2, h3")) if (!heading.textContent.trim()) say("an empty heading", heading);

// 4.1.2, 1.3.1, 3.3.2: every field has a label, every link and button a name; identities are given once.
for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea"))
  if (![...(field.labels ?? [])].some((label) => label.textContent.trim()) && !field.getAttribute("aria-label")) say("no label", field);
for (const element of document.querySelectorAll("a[href], button, summary"))
  if (!element.textContent.trim() && !element.getAttribute("aria-label")) say("no name", element);
const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) say("identity given twice: " + id);
for (const element of document.querySelectorAll("[aria-labelledby]"))
  for (const id of element.getAttribute("aria-labelledby").split(/\s+/)) if (!document.getElementById(id)) say("named by what is not there", element);
for (const picture of document.querySelectorAll("svg[role=img]"))
  if (!picture.querySelector("title")?.textContent.trim() || !picture.querySelector("desc")) say("a picture without words", picture);
for (const list of document.querySelectorAll("ul, ol"))
  for (const child of list.children) if (child.tagName !== "LI") say("not an item in a list", child);
for (const element of document.querySelectorAll("[tabindex]")) if (element.tabIndex > 0) say("an order of its own", element);
for (const frame of document.querySelectorAll("[style], style, iframe, object, embed")) say("what the policy forbids", frame);

// 1.4.3, 1.4.11: contrast of text, and of the borders of fields.
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const rgba = (colour) => {
  canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
};
const over = (top, under) => top.slice(0, 3).map((value, index) => value * top[3] + under[index] * (1 - top[3]));
const ground = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
  return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255]);
};
const light = (colour) => {
  const [r, g, b] = colour.map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
const seen = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || seen.has(element) || !visible(element) || element.closest("script, option, title, desc")) continue;
  seen.add(element);
  const style = getComputedStyle(element);
  const isLarge = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700;
  const ink = element.ownerSVGElement ? style.fill : style.color;
  const under = ground(element.closest("svg") ?? element);
  let opacity = 1;
  for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  const top = rgba(ink); top[3] *= opacity;
  const ratio = contrast(over(top, under), under);
  if (ratio < (isLarge ? 3 : 4.5)) say("contrast " + ratio.toFixed(2), element);
}
for (const field of document.querySelectorAll("input:not([type=hidden]):not([type=checkbox]), select")) {
  if (!visible(field)) continue;
  const around = ground(field.parentElement);
  const border = over(rgba(getComputedStyle(field).borderTopColor), around);
  if (contrast(border, around) < 3) say("contrast of a border", field);
}

// 2.5.8: what is pressed measures 24 pixels each way, but for links within sentences.
for (const element of document.querySelectorAll("button, select, input:not([type=hidden]):not([type=checkbox]), .chip, summary")) {
  if (!visible(element)) continue;
  const box = element.getBoundingClientRect();
  if (box.height < 24 || box.width < 24) say("smaller than 24 pixels", element);
}

// 1.4.10: nothing needs scrolling sideways.
if (document.documentElement.scrollWidth > innerWidth + 1) {
  const wide = [...document.querySelectorAll("main *")].find((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(".scroll"));
  say("wider than the screen by " + (document.documentElement.scrollWidth - innerWidth), wide);
}

// 2.4.7: what has the focus can be seen.
const link = [...document.querySelectorAll("main a[href]")].find(visible);
if (link) {
  link.focus({ focusVisible: true });
  const style = getComputedStyle(link);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) say("the focus cannot be seen", link);
  link.blur();
}
return faults;
"""


def faults(browser):
    """What is wrong with the page that is open, a sentence each."""
    return browser.run(SCRIPT)

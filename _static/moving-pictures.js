/* What the moving pictures of the book share. A picture is <div data-picture="kind" data-given="{…}">, see
   weightshift.interactive; the file of its kind sets movingPictures[kind], whose draw(place, given, kit) builds it in the reader's
   browser. It loads nothing, and is drawn as soon as the page has been read. */

"use strict";

globalThis.movingPictures ??= {};

const movingKit = (() => {
  function withAttributes(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  const make = (tag, attributes = {}, ...children) => withAttributes(document.createElement(tag), attributes, children);
  const shape = (tag, attributes = {}, ...children) =>
    withAttributes(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

  /* Numbers as a person writes them. */
  const signed = (text) => text.replace("-", "−");
  const short = (v) => signed(v === 0 ? "0" : Number(v.toPrecision(2)).toString());
  const fixed = (v, digits = 2) => signed((Math.abs(v) < 0.5 * 10 ** -digits ? 0 : v).toFixed(digits));

  const range = (count, low, high) => Array.from({ length: count }, (_, k) => low + (k * (high - low)) / (count - 1));

  /* An empty chart, and what can be drawn in it; `title` is what it says to those who do not see it. */
  function chart(title, [left, right], [bottom, top], across) {
    const [width, height] = [360, 230];
    const inner = { left: 40, right: width - 16, top: 8, bottom: height - 38 };
    const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title });
    const scale = { x: (inner.right - inner.left) / (right - left), y: (inner.bottom - inner.top) / (top - bottom) };
    const place = {
      x: (v) => inner.left + (Math.min(Math.max(v, left), right) - left) * scale.x,
      y: (v) => inner.bottom - (Math.min(Math.max(v, bottom), top) - bottom) * scale.y,
    };
    const line = (x1, y1, x2, y2, name) => svg.append(shape("line", { x1, y1, x2, y2, class: name }));
    const write = (x, y, text, name) => svg.append(shape("text", { x, y, class: name }, text));
    line(inner.left, inner.bottom, inner.right, inner.bottom, "frame");
    line(inner.left, inner.bottom, inner.left, inner.top, "frame");
    write((inner.left + inner.right) / 2, height - 5, across, "axis");
    return {
      svg,
      place,
      curve: (xs, ys, name) =>
        svg.append(
          shape("path", {
            d: xs.map((x, k) => `${k ? "L" : "M"}${place.x(x).toFixed(1)} ${place.y(ys[k]).toFixed(1)}`).join(""),
            class: `line ${name}`,
          }),
        ),
      upright: (x, name) => line(place.x(x), inner.bottom, place.x(x), inner.top, name),
      level: (from, to, y, name) => line(place.x(from), place.y(y), place.x(to), place.y(y), name),
      bar: (from, to, y, name) =>
        svg.append(
          shape("rect", {
            x: place.x(from),
            y: place.y(y),
            width: place.x(to) - place.x(from),
            height: inner.bottom - place.y(y),
            class: name,
          }),
        ),
      /* A line of a given slope through a point, as long on the screen whatever its slope. */
      tangent: (x, y, slope, name, length = 55) => {
        const along = [scale.x, -slope * scale.y];
        const [dx, dy] = along.map((part) => (part * length) / Math.hypot(...along));
        line(place.x(x) - dx, place.y(y) - dy, place.x(x) + dx, place.y(y) + dy, `line ${name}`);
      },
      tickX: (v, text) => write(place.x(v), inner.bottom + 15, text, "tick-x"),
      tickY: (v, text) => write(inner.left - 5, place.y(v) + 4, text, "tick-y"),
      write: (x, y, text) => write(place.x(x), place.y(y) - 4, text, "value"),
      dot: (x, y, r, name) => svg.append(shape("circle", { cx: place.x(x), cy: place.y(y), r, class: name })),
    };
  }

  function legend(lines) {
    const items = lines.map(([name, words]) => {
      const swatch = shape("svg", { viewBox: "0 0 28 8", class: "swatch", "aria-hidden": "true" });
      swatch.append(shape("line", { x1: 0, y1: 4, x2: 28, y2: 4, class: `line ${name}` }));
      return make("li", {}, swatch, words);
    });
    return make("ul", { class: "legend" }, ...items);
  }

  let count = 0;

  /* Sliders for the entries of `now`, each { key, label, low, high, step, show } and, where the slider's scale is another than
     the entry's, { read, write }; `moved(key)` is called after one has moved. Returns their rows, and what sets them anew. */
  function sliders(specs, now, moved) {
    count += 1;
    const made = specs.map((s) => {
      const [read, write] = [s.read ?? Number, s.write ?? Number];
      const id = `moving-picture-${count}-${s.key}`;
      const input = make("input", { type: "range", id, min: s.low, max: s.high, step: s.step });
      const output = make("output", { for: id });
      input.addEventListener("input", () => {
        now[s.key] = read(Number(input.value));
        moved(s.key);
      });
      const refresh = () => {
        input.value = write(now[s.key]);
        output.value = s.show(now[s.key]);
        input.setAttribute("aria-valuetext", `${s.label} is ${s.show(now[s.key])}`);
      };
      return { refresh, row: make("div", { class: "control" }, make("label", { for: id }, s.label), input, output) };
    });
    return { rows: made.map((s) => s.row), refresh: () => made.forEach((s) => s.refresh()) };
  }

  /* Radio buttons for one entry of `now`: choices are [value, words, formula]. */
  function choice(title, key, choices, now, moved) {
    count += 1;
    const rows = choices.map(([value, ...words]) => {
      const input = make("input", { type: "radio", name: `moving-picture-${count}`, value });
      input.checked = now[key] === value;
      input.addEventListener("change", () => {
        now[key] = value;
        moved(key);
      });
      return make("label", { class: value }, input, ...words.map((text, k) => make("span", k ? { class: "formula" } : {}, text)));
    });
    return make("fieldset", {}, make("legend", {}, title), ...rows);
  }

  function button(text, press, attributes = {}) {
    const element = make("button", { type: "button", ...attributes }, text);
    element.addEventListener("click", press);
    return element;
  }

  /* The parts of a picture, in order: controls, charts with their legends, and what they say in words. */
  function build(place, controls, charts, words) {
    const label = place.getAttribute("aria-label") ?? "";
    const panels = charts.map(([holder, lines]) => make("div", { class: "panel" }, holder, legend(lines)));
    place.replaceChildren(
      make("div", { class: "controls", role: "group", "aria-label": label }, ...controls),
      make("div", { class: "panels" }, ...panels),
      words,
    );
    place.removeAttribute("aria-label");
  }

  function start() {
    for (const place of document.querySelectorAll("[data-picture]"))
      movingPictures[place.dataset.picture].draw(place, JSON.parse(place.dataset.given), movingKit);
    performance.mark("moving pictures drawn");
  }

  /* "interactive" comes before scripts that are deferred, such as MathJax, have run. */
  if (globalThis.document?.readyState === "loading")
    document.addEventListener("readystatechange", () => document.readyState === "interactive" && start());
  else if (globalThis.document) queueMicrotask(start);

  return { make, shape, short, fixed, range, chart, legend, sliders, choice, button, build };
})();

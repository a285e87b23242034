/* The attention window on a circle, for the reader to move: a picture made of what a chapter stores in
   <div class="window-picture" data-window-picture="{…}">; see weightshift.interactive. It loads nothing.

   The points x_i lie on the unit circle at the angles given, so that x^T x_i = cos(angle - angle_i). The functions below are
   those of weightshift.numerics: window.attention, window.risk, window.best_window, and the linear head of window_structure. */

"use strict";

const windowPicture = (() => {
  const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const dot = (u, v) => u.reduce((sum, a, i) => sum + a * v[i], 0);
  const squares = (u) => dot(u, u);

  /* Shares p_i of the labels for one query: softmax of w x^T x_i. */
  function shares(w, angles, at) {
    const scores = angles.map((a) => w * Math.cos(at - a));
    const top = Math.max(...scores);
    const weights = scores.map((s) => Math.exp(s - top));
    const total = weights.reduce((sum, v) => sum + v, 0);
    return weights.map((v) => v / total);
  }

  const softmax = (w, angles, labels, queries) => queries.map((at) => dot(shares(w, angles, at), labels));

  /* Mean over the queries of the squared bias and of the variance of a softmax head, the noise integrated out. */
  function risk(w, angles, clean, sigma, queries, target) {
    const parts = queries.map((at, q) => {
      const p = shares(w, angles, at);
      return [(dot(p, clean) - target[q]) ** 2, sigma ** 2 * squares(p)];
    });
    return [0, 1].map((k) => mean(parts.map((part) => part[k])));
  }

  /* The w between low and high of least risk: the best of a grid in log w, then ever finer grids around it. */
  function bestWindow(angles, clean, sigma, queries, target, low = 0.1, high = 1000) {
    const at = (u) => risk(Math.exp(u), angles, clean, sigma, queries, target).reduce((a, b) => a + b);
    let [from, to] = [Math.log(low), Math.log(high)];
    for (let points = 40; to - from > 1e-4; points = 8) {
      const step = (to - from) / points;
      const grid = Array.from({ length: points + 1 }, (_, k) => from + k * step);
      const values = grid.map(at);
      const best = grid[values.indexOf(Math.min(...values))];
      [from, to] = [Math.max(from, best - step), Math.min(to, best + step)];
    }
    return Math.exp((from + to) / 2);
  }

  /* Linear attention, sum_i x^T x_i y_i, with the gain of least risk: that gain and that risk. */
  function linearGain(angles, clean, sigma, queries, target) {
    const scores = queries.map((at) => angles.map((a) => Math.cos(at - a)));
    const plain = scores.map((s) => dot(s, clean));
    const noise = sigma ** 2 * mean(scores.map(squares));
    const [overlap, power] = [dot(plain, target) / plain.length, squares(plain) / plain.length + noise];
    if (power === 0) return { gain: 0, risk: squares(target) / target.length };
    return { gain: overlap / power, risk: squares(target) / target.length - overlap ** 2 / power };
  }

  const linear = (gain, angles, labels, queries) =>
    queries.map((at) => gain * dot(angles.map((a) => Math.cos(at - a)), labels));

  /* Drawing. */

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  function shape(tag, attributes) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  /* An empty chart, and where a value stands in it. */
  function chart(title, [left, right], [bottom, top], across) {
    const [width, height] = [360, 230];
    const inner = { left: 40, right: width - 16, top: 8, bottom: height - 38 };
    const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title });
    const place = {
      x: (v) => inner.left + ((v - left) / (right - left)) * (inner.right - inner.left),
      y: (v) => inner.bottom - ((Math.min(Math.max(v, bottom), top) - bottom) / (top - bottom)) * (inner.bottom - inner.top),
    };
    const line = (x1, y1, x2, y2, name) => svg.append(shape("line", { x1, y1, x2, y2, class: name }));
    line(inner.left, inner.bottom, inner.right, inner.bottom, "frame");
    line(inner.left, inner.bottom, inner.left, inner.top, "frame");
    const write = (x, y, text, name) => {
      const element = shape("text", { x, y, class: name });
      element.textContent = text;
      svg.append(element);
    };
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
      tickX: (v, text) => write(place.x(v), inner.bottom + 15, text, "tick-x"),
      tickY: (v, text) => write(inner.left - 5, place.y(v) + 4, text, "tick-y"),
      dot: (x, y, r, name) => svg.append(shape("circle", { cx: place.x(x), cy: place.y(y), r, class: name })),
    };
  }

  const short = (v) => (v === 0 ? "0" : Number(v.toPrecision(2)).toString());
  const degrees = (angle) => `${Math.round((angle * 180) / Math.PI)}°`;

  const SLIDERS = [
    { key: "w", label: "window w", low: Math.log(0.5), high: Math.log(500), step: 0.02, read: Math.exp, show: short },
    { key: "L", label: "steepness L", low: 0, high: 4, step: 0.1, show: short },
    { key: "sigma", label: "noise σ", low: 0, high: 1.5, step: 0.05, show: short },
    { key: "n", label: "points n", low: 5, high: 40, step: 1, show: String },
    { key: "query", label: "query", low: -Math.PI, high: Math.PI, step: Math.PI / 60, show: degrees },
  ];
  const LINES = {
    above: [
      ["truth", "function"],
      ["softmax", "softmax attention"],
      ["linear", "linear attention, best gain"],
    ],
    below: [
      ["bias", "bias"],
      ["variance", "variance"],
      ["softmax", "risk: their sum"],
      ["linear", "risk of linear attention"],
    ],
  };
  const GRID = Array.from({ length: 61 }, (_, k) => Math.log(0.5) + (k * Math.log(1000)) / 60);
  let count = 0;

  /* Everything there is to say of one setting of the sliders. */
  function compute(data, { w, L, sigma, n }) {
    const angles = data.angles.slice(0, n);
    const clean = data.values.slice(0, n).map((v) => L * v);
    const labels = clean.map((v, i) => v + sigma * data.noise[i]);
    const target = data.function.map((v) => L * v);
    const queries = data.grid;
    const given = [angles, clean, sigma, queries, target];
    const line = linearGain(...given);
    return {
      angles,
      labels,
      target,
      prediction: softmax(w, angles, labels, queries),
      line: linear(line.gain, angles, labels, queries),
      linearRisk: line.risk,
      here: risk(w, ...given),
      best: bestWindow(...given, 0.5, 500),
      curve: GRID.map((u) => risk(Math.exp(u), ...given)),
      leastAt: (v) => risk(v, ...given),
    };
  }

  function drawAbove(data, now, found) {
    const title =
      `Against the angle: the function, ${now.n} labels, the prediction of softmax attention with w = ${short(now.w)}, ` +
      "and that of linear attention. The area of a label is its share at the query.";
    const height = 1.05 * Math.max(1.5, ...found.labels.map(Math.abs), ...found.target.map(Math.abs));
    const c = chart(title, [-Math.PI, Math.PI], [-height, height], "angle");
    [-Math.PI, -Math.PI / 2, 0, Math.PI / 2, Math.PI].forEach((v) => c.tickX(v, degrees(v)));
    [-height / 1.05, 0, height / 1.05].forEach((v) => c.tickY(v, short(v)));
    c.upright(now.query, "marker");
    const p = shares(now.w, found.angles, now.query);
    found.angles.forEach((a, i) => c.dot(a, found.labels[i], 1.5 + 14 * Math.sqrt(p[i]), "label"));
    c.curve(data.grid, found.target, "truth");
    c.curve(data.grid, found.line, "linear");
    c.curve(data.grid, found.prediction, "softmax");
    return c.svg;
  }

  function drawBelow(now, found) {
    const title =
      "Against the window w, both axes logarithmic: bias, which falls, variance, which rises, and their sum, " +
      `which is least at w = ${short(found.best)}; the risk of linear attention does not depend on w.`;
    const c = chart(title, [GRID[0], GRID.at(-1)], [-4, 1], "window w");
    [1, 10, 100].forEach((v) => c.tickX(Math.log(v), String(v)));
    [
      [-4, "10⁻⁴"],
      [-2, "10⁻²"],
      [0, "1"],
    ].forEach(([v, text]) => c.tickY(v, text));
    c.upright(Math.log(now.w), "marker");
    const log = (v) => Math.log10(Math.max(v, 1e-12));
    ["bias", "variance"].forEach((name, k) => c.curve(GRID, found.curve.map((r) => log(r[k])), name));
    c.curve(GRID, GRID.map(() => log(found.linearRisk)), "linear");
    c.curve(GRID, found.curve.map((r) => log(r[0] + r[1])), "softmax");
    c.dot(Math.log(now.w), log(found.here[0] + found.here[1]), 4, "here");
    return c.svg;
  }

  function legend(lines) {
    const items = lines.map(([name, words]) => {
      const swatch = shape("svg", { viewBox: "0 0 28 8", class: "swatch", "aria-hidden": "true" });
      swatch.append(shape("line", { x1: 0, y1: 4, x2: 28, y2: 4, class: `line ${name}` }));
      return make("li", {}, swatch, words);
    });
    return make("ul", { class: "legend" }, ...items);
  }

  function build(place) {
    const data = JSON.parse(place.dataset.windowPicture);
    const now = { ...data.start };
    const number = (count += 1);
    const panels = { above: make("div"), below: make("div") };
    const words = make("p", { class: "words", role: "status" });
    const controls = SLIDERS.map((s) => {
      const id = `window-picture-${number}-${s.key}`;
      const high = s.key === "n" ? Math.min(s.high, data.angles.length) : s.high;
      const value = s.read ? Math.log(now[s.key]) : now[s.key];
      const input = make("input", { type: "range", id, min: s.low, max: high, step: s.step });
      input.value = value;
      const output = make("output", { for: id });
      const refresh = () => {
        output.value = s.show(now[s.key]);
        input.setAttribute("aria-valuetext", `${s.label} is ${s.show(now[s.key])}`);
      };
      input.addEventListener("input", () => {
        const value = Number(input.value);
        now[s.key] = s.read ? s.read(value) : value;
        draw();
      });
      return { ...s, input, refresh, row: make("div", { class: "control" }, make("label", { for: id }, s.label), input, output) };
    });
    const button = make("button", { type: "button" }, "Go to the best window");

    function draw() {
      const found = compute(data, now);
      controls.forEach((c) => c.refresh());
      panels.above.replaceChildren(drawAbove(data, now, found));
      panels.below.replaceChildren(drawBelow(now, found));
      const [bias, variance] = found.here;
      const least = found.leastAt(found.best).reduce((a, b) => a + b);
      words.textContent =
        `At w = ${short(now.w)}: bias ${short(bias)}, variance ${short(variance)}, risk ${short(bias + variance)}. ` +
        `Best window: w = ${short(found.best)}, with risk ${short(least)}. ` +
        `Linear attention, with the best gain: risk ${short(found.linearRisk)}.`;
      place.dataset.best = found.best;
    }

    button.addEventListener("click", () => {
      now.w = Number(place.dataset.best);
      controls[0].input.value = Math.log(now.w);
      draw();
    });
    const sides = Object.keys(panels).map((side) => make("div", { class: "panel" }, panels[side], legend(LINES[side])));
    place.replaceChildren(
      make("div", { class: "controls", role: "group", "aria-label": place.getAttribute("aria-label") ?? "" }, ...controls.map((c) => c.row), button),
      make("div", { class: "panels" }, ...sides),
      words,
    );
    draw();
  }

  function start() {
    document.querySelectorAll("[data-window-picture]").forEach(build);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();

  return { shares, softmax, risk, bestWindow, linearGain, linear };
})();

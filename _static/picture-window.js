/* The attention window on a circle, a moving picture; see moving-pictures.js.

   The points x_i lie on the unit circle at the angles given, so that x^T x_i = cos(angle - angle_i). The functions below are
   those of weightshift.numerics: window.attention, window.risk, window.best_window, and the linear head of window_structure. */

"use strict";

(globalThis.movingPictures ??= {}).window = (() => {
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

  const degrees = (angle) => `${Math.round((angle * 180) / Math.PI)}°`;

  const sliders = ({ short }, points) => [
    { key: "w", label: "window w", low: Math.log(0.5), high: Math.log(500), step: 0.02, read: Math.exp, write: Math.log, show: short },
    { key: "L", label: "steepness L", low: 0, high: 4, step: 0.1, show: short },
    { key: "sigma", label: "noise σ", low: 0, high: 1.5, step: 0.05, show: short },
    { key: "n", label: "points n", low: 5, high: Math.min(40, points), step: 1, show: String },
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

  function drawAbove(kit, data, now, found) {
    const title =
      `Against the angle: the function, ${now.n} labels, the prediction of softmax attention with w = ${kit.short(now.w)}` +
      `${data.risks ? ", and that of linear attention" : ""}. The area of a label is its share at the query.`;
    const height = 1.05 * Math.max(1.5, ...found.labels.map(Math.abs), ...found.target.map(Math.abs));
    const c = kit.chart(title, [-Math.PI, Math.PI], [-height, height], "angle");
    [-Math.PI, -Math.PI / 2, 0, Math.PI / 2, Math.PI].forEach((v) => c.tickX(v, degrees(v)));
    [-height / 1.05, 0, height / 1.05].forEach((v) => c.tickY(v, kit.short(v)));
    c.upright(now.query, "marker");
    const p = shares(now.w, found.angles, now.query);
    found.angles.forEach((a, i) => c.dot(a, found.labels[i], 1.5 + 14 * Math.sqrt(p[i]), "label"));
    c.curve(data.grid, found.target, "truth");
    if (data.risks) c.curve(data.grid, found.line, "linear");
    c.curve(data.grid, found.prediction, "softmax");
    return c.svg;
  }

  function drawBelow(kit, now, found) {
    const title =
      "Against the window w, both axes logarithmic: bias, which falls, variance, which rises, and their sum, " +
      `which is least at w = ${kit.short(found.best)}; the risk of linear attention does not depend on w.`;
    const c = kit.chart(title, [GRID[0], GRID.at(-1)], [-4, 1], "window w");
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

  function draw(place, data, kit) {
    const { short } = kit;
    const now = { ...data.start };
    const panels = { above: kit.make("div"), ...(data.risks && { below: kit.make("div") }) };
    const words = kit.make("p", { class: "words", role: "status" });
    const shown = sliders(kit, data.angles.length).filter((s) => data.risks || ["w", "query"].includes(s.key));
    const controls = kit.sliders(shown, now, redraw);
    let best = now.w;

    function risks(found) {
      const [bias, variance] = found.here;
      const least = found.leastAt(best).reduce((a, b) => a + b);
      return (
        `At w = ${short(now.w)}: bias ${short(bias)}, variance ${short(variance)}, risk ${short(bias + variance)}. ` +
        `Best window: w = ${short(best)}, with risk ${short(least)}. ` +
        `Linear attention, with the best gain: risk ${short(found.linearRisk)}.`
      );
    }

    function shared(found) {
      const p = shares(now.w, found.angles, now.query);
      return (
        `At w = ${short(now.w)} the prediction at ${degrees(now.query)} is ${short(dot(p, found.labels))}, a mean over ` +
        `about ${short(1 / squares(p))} of the ${now.n} labels; the largest share is ${short(Math.max(...p))}.`
      );
    }

    function redraw() {
      const found = compute(data, now);
      best = found.best;
      controls.refresh();
      panels.above.replaceChildren(drawAbove(kit, data, now, found));
      panels.below?.replaceChildren(drawBelow(kit, now, found));
      words.textContent = data.risks ? risks(found) : shared(found);
    }

    const button = kit.button("Go to the best window", () => {
      now.w = best;
      redraw();
    });
    const lines = data.risks ? LINES : { above: LINES.above.slice(0, 2) };
    const charts = Object.keys(panels).map((side) => [panels[side], lines[side]]);
    kit.build(place, data.risks ? [...controls.rows, button] : controls.rows, charts, words);
    redraw();
  }

  return { shares, softmax, risk, bestWindow, linearGain, linear, draw };
})();

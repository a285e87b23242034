/* How far a step of the weights can move the prediction: the main theorem's factor, the best one, and an example; a moving
   picture, see moving-pictures.js. The example has two opposite rows and n - 2 of zeros, so that the norm of A is R. */

"use strict";

(globalThis.movingPictures ??= {}).factors = (() => {
  /* Logarithms to base 10 of n^1.5 exp(10 R^2) and of R / 2. */
  const logPaper = (n, R) => 1.5 * Math.log10(n) + (10 * R ** 2) / Math.LN10;
  const logSharp = (R) => Math.log10(R / 2);

  /* Length of f(step) - f(0) for A = R / sqrt(2) (1, -1, 0, …, 0). */
  function change(n, R, step) {
    const logit = (R / Math.SQRT2) * step;
    const total = Math.exp(logit) + Math.exp(-logit) + n - 2;
    const parts = [logit, -logit].map((z) => Math.exp(z) / total - 1 / n);
    return Math.hypot(...parts, Math.sqrt(n - 2) * (1 / total - 1 / n));
  }

  const RADII = [0.05, 4];
  const LINES = {
    over: [
      ["paper", "n^1.5 exp(10 R²)"],
      ["sharp", "R/2"],
    ],
    here: [
      ["paper", "by the theorem"],
      ["sharp", "by R/2"],
      ["happens", "what happens to the example"],
      ["most", "√2, which nothing exceeds"],
    ],
  };
  const power = (v) => String(Math.round(v)).replace(/[-\d]/g, (c) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)]);

  function draw(place, given, kit) {
    const now = { ...given };
    const holders = { over: kit.make("div"), here: kit.make("div") };
    const said = kit.make("p", { class: "words", role: "status" });
    const number = (log) => {
      const whole = Math.floor(log + 1e-9);
      const front = kit.short(10 ** (log - whole));
      return Math.abs(log) < 2.9 ? kit.short(10 ** log) : `${front === "1" ? "" : `${front} · `}10${power(whole)}`;
    };
    const grid = kit.range(160, ...RADII);

    function redraw() {
      const { R, n, step } = now;
      const [paper, sharp] = [logPaper(n, R), logSharp(R)];
      const found = Math.log10(change(n, R, step));
      controls.refresh();

      const over = kit.chart(
        `The two factors against R, as powers of ten. At R = ${kit.short(R)} the theorem has ${number(paper)}, and R/2 is ${number(sharp)}.`,
        [0, RADII[1]],
        [-3, 75],
        "R",
      );
      [0, 1, 2, 3, 4].forEach((v) => over.tickX(v, String(v)));
      [0, 25, 50, 75].forEach((v) => over.tickY(v, v ? `10${power(v)}` : "1"));
      over.upright(R, "marker");
      over.curve(grid, grid.map((r) => logPaper(n, r)), "paper");
      over.curve(grid, grid.map(logSharp), "sharp");
      over.dot(R, paper, 4, "dot paper");
      over.dot(R, sharp, 4, "dot sharp");
      holders.over.replaceChildren(over.svg);

      const log = Math.log10(step);
      const bars = [
        ["paper", paper + log],
        ["sharp", sharp + log],
        ["happens", found],
      ];
      const here = kit.chart(
        `How far the prediction moves in a step of length ${number(log)}: at most ${number(bars[0][1])} by the theorem, at most ` +
          `${number(bars[1][1])} by R/2, and ${number(found)} in the example. Nothing exceeds √2.`,
        [0, 3],
        [-9, 3],
        "change of the prediction",
      );
      [-9, -6, -3, 0, 3].forEach((v) => here.tickY(v, v ? `10${power(v)}` : "1"));
      bars.forEach(([name, value], k) => {
        const shown = Math.min(value, 2); // a higher one leaves the chart, below its number
        here.bar(k + 0.2, k + 0.8, shown, `bar ${name}`);
        here.write(k + 0.5, shown, number(value));
      });
      here.level(0, 3, Math.log10(Math.SQRT2), "line most");
      holders.here.replaceChildren(here.svg);

      said.textContent =
        `At R = ${kit.short(R)}, n = ${n}, step ${number(log)}: the theorem allows a change of ${number(bars[0][1])}, ` +
        (bars[0][1] > Math.log10(Math.SQRT2) ? "more than √2, so it says nothing; " : "") +
        `R/2 allows ${number(bars[1][1])}; the example moves by ${number(found)}.`;
    }

    const specs = [
      { key: "R", label: "R", low: RADII[0], high: RADII[1], step: 0.05, show: kit.short },
      { key: "n", label: "rows n", low: 2, high: 50, step: 1, show: String },
      { key: "step", label: "step", low: -6, high: 0, step: 0.1, read: (v) => 10 ** v, write: Math.log10, show: (v) => number(Math.log10(v)) },
    ];
    const controls = kit.sliders(specs, now, redraw);
    const charts = Object.keys(holders).map((side) => [holders[side], LINES[side]]);
    kit.build(place, controls.rows, charts, said);
    redraw();
  }

  return { logPaper, logSharp, change, draw };
})();

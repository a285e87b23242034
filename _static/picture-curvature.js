/* The curvature of the loss for two rows, f = (p, 1 - p) and b = (q, 1 - q); a moving picture, see moving-pictures.js. As a function
   of the difference t of the two logits the loss is (p - q)^2, and its second derivative is half the eigenvalue of
   weightshift.studies.curvature.two_row_eigenvalue. */

"use strict";

(globalThis.movingPictures ??= {}).curvature = (() => {
  const share = (t) => 1 / (1 + Math.exp(-t));
  const gap = (p) => Math.log(p / (1 - p));
  const loss = (t, q) => (share(t) - q) ** 2;

  function slope(t, q) {
    const p = share(t);
    return 2 * (p - q) * p * (1 - p);
  }

  function eigenvalue(p, q) {
    const w = p * (1 - p);
    return 4 * w ** 2 + 4 * (p - q) * w * (1 - 2 * p);
  }

  const GAPS = [-5, 5];
  const LINES = {
    loss: [
      ["curve", "loss"],
      ["tangent", "tangent"],
      ["parabola", "parabola with the same curvature"],
    ],
    curvature: [
      ["curve", "eigenvalue λ(p, q) at this q"],
      ["extreme", "extremes over all p and q"],
    ],
  };

  function draw(place, given, kit) {
    const now = { t: gap(given.p), q: given.q };
    const { least, greatest } = given;
    const holders = { loss: kit.make("div"), curvature: kit.make("div") };
    const said = kit.make("p", { class: "words", role: "status" });
    const gaps = kit.range(161, ...GAPS);
    const ps = kit.range(121, 0, 1);

    function redraw() {
      const { t, q } = now;
      const [p, value, height, rise] = [share(t), eigenvalue(share(t), q), loss(t, q), slope(t, q)];
      const near = gaps.filter((s) => Math.abs(s - t) < 1.8);
      controls.refresh();

      const above = kit.chart(
        `The loss against the difference t of the logits, for q = ${kit.fixed(q)}. At t = ${kit.fixed(t)} a parabola touches it, which ` +
          `bends ${value < 0 ? "down" : "up"}.`,
        GAPS,
        [0, 1],
        "difference t of the two logits",
      );
      [-5, 0, 5].forEach((v) => above.tickX(v, kit.short(v)));
      [0, 0.5, 1].forEach((v) => above.tickY(v, kit.short(v)));
      above.curve(gaps, gaps.map((s) => loss(s, q)), "curve");
      above.tangent(t, height, rise, "tangent", 70);
      above.curve(near, near.map((s) => height + rise * (s - t) + (value / 4) * (s - t) ** 2), "parabola");
      above.dot(t, height, 5, "here");
      holders.loss.replaceChildren(above.svg);

      const below = kit.chart(
        `The eigenvalue against p, for q = ${kit.fixed(q)}. At p = ${kit.fixed(p)} it is ${kit.fixed(value, 3)}; over all p and q it ` +
          `lies between ${kit.fixed(least, 3)} and ${kit.fixed(greatest, 3)}.`,
        [0, 1],
        [-0.35, 0.35],
        "share p of the first row",
      );
      [0, 0.5, 1].forEach((v) => below.tickX(v, kit.short(v)));
      [-0.25, 0, 0.25].forEach((v) => below.tickY(v, kit.short(v)));
      [least, greatest].forEach((v) => below.level(0, 1, v, "line extreme"));
      below.level(0, 1, 0, "frame");
      below.curve(ps, ps.map((v) => eigenvalue(v, q)), "curve");
      below.dot(p, value, 5, "here");
      holders.curvature.replaceChildren(below.svg);

      said.textContent =
        `p = ${kit.fixed(p)}, q = ${kit.fixed(q)}: loss ${kit.fixed(height, 3)}, eigenvalue ${kit.fixed(value, 3)}. ` +
        (value < 0 ? "The loss bends down here: a step of plain Newton would go uphill." : "The loss bends up here.");
    }

    const go = (to) => () => {
      [now.t, now.q] = [gap(to.p), to.q];
      redraw();
    };
    const specs = [
      { key: "t", label: "share p", low: GAPS[0], high: GAPS[1], step: 0.05, show: (t) => kit.fixed(share(t)) },
      { key: "q", label: "target q", low: 0, high: 1, step: 0.05, show: kit.fixed },
    ];
    const controls = kit.sliders(specs, now, redraw);
    const buttons = [
      kit.button("Most concave", go(given.lowest), { class: "first" }),
      kit.button("Most convex", go(given.highest)),
    ];
    const charts = Object.keys(holders).map((side) => [holders[side], LINES[side]]);
    kit.build(place, [...controls.rows, kit.make("div", { class: "buttons" }, ...buttons)], charts, said);
    redraw();
  }

  return { share, gap, loss, slope, eigenvalue, draw };
})();

/* Gradient descent on the loss of softmax regression with one column, with the derivative as proved or as printed; a moving
   picture, see moving-pictures.js. The functions are those of weightshift.numerics.SoftmaxRegression at d = 1, and the two right
   sides of lemma 4.5, part 5. */

"use strict";

(globalThis.movingPictures ??= {}).descent = (() => {
  const dot = (u, v) => u.reduce((sum, a, k) => sum + a * v[k], 0);

  /* Shares f(x): the softmax of the scores A x. */
  function shares(A, x) {
    const scores = A.map((a) => a * x);
    const top = Math.max(...scores);
    const weights = scores.map((s) => Math.exp(s - top));
    const total = weights.reduce((sum, v) => sum + v, 0);
    return weights.map((v) => v / total);
  }

  function loss(A, b, x) {
    const c = shares(A, x).map((p, k) => p - b[k]);
    return dot(c, c) / 2;
  }

  /* Each is ± <A, f> <c, f> + <A, f ∘ c>. */
  const SIGN = { proved: -1, printed: 1 };
  function derivative(A, b, x, sign) {
    const f = shares(A, x);
    const c = f.map((p, k) => p - b[k]);
    return SIGN[sign] * dot(A, f) * dot(c, f) + dot(A, f.map((p, k) => p * c[k]));
  }

  /* Where descent goes from x: all its places, until it settles, leaves [low, high] or has taken all steps. */
  function path(A, b, x, sign, eta, [low, high], steps = 400) {
    const places = [x];
    while (places.length <= steps) {
      const here = places.at(-1);
      const next = here - eta * derivative(A, b, here, sign);
      places.push(next);
      if (Math.abs(next - here) < 2e-4 || next < low || next > high) break;
    }
    return places;
  }

  const FORMULAS = { proved: "−⟨A, f⟩⟨c, f⟩ + ⟨A, f ∘ c⟩", printed: "+⟨A, f⟩⟨c, f⟩ + ⟨A, f ∘ c⟩" };
  const LEGENDS = {
    shares: [
      ["bar", "shares f(x), the softmax of A x"],
      ["target", "target b"],
    ],
    loss: [
      ["curve", "loss L(x) = ½ |c|², c = f − b"],
      ["slope", "slope that the formula gives"],
    ],
  };

  function draw(place, given, kit) {
    const { words, b, eta, low, high } = given;
    const now = { x: given.start, shift: 0, sign: "proved" };
    const still = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
    const A = () => given.A.map((a) => a + now.shift);
    const grid = kit.range(121, low, high);
    const curve = grid.map((x) => loss(given.A, b, x));
    const [least, top] = [Math.min(...curve), 1.15 * Math.max(...curve)];
    const holders = { shares: kit.make("div"), loss: kit.make("div") };
    const said = kit.make("p", { class: "words", role: "status" });
    let been = [now.x];
    let timer = null;

    function drawShares(f) {
      const title = words.map((word, k) => `${word}: share ${kit.fixed(f[k])}, target ${kit.fixed(b[k])}`).join("; ");
      const c = kit.chart(title, [0, words.length], [0, 1.15], given.numbers);
      [0, 0.5, 1].forEach((v) => c.tickY(v, kit.short(v)));
      words.forEach((word, k) => {
        c.bar(k + 0.2, k + 0.8, f[k], "bar");
        c.level(k + 0.1, k + 0.9, b[k], "line target");
        c.write(k + 0.5, f[k], kit.fixed(f[k]));
        c.tickX(k + 0.5, `${word} ${kit.short(A()[k])}`);
      });
      return c.svg;
    }

    function drawLoss(height, slope) {
      const title =
        `The loss against x, least ${kit.fixed(least, 3)}. Descent stands at x = ${kit.fixed(now.x)}, where the loss is ` +
        `${kit.fixed(height, 3)}; the line through that point has the slope that the formula gives, ${kit.fixed(slope)}.`;
      const c = kit.chart(title, [low, high], [0, top], "query x");
      [low, 0, high].forEach((v) => c.tickX(v, kit.short(v)));
      [0, 0.25, 0.5].filter((v) => v < top).forEach((v) => c.tickY(v, kit.short(v)));
      c.curve(grid, curve, "curve");
      been.slice(0, -1).forEach((x) => c.dot(x, loss(given.A, b, x), 2.5, "been"));
      c.tangent(now.x, height, slope, "slope");
      c.dot(now.x, height, 6, "here");
      return c.svg;
    }

    function conclude(height) {
      const steps = been.length - 1;
      if (now.x < low || now.x > high)
        return ["away", `It has run away, to a loss of ${kit.fixed(height, 3)}; the least is ${kit.fixed(least, 3)}.`];
      if (steps > 0 && Math.abs(now.x - been.at(-2)) < 2e-4)
        return height < least + 2e-3
          ? ["settled", "It has settled where the loss is least."]
          : ["wrong", `It has settled in the wrong place: the least loss is ${kit.fixed(least, 3)}.`];
      return ["", ""];
    }

    function redraw() {
      const [f, height, slope] = [shares(A(), now.x), loss(A(), b, now.x), derivative(A(), b, now.x, now.sign)];
      const [end, verdict] = conclude(height);
      if (end) stop();
      Object.assign(place.dataset, { sign: now.sign, end });
      sliders.refresh();
      holders.shares.replaceChildren(drawShares(f));
      holders.loss.replaceChildren(drawLoss(height, slope));
      const truth = derivative(A(), b, now.x, "proved");
      said.setAttribute("aria-busy", String(timer !== null)); // while it runs, a screen reader waits for the end
      said.replaceChildren(
        `Step ${been.length - 1}: x = ${kit.fixed(now.x)}, loss ${kit.fixed(height, 3)}; slope of the curve ${kit.fixed(truth)}, ` +
          `by the formula ${kit.fixed(slope)}. `,
        kit.make("strong", {}, verdict),
      );
      run.textContent = timer === null ? "Run" : "Pause";
    }

    function begin(x) {
      stop();
      now.x = x;
      been = [x];
      redraw();
    }

    function stop() {
      clearInterval(timer);
      timer = null;
    }

    function advance(steps) {
      if (place.dataset.end) begin(been[0]);
      been.push(...path(A(), b, now.x, now.sign, eta, [low, high], steps).slice(1));
      now.x = been.at(-1);
      redraw();
    }

    function start() {
      if (timer !== null) stop();
      else if (still) return advance(400);
      else timer = setInterval(advance, 110, 1);
      redraw();
    }

    const moved = (key) => begin(key === "x" ? now.x : been[0]);
    const specs = [{ key: "x", label: "query x", low, high, step: 0.05, show: kit.fixed }];
    if (given.shift)
      specs.push({ key: "shift", label: "added to rows", low: 0, high: given.shift, step: 0.25, show: kit.short });
    const sliders = kit.sliders(specs, now, moved);
    const run = kit.button("Run", start, { class: "first" });
    const choices = [
      ["proved", "right sign", FORMULAS.proved],
      ["printed", "sign as printed", FORMULAS.printed],
    ];
    kit.build(
      place,
      [
        kit.choice("Derivative of the loss", "sign", choices, now, moved),
        ...sliders.rows,
        kit.make("div", { class: "buttons" }, run, kit.button("Step", () => advance(1)), kit.button("Start over", () => begin(been[0]))),
      ],
      [
        [holders.shares, LEGENDS.shares],
        [holders.loss, LEGENDS.loss],
      ],
      said,
    );
    redraw();
  }

  return { shares, loss, derivative, path, draw };
})();

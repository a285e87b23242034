/* What numbers say of an answer, at once and without the engine: what was typed is evaluated at small sizes and simple values,
   and either fails somewhere or agrees wherever it was tried. That is no proof.

   A question's expressions are a table of nodes, as anysize.language.data writes them; what is typed is read as
   anysize.board.typed reads it, into more nodes. Values are numbers, and matrices as arrays of rows. What has no meaning here
   throws, and nothing is said of it: the engine has the words for that. */

"use strict";

const answerNumbers = (() => {
  const SIZES = [[1, 1], [2, 1], [1, 2], [2, 2], [3, 1], [1, 3], [3, 2], [2, 3]]; // of n and d; a third size is the first again
  const [POINTS, TRIES] = [2, 60]; // at each size: points, and tries to meet the hypotheses
  const PARTS = 2e4; // evaluated at a point, at most; where there are more, the point is left out
  const TOO_LONG = new Error("this takes too long");
  const CLOSE = 1e-6;
  const LARGE = 1e9; // beyond it a derivative by differences has lost too many digits

  function need(holds, what) {
    if (!holds) throw new Error(what);
  }

  /* --- arithmetic --- */

  const isMatrix = Array.isArray;
  const entries = (u) => (isMatrix(u) ? u.flat() : [u]);
  const sum = (numbers) => numbers.reduce((s, t) => s + t, 0);
  const diagonal = (size, entry) => table(size, size, (k, i) => (k === i ? entry(k) : 0));
  const each = (u, f) => (isMatrix(u) ? u.map((row) => row.map(f)) : f(u));
  const number = (u) => (need(!isMatrix(u), "a number is needed"), u);
  const matrix = (u, columns) => (need(isMatrix(u) && (columns ?? u[0].length) === u[0].length, "a vector or matrix is needed"), u);
  const single = (u) => (need(entries(u).length === 1, "a number is needed"), entries(u)[0]);
  const transposed = (m) => table(matrix(m)[0].length, m.length, (k, i) => m[i][k]);

  function table(rows, columns, entry) {
    const out = [];
    for (let k = 0; k < rows; k++) {
      out.push([]);
      for (let i = 0; i < columns; i++) out[k].push(entry(k, i));
    }
    return out;
  }

  function both(u, v, f) {
    if (!isMatrix(u)) return f(u, number(v));
    need(matrix(v, u[0].length).length === u.length, "the shapes differ");
    return table(u.length, u[0].length, (k, i) => f(u[k][i], v[k][i]));
  }

  function times(u, v) {
    if (!isMatrix(u)) return each(v, (s) => u * s);
    if (!isMatrix(v)) return each(u, (s) => s * v);
    need(u[0].length === v.length, "the shapes do not fit");
    return table(u.length, v[0].length, (k, i) => sum(v.map((row, j) => u[k][j] * row[i])));
  }

  const trace = (square) => sum(matrix(square, square.length).map((row, k) => row[k]));

  function spectralNorm(m) {
    const gram = times(transposed(m), m);
    if (trace(gram) === 0) return 0;
    let power = gram; // what remains of high powers belongs to the largest eigenvalue
    for (let k = 0; k < 50; k++) power = times(1 / trace(power) ** 2, times(power, power));
    return Math.sqrt(trace(times(power, gram)) / trace(power));
  }

  /* [the determinant, the inverse], by elimination with the largest pivot; a singular matrix has no inverse. */
  function eliminated(m) {
    const size = matrix(m, m.length).length;
    const rows = m.map((row, k) => [...row, ...row.map((_, i) => Number(i === k))]);
    let determinant = 1;
    for (let k = 0; k < size; k++) {
      const best = rows.reduce((r, row, i) => (i > r && Math.abs(row[k]) > Math.abs(rows[r][k]) ? i : r), k);
      if (rows[best][k] === 0) return [0, null];
      if (best !== k) [rows[k], rows[best], determinant] = [rows[best], rows[k], -determinant];
      determinant *= rows[k][k];
      rows[k] = rows[k].map((s) => s / rows[k][k]);
      for (let r = 0; r < size; r++) if (r !== k) rows[r] = rows[r].map((s, i) => s - rows[r][k] * rows[k][i]);
    }
    return [determinant, rows.map((row) => row.slice(size))];
  }

  const inverse = (u) => (isMatrix(u) ? matrix(eliminated(u)[1]) : 1 / u);
  const plus = (...parts) => parts.reduce((u, v) => both(u, v, (s, t) => s + t));
  const product = (...parts) => parts.reduce(times);
  const absolute = (s) => Math.abs(number(s));
  function erf(s) {
    if (Math.abs(s) > 6) return Math.sign(s);
    let [total, term] = [0, s];
    for (let m = 0; m < 200; m++) [total, term] = [total + term, (term * 2 * s * s) / (2 * m + 3)];
    return ((2 * total) / Math.sqrt(Math.PI)) * Math.exp(-s * s);
  }
  const FUNCTIONS = {
    exp: Math.exp, log: Math.log, cosh: Math.cosh, sinh: Math.sinh, tanh: Math.tanh, sigmoid: (s) => 1 / (1 + Math.exp(-s)),
    relu: (s) => Math.max(s, 0), erf,
  };
  const called = (name, u) => each(u, FUNCTIONS[name]);
  const OF_VALUES = {
    ...Object.fromEntries(Object.keys(FUNCTIONS).map((name) => [name, (u) => called(name, u)])), Called: called, Entrywise: called,
    Integer: Number, Rational: (text) => text.split("/").map(Number).reduce((p, q) => p / q), E: () => Math.E, pi: () => Math.PI,
    Add: plus, Plus: plus, Mul: product, Product: product, 
    Abs: absolute, Absolute: absolute, Transpose: transposed, Hadamard: (u, v) => both(matrix(u), v, (s, t) => s * t),
    Diag: (v) => diagonal(matrix(v, 1).length, (k) => v[k][0]), DiagInverse: (m) => diagonal(m.length, (k) => 1 / m[k][k]),
    Ones: (rows, columns) => table(rows, columns, () => 1), Zeros: (rows, columns) => table(rows, columns, () => 0),
    Identity: (size) => diagonal(size, () => 1), Inner: (u, v) => sum(both(matrix(u, 1), v, (s, t) => s * t).flat()),
    Norm: (u) => Math.hypot(...matrix(u).flat()), MaxNorm: (u) => Math.max(...matrix(u, 1).flat().map(Math.abs)), SpectralNorm: spectralNorm,
    Kronecker: (u, v) => matrix(u).flatMap((row) => matrix(v).map((under) => row.flatMap((s) => under.map((t) => s * t)))),
    Vec: (m) => transposed(m).flat().map((s) => [s]), Trace: trace, Det: (m) => eliminated(m)[0], Inverse: inverse,
  };
  const OVER_INDEX = { Total: sum, Smallest: (values) => Math.min(...values), Largest: (values) => Math.max(...values) };
  const DERIVATIVES = ["PartialTerm", "PartialScalar", "Gradient", "Jacobian"];
  const STENCIL = [4 / 5, -1 / 5, 4 / 105, -1 / 280]; // central differences of order 8

  const NOWHERE = { setting: new Map(), own: new Map() };

  /* The value of node k at a point { setting, own }: values by node, of what is given and of what a formula has for itself,
     its parameters and bound indices. */
  function evaluator(nodes) {
    let steps = 0;
    const look = (k, { setting, own }) => own.get(k) ?? setting.get(k) ?? need(false, "there is no value");
    const bound = (k, value, { setting, own }, inside = own.has(k)) =>
      inside ? { setting, own: new Map(own).set(k, value) } : { setting: new Map(setting).set(k, value), own };
    const isA = (k, kind) => nodes[k][0] === kind;
    const size = (index, at) => (need(isA(index, "Index"), "an index is needed"), of(nodes[index][2], at));
    const position = (index, at, range) => (need(size(index, at) === range, "no index of this range"), look(index, at));

    /* The derivative in an entry of a variable, or in a symbol. */
    function slope(body, variable, [row, column], at) {
      const here = look(variable, at);
      const step = 2 ** -8 * Math.max(1, Math.abs(row === undefined ? here : here[row][column]));
      const moved = (t) => (row === undefined ? here + t : here.map((r, k) => r.map((s, i) => (k === row && i === column ? s + t : s))));
      const side = (t, weight) => times(weight / step, of(body, bound(variable, moved(t * step), at)));
      return plus(...STENCIL.flatMap((weight, k) => [side(k + 1, weight), side(-k - 1, -weight)]));
    }

    function entry(m, indices, at) {
      need(indices.length === 2 || matrix(m, 1), "a matrix takes two indices");
      return [position(indices[0], at, m.length), indices.length > 1 ? position(indices[1], at, m[0].length) : 0];
    }

    function partial(at, body, by) {
      const [kind, variable, ...indices] = nodes[by];
      need(kind === "Symbol" ? indices[0] !== "size" : kind === "Entry" && isA(variable, "Variable"), "one differentiates by an entry");
      return slope(body, kind === "Symbol" ? by : variable, kind === "Symbol" ? [] : entry(look(variable, at), indices, at), at);
    }

    function applied(at, definition, ...values) {
      const [kind, , , parameters, body] = nodes[definition];
      need(kind === "Definition" && parameters.length === values.length, "no function of so many values");
      return of(body, { setting: at.setting, own: new Map(parameters.map((p, k) => [p, of(values[k], at)])) });
    }

    const forms = {
      Pow: (at, base, power) => number(of(base, at)) ** number(of(power, isA(base, "E") ? at : NOWHERE)), // a power is a number
      PartialTerm: partial, PartialScalar: partial, AppliedTerm: applied, AppliedScalar: applied,
      Entry: (at, term, ...indices) => {
        const [kind, body, variable] = nodes[term];
        if (kind === "Gradient") return single(slope(body, variable, entry(look(variable, at), indices, at), at)); // without the others
        const m = matrix(of(term, at));
        return entry(m, indices, at).reduce((part, k) => part[k], m);
      },
      Column: (at, term, i) => of(term, at).map((row) => [row[position(i, at, row.length)]]),
      Row: (at, term, k) => ((m) => [m[position(k, at, m.length)]])(of(term, at)),
      Basis: (at, k) => table(size(k, at), 1, (p) => Number(p === look(k, at))),
      Delta: (at, k, l) => Number(look(k, at) === position(l, at, size(k, at))),
      Gradient: (at, body, variable) => look(variable, at).map((row, k) => row.map((_, i) => single(slope(body, variable, [k, i], at)))),
      Jacobian: (at, body, variable) => transposed(matrix(look(variable, at), 1).map((_, i) => matrix(slope(body, variable, [i, 0], at), 1).flat())),
      AtScalar: (at, body, symbol, value) => of(body, bound(symbol, of(value, at), at)),
    };

    function of(k, at) {
      if (++steps > PARTS) throw TOO_LONG;
      const [kind, ...parts] = nodes[k];
      if (kind in OF_VALUES) return OF_VALUES[kind](...parts.map((part) => (typeof part === "number" ? of(part, at) : part)));
      if (kind in forms) return forms[kind](at, ...parts);
      if (!(kind in OVER_INDEX)) return need(kind === "Symbol" || kind === "Variable", `${kind} has no value`), look(k, at);
      return OVER_INDEX[kind](Array.from({ length: size(parts[1], at) }, (_, p) => number(of(parts[0], bound(parts[1], p, at, true)))));
    }
    return of;
  }

  /* The sizes, variables and free indices of which some nodes speak, each in the order of the engine. */
  function spoken(nodes, ...roots) {
    const found = { sizes: new Set(), variables: new Set(), indices: new Set() };
    function collect(k, own) {
      const [kind, ...parts] = nodes[k];
      if (kind === "Definition") return [...parts[2], parts[3]].forEach((part) => collect(part, new Set(parts[2])));
      const sort = kind === "Symbol" && parts[1] === "size" ? "sizes" : { Symbol: "variables", Variable: "variables", Index: "indices" }[kind];
      if (sort && !own.has(k)) found[sort].add(k);
      const inside = kind in OVER_INDEX || kind === "AtScalar" ? new Set(own).add(parts[1]) : own;
      return parts.forEach((part, which) => typeof part === "number" && collect(part, which < 2 ? inside : own));
    }
    roots.forEach((root) => collect(root, new Set()));
    const sorted = (set) => [...set].sort((k, l) => (nodes[k][1] < nodes[l][1] ? -1 : 1));
    return { sizes: sorted(found.sizes).reverse(), variables: sorted(found.variables), indices: sorted(found.indices) };
  }

  /* --- points, and what they show --- */

  const HOLDS = { "=": (s, t, near) => Math.abs(s - t) <= near, "<=": (s, t, near) => s - t <= near, ">=": (s, t, near) => t - s <= near, "<": (s, t) => s < t };
  const tenths = (from, to) => [...Array(10 * (to - from) + 1).keys()].map((k) => (k + 10 * from) / 10);
  const DRAWN = [[1, 0, -1, 2], tenths(-2, 2), tenths(-1, 1), [0.1, -0.1, 0.2]];
  const POSITIVE = [[1, 2, 3], tenths(1, 3), [0.1, 0.5, 0.9], [4, 5, 10]];

  function* everywhere(nodes, [k, ...others], setting) {
    if (k === undefined) return yield setting;
    const range = nodes[k][2];
    for (let p = 0; p < (setting.get(range) ?? Number(nodes[range][1])); p++) yield* everywhere(nodes, others, new Map(setting).set(k, p));
  }

  /* Where a relation fails first, at any position of its free indices; null where it holds; undefined where that is not known. */
  function failure(nodes, [relation, ...sides], setting) {
    const of = evaluator(nodes);
    for (const here of everywhere(nodes, spoken(nodes, ...sides).indices, setting)) {
      let values;
      try {
        values = sides.map((k) => of(k, { setting: here, own: new Map() }));
      } catch (problem) {
        if (problem === TOO_LONG) return undefined;
        throw problem;
      }
      const [left, right] = values.map(entries);
      need(left.length === right.length && (left.length === 1 || values[0].length === values[1].length), "the shapes differ");
      if (![...left, ...right].every((s) => Math.abs(s) < LARGE)) return undefined;
      const near = CLOSE * (1 + Math.max(...[...left, ...right].map(Math.abs)));
      const wrong = left.findIndex((s, k) => !HOLDS[relation](s, right[k], near));
      const columns = left.length > 1 ? values[0][0].length : 0;
      if (wrong >= 0) return { here, left: left[wrong], right: right[wrong], entry: columns && [Math.floor(wrong / columns) + 1, (wrong % columns) + 1] };
    }
    return null;
  }

  /* Settings at which what is given holds, the reader's own first: small sizes before large ones, and always the same. */
  function settings(nodes, { sizes, variables }, given, conditions) {
    let state = 1;
    const draw = (numbers) => numbers[(state = (state * 48271) % 2147483647) % numbers.length];
    const reached = (setting, k) => setting.get(k) ?? Number(nodes[k][1]);
    function drawn(start, shape, turn) {
      const setting = new Map(start);
      sizes.forEach((s, k) => setting.has(s) || setting.set(s, shape[k] ?? 1 + (((shape[0] - 1) * k + shape[1] - 1) % 3)));
      for (const v of variables.filter((w) => !setting.has(w))) {
        const [kind, , ...about] = nodes[v];
        const sign = kind === "Symbol" ? about[0] : about[2];
        const from = (sign === "positive" || sign === "nonnegative" ? POSITIVE : DRAWN)[turn % 4];
        setting.set(v, kind === "Symbol" ? draw(from) : table(...about.slice(0, 2).map((s) => reached(setting, s)), () => draw(from)));
      }
      return setting;
    }
    const out = [];
    for (const [start, shape] of [...(given.size ? [[given, [1, 1]]] : []), ...SIZES.map((shape) => [new Map(), shape])])
      for (let turn = 0, found = 0; turn < TRIES && found < POINTS; turn++) {
        const setting = drawn(start, shape, turn);
        if (conditions.every((c) => failure(nodes, c, setting) === null)) found = out.push(setting) && found + 1;
      }
    return out;
  }

  function said(nodes, names, [, ...sides], { here, left, right, entry }, line, first) {
    const { sizes, variables, indices } = spoken(nodes, ...sides);
    const called = (k) => Object.keys(names).find((name) => names[name] === k) ?? nodes[k][1];
    const digits = (s) => String(Math.abs(s) < CLOSE / 1000 ? 0 : Number(s.toPrecision(6)));
    const shown = (u) => (isMatrix(u) ? `[${u.map((v) => shown(v.length === 1 ? v[0] : v)).join(", ")}]` : digits(u));
    const given = [...sizes, ...variables].map((k) => `${called(k)} = ${shown(here.get(k))}`);
    given.push(...indices.map((k) => `${called(k)} = ${here.get(k) + 1}`));
    const [before, now] = first ? ["the right value is", "your answer gives"] : ["the line before is", "this one"];
    const told = `${given.length ? `at ${given.join(", ")}: ` : ""}${before} ${shown(left)}, ${now} ${shown(right)}${entry ? ` (entry ${entry.join(", ")})` : ""}.`;
    return first ? told[0].toUpperCase() + told.slice(1) : `In line ${line}: ${told}`;
  }

  /* { agrees: true, points } or { agrees: false, message }, in the engine's words; null where numbers cannot say. A question may
     bring values `at` which to begin, by name. */
  function compare(question, text) {
    try {
      return compared(question, text);
    } catch {
      return null;
    }
  }

  /* What there is to compare: steps, each a relation between two nodes, and the settings at which it is tried. */
  function trial({ kind, asked, names, hypotheses, nonzero, at = {}, nodes: given }, text) {
    const nodes = [...given];
    const board = answerNotation.lines(text).map((line) => [line.relation, answerNotation.read(line.text, names, nodes)]);
    const up = !board.some(([relation]) => relation === ">=");
    let before = { statement: () => board.shift()[1], expression: () => asked.node, chain: () => asked.relation[up ? 1 : 2] }[kind]();
    need(board.every(([relation]) => ["", "="].includes(relation) || (kind !== "expression" && relation === (up ? "<=" : ">="))), "no such line");
    const steps = board.map(([relation, here]) => [relation || "=", before, (before = here)]);
    need(steps.length, "a statement has two sides");
    const conditions = [...hypotheses, ...nonzero.map((s) => ["<", nodes.push(["Integer", "0"]) - 1, nodes.push(["Absolute", s]) - 1])];
    const start = new Map(Object.entries(at).map(([name, value]) => [names[name], value]));
    for (const [v, value] of [...start]) if (isMatrix(value)) nodes[v].slice(2, 4).forEach((s, k) => start.set(s, (k ? value[0] : value).length));
    const about = spoken(nodes, ...[...steps, ...conditions].flat().filter(Number.isInteger));
    return { nodes, steps, tried: settings(nodes, about, start, conditions) };
  }

  function compared(question, text) {
    const { nodes, steps, tried } = trial(question, text);
    const [{ kind, without }, counted] = [question, new Set(tried)];
    for (const [line, step] of steps.entries()) {
      const found = tried.map((setting) => failure(nodes, step, setting)); // everywhere: some shapes differ at the last size alone
      const first = found.find(Boolean);
      if (first) return { agrees: false, message: said(nodes, question.names, step, first, line + (kind === "statement" ? 2 : 1), kind !== "statement" && !line) };
      found.forEach((result, k) => result === undefined && counted.delete(tried[k]));
    }
    const holds = (k, test) => test(k) || nodes[k].flat().some((part) => typeof part === "number" && holds(part, test));
    need(counted.size && steps.every(([relation]) => relation === "="), "numbers show nothing here");
    need(kind !== "expression" || !holds(steps.at(-1)[2], (k) => without.includes(k) || DERIVATIVES.includes(nodes[k][0])), "this is no answer");
    return { agrees: true, points: counted.size };
  }

  return { compare, trial, everywhere, spoken, valueAt: (nodes, k, setting) => evaluator(nodes)(k, { setting, own: new Map() }) };
})();

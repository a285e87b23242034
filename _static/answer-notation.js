/* What is typed, read without the engine as anysize.board.typed reads it: lines, and expressions as nodes, which are added to the
   table of a question's (see anysize.language.data). What has no meaning throws; the engine has the words for that. */

"use strict";

const answerNotation = (() => {
  const LONGEST = 4000; // characters

  function need(holds, what) {
    if (!holds) throw new Error(what);
  }

  const SPELLINGS = [[/#.*/g, ""], [/\^/g, "**"], [/[·×]/g, "*"], [/−/g, "-"], [/≤/g, "<="], [/≥/g, ">="], [/[ᵀ⊤]/g, ".T"]];
  const TOKEN = /\s*(?:(?<figures>(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>\*\*|[-+*/@()[\],:.]))/uy;
  const WORDS = {
    D: ["PartialScalar", 2], absolute: ["Absolute", 1], abs: ["Absolute", 1], at: ["AtScalar", 3], basis: ["Basis", 1], cosh: ["cosh", 1],
    delta: ["Delta", 2], det: ["Det", 1], diag: ["Diag", 1], erf: ["erf", 1], exp: ["exp", 1], gradient: ["Gradient", 2],
    hadamard: ["Hadamard", 2], identity: ["Identity", 1], inner: ["Inner", 2],
    jacobian: ["Jacobian", 2], kronecker: ["Kronecker", 2], largest: ["Largest", 2], log: ["log", 1], max_norm: ["MaxNorm", 1], norm: ["Norm", 1], ones: ["Ones", 2],
    relu: ["relu", 1], sigmoid: ["sigmoid", 1], sinh: ["sinh", 1], smallest: ["Smallest", 2], spectral_norm: ["SpectralNorm", 1],
    tanh: ["tanh", 1], total: ["Total", 2], trace: ["Trace", 1], zeros: ["Zeros", 2], frobenius_norm: ["Norm", 1], pi: ["pi"], e: ["E"],
    E: ["E"], vec: ["Vec", 1],
  };

  function lines(text) {
    need(text.length <= LONGEST, "this is too long");
    const said = SPELLINGS.reduce((t, [from, to]) => t.replace(from, to), text);
    const out = [];
    let [depth, begun, relation] = [0, 0, ""];
    for (const { 0: sign, index } of [...said.matchAll(/<=|>=|==?|\n|[()[\]]/g), { 0: "\n", index: said.length }]) {
      depth += "([".includes(sign) - ")]".includes(sign);
      if (depth > 0 || "()[]".includes(sign)) continue;
      const piece = said.slice(begun, index).split(" by ")[0].trim();
      if (piece) out.push({ relation: relation || (out.length ? "=" : ""), text: piece });
      relation = sign !== "\n" ? sign.replace("==", "=") : piece ? "" : relation; // at a line's end it belongs to the next
      begun = index + sign.length;
    }
    need(out.length && depth <= 0 && !relation, "a line is not finished");
    return out;
  }

  function read(text, names, nodes) {
    const make = (...node) => nodes.push(node) - 1;
    const integer = (k) => make("Integer", String(k));
    const isA = (k, kind) => nodes[k][0] === kind;
    const need_value = (k) => (need(typeof k === "number" && !isA(k, "Definition"), "a function needs its values"), k);
    const inverse = (u) => make(isA(u, "Diag") ? "DiagInverse" : "Inverse", u);
    const functions = { inverse, sqrt: (u) => make("Pow", u, make("Rational", "1/2")), Rational: (p, q = integer(1)) => make("Mul", p, make("Pow", q, integer(-1))) };

    const tokens = [];
    for (TOKEN.lastIndex = 0; text.slice(TOKEN.lastIndex).trim(); ) {
      const found = TOKEN.exec(text);
      need(found, "this cannot be read");
      tokens.push(found.groups);
    }
    const next = (...signs) => signs.includes(tokens[0]?.sign) && tokens.shift().sign;

    function binary(part, join, ...signs) {
      let left = part();
      for (let sign; (sign = next(...signs)); ) left = join(need_value(left), need_value(part()), sign);
      return left;
    }
    const sums = () => binary(products, (u, v, sign) => make("Add", u, sign === "+" ? v : make("Mul", integer(-1), v)), "+", "-");
    const products = () => binary(signed, (u, v, sign) => make("Mul", u, sign === "/" ? make("Pow", v, integer(-1)) : v), "*", "/", "@");
    const signed = () => {
      const sign = next("+", "-");
      return sign ? make("Mul", integer(sign + 1), need_value(signed())) : power(primary());
    };
    function power(base) {
      if (!next("**")) return base;
      const exponent = need_value(signed());
      return make("Pow", need_value(base), exponent);
    }
    function listed(close) {
      const out = [];
      for (let more = !next(close); more; ) {
        out.push(next(":") || need_value(sums()));
        more = next(",");
        need(more || next(close), `${close} is missing`);
      }
      return out;
    }
    function primary() {
      let u = atom();
      for (let sign; (sign = next("(", "[", ".")); ) {
        if (sign === "(") u = call(u, listed(")"));
        else if (sign === "[") u = part(need_value(u), ...listed("]"));
        else u = (need(tokens.shift()?.name === "T", "only .T is read"), make("Transpose", need_value(u)));
      }
      return u;
    }
    function atom() {
      if (next("(")) {
        const [inside, ...more] = listed(")");
        need(!more.length, "a tuple is no expression");
        return need_value(inside);
      }
      const { figures, name } = tokens.shift() ?? {};
      if (figures) return make("Integer", figures.replaceAll("_", ""));
      if (Object.hasOwn(names, name)) return names[name];
      if (Object.hasOwn(functions, name)) return functions[name];
      need(Object.hasOwn(WORDS, name), `${name} is no name here`);
      const [kind, count] = WORDS[name];
      return count ? (...given) => make(kind, ...withColumns(kind, given, count)) : make(kind);
    }
    function withColumns(kind, given, count) {
      const all = ["Ones", "Zeros"].includes(kind) && given.length === 1 ? [...given, integer(1)] : given;
      need(all.length === count, "a function takes its number of values");
      return all;
    }
    function call(f, given) {
      given.forEach(need_value);
      return typeof f === "function" ? f(...given) : (need(isA(f, "Definition"), "this is no function"), make("AppliedTerm", f, ...given));
    }
    function part(m, k, i) {
      if (k !== ":") return i === ":" ? make("Row", m, k) : make("Entry", m, ...(i === undefined ? [k] : [k, i]));
      return i === ":" ? m : make("Column", m, need_value(i));
    }
    const whole = need_value(sums());
    need(!tokens.length, "this goes on");
    return whole;
  }

  return { lines, read };
})();

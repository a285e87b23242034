/* Boxes that answer. A cell's reply to an exercise holds its question as data; here it becomes a box, in which an answer is
   typed, typeset and checked by the engine itself; until that runs, and where it cannot, numbers answer. Nothing is fetched before a button is pressed (or, where the site brings
   Python along, something is typed); what is typed stays in this browser. */

"use strict";

(() => {
  const FOLDER = new URL("engine/", new URL(".", document.currentScript.src));
  const WORKER = new URL("answer-worker.mjs", document.currentScript.src);
  const STARTING = 120; // seconds
  const THINKING = 15;
  const HELP = {
    expression: "One expression, or several lines, each beginning with = and equal to the one before.",
    chain: "Lines that begin with = or <=, each following from the one before; a reason may stand after “by”.",
    statement: "Two sides with =, <= or >= between them, or several lines that begin with = or <=.",
    function: "A function of arrays, as for NumPy: def, return, np.exp, @, .sum(), .T and the like.",
    shape: "The sizes, with a comma between them.",
  };
  const NOTATION =
    "Write x[i] for an entry, A[k, i] and A[:, i] for those of a matrix, * for every product of matrices, vectors and numbers, " +
    "inner(u, v), hadamard(u, v), norm(u), exp(u), log(u), total(u[k], k) for a sum over k, A.T, ** or ^ for powers, 1/2.";

  /* --- the engine: one for the page, started when it is first needed, ended and started anew when it does not stop --- */

  class Engine {
    constructor() {
      this.worker = null;
      this.waiting = new Map();
      this.listeners = new Set();
      this.last = 0;
    }

    async settings() {
      this.known ??= await fetch(new URL("engine.json", FOLDER)).then((response) => {
        if (!response.ok) throw new Error((this.absent = "The engine that proves is not on this site; build it with make book."));
        return response.json();
      });
      return this.known;
    }

    /* Why it cannot run on this page, as far as is known. */
    get missing() {
      if (location.protocol === "file:") return "Opened as a file, a page cannot run the engine that proves: open the book with make serve.";
      return this.absent ?? "";
    }

    get running() {
      return this.ready !== undefined;
    }

    start() {
      this.ready ??= this.settings().then(
        (settings) =>
          new Promise((resolve, reject) => {
            const core = new URL(settings.core, FOLDER).href;
            const archive = new URL(settings.archive, FOLDER).href;
            const late = setTimeout(() => reject(new Error(`Python did not arrive within ${STARTING} seconds`)), STARTING * 1000);
            this.worker = new Worker(WORKER, { type: "module" });
            this.worker.onmessage = ({ data }) => {
              if (data.step) {
                this.listeners.forEach((listen) => listen(data));
                this.loaded = data.step === 3;
                if (this.loaded) resolve(clearTimeout(late));
              } else if (data.id === undefined) reject(new Error(data.failed));
              else this.settle(data.id, data);
            };
            this.worker.onerror = (event) => reject(new Error(event.message || "the worker could not be started"));
            this.worker.postMessage({ start: { core, archive } });
          }),
      );
      this.ready.catch(() => this.end("the engine could not be started"));
      return this.ready;
    }

    settle(id, { answer, failed }) {
      const { resolve, reject, late } = this.waiting.get(id) ?? {};
      clearTimeout(late);
      this.waiting.delete(id);
      if (failed === undefined) resolve?.(answer);
      else reject?.(new Error(failed));
    }

    end(why) {
      this.worker?.terminate();
      this.worker = null;
      this.ready = undefined;
      this.loaded = false;
      for (const id of [...this.waiting.keys()]) this.settle(id, { failed: why });
    }

    async ask(question, text, wants) {
      await this.start();
      return new Promise((resolve, reject) => {
        const id = ++this.last;
        const late = setTimeout(() => this.end(`The engine had not finished after ${THINKING} seconds, and was stopped.`), THINKING * 1000);
        this.waiting.set(id, { resolve, reject, late });
        this.worker.postMessage({ id, message: JSON.stringify({ question, text, wants }) });
      });
    }
  }

  const engine = new Engine();

  /* --- small tools of the page --- */

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name in element && name !== "list") element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  }

  async function typeset(element) {
    await window.MathJax?.startup?.promise;
    window.MathJax?.typesetClear?.([element]);
    await window.MathJax?.typesetPromise?.([element]);
    window.dispatchEvent(new Event("typeset")); // what is wider now than it was may scroll
  }

  const inline = (latex) => `\\(\\displaystyle ${latex}\\)`;
  const words = (text) => text.replace(/\$([^$]+)\$/g, (_, latex) => `\\(${latex}\\)`); // as a reason has its formulas

  function remembered(key, value) {
    try {
      if (value === undefined) return localStorage.getItem(key);
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      return null; // a browser that keeps nothing
    }
    return null;
  }

  function hash(text) {
    let h = 5381;
    for (const c of text) h = ((h * 33) ^ c.codePointAt(0)) >>> 0;
    return h.toString(36);
  }

  /* --- a box --- */

  let count = 0;

  class Box {
    constructor(place) {
      this.place = place;
      this.data = place.dataset.question;
      this.question = JSON.parse(this.data);
      this.key = `answer:${location.pathname}:${hash(this.data)}`;
      this.stored = [...place.childNodes]; // the reply to the answer that stands in the cell
      this.draw();
      this.write(remembered(this.key) ?? this.question.start);
      engine.listeners.add((progress) => this.progress(progress));
    }

    draw() {
      const id = `answer-${++count}`;
      const many = this.question.kind === "function";
      const exercise = this.title();
      this.field = make("textarea", { id, spellcheck: false, rows: 1, className: "answer-text" });
      for (const [name, value] of [["autocapitalize", "off"], ["autocomplete", "off"], ["autocorrect", "off"]]) this.field.setAttribute(name, value);
      this.field.setAttribute("aria-describedby", `${id}-help`);
      this.formula = make("div", { className: "answer-formula" });
      this.check = make("button", { type: "button", className: "answer-check" }, "Check");
      this.again = make("button", { type: "button", className: "answer-again" }, "Start again");
      this.state = make("span", { className: "answer-state", role: "status" });
      this.reply = make("div", { className: "answer-reply", "aria-live": "polite" });
      const names = make("div", { className: "answer-names" });
      for (const name of this.question.fitting) {
        const key = make("button", { type: "button" }, name);
        key.addEventListener("click", () => this.insert(name));
        names.append(key);
      }
      const help = make("details", {}, make("summary", {}, "Names and notation"), names);
      if (!many) help.append(make("p", {}, NOTATION));
      if (this.question.facts.length) help.append(make("p", {}, `Reasons: ${[...this.question.facts, "below_absolute(s)", "spectral(A, x)"].join(", ")}.`));
      this.place.replaceChildren(
        make("label", { htmlFor: id }, this.question.kind === "statement" ? "Your statement" : exercise ? `Your answer to “${exercise}”` : "Your answer"),
        ...(this.question.shown ? [make("p", { className: "answer-asked" }, inline(this.question.shown))] : []),
        make("p", { className: "answer-help", id: `${id}-help` }, HELP[this.question.kind]),
        this.field,
        this.formula,
        make("div", { className: "answer-buttons" }, this.check, this.again, this.state),
        this.reply,
        help,
      );
      typeset(this.place);
      this.place.setAttribute("role", "group");
      this.place.setAttribute("aria-label", exercise ? `Answer to ${exercise}` : "Answer");
      this.field.addEventListener("input", () => this.typed());
      this.field.addEventListener("keydown", (event) => this.key_pressed(event));
      this.check.addEventListener("click", () => this.ask());
      this.again.addEventListener("click", () => this.reset());
      if (engine.missing) this.without();
      else
        engine.settings().then(
          ({ host, megabytes }) => {
            this.local = !host;
            if (host && !engine.running) this.state.textContent = `The first check fetches Python, ${megabytes} MB, from ${host}.`;
          },
          () => this.without(),
        );
    }

    /* There is no engine: what numbers cannot judge stays unanswered. */
    without() {
      if (["expression", "statement"].includes(this.question.kind)) return;
      this.check.disabled = true;
      this.state.textContent = engine.missing;
    }

    /* The title of the exercise above. */
    title() {
      const exercises = [...document.querySelectorAll("article .exercise.admonition")];
      const above = exercises.filter((e) => e.compareDocumentPosition(this.place) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
      const text = above?.querySelector(".admonition-title")?.textContent.trim() ?? "";
      return text.replace(/^.*?\((.*)\)$/, "$1");
    }

    write(text) {
      this.field.value = text;
      this.fit();
      if (text === this.question.start) this.reply.replaceChildren(...this.stored);
      else this.reply.replaceChildren();
    }

    fit() {
      this.field.rows = Math.max(this.question.kind === "expression" ? 1 : 3, this.field.value.split("\n").length);
      while (this.field.scrollHeight > this.field.clientHeight && this.field.rows < 20) this.field.rows++; // lines that are broken
    }

    insert(name) {
      const { selectionStart: from, selectionEnd: to, value } = this.field;
      this.field.value = value.slice(0, from) + name + value.slice(to);
      this.field.focus();
      this.field.setSelectionRange(from + name.length, from + name.length);
      this.typed();
    }

    reset() {
      remembered(this.key, null);
      this.write(this.question.start);
      this.formula.replaceChildren();
      this.field.focus();
    }

    key_pressed(event) {
      const checks = event.ctrlKey || event.metaKey || (this.question.kind === "expression" && !event.shiftKey);
      if (event.key === "Enter" && checks && !event.isComposing) {
        event.preventDefault();
        this.ask();
      }
    }

    typed() {
      remembered(this.key, this.field.value);
      this.fit();
      this.reply.replaceChildren();
      clearTimeout(this.soon);
      if (!engine.running && this.local) engine.start();
      if (engine.running) this.soon = setTimeout(() => this.preview(), 200);
    }

    async preview() {
      const text = this.field.value;
      if (!text.trim() || this.question.kind === "function") return this.formula.replaceChildren();
      const shown = await engine.ask(this.data, text, "typeset").catch(() => null);
      if (!shown || text !== this.field.value) return undefined; // more was typed since
      const lines = shown.problem ? [shown.problem] : shown.lines.map((line) => inline(`${line.sign} ${line.latex}`));
      this.formula.classList.toggle("answer-problem", Boolean(shown.problem));
      this.formula.replaceChildren(...lines.map((line) => make("div", {}, line)));
      return shown.problem ? undefined : typeset(this.formula);
    }

    progress({ step, text }) {
      if (!this.asking) return;
      this.state.replaceChildren(`${text} `, make("progress", { max: 3, value: step }));
      if (step === 3) this.state.textContent = "Checking";
    }

    async ask() {
      if (this.asking || this.check.disabled) return;
      const text = this.field.value;
      const early = engine.loaded ? null : answerNumbers.compare(this.question, text);
      this.asking = true;
      this.check.setAttribute("aria-disabled", "true");
      this.state.textContent = engine.running ? "Checking" : "Loading";
      this.reply.replaceChildren();
      if (early) this.say_numbers(early, "the proof follows.");
      try {
        if (engine.missing) throw new Error(engine.missing);
        this.show(await engine.ask(this.data, text, "reply"));
      } catch (problem) {
        const why = problem.message.replace(/([^.])$/, "$1.") + (navigator.onLine ? "" : " You are offline.");
        if (early) this.say_numbers(early, `this is no proof. ${why}`);
        else this.say(false, "No reply.", why);
      } finally {
        this.asking = false;
        this.check.removeAttribute("aria-disabled");
        this.state.textContent = "";
      }
      if (engine.running && !this.reply.querySelector(".answer-lines")) this.preview();
      else this.formula.replaceChildren();
    }

    say_numbers({ agrees, points, message }, rest) {
      if (agrees) this.say(null, `It agrees at ${points} points;`, rest);
      else this.say(false, "Not yet, by numbers.", message);
    }

    say(right, head, message, ...more) {
      const verdict = make("p", { className: `answer-verdict answer-${right}` }, make("strong", {}, head), ` ${message}`);
      this.reply.replaceChildren(verdict, ...more);
    }

    show({ right, head, message, numbers, lines }) {
      const more = numbers ? [make("p", { className: "answer-numbers" }, numbers)] : [];
      if (lines.length > 1) more.unshift(this.board(lines));
      else if (lines[0]?.instead) more.unshift(make("p", {}, `The reason gives ${inline(lines[0].instead)}.`));
      this.say(right, head, message, ...more);
      typeset(this.reply);
    }

    /* The lines as on a board, each with its mark. */
    board(lines) {
      const marks = { true: ["✓", "follows"], false: ["✗", "does not follow"], null: ["?", "not decided"] };
      const rows = lines.map(({ sign, latex, reason, right, instead }) => {
        const [mark, means] = marks[right];
        const row = make("tr", { className: `answer-${right}` });
        row.append(
          make("td", {}, make("span", { role: "img", "aria-label": means }, mark)),
          make("td", {}, inline(`${sign} ${latex}`)),
          make("td", {}, words(reason)),
        );
        const given = instead ? [make("tr", {}, make("td"), make("td", { colSpan: 2 }, `The reason gives ${inline(instead)}.`))] : [];
        return [row, ...given];
      });
      return make("div", { className: "answer-lines" }, make("table", {}, make("tbody", {}, ...rows.flat())));
    }
  }

  /* --- the workbench: a box for whichever statement is chosen --- */

  async function workbench(place) {
    if (location.protocol === "file:") {
      place.textContent = "Opened as a file, this page cannot run the engine: open the book with make serve.";
      return;
    }
    const response = await fetch(new URL("statements.json", FOLDER)).catch(() => ({ ok: false }));
    if (!response.ok) {
      place.textContent = "The statements are not on this site; build it with make book.";
      return;
    }
    const statements = await response.json();
    const choice = make("select", { id: "workbench-choice" });
    for (const part of new Set(statements.map(({ chapter }) => chapter))) {
      const group = make("optgroup", { label: part.split("/").pop().replaceAll("-", " ") });
      statements.forEach(({ chapter, title }, k) => chapter === part && group.append(make("option", { value: k }, plain(title))));
      choice.append(group);
    }
    const given = make("p", { className: "answer-help" });
    const holder = make("div", { className: "answer-box" });
    function choose() {
      const { chapter, id, question, hypotheses } = statements[choice.value];
      const link = make("a", { href: `../../chapters/${chapter}.html#${id}` }, "Where the book proves it");
      given.replaceChildren(hypotheses ? `Given ${words(hypotheses)}. ` : "", link, ".");
      typeset(given);
      holder.dataset.question = JSON.stringify(question);
      holder.replaceChildren();
      new Box(holder);
    }
    choice.addEventListener("change", () => {
      history.replaceState(null, "", `?statement=${statements[choice.value].id}`);
      choose();
    });
    const asked = new URLSearchParams(location.search).get("statement");
    const wanted = statements.findIndex(({ id }) => id === asked);
    choice.value = wanted < 0 ? statements.findIndex(({ id }) => id === "lemma-4.5.5") : wanted;
    place.replaceChildren(make("label", { htmlFor: choice.id }, "Statement"), choice, given, holder);
    choose();
  }

  const plain = (title) => title.replace(/\$([^$]+)\$/g, (_, latex) => latex.replace(/\\[a-z]+\{([^}]*)\}/g, "$1").replace(/[\\{}$]/g, ""));

  window.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".workbench").forEach(workbench);
    document.querySelectorAll(".answer-box[data-question]").forEach((place) => new Box(place));
  });
})();

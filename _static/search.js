/* Search as you type, in the dialog of every page and on the page for searches. What is looked through, the sections and the
   statements of the book, comes with search-entries.js when a field is first used: a script, which loads from a disk too. */

"use strict";

(() => {
  const SHOWN = { dialog: 8, page: 40 };
  // How much it counts where a word is found, and how often: in a title, among the names that a statement defines, …
  const FIELDS = { title: 10, defines: 18, also: 8, page: 2.5, names: 1.5, text: 1 };
  const KINDS = { page: 1.25, statement: 1.15, section: 1 };
  const COMMON = new Set("a an and are as at by for from how in is it of on or the this to what when where which why with".split(" "));
  const LETTERS = Object.fromEntries(
    "αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta κkappa λlambda μmu νnu ξxi πpi ρrho σsigma τtau φphi χchi ψpsi ωomega"
      .split(" ")
      .map((pair) => [pair[0], pair.slice(1)]),
  );
  const root = document.documentElement.dataset.content_root ?? "./";

  /* Words and numbers in lower case, Greek letters by their names, accents and hyphens gone; 4.5 is one number. */
  function words(text) {
    const plain = text.toLowerCase().replace(/[α-ω]/gu, (letter) => ` ${LETTERS[letter] ?? letter} `);
    return plain.normalize("NFD").replace(/\p{M}/gu, "").match(/\p{L}+|\d+(?:\.\d+)*/gu) ?? [];
  }

  const stem = (word) =>
    word.length < 5 ? word : word.replace(/isation/, "ization").replace(/(?:ings?|ies|ied|ed|es|s|e|y)$/, "");

  /* From 0 to 1, how well a word of a text is the one that was typed. */
  function likeness(typed, word) {
    if (typed === word) return 1;
    if (/^\d/.test(typed)) return word.startsWith(`${typed}.`) ? 0.5 : 0;
    if (stem(typed) === stem(word)) return 0.9;
    return typed.length > 2 && word.startsWith(typed) ? 0.7 : 0;
  }

  let entries = null;

  function prepare() {
    entries ??= new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = `${root}_static/search-entries.js`;
      script.onload = () => done(window.searchEntries.map(indexed));
      script.onerror = () => fail(new Error("search-entries.js is missing"));
      document.head.append(script);
    });
    return entries;
  }

  function indexed(entry) {
    const fields = {};
    for (const name in FIELDS) {
      const counts = (fields[name] = new Map());
      for (const word of words(entry[name] ?? "")) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return { entry, fields, phrase: words(`${entry.title} . ${entry.also ?? ""} ${entry.defines ?? ""}`).join(" ") };
  }

  function inField(typed, name, counts) {
    let found = 0;
    for (const [word, count] of counts) {
      const like = likeness(typed, word);
      if (like) found = Math.max(found, name === "text" ? like * (count / (count + 1.5)) : like);
    }
    return name === "title" ? found / (1 + 0.02 * counts.size) : found;
  }

  /* The places for what was typed, the best first. A word that stands in few places counts for more. */
  function ranked(query, all) {
    const every = words(query);
    const typed = every.filter((word) => !COMMON.has(word));
    if (!typed.length) typed.push(...every);
    const scores = all.map(() => 0);
    const matched = all.map(() => 0);
    for (const word of typed) {
      const found = all.map(({ fields }) => {
        let sum = 0;
        for (const name in FIELDS) if (fields[name].size) sum += FIELDS[name] * inField(word, name, fields[name]);
        return sum;
      });
      const rarity = Math.log(1 + all.length / (1 + found.filter(Boolean).length));
      found.forEach((sum, k) => {
        scores[k] += rarity * sum;
        matched[k] += sum > 0;
      });
    }
    return all
      .map((item, k) => {
        const whole = item.phrase.includes(every.join(" ")) || item.phrase.includes(typed.join(" "));
        return { entry: item.entry, score: scores[k] * (matched[k] / typed.length) ** 2 * KINDS[item.entry.kind] * (whole ? 1.6 : 1) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  }

  /* Some words of a text around the first that was typed, these marked. */
  function excerpt(text, query) {
    const typed = words(query).filter((word) => !COMMON.has(word));
    const pieces = text.split(/(\s+)/);
    const hit = (piece) => words(piece).some((word) => typed.some((t) => likeness(t, word)));
    const at = pieces.findIndex(hit);
    if (at < 0) return "";
    const first = Math.max(0, at - 12);
    const out = document.createElement("p");
    if (first) out.append("… ");
    for (const piece of pieces.slice(first, first + 56)) {
      out.append(hit(piece) ? Object.assign(document.createElement("mark"), { textContent: piece }) : piece);
    }
    if (pieces.length > first + 56) out.append(" …");
    return out;
  }

  function shown(entry, query) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = root + entry.url;
    link.textContent = entry.title;
    const where = document.createElement("span");
    where.textContent = entry.kind === "page" ? "Chapter" : entry.page;
    item.append(link, where, excerpt(entry.text, query));
    return item;
  }

  function attach(form) {
    const field = form.querySelector("input");
    const dialog = form.closest("dialog");
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const list = document.createElement("ol");
    const hits = document.createElement("div");
    hits.className = "search-hits";
    hits.append(status, list);
    form.after(hits);

    let asked = 0;
    async function search() {
      const query = field.value.trim();
      const turn = ++asked;
      let found = [];
      let said = "";
      if (query) {
        try {
          found = ranked(query, await prepare());
          said = found.length ? `${found.length} ${found.length === 1 ? "place" : "places"}, the best first` : "Nothing found";
        } catch (problem) {
          said = `The search does not work: ${problem.message}`;
        }
      }
      if (turn !== asked) return;
      status.textContent = said;
      list.replaceChildren(...found.slice(0, dialog ? SHOWN.dialog : SHOWN.page).map((entry) => shown(entry, query)));
    }

    field.addEventListener("focus", () => prepare().catch(() => {}));
    field.addEventListener("input", search);
    // A link to the page that one is on leaves the dialog open otherwise.
    list.addEventListener("click", ({ target }) => target.closest("a") && dialog?.close());
    (dialog ?? form.parentElement).addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      const stops = [field, ...list.querySelectorAll("a")];
      stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(document.activeElement) + step))].focus();
      event.preventDefault();
    });
    if (!dialog) {
      field.value = new URLSearchParams(location.search).get("q") ?? "";
      field.focus();
      search();
    }
  }

  window.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form.bd-search").forEach(attach));
})();

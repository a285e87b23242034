/* What scrolls can be reached with the Tab key and then moved with the arrow keys. The theme sees to code alone, and only when
   a page has loaded or its window changes; a solution that opens later, a formula, a table or a graph is seen to here. At an
   edge beyond which it goes on, it fades. A derivation with a long left side has it above the lines, as on a telephone. One switch
   opens all folded code, on every chapter until it is switched back. Escape closes the preview of a reference. Before a page is printed, formulas are measured, so that book.css can fit them into
   the paper's width. */

"use strict";

(() => {
  const SCROLLING = "article :is(pre, .math, mjx-container, .pst-scrollable-table-container, .claims-graph, .cell_output > .output, .answer-asked, .answer-formula, .answer-reply)";

  function mark(element) {
    const style = getComputedStyle(element);
    const scrolls = (overflow, content, room) => ["auto", "scroll"].includes(overflow) && content > room + 1;
    const across = scrolls(style.overflowX, element.scrollWidth, element.clientWidth);
    const down = scrolls(style.overflowY, element.scrollHeight, element.clientHeight);
    element.tabIndex = across || down ? 0 : -1; // without it Chromium would stop wherever a pixel is hidden
    const left = across && element.scrollLeft > 1;
    const right = across && element.scrollLeft + element.clientWidth < element.scrollWidth - 1;
    if (left || right) element.dataset.more = `${left ? "left" : ""} ${right ? "right" : ""}`.trim();
    else delete element.dataset.more;
  }

  /* A derivation whose left side leaves too little room for the lines, or on a narrow page. */
  function stack(table) {
    const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const room = table.parentElement.clientWidth;
    const widest = (column) =>
      Math.max(0, ...[...table.querySelectorAll(`td:nth-child(${column}) mjx-math`)].map((e) => e.getBoundingClientRect().width));
    const left = widest(1);
    const fit = (room) => table.querySelectorAll("td:nth-child(2) mjx-container").forEach((formula) => shrink(formula, room));
    fit(Infinity);
    table.classList.toggle("stacked", room < 36 * em || left > room / 3 || left + widest(2) > room - 2 * em);
    fit(room - (table.classList.contains("stacked") ? em : left + em / 2) - 2);
  }

  /* A formula that is wider than its room by a fifth at most is set smaller, so that it fits. */
  function shrink(formula, room) {
    const size = parseFloat((formula.dataset.size ??= formula.style.fontSize || "100%"));
    formula.style.fontSize = `${size}%`;
    const width = formula.querySelector("mjx-math").getBoundingClientRect().width;
    if (width > room && width * 0.8 <= room) formula.style.fontSize = `${(size * room) / width}%`;
  }

  function start() {
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const table = target.querySelector(":scope > table.derivation");
        if (table) stack(table);
        mark(target);
      }
    });
    const observe = () => document.querySelectorAll(SCROLLING).forEach((element) => sizes.observe(element));
    observe();
    window.addEventListener("typeset", () => document.querySelectorAll(SCROLLING).forEach(mark));
    window.MathJax?.startup?.promise.then(() => {
      document.querySelectorAll("table.derivation").forEach(stack);
      observe(); // now with what it has made
    });
    document.addEventListener("scroll", ({ target }) => target.matches?.(SCROLLING) && mark(target), { capture: true, passive: true });
    offerAllCode();
    centre();
    window.MathJax?.startup?.promise.then(centre); // formulas above it have moved it
  }

  /* A link into the graph of citations: its box in the middle, together with those that it rests on, as far as there is room. */
  function centre() {
    const box = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const graph = box?.closest(".claims-graph");
    if (!graph) return;
    const rests = (box.dataset.restsOn ?? "").split(" ").map((id) => document.getElementById(id)).filter(Boolean);
    const [own, ...others] = [box, ...rests].map((element) => element.getBoundingClientRect());
    const all = [own, ...others];
    const ends = (near, far) => [Math.min(...all.map((r) => r[near])), Math.max(...all.map((r) => r[far]))];
    const frame = graph.getBoundingClientRect();
    const middle = (near, far, room) => {
      const [first, last] = ends(near, far);
      return last - first <= room ? (first + last) / 2 : (own[near] + own[far]) / 2;
    };
    graph.scrollLeft += middle("left", "right", graph.clientWidth) - (frame.left + frame.right) / 2;
    graph.scrollTop += middle("top", "bottom", graph.clientHeight) - (frame.top + frame.bottom) / 2;
    window.scrollTo({ top: scrollY + box.getBoundingClientRect().top - innerHeight / 2 });
  }

  /* The switch stands below the title of a chapter that has folded code. */
  function offerAllCode() {
    const folded = [...document.querySelectorAll("article details.above-input, article details.below-input")];
    const title = document.querySelector("article h1");
    if (!folded.length || !title) return;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "all-code btn btn-sm" });
    button.setAttribute("role", "switch");
    button.textContent = "Show all code";
    const set = (open) => {
      button.setAttribute("aria-checked", open);
      folded.forEach((details) => (details.open = open));
    };
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-checked") !== "true";
      set(open);
      remember(open);
    });
    title.after(button);
    set(remembered());
  }

  /* The button that runs a chapter: on a telephone it leads to the first exercise that is answered on the page; without a network,
     or from a disk, it says why there is nothing to open. */
  function launch(event) {
    const link = event.target.closest?.('a[href*="/lab/index.html"], a[href*="//mybinder.org/"], a[href*="//colab."]');
    if (!link) return;
    const box = document.querySelector("article .answer-box");
    let why = "";
    if (box && matchMedia("(max-width: 600px)").matches) {
      box.scrollIntoView();
      box.querySelector("textarea, input, button")?.focus({ preventScroll: true });
    } else if (location.protocol === "file:" && link.href.startsWith("file:")) {
      why = "JupyterLite needs a web server: run make serve, and open the book at the address that it prints.";
    } else if (!navigator.onLine) {
      why = "You are offline. To run a chapter, Python is fetched from another host; what is on these pages works without it.";
    } else return;
    event.preventDefault();
    if (why) tell(why);
  }

  function tell(words) {
    document.querySelector(".launch-note")?.remove();
    const note = Object.assign(document.createElement("p"), { className: "launch-note admonition" });
    note.setAttribute("role", "alert");
    document.querySelector("article")?.prepend(note);
    note.textContent = words;
    note.scrollIntoView({ block: "center" });
  }

  /* Where a browser keeps nothing, the choice lasts as long as the page. */
  function remember(open) {
    try {
      localStorage.setItem("all-code", open);
    } catch {}
  }

  function remembered() {
    try {
      return localStorage.getItem("all-code") === "true";
    } catch {
      return false;
    }
  }

  function measure() {
    document.querySelectorAll("article mjx-container").forEach((formula) => {
      const width = formula.querySelector("mjx-math").getBoundingClientRect().width;
      const ems = width / parseFloat(getComputedStyle(formula).fontSize);
      formula.style.setProperty("--ems", ems.toFixed(2));
    });
  }

  /* On paper the light theme, whatever the screen has. */
  function lighten() {
    const { dataset } = document.documentElement;
    const theme = dataset.theme;
    dataset.theme = "light";
    window.addEventListener("afterprint", () => (dataset.theme = theme), { once: true });
  }

  window.addEventListener("load", start);
  window.addEventListener("hashchange", centre);
  document.addEventListener("click", launch);
  window.addEventListener("keydown", ({ key }) => key === "Escape" && window.tippy?.hideAll());
  window.addEventListener("beforeprint", measure);
  window.addEventListener("beforeprint", lighten);
})();

/* What scrolls can be reached with the Tab key and then moved with the arrow keys. The theme sees to code alone, and only when
   a page has loaded or its window changes; a solution that opens later, a formula, a table or a graph is seen to here.
   Escape closes the preview of a reference. Before a page is printed, formulas are measured, so that book.css can fit them into
   the paper's width. */

"use strict";

(() => {
  const SCROLLING = "article :is(pre, .math, mjx-container, .pst-scrollable-table-container, .claims-graph, .cell_output > .output)";

  function mark(element) {
    const style = getComputedStyle(element);
    const scrolls = (overflow, content, room) => ["auto", "scroll"].includes(overflow) && content > room + 1;
    const across = scrolls(style.overflowX, element.scrollWidth, element.clientWidth);
    const down = scrolls(style.overflowY, element.scrollHeight, element.clientHeight);
    element.tabIndex = across || down ? 0 : -1; // without it Chromium would stop wherever a pixel is hidden
  }

  function start() {
    const sizes = new ResizeObserver((entries) => entries.forEach((entry) => mark(entry.target)));
    const observe = () => document.querySelectorAll(SCROLLING).forEach((element) => sizes.observe(element));
    observe();
    window.MathJax?.startup?.promise.then(observe); // now with what it has made
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
  window.addEventListener("keydown", ({ key }) => key === "Escape" && window.tippy?.hideAll());
  window.addEventListener("beforeprint", measure);
  window.addEventListener("beforeprint", lighten);
})();

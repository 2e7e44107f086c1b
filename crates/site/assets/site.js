// Search, light and dark, and the light on bytes. Everything else on the pages
// works without this file.
"use strict";
(() => {
  const page = document.documentElement;
  const root = page.dataset.root || "";
  const byId = (id) => document.getElementById(id);

  // A page that was opened as a file may have no storage.
  const remembered = (value) => {
    try {
      if (value === undefined) return localStorage.getItem("theme");
      localStorage.setItem("theme", value);
    } catch { /* then it is forgotten */ }
    return null;
  };
  const chosen = remembered();
  if (chosen === "light" || chosen === "dark") page.dataset.theme = chosen;

  function theme() {
    const button = byId("theme");
    const dark = () => page.dataset.theme
      ? page.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const label = () => {
      button.querySelector(".sr").textContent = dark() ? "Light theme" : "Dark theme";
      button.title = button.textContent;
    };
    button.addEventListener("click", () => {
      page.dataset.theme = dark() ? "light" : "dark";
      remembered(page.dataset.theme);
      label();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
    button.hidden = false;
    label();
  }

  /** Scrolls a box, and nothing around it, until what is inside shows. */
  function reveal(box, inside, room = 8) {
    const outer = box.getBoundingClientRect(), inner = inside.getBoundingClientRect();
    if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + room;
    else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + room;
  }

  // --- search ---------------------------------------------------------------

  const KINDS = { event: 40, topic: 34, domain: 32, message: 24, enum: 20, field: 14, value: 10, quirk: 8 };
  const MOST = 40;
  const MOST_SAID = 120;

  /** How well a row fits all words; 0 if it does not. */
  function score(row, words) {
    // Words that belong together, as in "unit bytes".
    let sum = words.length > 1 && row.facts.includes(words.join(" ")) ? 40 : 0;
    for (const word of words) {
      const at = row.name.indexOf(word);
      if (row.name === word) sum += 120;
      else if (at === 0) sum += 80;
      else if (at > 0) sum += /[._\s-]/.test(row.name[at - 1]) ? 60 : 30;
      else if (row.rest.includes(word)) sum += 12;
      else if (row.facts.includes(" " + word)) sum += 8;
      else if (row.facts.includes(word)) sum += 4;
      else return 0;
    }
    return sum + KINDS[row.kind] - Math.min(row.name.length, 60) / 10;
  }

  function search() {
    const box = document.querySelector(".search"), input = byId("search");
    const list = byId("results"), count = byId("count");
    let rows = null, shown = [], current = -1;

    const load = () => rows ??= (window.tidingsIndex || []).map(([kind, name, of, says, file, anchor, known]) => ({
      kind, title: name, of, says, known, href: root + file + (anchor ? "#" + anchor : ""),
      name: name.toLowerCase(), rest: [kind, of, says].join(" ").toLowerCase(), facts: " " + known.toLowerCase(),
    }));
    /** What the row means, after the facts if it was found by these. */
    const said = (row, words) => {
      const by = words.some((word) => !row.name.includes(word) && !row.rest.includes(word));
      const text = (by ? row.known + ". " : "") + row.says;
      return text.length > MOST_SAID ? text.slice(0, MOST_SAID).trimEnd() + "…" : text;
    };
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
      current = -1;
    };
    const select = (index) => {
      const items = list.querySelectorAll("[role=option]");
      if (!items.length) return;
      current = (index + items.length) % items.length;
      items.forEach((item, i) => item.setAttribute("aria-selected", String(i === current)));
      reveal(list, items[current], 0);
      input.setAttribute("aria-activedescendant", items[current].id);
    };
    const text = (tag, content, name) => {
      const element = document.createElement(tag);
      element.textContent = content;
      if (name) element.className = name;
      return element;
    };
    const item = (row, index, words) => {
      const li = document.createElement("li");
      li.id = "result-" + index;
      li.setAttribute("role", "option");
      li.setAttribute("aria-selected", "false");
      li.append(text("span", row.kind, "of"));
      const line = text("span", "");
      line.append(text("b", row.title), " ", text("i", row.of));
      li.append(line, text("span", said(row, words), "says"));
      li.addEventListener("mousemove", () => current !== index && select(index));
      li.addEventListener("click", () => go(index));
      return li;
    };
    const go = (index) => {
      const row = shown[index];
      if (!row) return;
      close();
      input.value = "";
      location.href = row.href;
    };
    const update = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      if (!words.length) { count.textContent = ""; return close(); }
      const hits = load().map((row) => [score(row, words), row]).filter((hit) => hit[0] > 0);
      hits.sort((a, b) => b[0] - a[0]);
      shown = hits.slice(0, MOST).map((hit) => hit[1]);
      list.replaceChildren(...shown.map((row, index) => item(row, index, words)));
      list.hidden = !shown.length;
      input.setAttribute("aria-expanded", String(shown.length > 0));
      count.textContent = hits.length === 1 ? "1 result" : hits.length + " results";
      count.classList.toggle("sr", shown.length > 0);
      if (shown.length) select(0); else close();
    };
    // Pressing on a result must not take the focus, which would close the list.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    input.addEventListener("input", update);
    input.addEventListener("focus", update);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") select(current + 1);
      else if (event.key === "ArrowUp") select(current - 1);
      else if (event.key === "Enter") go(current);
      else if (event.key === "Escape") { if (list.hidden) input.blur(); input.value = ""; update(); }
      else return;
      event.preventDefault();
    });
    document.addEventListener("pointerdown", (event) => { if (!box.contains(event.target)) close(); });
    box.addEventListener("focusout", (event) => { if (!box.contains(event.relatedTarget)) close(); });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, textarea, select");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.focus({ preventScroll: true });
      input.select();
    });
    box.hidden = false;
  }

  // --- bytes ----------------------------------------------------------------

  /** Lets bytes, fields and JSON members of one dump light each other up. */
  function dump(scope) {
    const hexdump = scope.querySelector(".hexdump"), list = scope.querySelector(".parts");
    if (!hexdump || !list) return;
    const runs = [...scope.querySelectorAll(".hexdump [data-p], .json [data-p]")];
    const parts = [...list.querySelectorAll(".part")];
    if (!parts.length) return;
    const last = (index) => Number(parts[index].dataset.to);
    let lit = -1;

    const light = (index, from) => {
      if (index === lit) return;
      lit = index;
      for (const run of runs) {
        const own = Number(run.dataset.p);
        run.classList.toggle("lit", own >= index && own <= last(index));
      }
      parts.forEach((part, i) => {
        part.classList.toggle("lit", i === index);
        part.classList.toggle("up", i !== index && ((i < index && index <= last(i)) || (i > index && i <= last(index))));
        part.tabIndex = i === index ? 0 : -1;
      });
      const first = bytes.find((run) => Number(run.dataset.p) === index);
      bytes.forEach((run) => { run.tabIndex = run === first ? 0 : -1; });
      if (from !== "list") reveal(list, parts[index]);
      if (from !== "hex" && first) reveal(hexdump, first);
    };

    const bytes = [...hexdump.querySelectorAll(".hex [data-p]")];
    const name = (index) => parts[index].querySelector(".name").textContent;
    for (const run of bytes) {
      const role = run.classList.contains("tag") ? "tag" : run.classList.contains("len") ? "length" : "value";
      run.setAttribute("role", "button");
      run.setAttribute("aria-label", `${name(Number(run.dataset.p))}, ${role}: ${run.textContent}`);
      run.tabIndex = -1;
    }
    parts.forEach((part) => { part.tabIndex = -1; });
    bytes[0].tabIndex = 0;
    parts[0].tabIndex = 0;

    const follow = (event) => {
      const target = event.target.closest("[data-p]");
      if (target && scope.contains(target)) {
        light(Number(target.dataset.p), list.contains(target) ? "list" : hexdump.contains(target) ? "hex" : "json");
      }
    };
    for (const kind of ["mouseover", "focusin", "click"]) scope.addEventListener(kind, follow);
    scope.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const edge = { Home: 0, End: parts.length - 1 }[event.key];
      const inHex = hexdump.contains(event.target), inList = list.contains(event.target);
      if ((step === undefined && edge === undefined) || (!inHex && !inList)) return;
      event.preventDefault();
      let next = edge ?? Math.min(Math.max(lit + step, 0), parts.length - 1);
      const first = (index) => bytes.find((run) => Number(run.dataset.p) === index);
      // What lies beyond the bytes that are shown has none to go to.
      if (inHex && !first(next)) next = lit;
      light(next, "");
      (inHex ? first(next) : parts[next])?.focus({ preventScroll: true });
    });
  }

  const dumps = (scope) => { if (scope.querySelector("[data-dump]")) dump(scope); };

  // --- explain --------------------------------------------------------------

  function explain() {
    const form = byId("explain"), out = byId("explanation");
    if (!form) return;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      out.setAttribute("aria-busy", "true");
      const type = form.elements.type.value;
      try {
        const answer = await fetch("explain" + (type ? "?type=" + encodeURIComponent(type) : ""), {
          method: "POST",
          headers: { "Content-Type": "text/plain; charset=utf-8", "Accept": "text/html" },
          body: form.elements.payload.value,
        });
        const text = await answer.text();
        // A new element each time, so that listeners go with what they were for.
        const inner = document.createElement("div");
        if (answer.ok) inner.innerHTML = text; // escaped where it was made
        else inner.append(problem(text));
        out.replaceChildren(inner);
        dumps(inner);
      } catch {
        out.replaceChildren(problem("The server does not answer."));
      }
      out.removeAttribute("aria-busy");
    });
    const problem = (text) => {
      const line = document.createElement("p");
      line.className = "problems";
      line.textContent = text;
      return line;
    };
  }

  document.addEventListener("DOMContentLoaded", () => {
    theme();
    search();
    explain();
    const out = byId("explanation");
    dumps(out && out.childElementCount ? out : document.querySelector("main"));
  });
})();

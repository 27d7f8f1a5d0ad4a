// Runs in the reference when `npm run docs` serves it: shows each newer version without loading the
// page again, keeps what the reader has opened, and lists the mistakes in spec/.

/**
 * @param init Redoc's function that draws the page and returns its root
 * @param definition what the page shows
 * @param options Redoc's options
 * @param version of the definition
 */
// biome-ignore lint/correctness/noUnusedVariables: the page calls it
async function showLive(init, definition, options, version) {
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const SECTION = "[data-section-id]";
  const CONTROL = "button, [role=menuitem]";

  let root;
  function draw(definition) {
    root?.unmount();
    const place = document.createElement("div");
    place.id = "redoc";
    document.getElementById("redoc").replaceWith(place);
    root = init(definition, options, place);
  }

  /** The controls that the reader has used, in order: section, number, and of how many. */
  const used = [];
  document.addEventListener(
    "click",
    ({ target, isTrusted }) => {
      const control = target.closest?.(CONTROL);
      if (!isTrusted || !control?.closest("#redoc") || control.matches("[data-testid=copy-button]")) return;
      const section = control.closest(SECTION);
      const all = [...(section ?? document).querySelectorAll(CONTROL)];
      used.push({ section: section?.dataset.sectionId, number: all.indexOf(control), count: all.length });
    },
    { capture: true },
  );

  const find = (id) => document.querySelector(`[data-section-id="${CSS.escape(id)}"]`);

  /** Uses the controls again that the reader has used. */
  async function reopen() {
    const absent = new Set();
    for (const { section, number, count } of used) {
      const place = () => (section === undefined ? document : find(section));
      const all = () => place()?.querySelectorAll(CONTROL) ?? [];
      // A section is drawn bit by bit, and one that is out of sight not at all.
      for (let left = 100; left > 0 && all().length !== count && !absent.has(section); left--) await wait(20);
      if (all().length !== count) absent.add(section);
      else all()[number].click();
      await wait(20);
    }
  }

  /**
   * Keeps a section where it was until nothing has moved it for a second, or until the reader
   * moves.
   */
  async function hold(id, top) {
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    for (const event of ["wheel", "touchmove", "keydown", "pointerdown"])
      addEventListener(event, end, { once: true });
    for (let still = 0; still < 60 && !isOver; await wait(16)) {
      const moved = (find(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) - top;
      still = Math.abs(moved) <= 1 ? still + 1 : 0;
      if (still === 0 && Number.isFinite(moved)) scrollBy({ top: moved, behavior: "instant" });
    }
  }

  /** Puts a change into the definition, and says whether there is anything new to draw. */
  function takeOver(change) {
    if (change.definition) {
      definition = change.definition;
      return true;
    }
    let isNew = false;
    for (const [name, text] of Object.entries(change.texts)) {
      const place = definition.tags.find((tag) => tag.name === name) ?? definition.info;
      isNew ||= place.description !== text;
      place.description = text;
    }
    return isNew;
  }

  const list = document.createElement("pre");
  list.id = "mistakes";
  list.setAttribute("role", "alert");
  document.body.append(list);

  draw(definition);
  for (;;) {
    const change = await fetch(`/changes?after=${version}`).then(
      (response) => response.json(),
      () => undefined,
    );
    if (change === undefined) {
      await wait(1000);
      continue;
    }
    version = change.version;
    list.textContent = change.mistakes;
    const isNew = takeOver(change);
    if (!isNew) continue;
    const [first] = [...document.querySelectorAll(SECTION)].filter(
      (section) => section.getBoundingClientRect().bottom > 100,
    );
    const top = first?.getBoundingClientRect().top;
    draw(definition);
    reopen();
    if (first) hold(first.dataset.sectionId, top);
    // The server lints when the page asks for the next version.
    while (!document.querySelector(SECTION)) await wait(20);
  }
}

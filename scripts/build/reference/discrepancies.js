// Shows the discrepancies of one operation or event, as the form says that discrepancies.ts writes
// into their guide. An address such as #/discrepancies?operation=getProfile chooses one.
{
  const SECTION = "data-section-id";
  const ADDRESS = "#/discrepancies?operation=";
  const hiding = document.createElement("style");
  let chosen = "";

  const form = () => document.querySelector("form[data-filter=discrepancies]");

  /** The entries of the choice, and the ids of the sections that show them. */
  function read() {
    const { operation } = form().elements;
    operation.value = chosen;
    const { entries = "", domains = "" } = operation.selectedOptions[0]?.dataset ?? {};
    return { entries: entries.split(" "), sections: `${entries} ${domains}`.split(" ") };
  }

  function show() {
    if (!form()) return;
    const { entries, sections } = read();
    const { total } = form().dataset;
    form().elements.shown.value = `${chosen ? entries.length : total} of ${total} entries`;
    const shown = sections.map((id) => `[${SECTION}="/discrepancies/${id}"]`);
    const others = `[${SECTION}^="/discrepancies/"]:not(${shown.join()})`;
    // Redoc puts a drawn section into an element of its own.
    hiding.textContent = chosen
      ? `${others}, :has(> ${others}:only-child) { display: none !important; }`
      : "";
  }

  function choose(operation) {
    chosen = operation;
    show();
  }

  /** Follows an address that chooses an operation, or that leads to an entry which is hidden. */
  function follow(address) {
    if (address.startsWith(ADDRESS)) return choose(address.slice(ADDRESS.length));
    const [, entry] = /^#\/discrepancies\/([\w-]+)/.exec(address) ?? [];
    if (entry && chosen && form() && !read().sections.includes(entry)) choose("");
  }

  // Redoc scrolls at the same event, so the entry has to be there before. A link of its own menu
  // causes a click alone.
  addEventListener("popstate", () => follow(location.hash));
  addEventListener("click", ({ target }) => follow(target.closest?.("a")?.getAttribute("href") ?? ""), {
    capture: true,
  });
  addEventListener("change", ({ target }) => {
    if (target.form !== form()) return;
    choose(target.value);
    history.replaceState(history.state, "", chosen ? ADDRESS + chosen : "#/discrepancies");
  });

  addEventListener("DOMContentLoaded", () => {
    document.head.append(hiding);
    follow(location.hash);
    new MutationObserver(() => {
      if (form()?.elements.shown.value === "") show();
      // The menu has the domains, and not the hundreds of entries, whose names begin with a small
      // letter.
      for (const link of document.querySelectorAll(
        "[data-component-name='Menu/MenuItem'] > a[href^='#/discrepancies/']",
      ))
        link.parentElement.hidden = /^[a-z]/.test(link.textContent);
    }).observe(document.documentElement, { subtree: true, childList: true });
  });
}

// Makes up for what Redoc 3.0.1 lacks for keyboards, screen readers and narrow screens. Names and
// contrast were reported upstream as https://github.com/Redocly/redocly-cli/issues/3086, which
// https://github.com/Redocly/redoc/pull/2837 closed in part; we know of no issue on menus and the
// search box by keyboard. Delete what a newer Redoc does by itself: the browser tests tell.
{
  const isDark = () => document.documentElement.classList.contains("dark");
  const textOf = (element) => element.textContent.trim();

  /**
   * What each element gets, by its selector. A function gets the element. No two give an element the
   * same attribute: they would replace each other's value for ever.
   */
  const ATTRIBUTES = {
    "#redoc div:has(> div > [data-testid=search-trigger])": { role: "navigation", "aria-label": "Contents" },
    "[data-testid=search-trigger] > div": { role: "button", tabindex: "0", "aria-keyshortcuts": "Control+K" },
    "[data-testid=color-mode-switcher]": {
      "aria-label": () => `Switch to the ${isDark() ? "light" : "dark"} theme`,
    },
    "[data-component-name='Sidebar/SidebarActions'] > span > span > div": {
      role: "button",
      tabindex: "0",
      "aria-label": (layout) =>
        layout.previousElementSibling ? "Samples beside the text" : "Samples below the text",
    },
    "[data-component-name='Menu/MenuItem'] > a:has(+ div)": {
      "aria-expanded": (link) => String(link.nextElementSibling.style.display !== "none"),
    },
    "[data-component-name='Menu/MenuItem'] > a": {
      "aria-current": (link) => (link.querySelector("[data-active=true]") ? "page" : undefined),
    },
    "[data-component-name='Typography/H4']": { role: "heading", "aria-level": "3" },
    "#api-content h5": { "aria-level": "4" },
    // The text of the whole description stands under the title of the page.
    "[data-section-id^='/section/'] h3": { "aria-level": "2" },
    // The heading above it may stand in a section that is not drawn.
    "h4.heading-anchor": { "aria-level": "3" },
    "button[aria-label^=Example][aria-haspopup]": { "aria-label": (button) => `Example: ${textOf(button)}` },
    "[data-schema-nested-open] > button": {
      "aria-expanded": (button) => button.parentElement.dataset.schemaNestedOpen,
      "aria-label": (button) => (/^[−-]$/.test(textOf(button)) ? "Hide the fields" : undefined),
    },
    ":is([data-component-name='CodeBlock/CodeBlock'], [data-component-name='JsonViewer/JsonViewer']) [data-testid=copy-button]":
      {
        "aria-label": (button) => {
          if (button.closest("[data-component-name='JsonViewer/JsonViewer']")) return "Copy the JSON";
          return button.closest(".panel-request-samples") ? "Copy the request" : "Copy the code";
        },
      },
    "[role=menuitem] [data-testid=copy-button]": { "aria-label": "Copy the address" },
    "[data-testid=search-dialog]": { role: "dialog", "aria-modal": "true", "aria-label": "Search" },
    "[data-testid=search-dialog] input": { "aria-label": "Search" },
    "[data-testid=search-dialog] header button": { "aria-label": "Clear" },
  };

  function complete() {
    for (const [selector, attributes] of Object.entries(ATTRIBUTES))
      for (const element of document.querySelectorAll(selector))
        for (const [name, value] of Object.entries(attributes)) {
          const wanted = typeof value === "function" ? value(element) : value;
          if (wanted === undefined) element.removeAttribute(name);
          else if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted);
        }
  }

  /** Lets a path break at its slashes alone. */
  function breakPaths() {
    for (const element of document.querySelectorAll("#api-content :is(code, button span):not(:has(*))")) {
      const text = element.textContent;
      if (!/^(https:\/)?\/\S+\/\S/.test(text)) continue;
      const parts = text.split(/(?<=[^/]\/)(?=[^/])/).flatMap((text) => {
        const part = document.createElement("span");
        part.className = "part";
        part.textContent = text;
        return [part, document.createElement("wbr")];
      });
      element.replaceChildren(...parts);
    }
  }

  const SITE = document.title;

  /** Puts the heading of the section that the address names before the title of the page. */
  function nameSection() {
    const [id] = location.hash.slice(1).split(/[?#]/);
    const heading = document.querySelector(`[data-section-id="${CSS.escape(id)}"] :is(h1, h2, h3, h4)`);
    if (!heading) return;
    // A badge comes after the text, and an icon has none.
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const title = id === "/" ? SITE : `${texts.nextNode().data} - ${SITE}`;
    if (document.title !== title) document.title = title;
  }

  let isDue = false;
  const later = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      breakPaths();
      nameSection();
    });
  };

  /** The items of the menu that is open. */
  const items = () =>
    [...document.querySelectorAll("[role=menuitem]")].filter((item) => item.checkVisibility());

  /** The button that opened it. */
  let opener;

  function openMenu(button) {
    opener = button;
    button.click();
    // Redoc draws the menu a little later.
    setTimeout(() => items()[0]?.focus(), 50);
  }

  function moveInMenu(item, key) {
    const all = items();
    const at = all.indexOf(item);
    if (key === "ArrowDown") all[(at + 1) % all.length].focus();
    if (key === "ArrowUp") all.at(at - 1).focus();
    if (key === "Home") all[0].focus();
    if (key === "End") all.at(-1).focus();
    if (key === "Enter" || key === " ") item.click();
    if (key === "Escape") opener?.click();
    if (["Enter", " ", "Escape", "Tab"].includes(key)) opener?.focus();
  }

  document.addEventListener(
    "keydown",
    (event) => {
      const { target, key } = event;
      const isPress = key === "Enter" || key === " ";
      if (target.matches("button[aria-haspopup=menu]") && (isPress || key === "ArrowDown")) openMenu(target);
      else if (
        target.matches("[role=menuitem]") &&
        /^(Arrow(Up|Down)|Home|End|Enter| |Escape|Tab)$/.test(key)
      )
        moveInMenu(target, key);
      // The icon of a layout has the listener, not what stands around it.
      else if (target.matches("div[role=button]") && isPress)
        (target.querySelector("svg") ?? target).dispatchEvent(new MouseEvent("click", { bubbles: true }));
      else return;
      if (key !== "Tab") event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelector(".skip").addEventListener("click", (event) => {
      // Redoc takes the hash for the address of a section.
      event.preventDefault();
      const main = document.querySelector("main");
      main.tabIndex = -1;
      main.focus();
    });
    complete();
    new MutationObserver(() => {
      complete();
      later();
    }).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["class", "style", "data-active", "data-schema-nested-open", "aria-label"],
    });
  });
}

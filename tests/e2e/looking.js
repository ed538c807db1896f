// What a person would stumble over on a drawn card: functions that read the page and give the faults they find.

/** Anything that leaves the page, and words with more to them than is shown. */
export const tooWide = (page) =>
  page.evaluate(() => {
    const drawn = [document.documentElement, ...document.querySelectorAll("#card, #card *")];
    const wide = drawn.filter((it) => {
      const { left, right } = it.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5 || (shows(it) && it.scrollWidth > it.clientWidth);
    });
    return wide.map((it) => `${it.className || it.localName}: ${it.textContent.slice(0, 60)}`);

    // A box may be narrower than what it holds, as forms reach into the card's padding; not one that has words or cuts.
    function shows(it) {
      const words = [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      return it.clientWidth > 0 && (words || it === document.documentElement || getComputedStyle(it).overflowX !== "visible");
    }
  });

/** Text without enough contrast: less than 4.5 to 1 between its colour and what is behind it. */
export const tooPale = (page) =>
  page.evaluate(() => {
    const seen = document.createTreeWalker(document.querySelector("#card"), NodeFilter.SHOW_TEXT);
    const pale = [];
    while (seen.nextNode()) {
      const node = seen.currentNode;
      if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
      const found = contrast(node.parentElement);
      if (found < 4.5) pale.push(`${found.toFixed(2)}: ${node.data.slice(0, 60)}`);
    }
    return pale;

    function contrast(element) {
      const behind = background(element);
      const [one, other] = [over(colour(getComputedStyle(element).color), behind), behind].map(luminance);
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
    function background(element) {
      if (!element) return [255, 255, 255];
      return over(colour(getComputedStyle(element).backgroundColor), background(element.parentElement));
    }
    function colour(css) {
      const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g).map(Number);
      return { parts: [red, green, blue], alpha };
    }
    function over({ parts, alpha }, behind) {
      return parts.map((part, at) => part * alpha + behind[at] * (1 - alpha));
    }
    function luminance(parts) {
      const [red, green, blue] = parts.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });

/** What a screen reader comes to before something that stands higher up, or further left in the same row. */
export const outOfOrder = (page) =>
  page.evaluate(() => {
    const kinds = "p, li, label, img, button, input, textarea, [role=button]";
    const read = [...document.querySelectorAll("#card *")].filter((it) => {
      const leaf = it.childElementCount === 0 && it.textContent.trim();
      return (leaf || it.matches(kinds)) && !it.parentElement.closest("p, label, button") && it.checkVisibility();
    });
    const places = read.map((it) => ({ it, place: it.getBoundingClientRect() }));
    const wrong = places.slice(1).filter(({ it, place }, before) => {
      const last = places[before];
      if (last.it.contains(it)) return false;
      const below = place.top >= last.place.bottom - 1;
      const beside = place.left >= last.place.right - 1 && place.bottom > last.place.top;
      return !below && !beside;
    });
    return wrong.map(({ it }) => it.textContent.slice(0, 60) || it.localName);
  });

/**
 * What a screen reader is told, from the browser's own accessibility tree.
 * @returns {Promise<{role: string, name: string}[]>}
 */
export async function told(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({ role: node.role.value, name: (node.name?.value ?? "").trim() }));
}

/** The label that each field of a card is drawn with, empty where there is none, and whether it must be filled in. */
export const labels = (page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll("#card input, #card textarea, #card select")];
    return fields.filter((field) => field.checkVisibility()).map((field) => {
      const named = (field.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
      const drawn = [...field.labels, ...named.map((id) => document.getElementById(id))].filter(Boolean);
      const required = field.matches(".ac-input-required, [aria-required=true]");
      return { label: drawn.map((it) => it.textContent.trim()).join(" "), required };
    });
  });

// The desk's own words, read from its Fluent files, so that a better wording there needs no change here.
import { readFileSync } from "node:fs";

/**
 * What the desk says in a language: `words("en")("consent-sent", { number: 1001 })`.
 * Of a message of several paragraphs only the first.
 */
export function words(language) {
  const file = readFileSync(new URL(`../../bot/locales/${language}.ftl`, import.meta.url), "utf8");
  return (id, values = {}) => {
    const message = file.match(new RegExp(`^${id} =\\s*(.+)$`, "m"));
    if (!message) throw new Error(`${language}.ftl has no ${id}`);
    return message[1].replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
  };
}

// The desk's own words, read from its Fluent files, so that a better wording there needs no change here.
import { readdirSync, readFileSync } from "node:fs";

const LOCALES = new URL("../../bot/language/locales/", import.meta.url);

/**
 * What the desk says in a language: `words("en")("consent-sent", { number: 1001 })`.
 * Of a message of several paragraphs only the first.
 */
export function words(language) {
  const folder = new URL(`${language}/`, LOCALES);
  const said = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  return (id, values = {}) => {
    const message = said.match(new RegExp(`^${id} =\\s*(.+)$`, "m"));
    if (!message) throw new Error(`${language} has no ${id}`);
    return message[1].replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
  };
}

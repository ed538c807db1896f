// The Playground's client as a person uses it. It shows a conversation's messages only while the page stays loaded.

/** The page once the client has reached the desk, without the log beside it. */
export async function arrive(page) {
  await page.getByText("Connected.").first().waitFor();
  await page.getByTitle("Hide log panel").click();
}

/** Opens a chat, or a channel by its team's name and its own: "Parish - General". */
export async function open(page, name) {
  await page.locator(`button[role=treeitem][aria-label="${name}"]`).click();
}

/** A message in the chat that is open; `to` is who is mentioned first. */
export async function write(page, text, to = "") {
  await type(page, page.getByRole("textbox").last(), text, to);
  await page.getByRole("button", { name: "Send Message" }).last().click();
}

/** A new post in the channel that is open. */
export async function post(page, text, to) {
  await type(page, page.getByRole("textbox").first(), text, to);
  await page.getByRole("button", { name: "Post", exact: true }).click();
}

/** The desk's latest message in the chat that says this. */
export function reply(page, text) {
  return page.locator(".fai-OutputCard").filter({ hasText: text }).last();
}

/** The post in the channel that says this, with its whole thread. */
export function thread(page, text) {
  return page.locator(".fui-Card").filter({ hasText: text }).last();
}

export function button(where, name) {
  return where.getByRole("button", { name, exact: true });
}

async function type(page, box, text, to) {
  await box.click();
  if (to) {
    await page.keyboard.type(`@${to.slice(0, 3)}`);
    await page.getByRole("menuitem").filter({ hasText: to }).click(); // Enter would send the half-typed text
    await page.keyboard.type(" ");
  }
  await page.keyboard.type(text);
}

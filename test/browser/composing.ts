import type { Page } from 'playwright-core';

/** Types in a tab of the composer: in its plain field, or in the editor that replaces it. */
export async function writeIn(page: Page, tab: string, text: string): Promise<void> {
  const field = page.locator(`#say-${tab} :is(textarea[name=text], [contenteditable=true])`).filter({ visible: true });
  await field.fill(text);
}

/** Sends a held message without waiting the ten seconds. Without scripts, and for a note, there is nothing to wait for. */
export async function sendNow(page: Page): Promise<void> {
  if ((await page.locator('[data-awake]').count()) === 0) return;
  const now = page.locator('[data-act=send-now]');
  const end = page.locator('[role=alert], [data-said]').filter({ visible: true });
  await now.or(end).first().waitFor();
  if ((await now.count()) === 0) return;
  await now.first().click();
  await now.first().waitFor({ state: 'detached' });
}

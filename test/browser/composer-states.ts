import type { Page } from 'playwright-core';
import { opened, type PageState, refuse } from './page-state.ts';

/** The states of what the composer brings, beside those of its ticket. */
export const composerStates: Record<string, PageState[]> = {
  '/admin/desks/:prefix/macros': [opened(), { state: 'errors', reach: refuse }, { state: 'known', reach: keepOne }],
};

async function keepOne(page: Page): Promise<void> {
  for (const field of await page.locator('main :is(input[name^=name-], textarea)').all()) await field.fill('Bonjour');
  await page.locator('main button.button-main').first().click();
  await page.locator('main li a').first().click();
  await page.locator('[name=intent][value=discard]').waitFor();
}

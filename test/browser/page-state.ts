import type { Page } from 'playwright-core';
import type { Language } from '#domain/language.ts';
import type { DemoDesk } from './demo-desk.ts';
import { follow } from './follow.ts';

/** A page in one state, reached from the state before it in the same language. */
export interface PageState {
  state: string;
  reach: (page: Page, at: StateVisit) => Promise<unknown>;
}

export interface StateVisit {
  desk: DemoDesk;
  language: Language;
  /** The address of this pattern in the example world. */
  address: string;
}

export function opened(): PageState {
  return { state: 'open', reach: at('') };
}

export function at(query: string): PageState['reach'] {
  return (page, { desk, address }) => follow(page, desk.url + address + query);
}

export async function refuse(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const form of document.forms) form.noValidate = true;
  });
  await page.locator('main button.button-main').first().click();
  await page.getByRole('alert').first().waitFor();
}

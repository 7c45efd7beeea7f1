import type { Page } from 'playwright-core';
import type { Language } from '#domain/language.ts';
import type { DemoDesk } from './demo-desk.ts';

/** A page in one state that a person can meet, reached from the state before it in the same language. */
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

/** Page settings that a route passes to the document: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** The page needs scripts. A public page has none, except the small one where a field is marked for it. */
  scripts?: boolean;
  /**
   * The page is the same for all readers who are not signed in and have no draft. It depends on its address, the theme, the
   * minute of desk time and `World.publicChanged`. It is cached for that minute and dropped when public data changes. `query`
   * names every parameter that it reads; with another parameter the cache is bypassed.
   */
  kept?: { query: readonly string[] };
  /** The public styles are inlined in the page; other pages link to the full stylesheet. */
  styles?: 'public';
  /** The smaller sizes of the console (guide, 4). */
  density?: 'console';
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null;
}

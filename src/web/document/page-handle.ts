/** What a route tells the document about its page: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** The page works with scripts. A public page sends none, but the small one where a field is marked for it. */
  scripts?: boolean;
  /**
   * The page is the same for all who are not signed in and have no draft: it depends on its address, the theme, the minute of
   * desk time, and what `World.publicChanged` tells. It is kept for that minute, and dropped when the public's view changes.
   * `query` names every parameter that it reads; with another in its address it is made afresh.
   */
  kept?: { query: readonly string[] };
  /** The styles of the public pages come within the page; all others link to the whole stylesheet. */
  styles?: 'public';
  /** The smaller sizes of the console (guide, 4). */
  density?: 'console';
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null;
}

/** Page settings that a route passes to the document: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** The page needs scripts. A public page has none, except the small one where a field is marked for it. */
  scripts?: boolean;
  /**
   * Set if the page is the same for all readers without a session or draft: it may depend on its address, the theme, the minute
   * of desk time and `World.publicChanged`, and is cached until one of them changes. `query` names its parameters; an address
   * with others bypasses the cache.
   */
  cached?: { query: readonly string[] };
  /** The public styles are inlined in the page; other pages link to the full stylesheet. */
  styles?: 'public';
  /** The smaller sizes of the console (guide, 4). */
  density?: 'console';
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null;
}

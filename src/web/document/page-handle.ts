/** What a route tells the document about its page: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** The page works with scripts. A public page sends none. */
  scripts?: boolean;
  /** The smaller sizes of the console (guide, 4). */
  density?: 'console';
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null;
}

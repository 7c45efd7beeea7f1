/** The desk verbs and store queries that pages may use; the composition root fills it, a page asks nothing else. */
// biome-ignore lint/suspicious/noEmptyInterface: the first page that needs a verb or a query names it here.
export interface Services {}

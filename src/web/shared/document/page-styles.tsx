import { createContext } from 'react';

/** The public styles. Set only on the server: a page with scripts links to the console's styles. */
export const PublicStylesContext = createContext('');

/** Inlined, so that the page paints without another request. The policy contains the hash. */
export function PublicStyles({ css }: { css: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is a built file of ours, and a browser reads no entities in a style.
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}

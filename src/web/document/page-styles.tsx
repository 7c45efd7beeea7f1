import { createContext } from 'react';

/** The styles of the public pages, on the server alone: a page with scripts links to those of the console. */
export const PublicStylesContext = createContext('');

/** Within the page, so that it is painted without waiting for another answer. The policy names its hash. */
export function PublicStyles({ css }: { css: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is a built file of ours, and a browser reads no entities in a style.
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}

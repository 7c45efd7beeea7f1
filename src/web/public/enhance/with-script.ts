import enhance from './enhance.ts?worker&url';

/** A field that the script makes quicker. What a person typed is never this: its quotes are escaped. */
const marked = / data-(?:find|live|suggest|upload)="/;

/** The page with the one small script where a field is marked for it, and as it is elsewhere. */
export function withScript(html: string): string {
  if (!marked.test(html)) return html;
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<script type="module" src="${enhance}"></script>${html.slice(end)}`;
}

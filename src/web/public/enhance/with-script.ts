import enhance from './enhance.ts?worker&url';

/** Finds a field that the script enhances. User input cannot match, because its quotes are escaped. */
const marked = / data-(?:find|live|suggest|upload)="/;

/** Adds the script to a page that has a marked field. Returns other pages unchanged. */
export function withScript(html: string): string {
  if (!marked.test(html)) return html;
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<script type="module" src="${enhance}"></script>${html.slice(end)}`;
}

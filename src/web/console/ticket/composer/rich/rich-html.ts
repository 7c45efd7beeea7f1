import { urls } from '#web/urls.ts';

/** The editor shows a picture from where it is served; what is kept names its file alone. */
export function shownHtml(html: string): string {
  return html.replace(/src="cid:([0-9a-f-]{36})"/g, (_, id: string) => `src="${urls.picture(id)}"`);
}

/** The same back again: pictures by the ids of their files. */
export function keptHtml(html: string): string {
  return html.replace(/src="\/api\/v1\/files\/([0-9a-f-]{36})\?inline=1"/g, 'src="cid:$1"');
}

/** Plain text as the editor takes it: blank lines part paragraphs, so that each character keeps its place. */
export function htmlOfText(text: string): string {
  const paragraphs = text.split('\n\n').map((lines) => `<p>${lines.split('\n').map(escaped).join('<br>')}</p>`);
  return paragraphs.join('');
}

/** The pictures that stand in it. */
export function picturesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/src="cid:([0-9a-f-]{36})"/g)].map((found) => found[1]!));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

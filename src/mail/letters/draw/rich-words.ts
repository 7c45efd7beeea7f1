import { colours, fonts } from '#mail/letters/draw/looks.ts';
import { showRichText } from '#mail/read/html/rich-text.ts';

/** The Content-ID of an inline picture, from its file id. */
export function contentId(fileId: string): string {
  return `${fileId}@picture.invalid`;
}

/** HTML for text from the editor. The sanitiser removes all styles, so each element gets the letter's; null if missing. */
export function drawRichWords(html: string): string | null {
  const safe = showRichText(html, (id) => `cid:${contentId(id)}`);
  return safe === null
    ? null
    : safe.replace(/<(p|ul|ol|li|blockquote|pre|code|a|img)(?=[\s>])/g, (_, tag) => `<${tag} ${looks[tag]}`);
}

const ink = `color:${colours.ink}`;
const looks: Record<string, string> = {
  p: `class="ink" style="margin:0 0 14px;${ink}"`,
  ul: 'style="margin:0 0 14px 24px;padding:0"',
  ol: 'style="margin:0 0 14px 24px;padding:0"',
  li: `class="ink" style="margin:0 0 6px;${ink}"`,
  blockquote: `style="margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid ${colours.line}"`,
  pre: `class="ink" style="margin:0 0 14px;white-space:pre-wrap;${ink};font:15px/22px ${fonts.number}"`,
  code: `class="ink" style="${ink};font-family:${fonts.number}"`,
  a: `class="phone" style="color:${colours.accent}"`,
  img: 'style="max-width:100%;height:auto;border:0"',
};

import type { Language } from '#domain/language.ts';
import { onOneLine } from '#domain/text-scan.ts';
import type { Block, Cell, Draft } from '#mail/letters/draw/blocks.ts';
import { colours, fonts } from '#mail/letters/draw/looks.ts';
import { drawRichWords } from '#mail/letters/draw/rich-words.ts';

/**
 * The HTML part of a letter: tables and inline styles, no pictures. Cells have a background and every text a colour, so that dark
 * clients keep it readable; the small style sheet is an extra. Outlook on Windows draws with Word and ignores max-width, table
 * margins and link padding, so it gets conditional comments and attributes.
 */
export function drawHtml(draft: Draft, { language, deskName }: { language: Language; deskName: string }): string {
  const body = draft.blocks.map((block) => drawBlock(block, draft)).join('\n');
  const foot = draft.footer.map((line) => alive(line, draft, colours.ink2));
  const footer = [...drawChoice(draft), ...foot].join('<br>');
  return `<!DOCTYPE html>
<html lang="${language}" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${escaped(draft.subject)}</title>
${forWord('<xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>')}
<style>${sheet}</style>
</head>
<body lang="${language}" bgcolor="${colours.page}" style="margin:0;padding:0;background:${colours.page};-webkit-text-size-adjust:100%">
${preheader(draft)}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${colours.page}" class="page" style="background:${colours.page}">
<tr><td align="center" class="around" style="padding:24px 12px">
${forWord(`<table role="presentation" width="${sheetPixels}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td>`)}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="sheet" style="width:100%;max-width:${sheetPixels}px">
<tr><td bgcolor="${colours.slate}" class="head" style="background:${colours.slate};color:#ffffff;padding:18px 40px;font:bold 18px/24px ${fonts.text}">${escaped(deskName)}</td></tr>
<tr><td bgcolor="${colours.surface}" class="body" style="background:${colours.surface};color:${colours.ink};padding:32px 40px 24px;font:17px/26px ${fonts.text}">
${body}
</td></tr>
<tr><td bgcolor="${colours.surface}" class="foot" style="background:${colours.surface};color:${colours.ink2};border-top:1px solid ${colours.line};padding:20px 40px 28px;font:15px/22px ${fonts.text}">${footer}</td></tr>
</table>
${forWord('</td></tr></table>')}
</td></tr>
</table>
</body>
</html>
`;
}

/** Wraps HTML that only Outlook on Windows (Word) reads; every other program treats it as a comment. */
function forWord(html: string): string {
  return `<!--[if mso]>${html}<![endif]-->`;
}

/** Wide enough for a readable line and for three buttons side by side. */
const sheetPixels = 600;

// The preview text that mail lists show beside the subject.
function preheader({ blocks }: Draft): string {
  const words = firstWords(blocks);
  return words && `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escaped(words)}</div>`;
}

/** The preview text of a letter: its key sentence, or the agent's text if that comes first. */
function firstWords(blocks: Block[]): string {
  const first = blocks.find(isTelling);
  if (first === undefined) return '';
  const words = onOneLine(first.text).trim();
  return words.length <= previewCharactersMax ? words : shortened(words);
}

/** Cuts at a space, because a truncated number would be a different number. */
function shortened(words: string): string {
  const part = words.slice(0, previewCharactersMax);
  const end = part.lastIndexOf(' ');
  return `${(end > 0 ? part.slice(0, end) : part).toWellFormed()}…`;
}

/** Mail lists show no more characters of a preview than this. */
const previewCharactersMax = 140;

function isTelling(block: Block): block is Extract<Block, { block: 'sentence' | 'words' }> {
  return block.block === 'sentence' || block.block === 'words';
}

// The opt-out line, below the letter and above the sender's details.
function drawChoice({ choice }: Draft): string[] {
  if (choice === null) return [];
  const link = `<a href="${escaped(choice.url)}" target="_blank" rel="noopener noreferrer" class="phone" style="color:${colours.ink2}">${escaped(choice.label)}</a>`;
  return [escaped(choice.why), link, ''];
}

function drawBlock(block: Block, draft: Draft): string {
  switch (block.block) {
    case 'number':
      return `${block.lead && `<p class="ink" style="${paragraph}margin-bottom:4px">${unbroken(block.lead)}</p>`}
<p class="ink number" style="margin:0 0 20px;color:${colours.ink};font:bold 34px/42px ${fonts.number};white-space:nowrap">${escaped(block.number)}</p>`;
    case 'sentence':
      return `<p class="ink" style="margin:0 0 14px;color:${colours.ink};font:bold 20px/28px ${fonts.text}">${alive(breakableDates(block.text), draft, colours.accent)}</p>`;
    case 'paragraph': {
      const lead = block.lead ? `<strong>${escaped(block.lead)}</strong> ` : '';
      return `<p class="ink" style="${paragraph}">${lead}${alive(block.text, draft, colours.accent)}</p>`;
    }
    case 'words':
      return `<div class="ink" style="margin:0 0 14px;color:${colours.ink}">${drawnWords(block)}</div>`;
    case 'small':
      return `<p class="ink2" style="margin:0 0 18px;color:${colours.ink2};font:15px/22px ${fonts.text}">${unbroken(block.text)}</p>`;
    case 'heading':
      return `<p class="ink" style="margin:20px 0 10px;color:${colours.ink};font:bold 17px/26px ${fonts.text}">${escaped(block.text)}</p>`;
    case 'list':
      return `<ul style="margin:0 0 14px 24px;padding:0">${block.items.map(drawItem).join('')}</ul>`;
    case 'cells':
      return drawCells(block.cells);
    case 'link':
      return `<p class="ink" style="${paragraph}"><a href="${escaped(block.url)}" target="_blank" rel="noopener noreferrer" class="phone" style="color:${colours.accent}">${escaped(block.label)}</a></p>`;
    case 'buttons':
      return drawButtons(block.buttons);
  }
}

const paragraph = `margin:0 0 14px;color:${colours.ink};`;

function drawItem(item: string): string {
  return `<li class="ink" style="margin:0 0 6px;color:${colours.ink}">${unbroken(item)}</li>`;
}

function drawnWords({ text, html }: Extract<Block, { block: 'words' }>): string {
  return (html && drawRichWords(html)) || drawWords(text);
}

// Blank lines separate paragraphs; single line breaks stay. Leading spaces stay too (code, lists).
function drawWords(text: string): string {
  const paragraphs = text.trim().split(/\n[^\S\n]{0,99}\n\s*/);
  return paragraphs.map((words) => `<p class="ink" style="${paragraph}">${breakLines(words)}</p>`).join('');
}

function breakLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(line).replace(/^ {1,40}/, (blanks) => '&nbsp;'.repeat(blanks.length)))
    .join('<br>');
}

const cellsPerRow = 7;

function drawCells(cells: Cell[]): string {
  const rows = Array.from({ length: Math.ceil(cells.length / cellsPerRow) }, (_, row) =>
    cells.slice(row * cellsPerRow, (row + 1) * cellsPerRow),
  );
  return rows.map(drawRow).join('');
}

function drawRow(cells: Cell[]): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" class="clock" style="margin:0 0 8px;border-collapse:separate"><tr>${cells.map(drawCell).join('')}</tr></table>`;
}

function drawCell({ look, top, bottom }: Cell): string {
  const { ground, ink, edge } = looks[look];
  const gap = '<td width="4" style="width:4px;font-size:1px;line-height:1px">&nbsp;</td>';
  const weight = look === 'gap' ? 'normal' : 'bold';
  return `<td align="center" bgcolor="${ground}" class="cell ${look}" style="background:${ground};border:2px ${look === 'gap' ? 'dashed' : 'solid'} ${edge};border-radius:2px;color:${ink};padding:6px 7px;font:14px/19px ${fonts.text}"><span style="color:${ink};font-weight:${look === 'end' ? 'bold' : 'normal'}">${breakable(top)}</span><br><span style="color:${ink};font-weight:${weight}">${breakable(bottom)}</span></td>${gap}`;
}

// Lets « 17.00 uur » break on phones, where a cell is narrower; elsewhere it stays on one line.
function breakable(text: string): string {
  return escaped(text.replaceAll('\u00a0', ' '));
}

const looks: Record<Cell['look'], { ground: string; ink: string; edge: string }> = {
  start: { ground: colours.done, ink: '#ffffff', edge: colours.done },
  edge: { ground: colours.surface, ink: colours.ink, edge: colours.stepEdge },
  gap: { ground: colours.gap, ink: colours.ink2, edge: colours.stepEdge },
  end: { ground: colours.accent, ink: '#ffffff', edge: colours.accent },
};

// Each button is its own table, so buttons sit side by side and wrap where there is no room.
function drawButtons(buttons: { label: string; url: string }[]): string {
  const [before, after] = [forWord('<td valign="top" style="padding:0 12px 12px 0">'), forWord('</td>')];
  const drawn = buttons.map((button, index) => `${before}${drawButton(button, index === 0)}${after}`).join('\n');
  const [open, close] = [
    forWord('<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>'),
    forWord('</tr></table>'),
  ];
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="buttons"><tr><td style="padding:14px 0 6px">${open}${drawn}${close}</td></tr></table>`;
}

function drawButton({ label, url }: { label: string; url: string }, isMain: boolean): string {
  const ground = isMain ? colours.accent : colours.surface;
  const ink = isMain ? '#ffffff' : colours.ink;
  const edge = isMain ? colours.accent : colours.lineStrong;
  return `<table role="presentation" align="left" cellpadding="0" cellspacing="0" border="0" class="button" style="margin:0 12px 12px 0;border-collapse:separate"><tr><td align="center" bgcolor="${ground}" class="${isMain ? 'main' : 'other'}" style="background:${ground};border:2px solid ${edge};border-radius:4px;mso-padding-alt:9px 16px"><a href="${escaped(url)}" target="_blank" rel="noopener noreferrer" style="display:block;padding:9px 16px;color:${ink};font:bold 17px/22px ${fonts.text};text-decoration:none"><span style="color:${ink}">${escaped(label)}</span></a></td></tr></table>`;
}

/** Links the phone numbers in the text. Only the desk's own numbers become links, never a stranger's. */
function alive(text: string, { phones }: Draft, colour: string): string {
  return phones.reduce(
    (html, { shown, dialled }) =>
      html.replaceAll(
        escaped(shown),
        `<a href="tel:${escaped(dialled)}" class="phone" style="color:${colour};white-space:nowrap">${escaped(shown)}</a>`,
      ),
    unbroken(text),
  );
}

// « Donnerstag, 26. November 2026 » is wider than a phone at this size, so it may break after the weekday.
function breakableDates(text: string): string {
  return text.replaceAll(',\u00a0', ', ');
}

// Keeps numbers on one line, because people read them aloud. Also keeps « e-mail » and date ranges together.
function unbroken(text: string): string {
  return escaped(text).replace(
    /\b(?:[A-Z]{2,8}-\d{1,10}-\d\d|e-mail|\d{1,2}–\d{1,2})\b/gi,
    '<span style="white-space:nowrap">$&</span>',
  );
}

/** Escapes a text for an element or attribute of HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const dark = `.page{background:${colours.dark.page}!important}.body,.foot,.edge,.other{background:${colours.dark.surface}!important}.head{background:${colours.dark.slate}!important}.ink,.ink *,.edge span,.other a,.other span{color:${colours.dark.ink}!important}.ink2,.foot,.foot a,.gap span{color:${colours.dark.ink2}!important}.foot{border-color:${colours.dark.line}!important}.gap{background:${colours.dark.gap}!important}.edge,.gap{border-color:${colours.dark.stepEdge}!important}.other{border-color:${colours.dark.lineStrong}!important}.start{background:${colours.dark.done}!important;border-color:${colours.dark.done}!important}.start span{color:${colours.dark.onAccent}!important}.main,.end{background:${colours.dark.accent}!important;border-color:${colours.dark.accent}!important}.main a,.main span,.end span{color:${colours.dark.onAccent}!important}.ink a.phone{color:${colours.dark.accent}!important}`;

const sheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.around{padding:0!important}.head,.body,.foot{padding-left:20px!important;padding-right:20px!important}.number{font-size:29px!important;line-height:36px!important}.cell{padding:6px 2px!important;font-size:12px!important;line-height:16px!important}.clock{width:100%!important}.button{width:100%!important;margin-right:0!important}}
@media (prefers-color-scheme:dark){${dark}}`;

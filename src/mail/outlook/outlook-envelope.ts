import { readTnef, type Tnef, type TnefFile } from '#mail/outlook/tnef.ts';
import { cleanFileName, cleanLine } from '#mail/read/message/characters.ts';
import { fileNameCharsMax } from '#mail/read/message/limits.ts';
import type { MailAttachment } from '#mail/read/message/message.ts';

/** A mail's texts as they came (undefined or null if missing) and its files. */
export interface Content {
  text: string | null | undefined;
  html: string | null | undefined;
  attachments: MailAttachment[];
}

/** Replaces a winmail.dat with its content. It stays a file if it cannot be read, or if its only text is unreadable RTF. */
export function openOutlookEnvelope(content: Content): Content {
  return content.attachments.some(isEnvelope)
    ? content.attachments.reduce(openOne, { ...content, attachments: [] })
    : content;
}

function isEnvelope({ name, type }: MailAttachment): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(name ?? '');
}

function openOne(opened: Content, file: MailAttachment): Content {
  const envelope = isEnvelope(file) ? readTnef(file.content) : null;
  if (envelope === null) return { ...opened, attachments: [...opened.attachments, file] };
  const isWithoutText = !opened.text?.trim() && !opened.html?.trim();
  return {
    text: isWithoutText ? (envelope.text?.trim() ? envelope.text : (envelope.richText ?? envelope.text)) : opened.text,
    html: isWithoutText ? envelope.html : opened.html,
    attachments: [
      ...opened.attachments,
      ...envelope.files.map(asAttachment),
      ...(isWithoutText && holdsMore(envelope) ? [file] : []),
    ],
  };
}

function holdsMore({ text, html, richText, hasRichText }: Tnef): boolean {
  return hasRichText && !text?.trim() && !html?.trim() && !richText?.trim();
}

function asAttachment({ name, type, content, contentId }: TnefFile): MailAttachment {
  return {
    name: name === null ? null : cleanFileName(name, fileNameCharsMax),
    type: cleanLine(type, 100).toLowerCase(),
    content,
    inline: contentId !== null,
    contentId: contentId && (cleanLine(contentId, 998).replace(/^<|>$/g, '') || null),
  };
}

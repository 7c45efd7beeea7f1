import { isProgram } from '#domain/files/program-file.ts';

interface FileKind {
  /** Last parts of names. */
  endings: readonly string[];
  /** Why people send it to an administration. */
  why: string;
}

/**
 * The kinds of files that people may upload (ASVS 5.2.2). A file of a mail is always stored whole, whatever its kind (R1). Web pages
 * and SVG are not here: a browser runs them. Office files with macros are not here: `docm`, `xlsm` and the like run when opened.
 */
export const fileKinds = {
  pdf: { endings: ['pdf'], why: 'decisions, letters and scans' },
  office: {
    endings: [
      ...['docx', 'xlsx', 'pptx', 'dotx', 'xltx', 'potx', 'ppsx', 'vsdx'],
      ...['odt', 'ods', 'odp', 'odg', 'ott', 'ots', 'otp'],
      // The old formats may carry macros, but administrations still exchange them, and their programs block macros from downloads.
      ...['doc', 'xls', 'ppt', 'rtf', 'pub', 'vsd', 'mpp', 'pages', 'numbers', 'key'],
    ],
    why: 'office documents',
  },
  pictures: {
    endings: ['png', 'jpg', 'jpeg', 'jfif', 'gif', 'webp', 'avif', 'heic', 'heif', 'bmp', 'tif', 'tiff'],
    why: 'screen copies, photos of phones and scans',
  },
  text: {
    endings: ['txt', 'csv', 'tsv', 'log', 'md', 'json', 'xml', 'yaml', 'yml', 'har'],
    why: 'tables, logs and data',
  },
  mail: { endings: ['eml', 'msg', 'ics', 'vcf'], why: 'forwarded mails, appointments and contacts' },
  archive: { endings: ['zip', '7z', 'gz', 'tar'], why: 'several files at once' },
  media: {
    endings: ['mp4', 'm4v', 'mov', 'webm', '3gp', 'mp3', 'm4a', 'aac', 'ogg', 'opus', 'wav', 'amr'],
    why: 'recordings of phones and screens',
  },
  certificate: {
    endings: ['cer', 'crt', 'pem', 'p7m', 'p7s', 'p7c', 'asice'],
    why: 'certificates and signed documents',
  },
} as const satisfies Record<string, FileKind>;

const endings = new Set(Object.values(fileKinds).flatMap(({ endings: each }): readonly string[] => each));

/** The value of `accept` of a file input. */
export const acceptedFiles = [...endings].map((ending) => `.${ending}`).join(',');

/**
 * Whether a file may be uploaded, by the last part of its name and by its first bytes. A name without one counts by its content
 * alone. A program is refused, whatever its name.
 */
export function isAcceptedFile(name: string, content: Uint8Array): boolean {
  if (isProgram(name, content) || isPage(content)) return false;
  return endingOf(name) === null ? isKnownContent(content) : !isUnlistedName(name);
}

/** Whether a name ends like a kind that is not on the list. Such a file of a mail is marked, and only handed out as plain bytes. */
export function isUnlistedName(name: string): boolean {
  const ending = endingOf(name);
  return ending !== null && !endings.has(ending);
}

function endingOf(name: string): string | null {
  return /\.([^.\s]{1,12})$/.exec(name.trimEnd())?.[1]?.toLowerCase() ?? null;
}

/** A web page or SVG under another name. Enough is read to pass a comment and the declaration of XML. */
function isPage(content: Uint8Array): boolean {
  const start = firstText(content).trimStart().toLowerCase();
  return (
    /^(?:<!doctype html|<html|<svg|<script|<\?php)/.test(start) || (start.startsWith('<?xml') && start.includes('<svg'))
  );
}

const knownBeginnings = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'PK\x03\x04', 'RIFF', 'BEGIN:VC', '-----BEGIN '];

/** A picture, a document, or plain text. */
function isKnownContent(content: Uint8Array): boolean {
  const start = firstText(content);
  return knownBeginnings.some((beginning) => start.startsWith(beginning)) || !start.includes('\0');
}

function firstText(content: Uint8Array): string {
  return String.fromCharCode(...content.subarray(0, 1024)).replace(/^\u00ef\u00bb\u00bf/, '');
}

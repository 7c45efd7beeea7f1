import { imageSize } from 'image-size';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';

interface Picture {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  width: number;
  height: number;
}

/** The type of a picture by its own bytes; its file name and the browser's type do not count. */
export function readPicture(bytes: Buffer): Outcome<Picture, Refused<'svg' | 'unknown' | 'broken'>> {
  const type = typeOf(bytes);
  if (type === null) return { refused: isSvg(bytes) ? 'svg' : 'unknown' };
  const size = sizeOf(bytes);
  return size === null ? { refused: 'broken' } : { type, ...size };
}

/** Only these three types reach the measuring library, so none of its other parsers ever sees an upload. */
function typeOf(bytes: Buffer): Picture['type'] | null {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg';
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? 'image/webp' : null;
}

function sizeOf(bytes: Buffer): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}

function isSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.toString('utf8', 0, 4096));
}

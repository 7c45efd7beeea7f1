import { ByteReader } from '#mail/outlook/mapi-properties.ts';
import { richTextBytesMax } from '#mail/read/message/limits.ts';

const compressed = 0x75465a4c;
const uncompressed = 0x414c454d;
const dictionaryBytes = 4096;

/** The initial dictionary (MS-OXRTFCP 2.1.2.1): strings that occur in every RTF of Outlook. */
const preloaded = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial' +
    'Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
);

/**
 * Unpacks the RTF of an Outlook message (MS-OXRTFCP). Null if it is not compressed RTF, is truncated, or exceeds
 * `richTextBytesMax`. The checksum is ignored, to read as much as possible.
 */
export function unpackRichText(bytes: Uint8Array): Buffer | null {
  try {
    const reader = new ByteReader(bytes);
    reader.u32();
    const size = reader.u32();
    const form = reader.u32();
    reader.u32();
    if (size > richTextBytesMax) return null;
    if (form === uncompressed) return reader.take(Math.min(size, reader.left));
    return form === compressed ? expand(reader, size) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Each bit of a control byte gives the type of the next item: a literal byte, or a reference into the last 4,096 bytes. */
function expand(reader: ByteReader, size: number): Buffer {
  const dictionary = Buffer.alloc(dictionaryBytes, ' ');
  preloaded.copy(dictionary);
  const out = Buffer.alloc(size);
  let written = 0;
  let at = preloaded.length;
  const write = (byte: number) => {
    if (written < size) out[written++] = byte;
    dictionary[at] = byte;
    at = (at + 1) % dictionaryBytes;
  };
  while (written < size) {
    const kinds = reader.u8();
    for (let bit = 0; bit < 8 && written < size; bit++) {
      if ((kinds & (1 << bit)) === 0) write(reader.u8());
      else {
        const reference = (reader.u8() << 8) | reader.u8();
        const from = reference >> 4;
        // A reference to the current write position marks the end.
        if (from === at) return out.subarray(0, written);
        for (let left = (reference & 15) + 2, next = from; left > 0; left--, next++)
          write(dictionary[next % dictionaryBytes]!);
      }
    }
  }
  return out;
}

import { crc32, deflateSync } from 'node:zlib';

export interface Attachment {
  name: string;
  type: string;
  content: Buffer;
  /** The scanner's finding in the story; the actual bytes are harmless. */
  infected?: string;
}

/** A document with a macro, in which the scanner finds something. */
export function infectedDocument(name: string, found: string): Attachment {
  const type = 'application/vnd.ms-word.document.macroEnabled.12';
  return { name, type, content: Buffer.from(`The document ${name} of the demonstration.`), infected: found };
}

/** A text file, such as a log. */
export function textFile(name: string, text: string): Attachment {
  return { name, type: 'text/plain', content: Buffer.from(text) };
}

/** A screenshot, generated so that the repository contains no pictures: a browser window with an error page. */
export function screenshot(name: string): Attachment {
  return { name, type: 'image/png', content: png(width, height, pixelOf) };
}

const width = 480;
const height = 300;

type Colour = [red: number, green: number, blue: number];
interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
  colour: Colour;
}

/** From back to front. */
const rectangles: Rectangle[] = [
  { left: 0, top: 0, right: width, bottom: height, colour: [255, 255, 255] },
  { left: 0, top: 0, right: width, bottom: 36, colour: [222, 226, 232] },
  { left: 90, top: 9, right: 440, bottom: 27, colour: [250, 250, 252] },
  ...[14, 34, 54].map((left): Rectangle => ({ left, top: 12, right: left + 12, bottom: 24, colour: [150, 158, 170] })),
  { left: 32, top: 58, right: 300, bottom: 78, colour: [52, 64, 84] },
  { left: 32, top: 96, right: 448, bottom: 152, colour: [253, 232, 230] },
  { left: 32, top: 96, right: 38, bottom: 152, colour: [180, 35, 24] },
  { left: 52, top: 110, right: 330, bottom: 120, colour: [180, 35, 24] },
  { left: 52, top: 130, right: 410, bottom: 138, colour: [200, 120, 112] },
  ...[176, 196, 216, 236].map(
    (top, row): Rectangle => ({ left: 32, top, right: 430 - row * 46, bottom: top + 8, colour: [208, 213, 221] }),
  ),
];

function pixelOf(x: number, y: number): Colour {
  const covers = ({ left, top, right, bottom }: Rectangle) => left <= x && x < right && top <= y && y < bottom;
  return rectangles.findLast(covers)!.colour;
}

/** A PNG with eight bits per channel and no filters (PNG specification, third edition). */
function png(columns: number, rows: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const line = (y: number) => [0, ...Array.from({ length: columns }, (_, x) => colourAt(x, y)).flat()];
  const pixels = Buffer.concat(Array.from({ length: rows }, (_, y) => Buffer.from(line(y))));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

// Damage that gateways, disks and programs do to mails, reproducible from a seed.

/** Returns an integer from 0 to `below` - 1. */
export type Random = (below: number) => number;

/** mulberry32: short, and random enough to choose what to damage. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Damages a mail in one to four places; `other` is a mail to mix it with. */
export function damage(raw: Buffer, other: Buffer, random: Random): Buffer {
  let hurt = raw;
  for (let times = 1 + random(4); times > 0; times--) hurt = ways[random(ways.length)]!(hurt, random, other);
  return hurt;
}

type Way = (raw: Buffer, random: Random, other: Buffer) => Buffer;

const byLines =
  (change: (lines: string[], random: Random) => void): Way =>
  (raw, random) => {
    const lines = raw.toString('latin1').split('\n');
    change(lines, random);
    return Buffer.from(lines.join('\n'), 'latin1');
  };

const ways: Way[] = [
  // Cut, doubled, mixed.
  (raw, random) => raw.subarray(0, random(raw.length + 1)),
  (raw, random) => raw.subarray(random(raw.length + 1)),
  (raw, random, other) =>
    Buffer.concat([raw.subarray(0, random(raw.length + 1)), other.subarray(random(other.length + 1))]),
  // Bytes.
  (raw, random) => raw.map((byte) => (random(200) === 0 ? random(256) : byte)) as Buffer,
  (raw, random) => raw.map((byte) => (random(100) === 0 ? byte & 127 : byte)) as Buffer,
  (raw, random) => splice(raw, random(raw.length + 1), Buffer.alloc(1 + random(50), [0, 0xff, 0x0d, 0x1b][random(4)])),
  (raw, random) => splice(raw, random(raw.length + 1), Buffer.from('é\uFEFF\u202E\u0000=?utf-8?B?4p?=(()"', 'utf8')),
  // Lines.
  byLines((lines, random) => lines.splice(random(lines.length), 1 + random(3))),
  byLines((lines, random) => lines.splice(random(lines.length), 0, ...lines.slice(random(lines.length)).slice(0, 5))),
  byLines((lines, random) => lines.splice(random(lines.length), 0, nasty[random(nasty.length)]!)),
  byLines((lines, random) => lines.reverse().splice(random(lines.length), 1)),
  byLines((lines, random) => lines.push('x'.repeat(random(5_000)))),
  (raw) => Buffer.from(raw.toString('latin1').replaceAll(/\r?\n/g, '\r'), 'latin1'),
  (raw) => Buffer.from(raw.toString('latin1').replaceAll(/\r?\n/g, '\r\r\n'), 'latin1'),
  // Boundaries and types.
  (raw) => Buffer.from(raw.toString('latin1').replaceAll(/boundary=/gi, 'boundary ='), 'latin1'),
  (raw) => Buffer.from(raw.toString('latin1').replaceAll('--', '-- '), 'latin1'),
  (raw, random) =>
    Buffer.from(
      raw.toString('latin1').replace(/charset=\S+/gi, `charset=${charsets[random(charsets.length)]}`),
      'latin1',
    ),
  (raw, random) => Buffer.from(raw.toString('latin1').replace(/text\/\w+/gi, types[random(types.length)]!), 'latin1'),
];

function splice(raw: Buffer, at: number, added: Buffer): Buffer {
  return Buffer.concat([raw.subarray(0, at), added, raw.subarray(at)]);
}

const types = [
  ...['text', 'text/', '/', 'text/html', 'multipart/mixed', 'multipart/signed', 'multipart/report', 'message/rfc822'],
  ...['application/pkcs7-mime', 'application/ms-tnef', 'message/delivery-status', 'text/calendar', 'multipart/related'],
];
const charsets = [
  'utf-7',
  'utf-16',
  'gb18030',
  'iso-2022-jp',
  'x-none',
  '"',
  "'",
  'utf-8*fr',
  '=?utf-8?Q?x?=',
  'hz-gb-2312',
];
const nasty = [
  ...['Content-Type: multipart/mixed; boundary=', 'Content-Type: multipart/mixed; boundary="b1"', '--b1', '--b1--'],
  ...[
    'Content-Transfer-Encoding: base64',
    'Content-Transfer-Encoding: x-uuencode',
    'From: ',
    'To: ((((',
    'Date: tomorrow',
  ],
  ...[
    'Subject: =?utf-8?B?',
    'References: <',
    "Content-Disposition: attachment; filename*0*=x''%",
    ' folded',
    ':',
    '> > >',
  ],
];

/** The value of a header, unfolded; empty if the header is missing. */
export function header(head: string, name: string): string {
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return unfolded.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
}

/** A head with headers repeated, dropped or damaged, except those that describe the encoding and structure of the body. */
export function withBadHeaders(head: string, random: Random): string {
  const fields = head.split(/\r?\n(?![ \t])/);
  const bad = fields.flatMap((field) => {
    if (/^content-transfer-encoding|^content-type:[\s\S]*multipart/i.test(field)) return [field];
    if (/^content-type/i.test(field))
      return [[field], [], ['Content-Type: text'], ['Content-Type: ;;'], [`${field}; =`], ['Content-Type: image/png']][
        random(6)
      ]!;
    return [[field], [field], [field, field], [], [`${field}\n folded`], [field.replace(':', ' :')]][random(6)]!;
  });
  // Without any of these headers it would not be a mail.
  return ['Received: from a.example by b.example; Tue, 24 Nov 2026 10:15:00 +0100', ...bad].join('\n');
}

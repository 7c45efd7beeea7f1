import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

// Hostile input: broken grammar, repetition that exposes slow patterns, and damaged real mails.

const folder = new URL('../mail/', import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(new URL(name, folder)).toString('latin1'))
  .filter((mail) => mail.length < 20_000);

/** Fragments that one of our grammars gives a meaning. */
const pieces = [
  ...[
    '"',
    "'",
    '(',
    ')',
    '<',
    '>',
    '[',
    ']',
    '{',
    '}',
    '\\',
    ',',
    ';',
    ':',
    '@',
    '=',
    '?',
    '*',
    '+',
    '-',
    '--',
    '_',
    '|',
    '#',
    '&',
    '%',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\x1b',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\udc00',
    'é',
    'ß',
    '日本',
    '👍🏽',
  ],
  ...[
    '=?utf-8?Q?',
    '=?utf-8?B?w6k=?=',
    '=?iso-8859-1?q?=E9?=',
    '=?',
    '?=',
    '=C3',
    '=\n',
    'a@b.example',
    '"a b"@c.example',
    '<a@b>',
  ],
  ...[
    '> ',
    '-- \n',
    '\n> ',
    'On 1.1.2026 10:15 a@b wrote:\n',
    'Le 1 a écrit :\n',
    'De : a@b\nÀ : c\nObjet : d\n',
    '____________\n',
    'Cordialement\n',
  ],
  ...[
    '<a href="',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<svg><style>',
    '<math>',
    '&#x41;',
    '&amp;',
    '&#',
    'javascript:',
    'https://a.example/',
  ],
  ...[
    '{\\rtf1',
    '\\u233?',
    "\\'e9",
    '\\bin9 ',
    'begin 644 a\n',
    'end\n',
    'M5&AE',
    'DTO-104217-39',
    'status:',
    'from:"',
    '2026-11-24',
    '1;2;3',
  ],
  ...[
    'BEGIN:VCALENDAR\n',
    'BEGIN:VEVENT\n',
    'DTSTART;VALUE=DATE:20261225\n',
    'END:VEVENT\n',
    'END:VCALENDAR\n',
    'RRULE:FREQ=YEARLY\n',
    '/',
    '//',
    '/.//',
    '..',
  ],
  ...[
    'Final-Recipient: rfc822; a@b\n',
    'Action: failed\n',
    'Status: 5.1.1\n',
    'Content-Type: multipart/mixed; boundary=b\n',
    '\n--b\n',
    '--b--\n',
  ],
];

const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12, unit: 'binary' }));

/** Fragments in any order. */
const mixed = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** The same few fragments repeated, which exposes slow patterns. */
const repeated = fc
  .tuple(piece, fc.array(piece, { minLength: 1, maxLength: 3 }), fc.nat({ max: 12_000 }), piece)
  .map(([start, parts, times, end]) => start + parts.join('').repeat(times).slice(0, 60_000) + end);

/** Hostile text. */
export const text = fc.oneof({ weight: 4, arbitrary: mixed }, { weight: 1, arbitrary: repeated });

/** Hostile bytes: text in some character set, or noise. */
export const bytes = fc.oneof(
  text.map((each) => Buffer.from(each)),
  text.map((each) => Buffer.from(each, 'latin1')),
  fc.uint8Array({ maxLength: 2_000 }).map((each) => Buffer.from(each)),
);

const headerNames = [
  ...[
    'From',
    'To',
    'Cc',
    'Subject',
    'Date',
    'Message-ID',
    'In-Reply-To',
    'References',
    'Reply-To',
    'Return-Path',
    'Received',
  ],
  ...[
    'Content-Type',
    'Content-Transfer-Encoding',
    'Content-Disposition',
    'Content-ID',
    'Auto-Submitted',
    'X-Failed-Recipients',
    'Authentication-Results',
  ],
];
const headerValues = [
  ...[
    'multipart/mixed; boundary=b',
    'multipart/report; report-type=delivery-status; boundary=b',
    'multipart/signed; boundary=b; protocol="x"',
  ],
  ...[
    'text/html; charset=utf-8',
    'text/plain; charset=gb2312; format=flowed',
    'application/ms-tnef; name=winmail.dat',
    'application/pkcs7-mime; name=smime.p7m',
  ],
  ...[
    'message/rfc822',
    'message/delivery-status',
    'base64',
    'quoted-printable',
    'x-uuencode',
    '8bit',
    "attachment; filename*0*=utf-8''a%C3; filename*1=b",
  ],
  ...[
    'Mon, 31 Feb 2026 25:61:00 +9999',
    'auto-replied',
    'mx.desk.example; dkim=pass header.d=a.example',
    '<a.b@c> <d@e>',
  ],
];
const header = fc
  .tuple(fc.constantFrom(...headerNames), fc.oneof(fc.constantFrom(...headerValues), mixed))
  .map(([name, value]) => `${name}: ${value}`);
const part = fc
  .tuple(fc.array(header, { maxLength: 4 }), text)
  .map(([headers, body]) => `\n--b\n${headers.join('\n')}\n\n${body}`);
const written = fc
  .tuple(
    fc.array(header, { minLength: 1, maxLength: 8 }),
    fc.oneof(
      text,
      fc.array(part, { maxLength: 4 }).map((all) => all.join('')),
    ),
  )
  .map(([headers, body]) => Buffer.from(`${headers.join('\n')}\n\n${body}`));

/** A real mail with fragments inserted, removed or repeated. */
const damaged = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), piece), { minLength: 1, maxLength: 6 }),
  )
  .map(([mail, wounds]) => {
    let hurt = mail;
    for (const [place, cut, put] of wounds) {
      const at = hurt.length === 0 ? 0 : place % hurt.length;
      hurt = hurt.slice(0, at) + put + hurt.slice(at + cut);
    }
    return Buffer.from(hurt, 'latin1');
  });

/** A hostile mail. */
export const mail = fc.oneof(written, damaged);

/** The first attribute of Outlook's envelope or of a signed message, followed by noise. */
export const structured = fc
  .tuple(
    fc.constantFrom('789f3e22000001', '308006092a864886f70d010702a0', '30820100', 'a00000008000000'),
    fc.uint8Array({ maxLength: 600 }),
  )
  .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'hex'), Buffer.from(rest)]));

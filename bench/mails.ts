import { randomBytes, randomInt } from 'node:crypto';
import { stuffed } from './lmtp-client.ts';

interface BenchMail {
  from: string;
  id: string;
  raw: Buffer;
}

interface Generator {
  generate(place: number, options: object): { from: string; id: string; eml: string };
}

/**
 * Mail as a service desk gets it: about 3 KB, text and HTML, four languages, two thousand senders. BENCH_MAIL may name another
 * generator (a module with `generate`); by default, mail of the same shape is made here, with a file of `fileBytes` if not 0.
 */
export async function writeMails(count: number, seed: number, fileBytes = 0): Promise<BenchMail[]> {
  const named = process.env.BENCH_MAIL;
  if (!named) return Array.from({ length: count }, (_, place) => ownMail(place, seed, fileBytes));
  const { generate } = (await import(named)) as Generator;
  return Array.from({ length: count }, (_, place) => {
    const { from, id, eml } = generate(place, { seed, replies: 0, to: 'wcms@desk.example' });
    return { from, id, raw: stuffed(eml) };
  });
}

const sentences = [
  'Depuis ce matin, la page d’accueil répond par une erreur quand on clique sur Envoyer.',
  'De zoekmachine vindt de nieuwe documenten niet, ook niet na een nacht wachten.',
  'Seit der Aktualisierung fehlt im Kopfbereich das Bild, und die Seite lädt langsam.',
  'The form accepts the address and then shows an empty page to every visitor.',
];

function ownMail(place: number, seed: number, fileBytes: number): BenchMail {
  const sender = randomInt(2_000);
  const from = `person${sender}@client${sender % 97}.example`;
  const id = `<${seed}.${place}.${randomInt(2 ** 47).toString(36)}@client.example>`;
  const words = Array.from({ length: 9 }, (_, line) => `${sentences[place % 4]} (${place * 9 + line})`);
  const boundary = `=_bench_${seed}_${place}`;
  const raw = [
    ...[`Message-ID: ${id}`, 'Date: Tue, 24 Nov 2026 09:00:00 +0000', `From: Person ${sender} <${from}>`],
    ...['To: <wcms@desk.example>', `Subject: Problem ${place}`, 'MIME-Version: 1.0'],
    ...[
      `Content-Type: multipart/${fileBytes > 0 ? 'mixed' : 'alternative'}; boundary="${boundary}"`,
      '',
      `--${boundary}`,
    ],
    ...['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', ...words],
    ...[`--${boundary}`, 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit', ''],
    ...words.map((line) => `<p>${line}</p>`),
    ...(fileBytes > 0 ? fileOf(boundary, fileBytes) : []),
    ...[`--${boundary}--`, ''],
  ];
  return { from, id, raw: stuffed(raw.join('\r\n')) };
}

/** A file that no other mail has. */
function fileOf(boundary: string, bytes: number): string[] {
  const content = randomBytes(bytes)
    .toString('base64')
    .match(/.{1,76}/g)!;
  return [
    `--${boundary}`,
    'Content-Type: application/octet-stream; name="log.bin"',
    'Content-Transfer-Encoding: base64',
  ].concat(['Content-Disposition: attachment; filename="log.bin"', '', ...content]);
}

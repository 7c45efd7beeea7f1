import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonalLink, maskPersonalLinks, withoutPersonalLinks } from '#mail/read/html/personal-links.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import { startWork } from '#test/work-time.ts';

const token = openSigner(['a secret of the tests']).signLink({
  mailId: '01a2241b-4ac4-7091-a3b5-a00341301626',
  purpose: 'clock',
});
const secret = 'q'.repeat(43);
const answer = `https://desk.example/fr/answer/${token}`;

const cases: [string, string, string][] = [
  ['a link', `Répondre : ${answer}?say=notSolved.`, 'Répondre : [lien personnel].'],
  ['the language of its page', `https://desk.example/nl/ticket/${token}`, '[persoonlijke link]'],
  ['brackets around it', `Répondre <${answer}> ou [${answer}]`, 'Répondre [lien personnel] ou [lien personnel]'],
  ['parentheses', `(${answer})`, '([lien personnel])'],
  ['a link to sign in', `https://desk.example/sign-in/link/${secret} please`, '[personal link] please'],
  ['the link of a code', `Open https://desk.example/sign-in/mail/${secret}`, 'Open [personal link]'],
  ['a request for access', `https://desk.example/de/access/request/${token}`, '[persönlicher Link]'],
  ['no scheme', `desk.example/fr/answer/${token}`, '[lien personnel]'],
  ['the token alone', `Mon code est ${token}`, 'Mon code est [personal link]'],
  ['a link scanner', `https://eur01.safelinks.example/?url=${encodeURIComponent(answer)}&data=05`, '[lien personnel]'],
  ['another', `https://urldefense.example/v3/__${answer}__;!!abc$`, '[lien personnel]'],
  [
    'its older form',
    `https://urldefense.example/v2/url?u=${answer.replaceAll('-', '-2D').replace(':', '-3A').replaceAll('/', '_')}&d=x`,
    '[lien personnel]',
  ],
  [
    'a line that was broken and quoted',
    `> ${answer.slice(0, 70)}\n> ${answer.slice(70)}\n> Merci`,
    '> [lien personnel]\n> Merci',
  ],
  ['quoted-printable', `${answer.slice(0, 70)}=\r\n${answer.slice(70)}`, '[lien personnel]'],
  ['escaped brackets', `&lt;${answer}&gt;`, '&lt;[lien personnel]&gt;'],
  ['two side by side', `${answer} ${answer}`, '[lien personnel] [lien personnel]'],
  [
    'ordinary links',
    'https://desk.example/fr/contact and access.page.confirm',
    'https://desk.example/fr/contact and access.page.confirm',
  ],
  [
    'a page of the console',
    'https://desk.example/console/tickets/DTO-100001-01',
    'https://desk.example/console/tickets/DTO-100001-01',
  ],
];

for (const [name, text, masked] of cases)
  test(`R29: a personal link becomes a plain word: ${name}`, () => assert.equal(maskPersonalLinks(text), masked));

test('a personal link is distinguished from an ordinary address', () => {
  assert.ok(isPersonalLink(answer));
  assert.ok(isPersonalLink(`mailto:x@y.example?body=${encodeURIComponent(answer)}`));
  assert.ok(!isPersonalLink('https://desk.example/fr/answer/cut'));
});

test('no text makes the search slow, and no token survives', () => {
  const hostile = [
    `${answer}\n`.repeat(5_000),
    answer.repeat(5_000),
    token.repeat(5_000),
    'https://'.repeat(60_000),
    'page.'.repeat(100_000),
    `page.${'a-'.repeat(200_000)}`,
    `page.${'a\n> '.repeat(100_000)}`,
    `${'/'.repeat(3_000)}${token}`,
  ];
  for (const text of hostile) {
    const worked = startWork();
    assert.ok(!maskPersonalLinks(text).includes(token.slice(-32)), text.slice(0, 40));
    assert.ok(worked() < 2_000, `${text.slice(0, 40)} took too long`);
  }
});

test('R29: a letter attached as mail or text contains no link, in any encoding', () => {
  const whole = (type: string, content: string | Uint8Array) =>
    Buffer.from(withoutPersonalLinks({ type, content: Buffer.from(content) }));
  const coded = Buffer.from(`Bonjour,\n\n${'Voici notre réponse. '.repeat(20)}\n${answer}\n`).toString('base64');
  const inBase64 = `Content-Transfer-Encoding: base64\r\n\r\n${coded.replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`;
  const read = whole('message/rfc822', inBase64).toString().split('\r\n\r\n')[1]!.split('--b--')[0]!;
  assert.match(Buffer.from(read, 'base64').toString(), /^Bonjour[\s\S]*\[lien personnel\]\n$/);
  const dotted = answer.replace('.', '=2E');
  assert.equal(whole('text/html', `<a href="${dotted}">é</a>`).toString(), '<a href="[lien personnel]">é</a>');
  assert.equal(whole('text/plain', Buffer.from(`${answer} à`, 'latin1')).toString('latin1'), '[lien personnel] à');
});

test('other files, and texts without a link, keep their exact bytes', () => {
  for (const [type, content] of [
    ['application/pdf', answer],
    ['text/plain', 'Bonjour'],
    ['message/rfc822', `From: a@b.example\r\n\r\n${'QUJD'.repeat(19)}\r\nQUJD\r\n`],
  ] as const) {
    const bytes = Buffer.from(content);
    assert.equal(withoutPersonalLinks({ type, content: bytes }), bytes);
  }
});

test('a large attachment is searched quickly', () => {
  const worked = startWork();
  for (const piece of [`${'QUJD'.repeat(19)}\r\n`, 'clock.0198', 'page.', 'A', 'a a\n'])
    withoutPersonalLinks({ type: 'message/rfc822', content: Buffer.from(piece.repeat(20_000_000 / piece.length)) });
  const took = worked();
  assert.ok(took < 3_000, `${took} ms`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonalLink, maskPersonalLinks } from '#mail/personal-links.ts';
import { openSigner } from '#mail/signature.ts';

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
  test(`R29: a personal link is a plain word: ${name}`, () => assert.equal(maskPersonalLinks(text), masked));

test('an address that opens something is told from one that does not', () => {
  assert.ok(isPersonalLink(answer));
  assert.ok(isPersonalLink(`mailto:x@y.example?body=${encodeURIComponent(answer)}`));
  assert.ok(!isPersonalLink('https://desk.example/fr/answer/cut'));
});

test('no text makes the search slow, and none leaves a token', () => {
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
    const began = performance.now();
    assert.ok(!maskPersonalLinks(text).includes(token.slice(-32)), text.slice(0, 40));
    assert.ok(performance.now() - began < 2_000, `${text.slice(0, 40)} took too long`);
  }
});

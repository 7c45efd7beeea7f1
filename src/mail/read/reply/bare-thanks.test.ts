import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBareThanks } from '#mail/read/reply/bare-thanks.ts';
import { startWork } from '#test/work-time.ts';

const alone = { attachments: 0 };

const thanks = [
  'Merci !',
  'Merci beaucoup pour votre aide.',
  'Bonjour,\n\nUn grand merci à vous.\n\nBonne journée\nCordialement',
  'Parfait, merci 👍',
  'Bien reçu, merci',
  'MERCI ENCORE',
  'Merci à toute l’équipe',
  'Dank u wel!',
  'Hartelijk dank voor uw snelle hulp.\nMet vriendelijke groeten',
  'Bedankt',
  'Super, dankjewel, nog een fijne dag',
  'Danke schön',
  'Vielen Dank für Ihre schnelle Hilfe!\r\nMit freundlichen Grüßen',
  'Sehr geehrte Damen und Herren, herzlichen Dank.',
  'Thank you very much for your help',
  'Thanks a lot! Best regards',
  'ok thanks',
  'Much appreciated!',
  'Merci ❤️',
  'Dear team,\nmany thanks.\nKind regards,',
];
for (const text of thanks) {
  test(`"${oneLine(text)}" is a bare thank-you`, () => assert.equal(isBareThanks(text, alone), true));
}

const reactions = [
  'À l’aide, merci',
  'Hello team, help, thanks',
  'Hilfe, danke',
  'Merci, réponse pour le weekend',
  'A quick reply appreciated',
  '',
  '👍',
  'Bonjour',
  'ok',
  'Merci Claire',
  'Merci, mais cela ne marche pas',
  'Merci, ça ne fonctionne toujours pas',
  'Non merci',
  'Merci d’avance',
  'Merci de votre réponse rapide',
  'Merci ?',
  'Merci pour votre aide. Et la page 2',
  'Merci 👎',
  'Alvast bedankt',
  'Bedankt, maar het werkt niet',
  'Niet opgelost, bedankt',
  'Bedankt, kan dit ook morgen?',
  'Vielen Dank im Voraus',
  'Danke, leider nein',
  'Danke, Antwort morgen',
  'Thanks in advance',
  'Thanks for nothing',
  'Thanks, but no',
  'Thanks. See https://site.example',
  'Thanks 2',
  'Merci, bedankt',
  'Thanks？',
];
for (const text of reactions) {
  test(`"${oneLine(text)}" is a reaction, or may be one`, () => assert.equal(isBareThanks(text, alone), false));
}

test('thanks with an attachment are a reaction', () => assert.equal(isBareThanks('Merci', { attachments: 1 }), false));

test('twelve words are still bare thanks, thirteen are a reaction', () => {
  const words = (count: number) => ['merci', ...Array(count - 1).fill('beaucoup')].join(' ');
  assert.equal(isBareThanks(words(12), alone), true);
  assert.equal(isBareThanks(words(13), alone), false);
});

test('accents may be missing or composed differently', () => {
  assert.equal(isBareThanks('Merci a toute l equipe', alone), true);
  assert.equal(isBareThanks('Vielen Dank fu\u0308r Ihre Hilfe', alone), true);
});

test('a question mark always makes a reaction', () => {
  fc.assert(
    fc.property(fc.constantFrom(...thanks), fc.nat(30), (text, at) => {
      assert.equal(isBareThanks(`${text.slice(0, at)}?${text.slice(at)}`, alone), false);
    }),
  );
});

test('a word outside the lists makes a reaction', () => {
  const word = fc.stringMatching(/^[bcdfgjkqvwxz]{4,9}$/);
  fc.assert(
    fc.property(fc.constantFrom(...thanks), word, (text, other) =>
      assert.equal(isBareThanks(`${text} ${other}`, alone), false),
    ),
  );
});

test('a long text is a reaction without further checks', () => {
  const worked = startWork();
  assert.equal(isBareThanks('merci '.repeat(1_000_000), alone), false);
  assert.ok(worked() < 50);
});

function oneLine(text: string) {
  return text.replace(/\s+/g, ' ');
}

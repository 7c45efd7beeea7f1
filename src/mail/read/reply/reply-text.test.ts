import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyTextCharsMax } from '#mail/read/message/limits.ts';
import { readReply, replyText } from '#mail/read/reply/reply-text.ts';
import { startWork } from '#test/work-time.ts';

const cases: Record<string, [text: string, reply: string]> = {
  'a sentence that looks like an attribution is kept': [
    'Op 24 november om 10.15 uur schreef ik jullie:\n\nhet logo is scheef.',
    'Op 24 november om 10.15 uur schreef ik jullie:\n\nhet logo is scheef.',
  ],
  'a menu path with a mark is kept': [
    'Ik klik op\n> Instellingen > Publiceren\nen dan gebeurt er niets.',
    'Ik klik op\n> Instellingen > Publiceren\nen dan gebeurt er niets.',
  ],
  'a greeting within the text does not end it': [
    'Cordialement est le mot qui manque sur la page.\n\nPouvez-vous corriger ?',
    'Cordialement est le mot qui manque sur la page.\n\nPouvez-vous corriger ?',
  ],
  'a question after the greeting is kept': [
    'Merci.\n\nCordialement\nClaire\n\nQuand la page sera-t-elle en ligne ?',
    'Merci.\n\nCordialement\nClaire\n\nQuand la page sera-t-elle en ligne ?',
  ],
  'a legal notice goes with the signature': [
    'Het werkt.\n\nMvg\nBram\n\nDit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde; indien u dit bericht bij vergissing ontving, gelieve het te vernietigen.',
    'Het werkt.',
  ],
  'a list with dashes is no signature': [
    'Twee dingen:\n--\n- het logo staat nog altijd scheef op de startpagina.\n- de kleuren zijn niet juist, kunt u dat nakijken?',
    'Twee dingen:\n--\n- het logo staat nog altijd scheef op de startpagina.\n- de kleuren zijn niet juist, kunt u dat nakijken?',
  ],
  'a verb of another language is known': [
    'Grazie, funziona.\n\nIl giorno mar 24 nov 2026 alle ore 10:15 Support <wcms@desk.example> ha scritto:\n\n> Buongiorno',
    'Grazie, funziona.',
  ],
  'a separator of Outlook is folded with what follows': [
    'Klopt.\n\n-----Oorspronkelijk bericht-----\nVan: WCMS Support\nVerzonden: dinsdag\nAan: Bram\n\nBeste',
    'Klopt.',
  ],
  'bold labels of a header block are known': [
    'Erledigt.\n\n*Von:* WCMS-Support <wcms@desk.example>\n*Gesendet:* Dienstag, 24. November 2026\n*An:* Jürgen\n*Betreff:* Antwort\n\nGuten Tag',
    'Erledigt.',
  ],
  'a sentence that begins like a device’s line is kept': [
    'Hello,\n\nSent from my phone, since the site is down: please call me back.',
    'Hello,\n\nSent from my phone, since the site is down: please call me back.',
  ],
  'an attribution that its program wrapped at a linked address is one': [
    'Ça marche.\n\nOn Tue, Nov 24, 2026 at 10:15 Support\n\n<\nmailto:Support <wcms@desk.example>\n> wrote:\n\n> Bonjour',
    'Ça marche.',
  ],
  'an attribution of a date and an address alone is known': [
    'Klopt.\n\n2026-11-24 10:15 GMT+01:00 WCMS Support <\nwcms@desk.example>:\n\n> Beste',
    'Klopt.',
  ],
  'an attribution in Cyrillic letters is known': [
    'Да.\n\nвт, 24 нояб. 2026 г. в 10:15, Support <wcms@desk.example> написал:\n\n> Здравствуйте',
    'Да.',
  ],
  'an attribution with its verb in the midst is known': [
    'Det virker.\n\ntir. 24. nov. 2026 kl. 10:15 skrev Support <wcms@desk.example\n>:\n\n> Hei',
    'Det virker.',
  ],
  'a header block in Swedish is known': [
    'Tack!\n\nFrån: Support [mailto:wcms@desk.example]\nSkickat: den 24 november 2026 10:15\nTill: Anna\nÄmne: Svar\n\nHej',
    'Tack!',
  ],
  'a header block that begins with its date is known': [
    'Merci.\n\nDate: Tue, 24 Nov 2026 10:15:00 +0100\nSubject: Réponse\nFrom: wcms@desk.example\nTo: claire@agency.example\n\nBonjour',
    'Merci.',
  ],
  'a form that begins with a date is kept': [
    'Datum: 24 november\nAan: de servicedesk\nSite: 1234\n\nDe pagina is leeg.',
    'Datum: 24 november\nAan: de servicedesk\nSite: 1234\n\nDe pagina is leeg.',
  ],
  'a writer between dashes is a separator': ['Yes.\n\n---- WCMS Support wrote ----\n\nDid it work?', 'Yes.'],
  'a device’s line in brackets is left out at the end': ['Yes, please.\n\n(Sent from mobile device)', 'Yes, please.'],
  'a device’s line with an excuse is left out at the end': [
    'Yes, please.\n\nSent from my phone, please excuse any typos.',
    'Yes, please.',
  ],
  'a mark where a logo stood is left out': ['It works.\n\n[cid:image001.png@01DA]\n', 'It works.'],
};

for (const [what, [text, reply]] of Object.entries(cases)) {
  test(what, () => assert.equal(replyText(text), reply));
}

test('a question about a mailing list is not a list footer', () => {
  const text = 'Bonjour,\n----------\nPouvez-vous ajouter une liste de diffusion ?';
  assert.equal(replyText(text), text);
});

test('R19: sentences folded with a signature or footer are detected; the signature itself is not', () => {
  const quote = '\n\nLe 24/11/2026 à 10:00, Support a écrit :\n> Est-ce que cela marche maintenant ?';
  for (const text of [
    'Merci !\n-- \nLa page ne marche toujours pas.',
    'Merci.\n----------\nEt la mailing list est encore vide.',
  ])
    assert.deepEqual([replyText(text).slice(0, 5), readReply(text).saysMore], ['Merci', true], text);
  for (const text of [
    `Merci !\n-- \nHélène Dupont\nSPF Santé\n+32 2 555 99 87${quote}`,
    'Thanks\n_______________________________________________\nSupport mailing list\nhttps://lists.example/mailman/listinfo/support',
    `Merci !${quote}`,
  ])
    assert.equal(readReply(text).saysMore, false, text);
});

test('a forward is shown whole', () => {
  const text = 'Zie hieronder.\n\nVan: A\nVerzonden: dinsdag\nAan: B\nOnderwerp: C\n\nHet logo is scheef.';
  assert.equal(replyText(text, { isForward: true }), text);
});

test('a text too long for a conversation is shown whole', () => {
  const text = `${'log '.repeat(replyTextCharsMax / 4)}\n> quoted\n> twice`;
  assert.equal(replyText(text), text);
});

// Attack 16: each of these kept a pattern of a quote parser busy for seconds.
const costly: Record<string, string> = {
  openings: 'Op \n'.repeat(20_000),
  'openings and verbs': 'Op a schreef\n'.repeat(8_000),
  'openings of another language': `${'Dnia x pisze\n'.repeat(600)}pisze:`,
  'blank lines': '\n'.repeat(100_000),
  'blanks in a line': `On ${' '.repeat(100_000)}wrote:`,
  'one line of words': `Le ${'a b '.repeat(40_000)}a écrit :`,
  'marks without end': '>'.repeat(150_000),
  'lines of marks': '> \n'.repeat(60_000),
  'brackets without end': 'From: <'.repeat(20_000),
  'headers without end': 'From: a\n'.repeat(20_000),
  'years and froms': '1234from<'.repeat(15_000),
  dashes: '-'.repeat(150_000),
  'greetings without end': 'Cordialement\n'.repeat(12_000),
  'hyphens without end': '--\n'.repeat(50_000),
  'writers of another language': 'x@y.example skrev 10:10:\n'.repeat(300),
};

for (const [what, text] of Object.entries(costly)) {
  test(`${what} take little time (attack 16)`, () => {
    const worked = startWork();
    replyText(text);
    assert.ok(worked() < 1_000, `${Math.round(worked())} ms`);
  });
}

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '#domain/language.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { ownNames, words } from '#locales/messages.ts';
import { dataProtection, ombudsman } from '#locales/notice.ts';
import { accessibilityWords, privacyWords } from '#locales/public/messages.ts';

/** Typographic rules per language that a machine can check. `is` matches what a text must not contain. */
const rules: { of: readonly Language[]; instead: string; is: RegExp }[] = [
  { of: languages, instead: 'an apostrophe is ’', is: /\p{L}'\p{L}/u },
  { of: languages, instead: 'quotation marks are the language’s own', is: /(?<![=\\])"/ },
  { of: languages, instead: 'three points are …', is: /\.\.\./ },
  { of: languages, instead: 'one blank between words', is: /[^\s] {2,}[^\s]/ },
  { of: languages, instead: 'no blank before a comma or a full stop', is: /[\p{L}\d] [,.](?:\s|$)/u },
  { of: ['fr'], instead: 'a blank that does not break before : ; ? ! »', is: / (?:[:;?!](?:[\s.,)]|$)|»)/u },
  { of: ['fr'], instead: 'a blank before : ; ? ! »', is: /[\p{L}\d)»][:;?!»](?:\s|$)/u },
  { of: ['fr'], instead: 'a blank that does not break after «', is: /«[^\u00a0\u202f]/u },
  { of: ['fr'], instead: 'quotes are « »', is: /[“”„]/u },
  { of: ['fr'], instead: '1er, 1re, 2e: never 1e, 2ème, 2ième', is: /\b1e\b|\d(?:i?[eè]me|nd|nde)\b/u },
  { of: ['fr'], instead: 'formal address: vous', is: /(?<![\p{L}’-])(?:tu|toi|tes|ton)(?![\p{L}’])/iu },
  {
    of: ['nl', 'de', 'en'],
    instead: 'no blank before : ; ? !, but in a ratio',
    is: /[\p{L}\d)”’“‘][ \u00a0\u202f][:;?!](?!\s1)(?:\s|$)/u,
  },
  { of: ['nl', 'en'], instead: 'quotes are ‘ ’ or “ ”', is: /[„«»]/u },
  { of: ['nl'], instead: 'formal address: u', is: /(?<![\p{L}-])(?:je|jij|jou|jouw|jullie)(?![\p{L}])/iu },
  { of: ['nl'], instead: '2e, 90e: no point behind', is: /\d(?:e|ste|de)\.(?=\s\p{Ll})/u },
  { of: ['de'], instead: 'quotes are „ “ or ‚ ‘', is: /[”«»]/u },
  {
    of: ['de'],
    instead: 'formal address: Sie',
    is: /(?<!\p{L})(?:du|dich|dir|dein\p{Ll}*|euch|euer\p{Ll}*)(?!\p{L})/iu,
  },
  { of: ['de'], instead: 'a working day is an Arbeitstag: a Werktag may be a Saturday', is: /Werktag/ },
  { of: ['de'], instead: 'an ordinal has a point: 6.', is: /\d(?:e|te|ten|ste|sten)(?!\p{L})/u },
  { of: ['de'], instead: 'ß where the vowel is long', is: /\b(?:gros|gemäss|ausser|schliess|heiss|Strasse)/u },
  { of: ['en'], instead: 'ordinals: 1st, 2nd, 3rd, 4th', is: /(?<!1)(?:1th|2th|3th)\b/ },
];

/** Machine output is quoted literally. */
const byMachines = /Error 500:|Authorization: Bearer/g;

/** Public pages, which also have narrow columns. */
const narrow = '{public,enhance,portal,account,access,demo}.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

for (const language of languages)
  test(`R27: every text follows the typography of ${language}`, () => {
    // People write the words of `reading.ts`; nobody reads them.
    const files = globSync(`${language}/*.ts`, { cwd: folder, exclude: [`${language}/reading.ts`] });
    assert.ok(files.length > 10);
    const faults = files.flatMap((file) =>
      textsIn(readFileSync(`${folder}${file}`, 'utf8').replaceAll(byMachines, '')).flatMap((text) =>
        rules
          .filter(({ of, is }) => of.includes(language) && is.test(text))
          .map(({ instead }) => `${file}: ${instead}: ${text}`),
      ),
    );
    assert.deepEqual(faults, []);
  });

for (const language of languages)
  test(`“e-mail” never breaks at its hyphen on a page in ${language}`, () => {
    const files = globSync(`${language}/${narrow}`, { cwd: folder });
    const texts = files.flatMap((file) => textsIn(readFileSync(`${folder}${file}`, 'utf8')));
    assert.ok(texts.some((text) => /e\u2011?mail/i.test(text)));
    assert.deepEqual(
      texts.filter((text) => /(?<![\w#/])e-mail/i.test(text)),
      [],
    );
  });

test('strings inside a text are checked too, and values that are no text are not', () => {
  const source = `import { a } from '#a.ts';\nexport const b = { c: \`x \${d ? 'y ?' : \`z\${e}\`} !\`, f: '' };`;
  assert.deepEqual(textsIn(source), ['y ?', 'z…', 'x … !']);
});

test('no text is empty', async () => {
  const files = globSync(`{${languages.join()}}/*.ts`, { cwd: folder });
  for (const file of files.filter((name) => !name.endsWith('/language.ts')))
    for (const text of leavesOf(await import(`${folder}${file}`))) assert.notEqual(String(text).trim(), '', file);
});

test('each language is named in its own language', () => {
  assert.deepEqual(ownNames, { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' });
});

test('a record says who was assigned a ticket, and that it was released', () => {
  assert.equal(words.en.events.assigned({ assignee: 'Nadia' }), 'assigned the ticket to Nadia');
  assert.equal(words.en.events.assigned({ assignee: 'Nadia', self: true }), 'took the ticket');
  assert.equal(words.fr.events.assigned({ assignee: null }), 'a rendu le ticket au Service Desk');
});

const names = { people: new Map([['nadia', 'Nadia']]), sites: new Map(), teams: new Map() };

test('assigning a ticket to oneself reads as taking it', () => {
  const assigned = { type: 'assigned', data: { assigneeId: 'nadia' } } as const;
  assert.equal(eventSentence({ ...assigned, by: { personId: 'nadia' } }, names, 'fr'), 'a pris le ticket');
  assert.equal(eventSentence({ ...assigned, by: { personId: 'marc' } }, names, 'fr'), 'a confié le ticket à Nadia');
  assert.equal(eventSentence({ ...assigned, by: null }, names, 'fr'), 'a confié le ticket à Nadia');
});

test('a system that unassigns a ticket does not take it', () => {
  const unassigned = { type: 'assigned', data: { assigneeId: null } } as const;
  const said = eventSentence({ ...unassigned, by: { personId: null } }, names, 'en');
  assert.equal(said, 'gave the ticket back to the service desk');
});

const cookies = { theme: 'theme', session: 'belfry', draft: 'belfry-draft' };
const facts = { desk: 'WCMS Support', mailbox: 'wcms@desk.example' };

test('R28: the statement gives the Federal Ombudsman’s post, phone, mail and web addresses', () => {
  for (const language of languages) {
    const given = { ...facts, preparedOn: '', hours: 4, complaintDays: 15, lines: [] };
    const said = accessibilityWords[language].parts(given).flatMap(({ says }) => says);
    const ways = ombudsman(language);
    assert.equal(ways.length, 4);
    for (const way of ways) assert.ok(JSON.stringify(said).includes(JSON.stringify(way)), language);
  }
});

test('the privacy notice gives those of the Data Protection Authority', () => {
  for (const language of languages) {
    const said = privacyWords[language].promises({ ...facts, cookies, sessionHours: 12, draftDays: 7 });
    for (const way of dataProtection(language)) assert.ok(JSON.stringify(said).includes(JSON.stringify(way)), language);
  }
});

/** Returns every text of a catalogue. A function is returned as it is. */
function leavesOf(tree: object): unknown[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'object' && value !== null ? leavesOf(value) : [value],
  );
}

/** Returns the texts of a source file, without imports, types and comments. Template expressions become `…`. */
function textsIn(source: string): string[] {
  const code = source.replace(/^import .*$/gm, '').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  const texts: string[] = [];
  let place = 0;
  readCode(false);
  return texts.filter((text) => text !== '');

  function readCode(within: boolean): void {
    for (let depth = 0; place < code.length; ) {
      const sign = code[place++]!;
      if (sign === "'") readText("'");
      else if (sign === '`') readText('`');
      else if (sign === '{') depth++;
      else if (sign === '}' && depth-- === 0 && within) return;
    }
  }

  function readText(end: string): void {
    let text = '';
    while (place < code.length && code[place] !== end) {
      if (code[place] === '\\') text += readEscape();
      else if (end === '`' && code.startsWith('${', place)) {
        place += 2;
        readCode(true);
        text += '…';
      } else text += code[place++];
    }
    place++;
    texts.push(text);
  }

  function readEscape(): string {
    const [whole, hex] = /^\\(?:u([0-9a-f]{4})|.)/i.exec(code.slice(place))!;
    place += whole.length;
    return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : '\n';
  }
}

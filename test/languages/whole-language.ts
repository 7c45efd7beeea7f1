// Run by fifth-language.test.ts, in a copy of the sources with a folder of a fifth language that lacks nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { publishArticle } from '#desk/articles/articles.ts';
import { textGaps } from '#desk/installation/text-gaps.ts';
import { type ArticleTexts, noTexts } from '#domain/articles/article.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { findSubjects } from '#mail/read/requests/several-requests.ts';
import { searchArticles } from '#store/articles/article-search.ts';
import { unpreparedLanguages } from '#store/database/added-languages.ts';
import { openMailDesk } from '#test/mail-desk.ts';
import { fifth, namesAt, serveInFifth, wordsOfOthers } from './desk-in-fifth.ts';
import { pseudo } from './pseudo-locale.ts';

const desk = await openMailDesk();
await serveInFifth(desk.db);

test('the folder is found, and lacks nothing', async () => {
  assert.deepEqual(languages, ['fr', 'nl', 'de', 'en', fifth]);
  assert.deepEqual(await unpreparedLanguages(desk.db), []);
  for (const { language, count, hasLetters } of await textGaps())
    assert.deepEqual({ language, count, hasLetters }, { language, count: 0, hasLetters: true });
});

test('a text that was saved before has an empty place for the language', async () => {
  const before = { names: { fr: 'Un', nl: 'Een', de: 'Eins', en: 'One' }, other: { fr: 'Un' } };
  const { rows } = await sql<{ said: unknown }>`select ${JSON.stringify([before])}::jsonb as said`.execute(desk.db);
  assert.deepEqual(rows[0]!.said, [{ ...before, names: { ...before.names, [fifth]: '' } }]);
  const { rows: calendars } = await sql<{ names: InEachLanguage }>`select names from calendars`.execute(desk.db);
  for (const { names } of calendars) assert.equal(names[fifth], names.en);
});

test('a letter of a desk that serves in the fifth language is wholly in it', async () => {
  const { ticket } = await desk.receive({ from: 'Zzz <zzz@example.org>', subject: 'Zzz', text: 'Zzz.' });
  assert.equal(ticket.language, fifth);
  const [letter] = await desk.letters();
  assert.match(letter!.subject, /[äëïöü]{2}/);
  const row = await desk.db
    .selectFrom('outgoingMails')
    .selectAll()
    .where('ticketId', '=', ticket.id)
    .executeTakeFirstOrThrow();
  assert.equal(row.language, fifth);
  assert.ok(row.text!.length > 200, row.text!);
  assert.deepEqual(wordsOfOthers(`${row.subject}\n${row.text}`, await namesAt(desk.db)), []);
});

test('a mail in the fifth language is recognised by its words, and its thanks move no clock', async () => {
  const languages = JSON.stringify(['fr', fifth]);
  await sql`update desks set settings = settings || jsonb_build_object('languages', ${languages}::jsonb)`.execute(
    desk.db,
  );
  desk.world.publicChanged();
  const from = 'Ada <ada@example.org>';
  const text = pseudo('Hello, since yesterday the page of our site does not open and we have only an error.');
  const { ticket } = await desk.receive({ from, subject: 'Zzz', text });
  assert.equal(ticket.language, fifth);
  assert.equal(
    (await desk.receive({ from: 'Eve <eve@example.org>', subject: 'Zzz', text: 'Zzz.' })).ticket.language,
    'fr',
  );
  const sent = (await desk.letters()).find(({ to }) => to.includes('ada@example.org'));
  const reply = { from, subject: `Re: ${sent!.subject}`, headers: [`In-Reply-To: ${sent!.messageId}`] };
  const thanks = await desk.receive({ ...reply, text: pseudo('Thank you very much for your help\n\nKind regards') });
  assert.deepEqual([thanks.ticket.number, thanks.reason.code], [ticket.number, 'bareThanks']);
  await serveInFifth(desk.db);
});

test('R5: so are two requests in one mail, by the words of its folder', () => {
  const subjects = (text: string) => findSubjects(pseudo(text), () => []);
  const [error, editor] = ['The search page shows an error.', 'On another note, could you add Yann as an editor?'];
  assert.deepEqual(subjects(`${error}\n\n${editor}`), [pseudo(error), pseudo(editor)]);
  assert.equal(subjects('Two questions: 1) Could you replace the logo? 2) How do I add an editor?').length, 2);
  assert.deepEqual(subjects('The site is down. Since when? When will it be fixed?'), []);
});

test('an article in the fifth language is found by its words', async () => {
  const deskId = desk.cast.desks.wcms;
  const texts: ArticleTexts = {
    ...noTexts,
    fr: { title: 'La page blanche', body: 'Videz le cache.' },
    [fifth]: { title: 'La blanka paĝo', body: 'Malplenigu la kaŝmemoron.' },
  };
  const done = await publishArticle(desk.world, desk.actor('nadia'), { articleId: null, deskId, seen: null, texts });
  assert.ok('articleId' in done, JSON.stringify(done));
  for (const text of ['kasmemoron', 'blanka paĝ']) {
    const { articles } = await searchArticles(desk.db, { deskId, language: fifth, text, limit: 5 });
    assert.deepEqual(
      articles.map(({ id }) => id),
      [done.articleId],
      text,
    );
  }
});

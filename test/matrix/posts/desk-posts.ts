import assert from 'node:assert/strict';
import { addYearlyDay } from '#desk/calendar/change-calendar.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { joinDesk } from '#desk/staff/change-staff.ts';
import type { PartOf } from '#domain/desks/settings.ts';
import { inEachLanguage } from '#domain/language.ts';
import { findPersonByAddress } from '#store/people/people.ts';
import { saveExampleFetching } from '#test/example-fetching.ts';
import { saveExampleRelay, saveExampleSignature } from '#test/example-relay.ts';
import { saveException } from '../saved-exception.ts';
import type { MatrixWorld } from '../world.ts';
import { at, inEach, ofDesk, onlyAnswers, post } from './admin-parts.ts';
import { assignmentPosts } from './assignment-posts.ts';
import type { Fields, Post } from './post.ts';
import { tagPosts } from './tag-posts.ts';

/** Returns the mark of a form that was asked already, so that one press adds a day even if it moves tickets. */
function sureOf(fields: Fields, reason: string, more: object = {}): string {
  return JSON.stringify({ ...fields, reason: inEachLanguage(() => reason), ...more });
}

/** Fills in a form, with the mark that it was asked already. */
function surely(sure: string, page: string, fields: Fields): Post['send'] {
  return async (given) => {
    const sent = await at(() => page, '', fields)(given);
    return { ...sent, fields: { ...sent.fields, sure } } as typeof sent;
  };
}

const yearly = { kind: 'fixed', weekday: '', day: '27', month: '9', offset: '', from: '', until: '' };

/** The settings of a desk: each part, its calendar, its mailboxes and its staff. */
export function deskPosts(): Post[] {
  const page = (part: string) => `/admin/desks/DTO/${part}`;
  /** The compiler requires an entry for every part. */
  const parts: Record<Exclude<PartOf<'desks'>, 'closing' | 'tags'>, Fields> = {
    languages: { zone: 'Europe/Paris' },
    audience: inEach('audience', 'Pour qui tient un site.'),
    hours: { 'hours-5': '09:00-12:00' },
    lines: { 'phone-fr': '02 555 12 19' },
    promises: { firstAnswer: '3' },
  };
  const closing = '/admin/desks/:prefix/closing';
  const toClosing = at(() => page('closing'), 'intent=preview', { closing: '7' });
  const calendar = '/admin/desks/:prefix/calendar';
  const exceptions = '/admin/desks/:prefix/exceptions';
  const targets = '/admin/desks/:prefix/targets';
  const event = 'BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270507\r\nSUMMARY:Pont\r\nEND:VEVENT';
  const oneDay = `BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n`;
  const teams = '/admin/desks/:prefix/teams';
  const teamPage = async ({ desk, deskIds }: MatrixWorld) => {
    const found = desk.db.selectFrom('teams').select('id').where('deskId', '=', deskIds.one);
    return page(`teams/${(await found.executeTakeFirstOrThrow()).id}`);
  };
  const letter = '/admin/desks/:prefix/letters/:letter';
  const receipt = inEach('acknowledgement', 'Bien reçu.');
  const toReceipt = (press: string) => at(() => page('letters/acknowledgement'), press, receipt);
  const letterText = '/admin/desks/:prefix/letter-texts/:text';
  const toText = (press: string) =>
    at(() => page('letter-texts/request'), press, { 'request-subject-fr': 'Bien reçu' });
  const boxes = '/admin/desks/:prefix/mailboxes';
  const fetched = `${boxes}/:address`;
  const out = '/admin/desks/:prefix/sending';
  const signed = `${out}/signature`;
  const fetchedPage = page('mailboxes/wcms%40desk.example');
  const team = '/admin/desks/:prefix/people';
  return [
    post('/admin/desks', '', ofDesk, async ({ matrix, filled }) => {
      // Only an administrator of all desks may create a desk.
      const deskIds = [matrix.deskIds.one, matrix.deskIds.two];
      const { db } = matrix.desk;
      // Not a demonstration, which always has two desks.
      await db.insertInto('settings').values({ name: 'installation', value: '"desk"' }).execute();
      await db.updateTable('accounts').set({ deskIds }).where('personId', '=', matrix.people.jonas!).execute();
      return filled('/admin/desks', '', { prefix: 'NEW', mailbox: 'new@desk.example', languages: ['fr'], first: 'fr' });
    }),
    ...Object.entries(parts).map(([part, fields]) =>
      post(
        '/admin/desks/:prefix/:part',
        '',
        ofDesk,
        at(() => page(part), '', fields),
      ),
    ),
    post(
      teams,
      '',
      ofDesk,
      at(() => page('teams'), '', { name: 'Nouvelle' }),
    ),
    post(
      targets,
      '',
      ofDesk,
      at(() => page('targets'), '', { nextAnswer: '6' }),
    ),
    post(
      targets,
      '',
      ofDesk,
      at(() => page('targets'), '', { target: 'handled', when: 'due', act: 'raise' }),
    ),
    ...assignmentPosts(),
    ...tagPosts(),
    post(`${teams}/:team`, '', ofDesk, at(teamPage, '', { name: 'Autre' })),
    post(`${teams}/:team`, '', ofDesk, at(teamPage, '', { heir: '', sure: 'on' })),
    post(closing, 'intent=preview', ofDesk, toClosing, onlyAnswers),
    post(closing, 'intent=save', ofDesk, async (given) => {
      // Saving requires the previewed values, which the response to the preview button contains.
      const { to, fields } = await toClosing(given);
      const typed = ['closing', 'extension', 'notice', 'reminders'].map((name) => [name, String(fields[name])]);
      const shown = seenOf(Object.fromEntries(typed));
      return { to, fields: { ...fields, intent: 'save', shown } };
    }),
    post(letter, '', ofDesk, toReceipt('')),
    post(letter, 'intent=preview', ofDesk, toReceipt('intent=preview'), onlyAnswers),
    post(letterText, '', ofDesk, toText('')),
    post(letterText, 'intent=preview', ofDesk, toText('intent=preview'), onlyAnswers),
    post(letterText, 'intent=builtIn', ofDesk, toText('intent=builtIn'), onlyAnswers),
    post(
      calendar,
      '',
      ofDesk,
      at(() => page('calendar'), '', { base: 'legal' }),
    ),
    post(
      calendar,
      '',
      ofDesk,
      surely(sureOf({ date: '2026-12-24' }, 'Pont', { more: false }), page('calendar'), {
        date: '2026-12-24',
        ...inEach('reason', 'Pont'),
      }),
    ),
    post(
      calendar,
      'remove',
      ofDesk,
      at(() => page('calendar'), 'remove=2026-05-15'),
    ),
    post(
      exceptions,
      '',
      ofDesk,
      at(() => page('exceptions'), '', { from: '2026-12-24', hours: '08:30-12:00', ...inEach('reason', 'Veille') }),
    ),
    post(`${exceptions}/:exception`, '', ofDesk, async ({ matrix, filled }) =>
      filled(page(`exceptions/${await saveException(matrix)}`), '', { hours: '09:00-12:00' }),
    ),
    post(`${exceptions}/:exception`, 'end', ofDesk, async ({ matrix, filled }) =>
      filled(page(`exceptions/${await saveException(matrix)}`), 'end=1'),
    ),
    post(
      `${calendar}/file`,
      '',
      ofDesk,
      at(() => page('calendar/file'), '', { file: new File([oneDay], 'days.ics', { type: 'text/calendar' }) }),
      onlyAnswers,
    ),
    post(`${calendar}/file`, 'text', ofDesk, async () => ({ to: page('calendar/file'), fields: { text: oneDay } })),
    post(
      `${calendar}/:year`,
      'decided=yes',
      ofDesk,
      at(() => page('calendar/2027'), 'decided=yes'),
    ),
    post(
      `${calendar}/:year`,
      'decided=no',
      ofDesk,
      at(() => page('calendar/2026'), 'decided=no'),
    ),
    post(
      `${calendar}/yearly`,
      '',
      ofDesk,
      surely(sureOf(yearly, 'Fête'), page('calendar/yearly'), { ...yearly, ...inEach('reason', 'Fête') }),
    ),
    post(
      `${calendar}/yearly/:rule`,
      '',
      ofDesk,
      at(() => page('calendar/yearly/fixed-05-01'), '', { until: '2030-12-31' }),
    ),
    post(`${calendar}/yearly/:rule`, 'remove', ofDesk, async ({ matrix, filled }) => {
      const day = { kind: 'fixed', weekday: '', day: '27', month: '9', offset: '', from: '', until: '' };
      const reason = { fr: 'Fête', nl: 'Feest', de: 'Fest', en: 'Feast' };
      const added = await addYearlyDay(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one, {
        ...day,
        reason,
      });
      assert.ok('saved' in added, JSON.stringify(added));
      return filled(page('calendar/yearly/fixed-09-27'), 'remove=1');
    }),
    post(
      boxes,
      '',
      ofDesk,
      at(() => page('mailboxes'), '', { mailbox: 'deux@desk.example' }),
    ),
    post(
      boxes,
      'test',
      ofDesk,
      at(() => page('mailboxes'), '', { test: 'jonas@desk.example' }),
    ),
    post(boxes, 'remove', ofDesk, async ({ matrix, filled }) => {
      const row = { address: 'trois@desk.example', deskId: matrix.deskIds.one };
      await matrix.desk.db.insertInto('mailboxes').values(row).execute();
      matrix.desk.world.publicChanged();
      return filled(page('mailboxes'), `remove=${row.address}`);
    }),
    post(
      fetched,
      'intent=save',
      ofDesk,
      at(() => fetchedPage, 'intent=save', { host: 'imap.mail.example', password: 'x' }),
    ),
    post(
      fetched,
      'intent=try',
      ofDesk,
      at(() => fetchedPage, 'intent=try', { host: '' }),
      onlyAnswers,
    ),
    post(
      fetched,
      'intent=letters',
      ofDesk,
      at(() => fetchedPage, 'intent=letters', { language: 'de' }),
    ),
    post(fetched, 'intent=stop', ofDesk, async ({ matrix, filled }) => {
      await saveExampleFetching(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one);
      return filled(fetchedPage, 'intent=stop');
    }),
    post(
      out,
      'intent=save',
      ofDesk,
      at(() => page('sending'), 'intent=save', { host: 'smtp.mail.example', password: 'x' }),
    ),
    post(
      out,
      'intent=try',
      ofDesk,
      at(() => page('sending'), 'intent=try', { host: '' }),
      onlyAnswers,
    ),
    post(
      out,
      'intent=bounces',
      ofDesk,
      at(() => page('sending'), 'intent=bounces', { bounces: 'letter' }),
    ),
    post(
      signed,
      'intent=save',
      ofDesk,
      at(() => page('sending/signature'), 'intent=save', { selector: 'neuf' }),
    ),
    ...(['on', 'off', 'drop'] as const).map((intent) =>
      post(signed, `intent=${intent}`, ofDesk, async ({ matrix, filled }) => {
        const { world } = matrix.desk;
        await saveExampleSignature(world, matrix.actorOf('jonas'), matrix.deskIds.one, { active: intent !== 'on' });
        return filled(page('sending/signature'), `intent=${intent}`);
      }),
    ),
    post(out, 'intent=stop', ofDesk, async ({ matrix, filled }) => {
      await saveExampleRelay(matrix.desk.world, matrix.actorOf('jonas'), matrix.deskIds.one);
      return filled(page('sending'), 'intent=stop');
    }),
    post(
      team,
      '',
      ofDesk,
      at(() => page('people'), '', { email: 'neuve@desk.example', name: 'Neuve', roles: ['agent'] }),
    ),
    post(team, 'remove', ofDesk, ({ matrix, filled }) => filled(page('people'), `remove=${matrix.people.tom}`)),
    post(team, 'invite', ofDesk, async ({ matrix, filled }) => {
      const { desk, deskIds, actorOf } = matrix;
      const joining = { email: 'neuve@desk.example', name: 'Neuve', roles: ['agent' as const] };
      await joinDesk(desk.world, actorOf('jonas'), deskIds.one, joining);
      const found = await findPersonByAddress(desk.db, joining.email);
      return filled(page('people'), `invite=${found!.id}`);
    }),
  ];
}

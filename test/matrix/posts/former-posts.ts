import { randomUUID } from 'node:crypto';
import { macroFields } from '#desk/macros/save-macro.ts';
import { exceptionFields, exceptionsOf } from '#domain/desks/hours-exceptions.ts';
import { noText } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { saveException } from '../saved-exception.ts';
import { withVersion } from '../saved-versions.ts';
import { ofDesk, onlyAnswers, post } from './admin-parts.ts';
import type { Post } from './post.ts';

const page = (part: string) => `/admin/desks/DTO/${part}`;

/** Former versions of a desk's settings, calendar and exceptions, and what was deleted. */
export function formerPosts(): Post[] {
  return [
    post('/admin/desks/:prefix/:part', 'intent=takeBack', ofDesk, async ({ matrix, filled }) => {
      const fields = { firstAnswer: { from: '7', to: '4' } };
      await withVersion(matrix, { part: 'promises', of: matrix.deskIds.one, fields });
      return filled(page('promises'), 'intent=takeBack');
    }),
    post(
      '/admin/desks/:prefix/closing',
      'intent=takeBack',
      ofDesk,
      async ({ matrix, filled }) => {
        await withVersion(matrix, {
          part: 'closing',
          of: matrix.deskIds.one,
          fields: { closing: { from: '9', to: '5' } },
        });
        return filled(page('closing'), 'intent=takeBack');
      },
      onlyAnswers,
    ),
    post('/admin/desks/:prefix/calendar', 'intent=takeBack', ofDesk, async ({ matrix, filled }) => {
      const { calendar } = await findDesk(matrix.desk.db, matrix.deskIds.one);
      const was = { ...calendar, rules: calendar.rules.slice(1) };
      await withVersion(matrix, { part: 'calendar', of: matrix.deskIds.one, fields: {}, was });
      const sent = await filled(page('calendar'), 'intent=takeBack');
      return { ...sent, fields: { ...sent.fields, sure: 'yes' } };
    }),
    post('/admin/desks/:prefix/exceptions/:exception', 'intent=takeBack', ofDesk, async ({ matrix, filled }) => {
      const id = await saveException(matrix);
      const now = exceptionsOf(await findDesk(matrix.desk.db, matrix.deskIds.one)).find((each) => each.id === id)!;
      const was = { ...exceptionFields(now), hours: '09:00-11:00' };
      await withVersion(matrix, { part: 'exceptions', of: id, fields: {}, was });
      return { ...(await filled(page(`exceptions/${id}`), 'intent=takeBack')), about: [id] };
    }),
    post('/admin/desks/:prefix/exceptions', 'intent=bringBack', ofDesk, async ({ matrix, filled }) => {
      const of = randomUUID();
      const reason = { fr: 'Pont', nl: 'Brug', de: 'Brücke', en: 'Bridge' };
      const gone = { id: of, from: '2027-07-01', until: '2027-07-01', spans: [], of: ['desk' as const] };
      const was = exceptionFields({ ...gone, reason: { ...noText, ...reason } });
      const fields = { 'exception-2027-07-01': { from: 'Pont', to: null } };
      await withVersion(matrix, { part: 'exceptions', of, fields, was });
      return filled(page('exceptions'), 'intent=bringBack');
    }),
    post('/admin/desks/:prefix/macros', 'intent=bringBack', ofDesk, async ({ matrix, filled }) => {
      const texts = { fr: 'Revenue', nl: 'Terug', de: 'Wieder da', en: 'Back' };
      const gone = macroFields({ names: texts, texts, tab: null, acts: [], reasons: noText });
      const fields = Object.fromEntries(Object.entries(gone).map(([name, from]) => [name, { from, to: null }]));
      await withVersion(matrix, { part: 'macros', of: randomUUID(), fields });
      return filled(page('macros'), 'intent=bringBack');
    }),
  ];
}

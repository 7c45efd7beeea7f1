import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { ticketSorts } from '#domain/views/columns.ts';
import { readFilter } from '#domain/views/filter.ts';
import { currentAnnouncements, listAnnouncements, recentAnnouncements } from '#store/announcements/announcements.ts';
import { findTicketOfApproval } from '#store/approvals/approvals.ts';
import { searchArticles } from '#store/articles/article-search.ts';
import { findPublishedArticle } from '#store/articles/articles.ts';
import { findDeskArticles } from '#store/articles/desk-articles.ts';
import {
  deleteOldRuns,
  holdNextTicket,
  isTakenBack,
  listChanged,
  listRuns,
  listRunTickets,
} from '#store/bulk/bulk-runs.ts';
import {
  countCallBacks,
  deleteOldCalls,
  listCallBacks,
  listPhoneCalls,
  lockHeardCall,
  readActiveCalls,
  settleMissed,
} from '#store/calls/phone-calls.ts';
import { readClockFacts } from '#store/clock/clock-facts.ts';
import { openTicketIds, readCountedFrom } from '#store/clock/recounts.ts';
import { listSteps, readAlikeClocks } from '#store/clock/running-clocks.ts';
import { findTicketOfConversation } from '#store/conversations/conversations.ts';
import { listReferredMonths } from '#store/directory/referrals.ts';
import { listFields } from '#store/fields/fields.ts';
import { countApprovals } from '#store/figures/approval-figures.ts';
import { countChosen } from '#store/figures/field-figures.ts';
import { countFigures } from '#store/figures/figures.ts';
import { countTagged } from '#store/figures/tag-figures.ts';
import { countHandled, countNextAnswers } from '#store/figures/target-figures.ts';
import { countHeldFiles, listHeldFiles } from '#store/files/held-files.ts';
import { countFormTickets, entitlementsOf, listFormRows } from '#store/forms/catalogue.ts';
import { deleteExpiredDrafts } from '#store/forms/contact-drafts.ts';
import { listFormVersions } from '#store/forms/forms.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { remindedSince } from '#store/letters/outgoing-mails.ts';
import { messageDraftsOn } from '#store/messages/message-drafts.ts';
import {
  deleteSettledMessages,
  listDueMessages,
  listOwnPending,
  pendingMessagesOn,
} from '#store/messages/pending-messages.ts';
import { listPortalTickets } from '#store/portal/portal-lists.ts';
import { findSession } from '#store/sign-in/sessions.ts';
import { countUnread, deleteOldReading, listNews, markRead } from '#store/staff/news.ts';
import { forgetPresences, listPresent } from '#store/staff/presences.ts';
import { attentionTo, listWatchers } from '#store/staff/watches.ts';
import { firstDueTasks, listTasksOf } from '#store/tasks/tasks.ts';
import { nextRecurringDue } from '#store/templates/recurring.ts';
import { findNumberWith, ticketsDueBy, ticketsToEscalate } from '#store/ticket/tickets.ts';
import { meanFilters } from '#store/views/meant-filter.ts';
import { readPassages } from '#store/views/passages.ts';
import { deleteDiscardedViews, listSavedViews, readListColumns } from '#store/views/saved-views.ts';
import { significantWords } from '#store/views/search-words.ts';
import { countDeskViews, countFilters, countOwnViews } from '#store/views/ticket-counts.ts';
import { deskViews, listTickets, ownViews } from '#store/views/ticket-lists.ts';
import { listCountedOrganisations, listCountedSites } from '#store/views/ticket-places.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { entriesRead, readWhole as readWholeOf } from '#test/read-whole.ts';
import { growTo } from '../bench/grow.ts';

const desk = await openTestDesk();
const client = new pg.Client({ connectionString: desk.url });
await client.connect();

const tickets = 20_000;

const readWhole = (work: () => Promise<unknown>) => readWholeOf(desk.db, work);

/** A desk in its tenth year: most rows are old, and every table has enough rows to need an index. */
const tenYears = [
  `update tickets set opened_at = opened_at - interval '1 year' * (1 + sequence % 9) where sequence % 10 <> 0`,
  `update tickets set complete = sequence % 4 = 0 where sequence % 2 = 0`,
  `insert into tags select gen_random_uuid(), d.id, 'Tag ' || n, '{}', array['tag ' || n], 'grey', null, null, gen_random_uuid()
     from desks d, generate_series(1, 400) n`,
  'update tags set stands_for = id',
  `update tickets set tag_ids = array[(select id from tags where tags.desk_id = tickets.desk_id and keys[1] = 'tag ' || sequence % 400)]
     where sequence % 3 = 0`,
  // Each tenth ticket has two tasks, one of them open and for a person of its desk.
  `update tickets set tasks = jsonb_build_array(
     jsonb_build_object('id', gen_random_uuid(), 'titleId', summary_id, 'required', false, 'waitsFor', null, 'done', null,
       'assigneeId', coalesce(assignee_id::text, requester_id::text), 'dueOn', '2026-12-' || lpad((1 + sequence % 28)::text, 2, '0')),
     jsonb_build_object('id', gen_random_uuid(), 'titleId', summary_id, 'required', true, 'waitsFor', null,
       'assigneeId', null, 'dueOn', null, 'done', jsonb_build_object('at', opened_at, 'personId', null))),
     tasks_due_on = ('2026-12-' || lpad((1 + sequence % 28)::text, 2, '0'))::date
     where sequence % 10 = 0`,
  `insert into audit_entries (id, at, act, by_role, data, subject_kind, subject_id, desk_id)
     select gen_random_uuid(), now(), 'deskChanged', 'administrator', jsonb_build_object('part', 'macros', 'of', gen_random_uuid(), 'fields', '{}'),
       'desk', d.id::text, d.id from desks d, generate_series(1, 3000) n`,
  // Each twentieth ticket asked a third party, and for an approval.
  `update tickets set conversations = jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'reference', 'R' || sequence,
       'mailId', gen_random_uuid(), 'messages', jsonb_build_array(), 'state', 'asked')),
     approvals = jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'state', 'asked', 'askedAt', opened_at))
     where sequence % 20 = 0`,
  `insert into fields select gen_random_uuid(), d.id, key, type, '{"fr":"a","nl":"a","de":"a","en":"a"}', '[]', 'agent', 'agent', 1, null
     from desks d, (values ('amount', 'number'), ('contract', 'text'), ('until', 'date')) as field (key, type)`,
  `insert into ticket_fields (ticket_id, field_id, place, number, text, day)
     select t.id, f.id, 0, case key when 'amount' then sequence % 5000 end, case key when 'contract' then 'contract ' || sequence end,
       case key when 'until' then '2026-11-20'::date - (sequence % 3000)::int end
     from tickets t join fields f on f.desk_id = t.desk_id where sequence % 4 <> 0`,
  `insert into events select t.id, seq, t.desk_id, gen_random_uuid(), case seq when 1 then 'opened' else 'noted' end, 1, opened_at,
     'requester', requester_id, '{"complete": true}', '' from tickets t, generate_series(1, 4) seq
     where not exists (select from events e where e.ticket_id = t.id)`,
  `insert into announcements select gen_random_uuid(), d.id, case when n % 3 = 0 then (select id from sites limit 1) end,
     '{"fr":"a","nl":"a","de":"a","en":"a"}', '{"fr":"b","nl":"b","de":"b","en":"b"}',
     '2026-11-20'::timestamptz - n * interval '1 day', '2026-11-21'::timestamptz - n * interval '1 day', now(), now(), null
     from desks d, generate_series(1, 3000) n`,
  `insert into articles select gen_random_uuid(), d.id, 'published', 1, now(), now(), null, now()
     from desks d, generate_series(1, 1500) n`,
  `insert into article_texts select a.id, a.desk_id, language, title, body, to_tsvector('belfry_fr', title || body), lower(title)
     from articles a, unnest(array['fr', 'nl', 'de', 'en']) language,
     lateral (select 'Guide ' || (random() * 5000)::int as title, 'page ' || (random() * 5000)::int as body) words
     where not exists (select from article_texts x where x.article_id = a.id)`,
  `insert into article_days select id, desk_id, '2026-11-20'::date - n, 3, 1 from articles, generate_series(1, 3) n
     on conflict do nothing`,
  `insert into referred_visits select d.id, '2026-11-20'::date - n, '1187', 4 from desks d, generate_series(1, 3650) n
     on conflict do nothing`,
  `insert into contact_drafts select sha256(n::text::bytea), gen_random_uuid(), (select id from desks limit 1), '{}', now(),
     now() + interval '7 days' from generate_series(1, 5000) n`,
  `insert into files (id, name, type, bytes, sha256, created_at, scan, scan_due_at)
     select gen_random_uuid(), 'a', 'text/plain', 1, repeat('0', 64), now(), case when n % 1000 = 0 then 'held' else 'clean' end,
     case when n % 1000 = 0 then now() end from generate_series(1, 8000) n`,
  `insert into phone_calls (id, desk_id, language, direction, number, answered_by, rang_at, answered_at, ended_at, settled_at,
       outside_hours, call_back_due_at, call_back_done_at)
     select gen_random_uuid(), d.id, 'fr', 'in', '+3247' || n % 4000, case when n % 5 <> 0 then a.id end, at,
       case when n % 5 <> 0 then at end, at + interval '3 minutes', at + interval '5 minutes', false,
       case when n % 5 = 0 then at + interval '4 hours' end, case when n % 5 = 0 then at + interval '2 hours' end
     from desks d, generate_series(1, 3000) n, lateral (select id from people order by id offset n % 300 limit 1) a,
     lateral (select '2026-11-20'::timestamptz - n * interval '2 hours' as at) rang`,
  `insert into saved_views select gen_random_uuid(), p.id, null, 'a', 'is:overdue', 'due', 1, now(),
     case when n = 2 then now() end from (select id from people limit 2000) p, generate_series(1, 2) n`,
  `insert into list_columns select id, 'next', array['number'] from people limit 3000`,
  `insert into watches select t.id, p.id, now() from (select id from tickets order by id limit 2500) t,
     (select id from people order by id limit 2) p`,
  `insert into news select p.id, t.id, n, t.desk_id, 'mentioned', null, null, null, now(), case when n > 1 then now() end
     from (select id, desk_id from tickets order by id limit 2500) t, generate_series(1, 3) n,
       (select id from people order by id limit 2) p`,
  `insert into read_marks select p.id, t.id, 1, now() from (select id from tickets order by id limit 2500) t,
     (select id from people order by id limit 2) p`,
  `insert into presences select t.id, p.id, 'a', false, now() from (select id from tickets order by id limit 2500) t,
     (select id from people order by id limit 1) p`,
  `insert into message_drafts select p.id, t.id, 'note', '{}', '{}', gen_random_uuid(), now()
     from (select id from tickets order by id limit 2500) t, (select id from people order by id limit 2) p`,
  `insert into pending_messages select gen_random_uuid(), t.id, p.id, 'answer', null, '{}', 'sent', now(), now(), null
     from (select id from tickets order by id limit 2500) t, (select id from people order by id limit 2) p`,
  `insert into bulk_runs select gen_random_uuid(), p.id, '{"do":"take"}', null, now() - n * interval '1 hour', now()
     from (select id from people order by id limit 100) p, generate_series(1, 30) n`,
  `insert into bulk_tickets select r.id, n, t.id, t.number, 'done', null from bulk_runs r,
     (select id, number, row_number() over (order by id) n from tickets limit 4) t`,
  'vacuum analyze',
];

async function openSome(): Promise<void> {
  for (let place = 0; place < 40; place++)
    await receiveContact(desk.world, null, {
      deskId: desk.cast.desks.wcms,
      channel: 'form',
      language: 'fr',
      kind: 'incident',
      site: '1187',
      urgent: place % 9 === 0,
      summary: `Erreur ${place}`,
      text: 'Le formulaire répond par une erreur.',
      fileIds: [],
      requester: { email: `person${place}@client.example`, name: 'Person', phone: null, language: 'fr' },
    });
}

await openSome();
const { people, organisations } = desk.cast;
await growTo(client, tickets, { id: people.claire, organisationId: organisations.heritage, colleagueId: people.joke });
for (const statement of tenYears) await client.query(statement);

await client.end();

test('no list of tickets reads a growing table whole', async () => {
  const whole = await readWhole(async () => {
    for (const name of ['nadia', 'sofie', 'claire', 'hugo'] as const) {
      const actor = desk.actor(name);
      const page = { after: null, limit: 50 };
      for (const sort of ticketSorts) await listTickets(desk.db, actor, {}, { sort, ...page });
      for (const view of [...ownViews, ...deskViews])
        await listTickets(desk.db, actor, { view }, { sort: 'due', ...page });
      await listTickets(desk.db, actor, { statuses: ['closed'] }, { sort: '-openedAt', ...page });
      await countDeskViews(desk.db, actor.deskIds);
      await countOwnViews(desk.db, actor);
    }
  });
  assert.deepEqual(whole, []);
});

test('the counts of all lists read each open ticket of the desk at most twice', async () => {
  const actor = desk.actor('nadia');
  const [{ open }] = (await desk.db
    .selectFrom('tickets')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('deskId', 'in', actor.deskIds)
    .where('dueRank', '<', 9)
    .execute()) as [{ open: number }];
  const ofDesk = await entriesRead(desk.db, () => countDeskViews(desk.db, actor.deskIds));
  const own = await entriesRead(desk.db, () => countOwnViews(desk.db, actor));
  assert.ok(ofDesk + own <= 2 * open, `${ofDesk} and ${own} of ${open}`);
});

test('no list of the portal reads a growing table whole', async () => {
  const page = { after: null, limit: 20 };
  const words = await significantWords(desk.db, ['erreur']);
  const whole = await readWhole(async () => {
    await listPortalTickets(desk.db, desk.actor('claire'), 'mine', page);
    await listPortalTickets(desk.db, desk.actor('hugo'), 'organisation', page);
    await listPortalTickets(desk.db, desk.actor('claire'), 'mine', { ...page, words });
    await listPortalTickets(desk.db, desk.actor('hugo'), 'organisation', { ...page, words });
  });
  assert.deepEqual(whole, []);
});

/** Filters that match almost nothing or search outside every list: these are the first to get a bad plan. */
const filters = [
  ...['is:overdue -status:closed', 'is:held', 'is:mailFailed', 'is:told', 'site:1042 -status:closed', 'site:1042'],
  ...['organisation:fleuve -status:closed', 'priority:critical', 'language:de', 'channel:letter', 'kind:question'],
  ...['from:joke', 'assignee:none -status:closed', 'assignee:nadia', 'team:none -status:closed', 'due:..today'],
  ...['tag:"Tag 42" -status:closed', 'tag:"Tag 42"', 'tag:unknown'],
  ...['task:open', 'task:mine', 'task:due', '-task:open -status:closed'],
  ...['conversation:waiting', 'conversation:answered', 'approval:waiting', 'approval:given', 'approval:refused'],
  ...['approval-asked:-7d..today', 'approval-answered:today', 'approval-asked:..today approval:waiting'],
  ...['field.amount:17 -status:closed', 'field.amount:17', 'field.amount:>4990', 'field.contract:"contract 104017"'],
  ...['field.until:today', 'field.amount:17 field.until:none'],
  ...['opened:today', 'changed:today', 'changed:..-400d -status:closed', 'introuvable'],
];

for (const text of filters)
  test(`“${text}” and its count read no growing table whole`, async () => {
    const filter = await filterOf(text);
    const whole = await readWhole(async () => {
      await listFound(filter);
      await countFilters(desk.db, desk.actor('nadia'), [filter]);
    });
    assert.deepEqual(whole, []);
  });

test('a list for a word in every ticket reads no growing table whole', async () => {
  const filter = await filterOf('erreur -status:closed');
  const whole = await readWhole(async () => {
    await significantWords(desk.db, ['erreur', 'erre'], { typing: true });
    await listFound(filter);
  });
  assert.deepEqual(whole, []);
});

async function filterOf(text: string) {
  const nadia = desk.actor('nadia');
  const { filter } = readFilter(text);
  const options = { zone: 'Europe/Brussels', now: desk.world.clock.now(), unknown: 'nothing' as const };
  const [meant] = await meanFilters(desk.db, nadia, [filter], options);
  const words = await significantWords(desk.db, filter.words);
  return { deskIds: nadia.deskIds, conditions: meant!.conditions, words };
}

/** Loads a page of results with their excerpts. */
async function listFound(filter: Awaited<ReturnType<typeof filterOf>>): Promise<void> {
  const nadia = desk.actor('nadia');
  const found = await listTickets(desk.db, nadia, filter, { sort: 'due', after: null, limit: 51 });
  const ids = found.map(({ id }) => id);
  await readPassages(desk.db, nadia, ids, filter.words);
}

test('sites and organisations with their counts read no growing table whole', async () => {
  const page = { called: null, after: null, limit: 51 };
  const whole = await readWhole(async () => {
    await listCountedSites(desk.db, desk.actor('nadia'), page);
    await listCountedOrganisations(desk.db, desk.actor('nadia'), { ...page, language: 'fr' });
  });
  assert.deepEqual(whole, []);
});

const wcms = desk.cast.desks.wcms;
const now = desk.world.clock.now();

/** Pages for the public and for staff who manage the public pages, loaded one by one so that a failure names the page. */
const looks: Record<string, () => Promise<unknown>> = {
  'how we work': async () => countFigures(desk.db, await desk.world.readDesk(desk.db, wcms), now),
  'what the clock will do': () => readAlikeClocks(desk.db, desk.actor('nadia'), [wcms], '2026-12-04T23:00:00Z'),
  'one page of what the clock will do': foreseen,
  'the clocks of a quarter': () => readClockFacts(desk.db, desk.actor('nadia'), wcms, '2026-11-01T00:00:00Z'),
  'the handling of a year': async () => countHandled(desk.db, await desk.world.readDesk(desk.db, wcms), now),
  'the next answers of a year': async () => countNextAnswers(desk.db, await desk.world.readDesk(desk.db, wcms), now),
  'the approvals of a year': async () => countApprovals(desk.db, await desk.world.readDesk(desk.db, wcms), now),
  'the tags of a year': async () => countTagged(desk.db, await desk.world.readDesk(desk.db, wcms), now),
  'the chosen options of a year': async () => {
    const ids = (await listFields(desk.db, [wcms])).map(({ id }) => id);
    return countChosen(desk.db, await desk.world.readDesk(desk.db, wcms), ids, now);
  },
  'targets of which a step is due': () => ticketsToEscalate(desk.db, now, 500),
  'what the clock acts on': () => ticketsDueBy(desk.db, now, 20_000),
  'the open tickets of a desk': () => openTicketIds(desk.db, wcms),
  'from when due moments count': async () =>
    readCountedFrom(desk.db, (await openTicketIds(desk.db, wcms)).slice(0, 25)),
  'who was reminded today': () => remindedSince(desk.db, [desk.cast.people.claire], now),
  'the search of articles': () => search('formulaire 77'),
  'the search of articles by words that few have': () => search('formulaire introuvable'),
  'an article': async () => findPublishedArticle(desk.db, await anArticle(), 'fr'),
  'incidents known now': () => currentAnnouncements(desk.db, wcms, now),
  'incidents that hold or are to come': () => listAnnouncements(desk.db, wcms, { lastingAfter: now }),
  'incidents of the last days': () => recentAnnouncements(desk.db, wcms, now, 30),
  'the announcements that agents keep': () => listAnnouncements(desk.db, wcms),
  'visits that were pointed on': () => listReferredMonths(desk.db, [wcms], { from: '2026-06', to: '2026-11' }),
  'the versions of a form': () => listFormVersions(desk.db, { deskId: wcms, key: 'incident' }),
  'the forms of a catalogue': () => listFormRows(desk.db, wcms),
  'the tickets of each form': () => countFormTickets(desk.db, wcms),
  'what a person may use by their entitlements': () => entitlementsOf(desk.db, desk.cast.people.claire),
  'whose session it is': () => findSession(desk.db, Buffer.alloc(32), now),
  'files that wait for the scanner': () => listHeldFiles(desk.db, now, 50),
  'the count of held files': () => countHeldFiles(desk.db),
  'drafts that expired': () => desk.world.transact(({ trx }) => deleteExpiredDrafts(trx, new Date(0).toISOString())),
};

const nadia = desk.actor('nadia');
const [ticketId, aRun] = await Promise.all([firstOf('tickets'), firstOf('bulkRuns')]);
const ago = '2025-01-01T00:00:00Z';

/** Actions and pages that agents use all day in the console, besides its lists. */
const consoleLooks: Record<string, () => Promise<unknown>> = {
  'the log of calls': () => listPhoneCalls(desk.db, nadia, {}, { after: null, limit: 51, now }),
  'one’s own missed calls': () => listPhoneCalls(desk.db, nadia, { missed: true }, { after: null, limit: 51, now }),
  'who waits to be called back': () => listCallBacks(desk.db, nadia, now),
  'how many wait to be called back': () => countCallBacks(desk.db, nadia, now),
  'active calls': () => readActiveCalls(desk.db, nadia, now),
  'a call of a telephone system': () => desk.world.transact(({ trx }) => lockHeardCall(trx, wcms, 'a')),
  'calls of long ago': () => desk.world.transact(({ trx }) => deleteOldCalls(trx, ago)),
  'missed calls that are settled': () =>
    desk.world.transact(({ trx }) => settleMissed(trx, { deskId: wcms, number: '+3247100', at: now, by: null })),
  'articles to quote': () => quotable('formulaire 77'),
  'articles to quote by words that few have': () => quotable('formulaire introuvable'),
  'saved views': () => listSavedViews(desk.db, nadia),
  'views that were discarded': () => desk.world.transact(({ trx }) => deleteDiscardedViews(trx, ago)),
  'the columns of a list': () => readListColumns(desk.db, nadia, 'next'),
  'who watches a ticket': () => listWatchers(desk.db, ticketId),
  'notes that name somebody': () => attentionTo(ticketId, nadia.personId!).execute(desk.db),
  'a look at a ticket': () =>
    desk.world.transact(({ trx }) =>
      markRead(trx, { personId: nadia.personId!, at: now, ticket: { id: ticketId, seq: 2 } }),
    ),
  'who is here': () => listPresent(desk.db, ticketId, now),
  'who is here no more': () => desk.world.transact(({ trx }) => forgetPresences(trx, ago)),
  'drafts of a ticket': () => messageDraftsOn(desk.db, nadia.personId!, ticketId).execute(),
  'messages that wait': () => listOwnPending(desk.db, nadia),
  'messages that wait on a ticket': () => pendingMessagesOn(desk.db, nadia, ticketId).execute(),
  'messages that are due': () => listDueMessages(desk.db, now, 100),
  'messages of yesterday': () => desk.world.transact(({ trx }) => deleteSettledMessages(trx, ago)),
  'an inbox': () => listNews(desk.db, nadia, 100),
  'unread news': () => countUnread(desk.db, nadia, 1000),
  'the tasks that are due': () => firstDueTasks(desk.db, [desk.world.newId()]),
  'the former versions of a definition': () => {
    const definition = { deskId: desk.cast.desks.wcms, part: 'macros', id: desk.world.newId() };
    return listAuditEntries(desk.db, desk.actor('jonas'), { definition }, 100);
  },
  'the deleted definitions of a part of a desk': () => {
    const removed = { deskId: desk.cast.desks.wcms, part: 'macros', ids: [desk.world.newId()] };
    return listAuditEntries(desk.db, desk.actor('jonas'), { removed }, 100);
  },
  'the tasks of an agent': () => listTasksOf(desk.db, nadia, 100),
  'a recurring ticket that is due': () => nextRecurringDue(desk.db, now),
  'the ticket of a conversation': () => findTicketOfConversation(desk.db, desk.world.newId()),
  'a conversation by its id': () => findNumberWith(desk.db, nadia, 'conversations', desk.world.newId()),
  'an approval by its id': () => findNumberWith(desk.db, nadia, 'approvals', desk.world.newId()),
  'the ticket of an approval': () => findTicketOfApproval(desk.db, desk.world.newId()),
  'a task by its id': () => findNumberWith(desk.db, nadia, 'tasks', desk.world.newId()),
  'an inbox that is read': () =>
    desk.world.transact(({ trx }) => markRead(trx, { personId: nadia.personId!, at: now })),
  'news read long ago': () => desk.world.transact(({ trx }) => deleteOldReading(trx, ago)),
  'runs of many tickets': () => listRuns(desk.db, nadia),
  'the tickets of a run': () => listRunTickets(desk.db, nadia, aRun),
  'what a run changed': () => listChanged(desk.db, aRun),
  'whether a run was taken back': () => isTakenBack(desk.db, aRun),
  'the next ticket of a run': () => desk.world.transact(({ trx }) => holdNextTicket(trx, aRun)),
  'runs of long ago': () => desk.world.transact(({ trx }) => deleteOldRuns(trx, ago)),
};

for (const filter of [{ view: 'watched' }, { view: 'mentioned' }] as const)
  consoleLooks[`what is ${filter.view}`] = () =>
    listTickets(desk.db, nadia, filter, { sort: 'due', after: null, limit: 51 });

for (const [name, look] of Object.entries({ ...looks, ...consoleLooks }))
  test(`${name} reads no growing table whole`, async () => assert.deepEqual(await readWhole(look), []));

async function foreseen() {
  const nadia = desk.actor('nadia');
  const alike = await readAlikeClocks(desk.db, nadia, [wcms], '2026-12-04T23:00:00Z');
  const steps = alike.map(({ key, ticket }) => ({ key, at: ticket.clock!.next, place: 0 }));
  return listSteps(desk.db, nadia, [wcms], { steps, after: null, limit: 50 });
}

function search(text: string) {
  return searchArticles(desk.db, { deskId: wcms, language: 'fr', text, limit: 20 });
}

function quotable(text: string) {
  return findDeskArticles(desk.db, nadia, { deskId: wcms, language: 'fr', text, limit: 20 });
}

async function anArticle(): Promise<string> {
  return (await desk.db.selectFrom('articles').select('id').limit(1).executeTakeFirstOrThrow()).id;
}

async function firstOf(table: 'tickets' | 'bulkRuns'): Promise<string> {
  return (await desk.db.selectFrom(table).select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()).id;
}

import { plusSeconds } from '#domain/instant.ts';
import { linksOf } from '#domain/relations/links.ts';
import { may } from '#domain/ticket/rights.ts';
import { relationWords } from '#locales/console/messages.ts';
import { listMerged } from '#store/relations/merged-tickets.ts';
import { deliveryProblems, readArrivals, troubledLetters } from '#store/ticket/around-ticket.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { urls } from '#web/app/urls.ts';
import { readBringing } from '#web/console/reads/bringing-events.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { recordView } from '#web/console/ticket/record/record-view.ts';
import { relationsOf } from '#web/console/ticket/relations/relations-of.ts';
import { mailIdsOf, type TicketSources } from '#web/console/ticket/sources.ts';
import { withLabels } from '#web/shared/record-parts.ts';
import { shownText } from '#web/shared/shown-text.ts';

/** How long the undo button stays beside the latest action. */
const freshSeconds = 600;

/** Returns a ticket's relations: possible actions, the latest action and merged tickets. */
export async function relationsView(visit: StaffVisit, sources: TicketSources) {
  const { actor, ticket, history } = sources;
  const merged = history.some(bringsTicket) ? await listMerged(visit.services.world.db, actor, ticket.id) : [];
  const isRelatable = may(actor, 'relate', ticket) && ticket.leadsTo === null;
  return {
    /** The actions that the reader may take. */
    actions: {
      split: isRelatable && ticket.status !== 'closed',
      join: isRelatable,
      cause: isRelatable && linksOf(history).some(({ relation }) => relation === 'sameCause'),
    },
    /** The reader's latest relation, which can be undone. */
    fresh: fresh(sources),
    merged: await Promise.all(merged.map((each) => mergedView(visit, sources, each))),
  };
}

/** Only after such an event another ticket can lead to this one (R5). */
function bringsTicket({ type }: TicketSources['history'][number]): boolean {
  return type === 'mergedFrom' || type === 'rejoined';
}

function fresh(sources: TicketSources) {
  const { history, actor, now, language } = sources;
  const last = history.findLast(({ type }) => type === 'splitOff' || type === 'mergedFrom');
  if (last?.type !== 'splitOff' && last?.type !== 'mergedFrom') return null;
  const isMine = last.by.personId === actor.personId && plusSeconds(last.at, freshSeconds) > now;
  const undo = relationsOf(sources).find(({ id }) => id === last.data.ticketId)?.undo;
  if (!isMine || !undo || undo.intent === 'unlink') return null;
  const { number } = last.data;
  const say = relationWords[language].fresh;
  // The number of a merged ticket leads here.
  if (last.type === 'mergedFrom') return { text: say.merged({ number }), open: null, undo };
  return { text: say.split({ number }), open: { href: urls.ticket(number), label: say.open({ number }) }, undo };
}

async function mergedView(visit: StaffVisit, sources: TicketSources, ticket: TicketSummary) {
  const { db } = visit.services.world;
  const { actor, language } = sources;
  const record = await withLabels(db, ticket, readRecord(db, actor, ticket, shownText));
  const history = await readHistory(db, ticket.id);
  const arrivals = await readArrivals(db, mailIdsOf(record));
  const there = {
    ...sources,
    ticket,
    record,
    history,
    arrivals,
    deliveryProblems: deliveryProblems(await troubledLetters(db, ticket.id).execute()),
    broughtBy: await readBringing(db, ticket.id, history),
    subjects: [],
  };
  const items = recordView(there).map((item) =>
    item.kind === 'entry' ? { ...item, copied: [], copiedSaid: null } : item,
  );
  const count = items.filter(({ kind }) => kind === 'entry').length;
  const title = relationWords[language].merged({ number: ticket.number, count });
  return { number: ticket.number, title, summary: ticket.summary, language: ticket.language, items };
}

/** A ticket that was merged into this one: its record, read-only. */
export type MergedView = Awaited<ReturnType<typeof mergedView>>;

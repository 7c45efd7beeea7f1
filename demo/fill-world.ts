import { fillAnnouncements } from '#demo/fill-announcements.ts';
import { fillArticles } from '#demo/fill-articles.ts';
import { fillChecklists } from '#demo/fill-checklists.ts';
import { fillFields } from '#demo/fill-fields.ts';
import { fillForms } from '#demo/fill-forms.ts';
import { fillMacros } from '#demo/fill-macros.ts';
import { fillTags } from '#demo/fill-tags.ts';
import { fillTeams } from '#demo/fill-teams.ts';
import { fillTemplates } from '#demo/fill-templates.ts';
import { findActors } from '#demo/find-actors.ts';
import { momentsBefore } from '#demo/moments.ts';
import { openPast } from '#demo/past.ts';
import { play } from '#demo/play.ts';
import type { Script } from '#demo/script.ts';
import { scripts } from '#demo/tickets/scripts.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { earliest } from '#domain/instant.ts';
import { findDesk } from '#store/desks/desks.ts';

/**
 * Fills a database that has the cast with the tickets of the last four weeks, through the desk's own verbs and without sending
 * mail. One transaction: all or nothing. Adds nothing if a ticket exists. `before` holds earlier scripts.
 */
export function fillWorld(world: World, { before = [] }: { before?: Script[] } = {}): Promise<void> {
  return world.transact(async (tx) => {
    const ticket = await tx.trx.selectFrom('tickets').select('id').limit(1).executeTakeFirst();
    if (ticket === undefined) await fill(world, tx, [...before, ...scripts]);
  });
}

async function fill(world: World, tx: Tx, played: Script[]): Promise<void> {
  const now = world.clock.now();
  const actors = await findActors(tx.trx);
  await fillArticles(world, tx, actors.desks.wcms, actors.people.nadia.personId);
  const instantOf = momentsBefore(now, await findDesk(tx.trx, actors.desks.wcms));
  const from = earliest(...played.flatMap(({ acts }) => acts.map(([moment]) => instantOf(moment)))) ?? now;
  const past = openPast(world, tx, { from, to: now });
  await fillTeams(past.world, actors);
  await fillTags(past.world, actors);
  await fillChecklists(past.world, actors);
  await fillTemplates(past.world, actors);
  await fillFields(past.world, actors);
  await fillMacros(past.world, actors);
  await play(past, actors, played, now, instantOf);
  await fillAnnouncements(world, tx, actors);
  await fillForms(world, tx, actors.desks.archives, actors.people.jonas.personId);
  await ageLetters(tx);
}

/** Rate limits use real time, in which these letters were queued just now. They must not count against real senders. */
async function ageLetters({ trx }: Tx): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set(({ ref }) => ({ queuedRealAt: ref('queuedAt') }))
    .execute();
}

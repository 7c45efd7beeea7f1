import { findActors } from '#demo/find-actors.ts';
import { type Moment, momentsBefore, on } from '#demo/moments.ts';
import { openPast, type Past, swallowingRelay } from '#demo/past.ts';
import { type Ask, askForAccess, proveRequest } from '#desk/access/ask-for-access.ts';
import { grantRequest, refuseRequest } from '#desk/access/decide-request.ts';
import { lendRole } from '#desk/access/lend-role.ts';
import { turnAccess } from '#desk/access/turn-access.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { nextReviewStep } from '#domain/access/review.ts';
import type { Actor } from '#domain/actor.ts';
import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { dateOf, dayIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { noteReviewRound } from '#store/access/access-reviews.ts';
import { findDesk } from '#store/desks/desks.ts';
import { findSite } from '#store/directory/sites.ts';

/**
 * Content for service managers: open and decided requests, one at the desk because its organisation has no service manager, a
 * loan, and roles that are due for the yearly review. Sends no mail.
 */
export function fillAccess(world: World): Promise<void> {
  return world.transact(async (tx) => {
    const { desks, people } = await findActors(tx.trx);
    const desk = await findDesk(tx.trx, desks.wcms);
    const now = world.clock.now();
    const instantOf = momentsBefore(now, desk);
    const past = openPast(world, tx, { from: instantOf(on(12, '09:00')), to: now });
    const { hugo } = people;
    await ageEntitlements(tx, now);
    await noteReviewRound(tx.trx, hugo.organisationIds[0]!, {
      toldAt: now,
      steps: 1,
      clockAt: nextReviewStep(desk, now),
    });
    const at = async (moment: Moment) => {
      // Letters go out first: one that is written after the next decision would have nothing left to say.
      await swallow(past);
      past.clock.moveTo(instantOf(moment));
    };

    await at(on(11, '10:12'));
    const granted = await ask(
      past,
      tx,
      'Lise Martin',
      'lise.martin@patrimoine.example',
      'fr',
      '1187',
      'Je remplace Paul.',
    );
    await at(on(11, '14:40'));
    await grantRequest(past.world, hugo, granted);
    await at(on(8, '11:05'));
    const refused = await ask(past, tx, 'Koen Maes', 'koen.maes@client.example', 'nl', '1042', 'Voor een stage.');
    await at(on(7, '09:20'));
    await refuseRequest(past.world, hugo, refused, 'Vraag het eerst aan Joke Vermeulen, die de site leidt.');
    await at(on(6, '10:00'));
    await ask(past, tx, 'Ines Renard', 'ines.renard@fleuve.example', 'fr', '1098', 'Je rejoins l’équipe web.');
    await at(on(2, '15:30'));
    await lend(past, hugo, people, desk);
    await at(on(1, '10:25'));
    await ask(past, tx, 'Noor Jansen', 'noor.jansen@patrimoine.example', 'nl', '1311', 'Ik werk sinds maandag mee.');
    await swallow(past);
    past.clock.moveTo(now);
    await turnAccess(past.world);
    await swallow(past);
  });
}

/** The cast has had its roles for some months, two of them for over a year, so that a review is due. */
async function ageEntitlements({ trx }: Tx, now: Instant): Promise<void> {
  const daySeconds = 86_400;
  const old = ['claire.dumont@patrimoine.example', 'joke.vermeulen@patrimoine.example'];
  const ids = trx.selectFrom('addresses').select('personId').where('address', 'in', old);
  await trx
    .updateTable('entitlements')
    .set({ since: plusSeconds(now, -150 * daySeconds) })
    .execute();
  await trx
    .updateTable('entitlements')
    .set({ since: plusSeconds(now, -380 * daySeconds) })
    .where('personId', 'in', ids)
    .execute();
}

/** Creates a request, and proves its address a minute later; returns its id. */
async function ask(
  past: Past,
  { trx }: Tx,
  name: string,
  email: string,
  language: Ask['language'],
  siteNumber: string,
  words: string,
): Promise<string> {
  const { world, clock } = past;
  const site = (await findSite(trx, siteNumber))!;
  const organisationId = site.organisationId!;
  const asked = { name, email, language, organisationId, siteIds: [site.id], role: 'editor' as const, words };
  const made = await askForAccess(world, null, asked);
  if (!('token' in made)) throw new Error(`The demonstration’s access request is invalid: ${made.refused}`);
  await swallow(past);
  clock.moveBy(60);
  await proveRequest(world, made.token);
  const { id } = await trx
    .selectFrom('accessRequests')
    .select('id')
    .where('address', '=', email)
    .executeTakeFirstOrThrow();
  return id;
}

/** Lends Bram's site to Joke for the coming days. */
async function lend(
  { world }: Past,
  hugo: Actor,
  people: Record<'bram' | 'joke', Actor>,
  { calendar, zone }: Desk,
): Promise<void> {
  const today = dayIn(zone, world.clock.now());
  const site = (await findSite(world.db, '1311'))!;
  const lent = await lendRole(world, hugo, {
    organisationId: hugo.organisationIds[0]!,
    lenderId: people.bram.personId,
    siteId: site.id,
    email: people.joke.email!,
    name: null,
    from: dateOf(today),
    until: dateOf(businessDaysLater(calendar, today, 8)),
  });
  if (!('loanId' in lent)) throw new Error(`The demonstration’s loan is invalid: ${JSON.stringify(lent)}`);
}

async function swallow({ world, jobs }: Past): Promise<void> {
  const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, swallowingRelay, ids);
}

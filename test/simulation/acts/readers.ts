import { answerLink, openLink } from '#desk/portal/answer-link.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { confirmTicket, extendTicket, leaveTicket, reactOnce } from '#desk/portal/reactions.ts';
import type { Say } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { attempt } from '../attempt.ts';
import { pickLetter, pickPeer, pickTicket } from '../choose.ts';
import type { SeenLetter } from '../seen-letter.ts';
import { type Simulation, say } from '../state.ts';
import { marker, sentence } from '../write-mail.ts';
import { outcomeOf } from './agent-act.ts';

/** Somebody presses a button of a letter, perhaps twice (R20). */
export async function pressButton(simulation: Simulation): Promise<void> {
  const letter = pickLetter(simulation, ({ links }) => links.length > 0);
  if (!letter) return;
  const { chance } = simulation;
  // A reader can easily edit a button's URL by hand.
  const chosen = chance.pick(letter.links);
  const word = chance.percent(75) ? chosen.say : chance.pick(['solved', 'moreTime', 'notSolved']);
  const link = { ...chosen, say: word };
  const words = chance.percent(40) ? newWords(simulation, simulation.peers.get(letter.to)?.language ?? 'fr') : '';
  simulation.peers.get(letter.to)?.knows.add(marker(`${simulation.seed}/page/${simulation.step}`));
  for (let times = chance.percent(15) ? 2 : 1; times > 0; times--) await press(simulation, letter, link, words);
}

async function press(
  simulation: Simulation,
  letter: SeenLetter,
  link: SeenLetter['links'][number],
  words: string,
): Promise<void> {
  const done = await attempt(simulation, async (world) => {
    const opened = await openLink(world, link.token);
    if (opened === null) return { refused: 'no link' };
    const reader = simulation.peers.get(letter.to);
    if (reader) reader.isProved = true;
    const what = link.say === null ? 'confirm' : (link.say as Say);
    return answerLink(world, opened, what, what === 'notSolved' ? words : '');
  });
  say(simulation, `${letter.to} presses ${link.say ?? 'its button'} in ${letter.letter}: ${outcomeOf(done)}`);
}

type ReaderAct = 'react' | 'solved' | 'withdrawn' | 'extend' | 'invite' | 'leave';

/** A signed-in person acts on a ticket: their own, one of their organisation, or one they may not access. */
export async function visitPortal(simulation: Simulation): Promise<void> {
  const { chance, actors } = simulation;
  const act = chance.weighted<ReaderAct>({ react: 35, solved: 20, withdrawn: 5, extend: 25, invite: 25, leave: 8 });
  // The buttons of the clock appear only while a clock runs, but are sometimes tried without one.
  const isClocks = act === 'extend' && chance.percent(85);
  const own = pickTicket(simulation, ({ clock }) => !isClocks || clock !== null);
  if (!own) return;
  const involved = [...actors.values()].filter(({ personId }) => own.participants.has(personId));
  const actor = chance.pick(involved.length > 0 && chance.percent(75) ? involved : [...actors.values()]);
  const done = await attempt(simulation, (world) => {
    switch (act) {
      case 'react':
        return reactOnce(world, actor, own.number, {
          page: `page ${simulation.step}`,
          text: newWords(simulation, actor.language),
        });
      case 'solved':
      case 'withdrawn':
        return confirmTicket(world, actor, own.number, act);
      case 'extend':
        return extendTicket(world, actor, own.number);
      case 'invite':
        return addParticipant(
          world,
          actor,
          own.number,
          pickPeer(simulation, ({ mailbox }) => mailbox !== 'robot').address,
        );
      case 'leave':
        return leaveTicket(world, actor, own.number);
    }
  });
  say(simulation, `${nameOf(actor)} (${act}) in the portal on ${own.number}: ${outcomeOf(done)}`);
}

function newWords({ seed, step, chance }: Simulation, language: Actor['language']): string {
  return `${sentence(chance, language)} ${marker(`${seed}/page/${step}`)}`;
}

function nameOf({ name }: Actor): string {
  return name;
}

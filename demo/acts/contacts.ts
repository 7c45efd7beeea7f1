import { introduce } from '#demo/acts/who.ts';
import type { Attachment } from '#demo/attachments.ts';
import type { PersonName } from '#demo/cast.ts';
import type { Act, Stage, Who } from '#demo/script.ts';
import { saveFile } from '#desk/files/save-file.ts';
import { type GivenContact, receiveContact } from '#desk/intake/receive-contact.ts';
import { answerLink, openLink } from '#desk/portal/answer-link.ts';
import type { Actor } from '#domain/actor.ts';

/** The content of a contact in any channel. */
interface Said extends Partial<Pick<GivenContact, 'kind' | 'urgent' | 'suspectedSpam' | 'complete'>> {
  from: Who;
  summary: string;
  text: string;
  site?: string;
  desk?: 'wcms' | 'archives';
  attach?: Attachment[];
}

/** The public form, without sign-in. */
export function form(said: Said): Act {
  return (stage) => open(stage, 'form', null, said);
}

/** The portal, by a signed-in cast member. */
export function portal(said: Said & { from: PersonName }): Act {
  return (stage) => open(stage, 'portal', said.from, said);
}

/** The API, with a cast member's token. */
export function api(said: Said & { from: PersonName }): Act {
  return (stage) => open(stage, 'api', said.from, said);
}

/** A first call, visit or letter, logged by an agent. */
export function logged(channel: 'phone' | 'counter' | 'letter', agent: PersonName, said: Said): Act {
  return (stage) => open(stage, channel, agent, said);
}

async function open(
  stage: Stage,
  channel: GivenContact['channel'],
  by: PersonName | null,
  { from, desk = 'wcms', attach = [], site, ...said }: Said,
): Promise<void> {
  const { world, actors } = stage;
  const actor = by === null ? null : actors.people[by];
  const requester = introduce(from);
  const opened = await receiveContact(world, actor, {
    kind: 'question',
    urgent: false,
    ...said,
    channel,
    site: site ?? null,
    requester,
    deskId: actors.desks[desk],
    language: requester.language,
    fileIds: await upload(stage, actor, attach),
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  stage.ticket = { id: opened.ticket.id, number: opened.ticket.number };
  if (channel === 'form' && typeof from === 'string') await confirmByLink(stage, opened.ticket.id);
}

/** The sender of a form follows the link in the acknowledgement, which proves the contact (R3). */
export async function confirmByLink({ world }: Stage, ticketId: string): Promise<void> {
  const letters = world.db.selectFrom('outgoingMails').select('id').where('ticketId', '=', ticketId);
  const letter = await letters.where('letter', '=', 'acknowledgement').executeTakeFirst();
  const link = letter && (await openLink(world, world.signer.signLink({ mailId: letter.id, purpose: 'confirm' })));
  if (link) await answerLink(world, link, 'confirm');
}

export async function upload({ world }: Stage, by: Actor | null, attachments: Attachment[]): Promise<string[]> {
  const ids: string[] = [];
  for (const file of attachments) {
    const saved = await saveFile(world, by?.personId ?? null, file);
    if ('unlisted' in saved) throw new Error(`${file.name} is not a kind of file on the list.`);
    if ('infected' in saved) throw new Error(`${file.name}: ${saved.infected}`);
    ids.push(saved.id);
  }
  return ids;
}

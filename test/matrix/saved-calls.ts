import assert from 'node:assert/strict';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { saveCallNotes, takeCall } from '#desk/calls/on-call.ts';
import { joinCall } from '#desk/calls/settle-call.ts';
import type { Actor } from '#domain/actor.ts';
import type { PhoneEvent } from '#domain/calls/phone-call.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** Calls of both desks: in progress with an agent, missed, ringing, and one recorded on a complaint. */
export interface SavedCalls {
  /** Lena's call with Claire. */
  active: string;
  missed: string;
  /** Answered by an unknown person. */
  free: string;
}

interface SavedBy {
  desk: TestDesk;
  actorOf(name: string): Actor;
  ticket(name: string): { number: string };
  /** A secret word for a person's call notes, which nobody else reads. */
  notes(by: string): string;
}

export async function saveCalls({ desk, actorOf, ticket, notes }: SavedBy): Promise<SavedCalls> {
  const { world, cast } = desk;
  const [claire, amina] = ['+3225552011', '+3225553011'];
  const active = await answered('wcms', claire, 'lena');
  await answered('archives', amina, 'nadia');
  const onComplaint = await answered('wcms', claire, 'sofie', { noted: false });
  const caller = { name: null, email: null, phone: claire };
  const said = { number: ticket('aboutTom').number, caller, text: 'Elle se plaint.' };
  assert.ok('ticket' in (await joinCall(world, actorOf('sofie'), onComplaint, said)));
  await rings('archives', amina, 'hungUp');
  return { active, missed: await rings('wcms', claire, 'hungUp'), free: await rings('wcms', claire, 'answered') };

  async function rings(at: 'wcms' | 'archives', from: string, ...then: PhoneEvent[]): Promise<string> {
    const line = at === 'wcms' ? '+3225551210' : '+3225551320';
    const news = { deskId: cast.desks[at], line, call: world.newId(), from, agent: null, at: null };
    const { callId } = await hearPhoneEvent(world, { ...news, event: 'ringing' });
    for (const event of then) await hearPhoneEvent(world, { ...news, event });
    return callId;
  }

  async function answered(at: 'wcms' | 'archives', from: string, by: string, { noted = true } = {}): Promise<string> {
    const callId = await rings(at, from);
    assert.deepEqual(await takeCall(world, actorOf(by), callId), { taken: true });
    if (noted) await saveCallNotes(world, actorOf(by), callId, `Au téléphone ${notes(by)}`);
    return callId;
  }
}

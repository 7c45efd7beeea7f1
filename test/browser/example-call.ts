import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { takeCall } from '#desk/calls/on-call.ts';
import type { TestDesk } from '#test/desk-world.ts';

/**
 * Adds a missed call from Bram on the line of the desk DTO, and a current call of Claire with Tom. Returns the id of the second.
 */
export async function exampleCall({ world, cast, actor }: TestDesk): Promise<string> {
  const news = { deskId: cast.desks.wcms, line: '+3225551210', agent: null, at: null } as const;
  for (const event of ['ringing', 'hungUp'] as const)
    await hearPhoneEvent(world, { ...news, call: 'example missed', from: '+3225552013', event });
  const { callId } = await hearPhoneEvent(world, {
    ...news,
    call: 'example',
    from: '+3225552011',
    event: 'ringing',
  });
  await takeCall(world, actor('tom'), callId);
  return callId;
}

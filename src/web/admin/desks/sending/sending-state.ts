import type { Desk } from '#domain/desks/desk.ts';
import { isReadableOnTheWay, type SendFailure, sendFailures } from '#domain/sending/relay-settings.ts';
import { sendingWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { findSendingRelay, findSendingState, type SendingRelay } from '#store/sending/sending-relays.ts';
import { findSendingSignature } from '#store/sending/sending-signatures.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';

export type ShownState = Awaited<ReturnType<typeof sendingState>>;

/** Returns how the desk's letters are sent, in sentences. */
export async function sendingState(visit: AdminVisit, desk: Desk, own: SendingRelay | undefined) {
  const { language, services } = visit;
  const { state: words, relay, signature } = sendingWords[language];
  const state = await findSendingState(services.world.db, desk.id);
  const key = await findSendingSignature(services.world.db, desk.id);
  const why = sendFailures.find((each): each is SendFailure => each === state?.failure) ?? 'lost';
  return {
    /** The relay in use. */
    way: wayInWords(own, words),
    /** Whether letters are signed. */
    signature: key ? (key.active ? signature.on : signature.off)({ domain: key.domain }) : signature.none,
    /** The failure, its start, its cause and the server's own words; empty if missing. */
    failing: state?.failingSince
      ? [
          words.failing({ when: dateTime(state.failingSince, language, desk.zone) }),
          relay.failures[why],
          words.waits,
          ...(state.said === null ? [] : [words.said({ words: state.said })]),
        ]
      : [],
    /** True if letters travel unencrypted to the relay. */
    isReadable: own !== undefined && isReadableOnTheWay(own.settings),
    /** True if these settings are not used. */
    isDemonstration: services.demonstration !== null,
  };
}

/** Returns which relay sends the letters, as a sentence. */
export async function relayInWords({ language, services }: AdminVisit, desk: Desk): Promise<string> {
  return wayInWords(await findSendingRelay(services.world.db, desk.id), sendingWords[language].state);
}

function wayInWords(own: SendingRelay | undefined, words: (typeof sendingWords)['fr']['state']): string {
  return own ? words.own({ place: `${own.settings.host}:${own.settings.port}` }) : words.shared;
}

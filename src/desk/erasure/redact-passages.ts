import { type Passages, stringsIn } from '#desk/erasure/find-passages.ts';
import { record } from '#desk/spine/apply.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { startWriting } from '#desk/spine/writing.ts';
import type { By } from '#domain/actor.ts';
import { type Naming, withoutSpans } from '#domain/erasure/naming.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { replaceBetween, spansBetween, type TextSpan } from '#domain/text-scan.ts';
import { words } from '#locales/messages.ts';
import {
  forgetLetters,
  listSentLetters,
  type NamingText,
  type RedactedText,
  saveRedactedDraft,
  saveRedactedTexts,
} from '#store/erasure/naming-texts.ts';
import { hashText } from '#store/history/history.ts';
import { saveChanges, type TicketChange } from '#store/ticket/record/ticket-changes.ts';
import { lockTickets } from '#store/ticket/tickets.ts';

/**
 * Replaces the words that name an erased person: in sure passages unless in `kept`, in others only if in `ticked`. One event
 * per ticket names the redacted texts with their new hashes, so that the history can still be verified (R25).
 */
export async function redactPassages(
  world: Spine,
  tx: Tx,
  { naming, texts, drafts }: Passages,
  { kept, ticked, by, at }: { kept: ReadonlySet<string>; ticked: ReadonlySet<string>; by: By; at: Instant },
): Promise<void> {
  const chosen = texts.filter(({ key, isVisible, certainty }) =>
    certainty === 'sure' ? !(isVisible && kept.has(key)) : ticked.has(key),
  );
  const redacted = [...Map.groupBy(chosen, ({ id }) => id).values()].map((passages) => ({
    ...redactedText(passages[0]!, findIn(passages, naming)),
    salt: world.newSalt(),
    ticketId: passages[0]!.ticketId,
  }));
  await saveRedactedTexts(tx.trx, redacted);
  for (const draft of drafts)
    await saveRedactedDraft(
      tx.trx,
      draft,
      redactedJson(draft.content, (text) => replaced(text, naming.named, draft.isClose, draft.language)),
    );
  const byTicket = Map.groupBy(redacted, ({ ticketId }) => ticketId);
  const letters = await listSentLetters(tx.trx, [...byTicket.keys()]);
  const ofTicket = Map.groupBy(chosen, ({ ticketId }) => ticketId);
  const forgotten = letters.filter(({ ticketId, subject, text }) => {
    const find = findIn(ofTicket.get(ticketId!)!, naming);
    return stringsIn([subject, text]).some((said) => find(said, true).length > 0);
  });
  await forgetLetters(
    tx.trx,
    forgotten.map(({ id }) => id),
  );
  await recordRedactions(world, tx, byTicket, { by, at });
}

async function recordRedactions(
  world: Spine,
  tx: Tx,
  byTicket: ReadonlyMap<string, RedactedText[]>,
  { by, at }: { by: By; at: Instant },
): Promise<void> {
  const gathered: TicketChange[] = [];
  for (const ticket of await lockTickets(tx.trx, [...byTicket.keys()])) {
    const texts = byTicket
      .get(ticket.id)!
      .map(({ id, text, salt, html }) => ({ id, hash: hashText(text, salt, html) }));
    const act = { world, tx, desk: await world.readDesk(tx.trx, ticket.deskId), at, by, silent: true, gathered };
    await record(act, ticket, ticket.id, [{ type: 'redacted', version: 1, data: { texts } }], startWriting());
  }
  await saveChanges(tx.trx, world.historyKey(), gathered);
}

/** Finds the words of all these passages. */
function findIn(passages: Passages['texts'], { named, possible }: Naming): Naming['named'] {
  const isPossible = passages.some(({ certainty }) => certainty === 'possible');
  const isNamed = passages.some(({ certainty }) => certainty !== 'possible');
  if (!isPossible) return named;
  if (!isNamed) return possible;
  // The two never overlap.
  return (text, close) => [...named(text, close), ...possible(text, close)].toSorted(([one], [other]) => one - other);
}

function redactedText(said: NamingText, find: Naming['named']): Omit<RedactedText, 'salt'> {
  const { id, isClose, language } = said;
  const write = (text: string) => replaced(text, find, isClose, language);
  return {
    id,
    text: write(said.text),
    html: said.html === null ? null : redactedHtml(said.html, write, (text) => find(text, isClose).length > 0),
    whole: said.whole === null ? null : write(said.whole),
    items: said.items?.map(write) ?? null,
  };
}

function replaced(text: string, find: Naming['named'], isClose: boolean, language: Language): string {
  return withoutSpans(text, find(text, isClose), words[language].redacted);
}

/** The HTML of a text without the words. Null if a name spans or is inside tags; then the plain text is shown. */
function redactedHtml(html: string, write: (text: string) => string, names: (text: string) => boolean): string | null {
  const written = writtenOutsideTags(html, write);
  const tags = spansBetween(written, /</g, '>').map(([start, end]) => written.slice(start, end));
  const read = replaceBetween(written, /</g, '>', () => '')
    .replace(/&(?:#39|apos);/g, "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
  return tags.some(names) || names(read) ? null : written;
}

function writtenOutsideTags(html: string, write: (text: string) => string): string {
  const ends: TextSpan = [html.length, html.length];
  let at = 0;
  let written = '';
  for (const [start, end] of [...spansBetween(html, /</g, '>'), ends]) {
    // Without its end, "<" is a sign of the text.
    written += html.slice(at, start).replace(/[^<]+/g, write) + html.slice(start, end);
    at = end;
  }
  return written;
}

function redactedJson(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((inner) => redactedJson(inner, write));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactedJson(inner, write)]));
}

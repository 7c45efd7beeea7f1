import { recordAudit } from '#desk/record-audit.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/seen.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { differences, type Fields } from '#domain/directory/fields.ts';
import { keepsAt } from '#domain/duties.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { type OwnTextProblem, ownTextFields } from '#domain/own-texts.ts';
import { blocksPerDeskMax, readTextBlock, type TextBlock } from '#domain/text-block.ts';
import { lockDeskSettings } from '#store/desks.ts';
import { deleteTextBlock, listTextBlocks, saveTextBlock } from '#store/text-blocks.ts';

export type TextBlockKept =
  | { saved: string }
  | { problems: OwnTextProblem[] }
  | { tooMany: number }
  | ChangedMeanwhile
  | { missing: true };

export interface TypedTextBlock {
  /** Null is a new one. */
  id: string | null;
  names: InEachLanguage;
  texts: InEachLanguage;
  /** What its form showed; null for who saw none. */
  seen: string | null;
}

/** Keeps a text that a desk has ready for its agents, as it was seen; the trail tells what it said and says. */
export function keepTextBlock(
  world: World,
  actor: Actor,
  deskId: string,
  { id, names, texts, seen }: TypedTextBlock,
): Promise<TextBlockKept> {
  return onTextBlocks<TextBlockKept>(world, actor, deskId, async (tx, blocks) => {
    const before = blocks.find((block) => block.id === id);
    if (id !== null && !before) return { missing: true };
    const read = readTextBlock(names, texts);
    if ('problems' in read) return read;
    if (!before && blocks.length >= blocksPerDeskMax) return { tooMany: blocksPerDeskMax };
    const block: TextBlock = { id: id ?? world.newId(), deskId, ...read.block };
    const refused = before && changedMeanwhile(blockFields(before), blockFields(block), seen);
    if (refused) return refused;
    await saveTextBlock(tx.trx, block);
    await tell(world, tx, actor, deskId, { before, after: block });
    return { saved: block.id };
  });
}

/** Takes a text away from the desk's agents. */
export function discardTextBlock(
  world: World,
  actor: Actor,
  deskId: string,
  id: string,
): Promise<{ discarded: true } | { missing: true }> {
  return onTextBlocks<{ discarded: true } | { missing: true }>(world, actor, deskId, async (tx, blocks) => {
    const before = blocks.find((block) => block.id === id);
    if (!before) return { missing: true };
    await deleteTextBlock(tx.trx, deskId, id);
    await tell(world, tx, actor, deskId, { before });
    return { discarded: true };
  });
}

/** What a text's form shows, as `seenOf` takes it. */
export function blockFields(block: Pick<TextBlock, 'names' | 'texts'> | undefined): Fields {
  return { ...ownTextFields('name', block?.names), ...ownTextFields('text', block?.texts) };
}

/** One at a time. Who does not administer the desk finds none. */
function onTextBlocks<T>(
  world: World,
  actor: Actor,
  deskId: string,
  change: (tx: Tx, blocks: TextBlock[]) => Promise<T>,
): Promise<T | { missing: true }> {
  if (!keepsAt(actor, 'desks', deskId)) return Promise.resolve({ missing: true });
  return world.transact(async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    return change(tx, await listTextBlocks(tx.trx, deskId));
  });
}

async function tell(
  world: World,
  tx: Tx,
  actor: Actor,
  deskId: string,
  { before, after }: { before?: TextBlock; after?: TextBlock },
): Promise<void> {
  const fields = differences(blockFields(before), blockFields(after));
  if (Object.keys(fields).length === 0) return;
  await recordAudit(tx, {
    ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'deskChanged' },
    ...{ subject: { kind: 'desk', id: deskId }, data: { part: 'texts', fields } },
  });
}

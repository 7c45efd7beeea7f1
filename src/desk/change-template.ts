import { recordAudit } from '#desk/record-audit.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/seen.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import { differences } from '#domain/directory/fields.ts';
import { keepsAt } from '#domain/duties.ts';
import { isSameTemplate, readTemplate, type TemplateProblem, templateFields } from '#domain/letter/read-template.ts';
import type { LetterTemplate, LetterText } from '#domain/letter/texts.ts';
import { builtInTemplate } from '#locales/mail-letters/messages.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks.ts';

export type TemplateChanged =
  | { template: LetterTemplate | null }
  | { problems: TemplateProblem[] }
  | { refused: 'missing' }
  | ChangedMeanwhile;

/**
 * Changes what a letter of the desk says, as it was seen; the built-in words themselves take the desk's text away, so that
 * it follows them from then on. Counts for letters that are written from now on: what is composed keeps its bytes. Of two
 * who change different texts, neither is in the other's way.
 */
export async function changeTemplate(
  world: World,
  actor: Actor,
  deskId: string,
  { text, written, seen }: { text: LetterText; written: LetterTemplate; seen: string | null },
): Promise<TemplateChanged> {
  if (!keepsAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const read = readTemplate(text, written);
  if ('problems' in read) return read;
  const builtIn = builtInTemplate(text);
  const template = isSameTemplate(read.template, builtIn) ? null : read.template;
  const overtaken = await world.transact(async (tx): Promise<ChangedMeanwhile | null> => {
    const { [text]: former, ...others } = (await lockDeskSettings(tx.trx, deskId)).templates ?? {};
    // Whoever reads the trail wants what the letter said and says, whosever words they are.
    const before = templateFields(text, former ?? builtIn);
    const after = templateFields(text, read.template);
    const refused = changedMeanwhile(before, after, seen);
    const fields = differences(before, after);
    if (refused || Object.keys(fields).length === 0) return refused;
    const templates = template === null ? others : { ...others, [text]: template };
    await saveDeskSettings(tx.trx, deskId, { templates });
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'deskChanged' },
      ...{ subject: { kind: 'desk', id: deskId }, data: { part: 'letters', fields } },
    });
    return null;
  });
  if (overtaken) return overtaken;
  world.publicChanged();
  return { template };
}

import { changeAsSeen } from '#desk/desks/change-as-seen.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isSameTemplate, readTemplate, type TemplateProblem, templateFields } from '#domain/letters/read-template.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import type { LetterTemplate } from '#domain/letters/texts.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';

export type TemplateChanged = Outcome<
  { template: LetterTemplate | null },
  Refused<'missing'> | Invalid<TemplateProblem> | ChangedMeanwhile
>;

/**
 * Changes the text of a letter, if it is still as its editor saw it. Saving the built-in text removes the desk's own, so that
 * later updates apply. Letters already composed keep their bytes. Changes of different texts do not conflict.
 */
export async function changeTemplate(
  world: World,
  actor: Actor,
  deskId: string,
  { text, written, seen }: { text: LetterText; written: LetterTemplate; seen: string | null },
): Promise<TemplateChanged> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const read = readTemplate(text, written);
  if ('problems' in read) return read;
  const builtIn = builtInTemplate(text);
  const template = isSameTemplate(read.template, builtIn) ? null : read.template;
  const overtaken = await changeAsSeen(world, { actor, deskId, seen, part: 'letters' }, (settings) => {
    const { [text]: former, ...others } = settings.templates ?? {};
    return {
      // The audit trail shows the old and new text, including built-in text.
      before: templateFields(text, former ?? builtIn),
      after: templateFields(text, read.template),
      settings: { templates: template === null ? others : { ...others, [text]: template } },
    };
  });
  return overtaken ?? { template };
}

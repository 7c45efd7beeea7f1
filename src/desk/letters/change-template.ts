import { changeAsSeen } from '#desk/desks/change-as-seen.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isSameTemplate, readTemplate, type TemplateProblem, templateFields } from '#domain/letters/read-template.ts';
import type { LetterTemplate, LetterText } from '#domain/letters/texts.ts';
import { keepsAt } from '#domain/staff/duties.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';

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
  const overtaken = await changeAsSeen(world, { actor, deskId, seen, part: 'letters' }, (settings) => {
    const { [text]: former, ...others } = settings.templates ?? {};
    return {
      // Whoever reads the trail wants what the letter said and says, whosever words they are.
      before: templateFields(text, former ?? builtIn),
      after: templateFields(text, read.template),
      settings: { templates: template === null ? others : { ...others, [text]: template } },
    };
  });
  return overtaken ?? { template };
}

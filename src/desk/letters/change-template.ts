import { changeAsSeen, type OnDesk } from '#desk/desks/on-desk.ts';
import type { Invalid } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isSameTemplate, readTemplate, type TemplateProblem, templateFields } from '#domain/letters/read-template.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import type { LetterTemplate } from '#domain/letters/texts.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';

export type TemplateChanged = OnDesk<Invalid<TemplateProblem> | ChangedMeanwhile>;

/**
 * Changes the text of a letter, if it is still as its editor saw it. Saving the built-in text removes the desk's own, so that
 * later updates apply. Letters already composed keep their bytes. Changes of different texts do not conflict.
 */
export function changeTemplate(
  world: World,
  actor: Actor,
  deskId: string,
  { text, written, seen }: { text: LetterText; written: LetterTemplate; seen: string | null },
): Promise<TemplateChanged> {
  return changeAsSeen<Invalid<TemplateProblem>>(world, actor, { deskId, seen, part: 'letters' }, (desk) => {
    const read = readTemplate(text, written);
    if ('problems' in read) return read;
    const builtIn = builtInTemplate(text);
    const { [text]: former, ...others } = desk.templates ?? {};
    return {
      // The audit trail shows the old and new text, including built-in text.
      before: templateFields(text, former ?? builtIn),
      after: templateFields(text, read.template),
      settings: { templates: isSameTemplate(read.template, builtIn) ? others : { ...others, [text]: read.template } },
    };
  });
}

import type { InEachLanguage } from '#domain/language.ts';
import { lookWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import type { LookError } from '#web/admin/look/measure-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { Part, type PartState } from './part.tsx';

interface NamesFormProps extends PartState {
  names: InEachLanguage;
  errors: LookError[];
}

export function NamesForm({ names, errors, seen, meanwhile }: NamesFormProps) {
  const words = lookWords[useVisit().language].names;
  return (
    <Part id="names" title={words.title} lead={words.lead} meanwhile={meanwhile}>
      <form method="post" className="mt-3 flex flex-col gap-4">
        <input type="hidden" name="seen" value={seen} />
        <FourTexts name="name" legend={words.title} quiet values={names} errorOf={errorFinder(errors)} />
        <p>
          <Button type="submit" name="intent" value="names">
            {words.save}
          </Button>
        </p>
      </form>
    </Part>
  );
}

import { lookWords } from '#locales/admin/messages.ts';
import type { LookError } from '#web/admin/look/measure-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { ShownLook } from '#web/shared/frame/shown-look.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { FileField } from '#web/ui/field/file-field.tsx';
import { Part, type PartState } from './part.tsx';

interface LogoFormProps extends PartState {
  logo: ShownLook['logo'];
  errors: LookError[];
}

export function LogoForm({ logo, errors, seen, meanwhile }: LogoFormProps) {
  const words = lookWords[useVisit().language].logo;
  return (
    <Part id="logo" title={words.title} lead={words.lead} meanwhile={meanwhile}>
      {logo && (
        <figure className="mt-3">
          <img
            src={logo.src}
            alt=""
            width={logo.width}
            height={logo.height}
            className="h-auto max-h-24 w-auto max-w-full border border-line"
          />
          <figcaption className="mt-1 text-small text-ink-2">{words.now(logo)}</figcaption>
        </figure>
      )}
      <form method="post" encType="multipart/form-data" className="mt-3 flex max-w-fields flex-col gap-4">
        <input type="hidden" name="seen" value={seen} />
        <FileField
          name="logo"
          label={words.field}
          hint={words.hint}
          choose={words.choose}
          error={errorFinder(errors)('logo')}
          accept="image/png,image/jpeg,image/webp"
        />
        <p className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="logo">
            {words.upload}
          </Button>
          {logo && (
            <Button type="submit" name="intent" value="removeLogo" kind="danger">
              {words.remove}
            </Button>
          )}
        </p>
      </form>
    </Part>
  );
}

import { textCharactersMax, titleCharactersMax } from '#domain/announcements/announcement.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { errorFinder, fieldProps } from '#web/ui/field/error-finder.ts';
import { NumberField, TextField } from '#web/ui/field/text-field.tsx';
import type { FieldError, TypedAnnouncement } from './typed.ts';

interface AnnouncementFormProps {
  typed: TypedAnnouncement;
  errors: FieldError[];
  /** The version of the values in the form; sent back to detect conflicts. */
  seen: string;
  zone: string;
  isNew: boolean;
}

/** Which sites, the period, and the text in four languages. */
export function AnnouncementForm({ typed, errors, seen, zone, isNew }: AnnouncementFormProps) {
  const { form: words, allSites } = announcementAdminWords[useVisit().language];
  const errorOf = errorFinder(errors);
  const field = fieldProps(typed, errorOf);
  return (
    <form method="post" noValidate className="mt-4 flex flex-col gap-6">
      <input type="hidden" name="seen" value={seen} />
      <ChoiceGroup
        name="sites"
        label={words.sites}
        error={errorOf('sites')}
        chosen={[typed.sites]}
        choices={[
          { value: 'one', label: words.one },
          { value: 'all', label: allSites },
        ]}
      />
      <NumberField {...field('site')} label={words.siteNumber} hint={words.siteHint} maxLength={40} />
      <div className="flex flex-wrap gap-x-10 gap-y-6">
        <TextField
          {...field('from')}
          type="datetime-local"
          length="short"
          label={words.from}
          hint={words.fromHint({ zone })}
        />
        <TextField
          {...field('until')}
          type="datetime-local"
          length="short"
          label={words.until}
          optional={words.optional}
          hint={words.untilHint}
        />
      </div>
      <FourTexts
        name="titles"
        legend={words.titles}
        hint={words.titlesHint({ max: titleCharactersMax })}
        values={typed.titles}
        errorOf={errorOf}
      />
      <FourTexts
        name="texts"
        legend={words.texts}
        hint={words.textsHint({ max: textCharactersMax })}
        values={typed.texts}
        errorOf={errorOf}
        rows={8}
      />
      <p>
        <Button type="submit" kind="main" wide>
          {isNew ? words.announce : words.save}
        </Button>
      </p>
    </form>
  );
}

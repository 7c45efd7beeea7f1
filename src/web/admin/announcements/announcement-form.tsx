import { textCharactersMax, titleCharactersMax } from '#domain/announcements/announcement.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { fieldProps } from '#web/ui/field/errors.ts';
import { NumberField, TextField } from '#web/ui/field/text-field.tsx';
import type { TypedAnnouncement } from './typed.ts';

interface AnnouncementFormProps {
  typed: TypedAnnouncement;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen: string;
  zone: string;
  isNew: boolean;
}

/** Which sites, the period, and the text in four languages. */
export function AnnouncementForm({ typed, seen, zone, isNew }: AnnouncementFormProps) {
  const { form: words, allSites } = announcementAdminWords[useVisit().language];
  const field = fieldProps(typed);
  return (
    <SaveForm
      className="mt-4 flex flex-col gap-6"
      noValidate
      seen={seen}
      submit={isNew ? words.announce : words.save}
      wide
    >
      <ChoiceGroup
        name="sites"
        label={words.sites}
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
      />
      <FourTexts
        name="texts"
        legend={words.texts}
        hint={words.textsHint({ max: textCharactersMax })}
        values={typed.texts}
        rows={8}
      />
    </SaveForm>
  );
}

import type { SettingPart, TypedPart } from '#domain/desks/desk-parts.ts';
import { weekdays } from '#domain/desks/desk-parts.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { weekdayName } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { NumberField, PhoneField, TextField } from '#web/ui/field/text-field.tsx';

interface PartFieldsProps {
  part: SettingPart;
  typed: TypedPart;
  errorOf(field: string): string | undefined;
}

/** The fields of one section of a desk's settings. */
export function PartFields({ part, ...rest }: PartFieldsProps) {
  switch (part) {
    case 'languages':
      return <LanguageFields {...rest} />;
    case 'audience':
      return <AudienceFields {...rest} />;
    case 'hours':
      return <WeekFields prefix="hours" {...rest} />;
    case 'lines':
      return <LineFields {...rest} />;
    case 'promises':
      return <FigureFields names={['firstAnswer', 'complaint', 'editors', 'acknowledgements']} {...rest} />;
    case 'closing':
      return <FigureFields names={['reminders', 'notice', 'closing', 'extension']} {...rest} />;
  }
}

type FieldsProps = Omit<PartFieldsProps, 'part'>;

function LanguageFields({ typed, errorOf }: FieldsProps) {
  const { language } = useVisit();
  const { fields } = desksWords[language];
  const choices = languages.map((value) => ({ value, label: words[language].languages[value] }));
  return (
    <>
      <ChoiceGroup
        name="languages"
        type="checkbox"
        label={fields.languages}
        hint={fields.languagesHint}
        choices={choices}
        chosen={(typed.languages ?? '').split(',')}
        error={errorOf('languages')}
      />
      <SelectField name="first" label={fields.first} choices={choices} defaultValue={typed.first} />
      <TextField
        name="zone"
        length="medium"
        label={fields.zone}
        hint={fields.zoneHint}
        defaultValue={typed.zone}
        autoComplete="off"
        error={errorOf('zone')}
      />
    </>
  );
}

function AudienceFields({ typed, errorOf }: FieldsProps) {
  const { fields } = desksWords[useVisit().language];
  const values = languages.map((named) => [named, typed[`audience-${named}`] ?? '']);
  return (
    <FourTexts
      name="audience"
      legend={fields.audience}
      hint={fields.audienceHint}
      rows={4}
      values={Object.fromEntries(values) as InEachLanguage}
      errorOf={errorOf}
    />
  );
}

function LineFields(props: FieldsProps) {
  const { language } = useVisit();
  const { fields } = desksWords[language];
  return languages.map((named) => (
    <fieldset key={named} className="border-t border-line pt-4">
      <legend className="float-left mb-3 w-full text-section">{words[language].languages[named]}</legend>
      <div className="clear-both flex flex-col gap-4">
        <PhoneField
          name={`phone-${named}`}
          label={fields.phone}
          hint={fields.phoneHint}
          defaultValue={props.typed[`phone-${named}`]}
          autoComplete="off"
          error={props.errorOf(`phone-${named}`)}
        />
        <p className="text-label">{fields.lineHours}</p>
        <WeekFields prefix={`phone-${named}`} {...props} />
      </div>
    </fieldset>
  ));
}

function WeekFields({ prefix, typed, errorOf }: FieldsProps & { prefix: string }) {
  const { language } = useVisit();
  const { fields } = desksWords[language];
  return (
    <div>
      <p className="mb-3 text-secondary text-ink-2">{fields.hoursHint}</p>
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        {weekdays.map((weekday) => (
          <TextField
            key={weekday}
            name={`${prefix}-${weekday}`}
            label={weekdayName(weekday, language)}
            defaultValue={typed[`${prefix}-${weekday}`]}
            autoComplete="off"
            error={errorOf(`${prefix}-${weekday}`)}
          />
        ))}
      </div>
    </div>
  );
}

type FigureName =
  | 'firstAnswer'
  | 'complaint'
  | 'editors'
  | 'acknowledgements'
  | 'reminders'
  | 'notice'
  | 'closing'
  | 'extension';

function FigureFields({ names, typed, errorOf }: FieldsProps & { names: FigureName[] }) {
  const { fields } = desksWords[useVisit().language];
  const hints: Partial<Record<FigureName, string>> = {
    acknowledgements: fields.acknowledgementsHint,
    reminders: fields.remindersHint,
  };
  return names.map((name) => (
    <NumberField
      key={name}
      name={name}
      label={fields[name]}
      hint={hints[name]}
      defaultValue={typed[name]}
      error={errorOf(name)}
    />
  ));
}

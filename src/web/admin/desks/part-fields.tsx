import { useState } from 'react';
import { readSpans, spansText } from '#domain/calendar/spans.ts';
import { weekdays } from '#domain/desks/setting-kinds.ts';
import { type DeskSetting, type SettingPart, settingsOf } from '#domain/desks/settings.ts';
import { textsOfFields } from '#domain/directory/fields.ts';
import { languages } from '#domain/language.ts';
import { desksWords, lookWords } from '#locales/admin/messages.ts';
import { timeOfDay, weekdayName } from '#locales/format.ts';
import type { DesksWords } from '#locales/fr/admin.ts';
import { words } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, NumberField, PhoneField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { DrawnDay } from './drawn-day.tsx';

interface FormProps {
  typed: Record<string, string>;
}

/** The fields of one part of a desk's settings. */
export function PartFields({ part, ...form }: FormProps & { part: SettingPart }) {
  return settingsOf(part).map((setting) => <SettingFields key={setting.field} setting={setting} {...form} />);
}

/** Draws a setting by its kind. */
function SettingFields({ setting, ...form }: FormProps & { setting: DeskSetting }) {
  const say = desksWords[useVisit().language];
  switch (setting.draw) {
    case 'languages':
      return <LanguageFields field={setting.field} first={setting.first} {...form} />;
    case 'week':
      return <WeekFields field={setting.field} {...form} />;
    case 'phoneLines':
      return <LineFields field={setting.field} {...form} />;
    case 'ownText':
      return <FourFields field={setting.field} legend={say.fields[setting.field]} rows={4} {...form} />;
    case 'names':
      return <NameFields field={setting.field} {...form} />;
    case 'choice':
      return <SelectField choices={choicesOf(setting.values, say.choices)} {...fieldOf(setting.field, say, form)} />;
    case 'zone':
      return <TextField length="medium" {...fieldOf(setting.field, say, form)} />;
    case 'figure':
    case 'days':
      return <NumberField {...fieldOf(setting.field, say, form)} />;
  }
}

/** Returns the label, hint, value and error of a field. */
function fieldOf(field: keyof DesksWords['fields'], say: DesksWords, { typed }: FormProps) {
  const [label, hint] = [say.fields[field], hintOf(say, field)];
  return { name: field, label, hint, defaultValue: typed[field] };
}

function hintOf({ hints }: DesksWords, field: string): string | undefined {
  return (hints as Partial<Record<string, string>>)[field];
}

function LanguageFields({ field, first, typed }: FormProps & { field: 'languages'; first: 'first' }) {
  const { language } = useVisit();
  const { fields, hints } = desksWords[language];
  const choices = choicesOf(languages, words[language].languages);
  return (
    <>
      <ChoiceGroup
        name={field}
        label={fields[field]}
        hint={hints[field]}
        choices={choices}
        defaultValue={(typed[field] ?? '').split(',')}
      />
      <SelectField name={first} label={fields[first]} choices={choices} defaultValue={typed[first]} />
    </>
  );
}

interface FourFieldsProps extends FormProps {
  field: string;
  legend: string;
  quiet?: boolean;
  rows?: number;
}

function FourFields({ field, typed, ...look }: FourFieldsProps) {
  const hint = hintOf(desksWords[useVisit().language], field);
  return <DeskTexts name={field} hint={hint} values={textsOfFields(typed, field)} {...look} />;
}

function NameFields(form: FormProps & { field: string }) {
  return <FourFields legend={lookWords[useVisit().language].names.title} quiet {...form} />;
}

function LineFields({ field, ...form }: FormProps & { field: 'phone' }) {
  const { language } = useVisit();
  const { fields, hints } = desksWords[language];
  return languages.map((named) => {
    const name = `${field}-${named}`;
    return (
      <fieldset key={named} className="border-t border-line pt-4">
        <legend className="float-left mb-3 w-full text-section">{words[language].languages[named]}</legend>
        <div className="clear-both flex flex-col gap-4">
          <PhoneField
            name={name}
            label={fields[field]}
            hint={hints[field]}
            defaultValue={form.typed[name]}
            autoComplete="off"
          />
          <p className="text-label">{fields.lineHours}</p>
          <WeekFields field={name} {...form} />
        </div>
      </fieldset>
    );
  });
}

interface WeekFieldsProps {
  field: string;
  typed: Record<string, string>;
}

/** The hours of a week: typed, and drawn beside it. Each follows the other. */
function WeekFields({ field, typed }: WeekFieldsProps) {
  const { hints, week } = desksWords[useVisit().language];
  return (
    <div>
      <p className="text-secondary text-ink-2">{hints.hours}</p>
      <p className="mb-3 text-secondary text-ink-2 [@media(scripting:none)]:hidden">{week.hint}</p>
      <Scale />
      <div className="flex flex-col gap-3">
        {weekdays.map((weekday) => (
          <Day
            key={weekday}
            name={`${field}-${weekday}`}
            weekday={weekday}
            initial={typed[`${field}-${weekday}`] ?? ''}
          />
        ))}
      </div>
    </div>
  );
}

/** The hours above the drawings. On a phone the drawings stand below their fields, and the typed times say the same. */
function Scale() {
  const { language } = useVisit();
  return (
    <div aria-hidden="true" className={`${columns} text-small text-ink-2 max-sm:hidden`}>
      <span className="col-start-2 grid grid-cols-4">
        {['00:00', '06:00', '12:00', '18:00'].map((hour) => (
          <span key={hour} className="border-l border-line-strong pl-1">
            {timeOfDay(hour, language)}
          </span>
        ))}
      </span>
    </div>
  );
}

function Day({ name, weekday, initial }: { name: string; weekday: number; initial: string }) {
  const { language } = useVisit();
  const [text, setText] = useState(initial);
  const day = weekdayName(weekday, language);
  const spans = readSpans(text);
  return (
    <div className={columns}>
      <TextField name={name} label={day} value={text} onChange={({ target }) => setText(target.value)} />
      <DrawnDay
        day={day}
        spans={spans ?? []}
        onChange={useHydrated() && spans !== null ? (changed) => setText(spansText(changed)) : null}
      />
    </div>
  );
}

const columns = 'grid items-end gap-x-5 gap-y-1 sm:grid-cols-[15rem_minmax(0,1fr)]';

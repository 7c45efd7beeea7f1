import { Form } from 'react-router';
import { languages } from '#domain/language.ts';
import { densities, noticings } from '#domain/staff/staff-settings.ts';
import { urls } from '#web/app/urls.ts';
import { askToNotify } from '#web/console/live/notify.ts';
import { PickField } from '#web/console/pick/pick-field.tsx';
import type { SettingsPage } from '#web/console/settings/read-settings.ts';
import { useNoticingWords, useSettingsWords, useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { Button, Submit } from '#web/ui/button.tsx';
import { CheckField, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';

interface PartProps {
  page: SettingsPage;
}

/** After an error the form shows the input again, with the error. */
export interface TypedProps extends PartProps {
  typed: Record<string, string>;
}

export function Part({ title, lead, children }: { title: string; lead?: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4 first:border-0 first:pt-0">
      <h2 className="text-section">{title}</h2>
      {lead && <p className="max-w-record text-body text-pretty text-ink-2">{lead}</p>}
      {children}
    </section>
  );
}

export function Display({ page: { settings, languages: choices, ofAccount } }: PartProps) {
  const { display: words } = useWords().ownSettings;
  const { save } = useSettingsWords();
  const { theme, language } = useVisit();
  return (
    <Part title={words.title}>
      {/* A full page load, so that every text appears in the new language. */}
      <form method="post" className="flex flex-col gap-4">
        <SelectField
          name="language"
          label={words.language}
          choices={[{ value: '', label: words.ofAccount({ name: ofAccount }) }, ...choices]}
          defaultValue={settings.language ?? ''}
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="pb-2 text-label">{words.density}</legend>
          {densities.map((density) => (
            <CheckField
              key={density}
              type="radio"
              name="density"
              id={`density-${density}`}
              value={density}
              label={words.densities[density]}
              defaultChecked={settings.density === density}
            />
          ))}
        </fieldset>
        <Submit name="act" value="display">
          {save}
        </Submit>
      </form>
      <ThemeSwitch current={theme} language={language} />
    </Part>
  );
}

export function Signatures({ page: { settings, languageNames } }: PartProps) {
  const words = useSettingsWords();
  return (
    <Part title={words.signatures.title} lead={words.signatures.lead}>
      <Form method="post" className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          {languages.map((language) => (
            <TextArea
              key={language}
              name={`signature-${language}`}
              lang={language}
              rows={3}
              label={words.signatures.of({ language: languageNames[language] })}
              defaultValue={settings.signatures[language]}
            />
          ))}
        </div>
        <Submit kind="outlined" name="act" value="signatures">
          {words.save}
        </Submit>
      </Form>
    </Part>
  );
}

export function Noticing({ page: { settings } }: PartProps) {
  const { save } = useSettingsWords();
  const words = useNoticingWords();
  return (
    <Part title={words.title} lead={words.lead}>
      <Form method="post" className="flex flex-col gap-3">
        {noticings.map((name) => (
          <CheckField
            key={name}
            name={name}
            label={words[name]}
            hint={name === 'watchedNotification' ? words.watchedHint : undefined}
            defaultChecked={settings[name]}
            onChange={({ currentTarget }) => {
              // Browsers ask for permission only right after a click.
              if (currentTarget.checked && name.endsWith('Notification')) void askToNotify();
            }}
          />
        ))}
        <Submit kind="outlined" name="act" value="noticing">
          {save}
        </Submit>
      </Form>
      <p>
        <a href={urls.portalSettings()}>{words.mails}</a>
      </p>
    </Part>
  );
}

export function Absence({ page, typed }: TypedProps) {
  const words = useSettingsWords();
  const { absence } = page.settings;
  return (
    <Part title={words.absence.title} lead={words.absence.lead}>
      {page.absence && <p className="text-body font-strong">{page.absence}</p>}
      <Form method="post" className="flex flex-col gap-4">
        <div className="flex flex-wrap gap-4">
          <TextField
            type="date"
            name="from"
            label={words.absence.from}
            defaultValue={typed.from ?? absence?.from}
            length="short"
          />
          <TextField
            type="date"
            name="until"
            label={words.absence.until}
            defaultValue={typed.until ?? absence?.until}
            length="short"
          />
        </div>
        <PickField
          name="deputy"
          label={words.absence.deputy}
          choices={[{ value: '', label: words.absence.nobody }, ...page.deputies]}
          defaultValue={typed.deputy ?? absence?.deputyId ?? ''}
        />
        <p className="flex flex-wrap gap-3">
          <Button name="act" value="absence">
            {words.absence.save}
          </Button>
          {absence && (
            <Button name="act" value="endAbsence" kind="plain" formNoValidate>
              {words.absence.end}
            </Button>
          )}
        </p>
      </Form>
    </Part>
  );
}

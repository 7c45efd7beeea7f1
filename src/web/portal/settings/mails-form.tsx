import { type Notification, type NotificationChoices, paces } from '#domain/notifications/notifications.ts';
import { portalSettingsWords } from '#locales/portal/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { CheckField, ChoiceGroup, choicesOf, fieldProps } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';

interface MailsFormProps {
  offered: Notification[];
  choices: NotificationChoices;
}

const ticked = ['colleagues', 'given', 'mentioned', 'watched', 'announcements', 'reviews'] as const;

/** Mails that are always sent, with the reason, and optional ones. */
export function MailsForm({ offered, choices }: MailsFormProps) {
  const { mails: words } = portalSettingsWords[useVisit().language];
  const field = fieldProps(choices, words);
  return (
    <Section id="mails" title={words.title} className="mt-12 max-w-[720px]">
      <p className="mt-3 max-w-measure text-body">{words.always}</p>
      <ul className="mt-2 flex max-w-measure list-disc flex-col gap-1 pl-5 text-body">
        {words.alwaysList.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <form method="post" className="mt-6 flex flex-col gap-6">
        <fieldset>
          <legend className="text-body">{words.chosen}</legend>
          <div className="mt-4 flex flex-col gap-6">
            {ticked
              .filter((name) => offered.includes(name))
              .map((name) => (
                <CheckField key={name} {...field(name)} />
              ))}
            {offered.includes('organisationTickets') && (
              <ChoiceGroup {...field('organisationTickets')} choices={choicesOf(paces, words.pace)} />
            )}
          </div>
        </fieldset>
        <Submit kind="outlined" name="intent" value="mails" wide>
          {words.save}
        </Submit>
      </form>
    </Section>
  );
}

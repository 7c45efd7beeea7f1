import { data } from 'react-router';
import { languages } from '#domain/language.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { words as deskWords } from '#locales/messages.ts';
import { newId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { ContactForm } from '#web/console/new/contact-form.tsx';
import { openContact } from '#web/console/new/open-contact.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';
import type { Route } from './+types/page.ts';

/** The form has its own id, so that sending it twice opens one ticket. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const desks = (await listDesks(services.world.db)).filter(({ id }) => actor.deskIds.includes(id));
  const say = deskWords[language];
  const opened = new URL(request.url).searchParams.get('opened');
  return {
    opened,
    submission: newId(),
    desks: desks.map(({ prefix, names }) => ({ value: prefix, label: names[language] })),
    kinds: kinds.map((value) => ({ value, label: say.kinds[value] })),
    languages: languages.map((value) => ({ value, label: say.languages[value] })),
    language: desks[0]?.lines[0]?.language ?? language,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { errors, values } = await openContact(staffVisit(context, request), await readForm(request));
  return data({ errors, values }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { contact, errors } = useWords();
  const isError = actionData !== undefined;
  return (
    <>
      <title>{`${isError ? `${errors.error}: ` : ''}${contact.title} · Belfry`}</title>
      <ConsoleBar title={contact.title} count={contact.lead} />
      <div className="min-h-0 flex-1 relative overflow-y-auto px-5 py-5">
        {loaderData.opened === null ? (
          <ContactForm {...loaderData} sent={actionData} />
        ) : (
          <Opened number={loaderData.opened} />
        )}
      </div>
    </>
  );
}

/** The number, large, to be read aloud while the caller is still there. */
function Opened({ number }: { number: string }) {
  const { contact } = useWords();
  return (
    <section className="flex max-w-fields flex-col gap-6" role="status">
      <div className="rounded-field bg-slate px-6 py-6 text-on-slate">
        <h2 className="text-body text-on-slate-2">{contact.opened}</h2>
        <p className="mt-1">
          <TicketNumber number={number} look="large" />
        </p>
      </div>
      <p className="flex flex-wrap gap-3">
        <a href={urls.ticket(number)} className={buttonLook('main')}>
          {contact.toTicket}
        </a>
        <a href={urls.console()} className={buttonLook('plain')}>
          {contact.cancel}
        </a>
      </p>
    </section>
  );
}

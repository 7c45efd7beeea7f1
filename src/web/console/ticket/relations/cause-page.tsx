import { Form, useNavigation } from 'react-router';
import { ticketsOfCause } from '#desk/relations/answer-cause.ts';
import { languages } from '#domain/language.ts';
import { relationWords } from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { readLinked } from '#store/relations/other-tickets.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { actOnTicket } from '#web/console/ticket/acts/run-act.ts';
import { useDeskWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field/fields.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/cause-page.ts';
import { readRelated } from './read-related.ts';
import { RelatedPage } from './related-page.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { ticket } = await readRelated(visit, params.number);
  const { db } = visit.services.world;
  const row = await findTicket(db, visit.actor, ticket.number);
  const found = row ? await ticketsOfCause(db, visit.actor, row) : [];
  const names = await readLinked(
    db,
    visit.actor,
    found.map(({ id }) => id),
  );
  return {
    number: ticket.number,
    version: ticket.version,
    summary: ticket.summary,
    language: ticket.language,
    tickets: found.map(({ id, number, language }) => ({ number, language, summary: names.get(id)?.summary ?? number })),
  };
}

export const action = actOnTicket;

/** Recipients and languages of one answer to all tickets with one cause, shown before writing (R5, R27). */
export default function Page({ loaderData: page, actionData: sent }: Route.ComponentProps) {
  const { language } = useVisit();
  const words = relationWords[language].cause;
  const busy = useNavigation().state !== 'idle';
  const asked = languages.filter((each) => page.tickets.some((ticket) => ticket.language === each));
  return (
    <RelatedPage {...page} title={words.title({ number: page.number })} errors={sent?.errors}>
      {page.tickets.length < 2 ? (
        <p>{words.none}</p>
      ) : (
        <Form method="post" className="flex flex-col gap-6">
          <input type="hidden" name="intent" value="answerCause" />
          <input type="hidden" name="version" value={page.version} />
          <p className="text-body text-pretty">{words.lead({ count: page.tickets.length })}</p>
          <section>
            <h2 className="text-section">{words.tickets}</h2>
            <ul className="mt-2 border-t border-line">
              {page.tickets.map((ticket) => (
                <CauseTicket key={ticket.number} {...ticket} />
              ))}
            </ul>
          </section>
          {asked.map((each) => (
            <TextArea
              key={each}
              name={`text-${each}`}
              label={words.text({
                language: deskWords[language].languages[each],
                count: page.tickets.filter((ticket) => ticket.language === each).length,
              })}
              lang={each}
              rows={7}
              defaultValue={sent?.values[`text-${each}`]}
              required
            />
          ))}
          <Submit busy={busy}>{words.submit({ count: page.tickets.length })}</Submit>
        </Form>
      )}
    </RelatedPage>
  );
}

type Ticket = Route.ComponentProps['loaderData']['tickets'][number];

function CauseTicket({ number, language, summary }: Ticket) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-2 text-body">
      <input type="hidden" name="number" value={number} />
      <a href={urls.ticket(number)} className="link-quiet min-w-0 flex-1 wrap-anywhere" lang={language}>
        {summary}
      </a>
      <TicketNumber number={number} />
      <LanguageTag language={language} name={useDeskWords().languages[language]} />
    </li>
  );
}

import { portalTicketWords } from '#locales/portal/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Facts } from '#web/ui/facts.tsx';
import { urls } from '#web/urls.ts';
import type { SideView } from './side-view.ts';

/** What is known of a ticket, who takes part, and whom to call. */
export function Side({ side }: { side: SideView }) {
  const words = portalTicketWords[useVisit().language].side;
  return (
    <section aria-labelledby="side" className="lg:max-w-72">
      <h2 id="side" className="text-section">
        {words.title}
      </h2>
      <div className="mt-4">
        <Facts
          look="above"
          facts={[
            ...side.facts,
            { label: words.people, value: <People people={side.people} /> },
            ...(side.linked.length > 0 ? [{ label: words.linked, value: <Linked linked={side.linked} /> }] : []),
            { label: words.phone, value: <Phones phones={side.phones} /> },
          ]}
        />
      </div>
    </section>
  );
}

function People({ people }: Pick<SideView, 'people'>) {
  return (
    <ul>
      {people.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

function Linked({ linked }: Pick<SideView, 'linked'>) {
  return (
    <ul>
      {linked.map(({ number, summary }) => (
        <li key={number}>
          <a href={urls.portalTicket(number)} className="link">
            {summary}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Phones({ phones }: Pick<SideView, 'phones'>) {
  const words = portalTicketWords[useVisit().language].side;
  return (
    <>
      <ul>
        {phones.map(({ language, number, href }) => (
          <li key={href}>
            {language}{' '}
            <a href={href} className="link">
              {number}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-ink-2">{words.phoneQuote}</p>
    </>
  );
}

import { urls } from '#web/app/urls.ts';
import { useWords } from '#web/console/use-words.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';

/** The number, large, to be read aloud while the caller is still there. */
export function Opened({ number }: { number: string }) {
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

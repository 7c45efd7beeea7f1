import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

interface MailRow {
  id: string;
  address: string;
  sent: string;
  subject: string;
  start: string;
}

/** The mails of a mailbox, newest first. */
export function MailList({ mails }: { mails: MailRow[] }) {
  const { language } = useVisit();
  return (
    <ul className="mt-4 divide-y divide-line border-y border-line empty:hidden">
      {mails.map(({ id, address, sent, subject, start }) => (
        <li key={id} className="py-4">
          <p className="flex flex-wrap justify-between gap-x-6 text-secondary text-ink-2">
            <span className="min-w-0 truncate">{address}</span>
            <span>{sent}</span>
          </p>
          <p>
            <a className="link font-strong" href={urls.mail(language, id)}>
              {subject}
            </a>
          </p>
          <p className="truncate text-secondary text-ink-2">{start}</p>
        </li>
      ))}
    </ul>
  );
}

import { demoWords } from '#locales/demo/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import type { SentMail } from './write-mail.ts';

/** The destination of a visitor's mail and the reason, at the top of the page where the sender looks. */
export function SentNotice({ sent: { number, reason, address } }: { sent: SentMail }) {
  const { language } = useVisit();
  const words = demoWords[language].write;
  const mailbox = (
    <a className="link" href={urls.mailbox(language, { address })}>
      {words.seeMailbox({ address })}
    </a>
  );
  return (
    <div className="mb-8 max-w-180">
      <Banner tone="handled" icon="check" live action={mailbox}>
        {number === null ? words.kept : words.opened({ number })} {words.why({ reason })}
      </Banner>
    </div>
  );
}

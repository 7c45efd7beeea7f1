import { href } from 'react-router';
import { accountWords } from '#locales/account/messages.ts';
import { urls } from '#web/app/urls.ts';
import { AppLinks } from '#web/shared/app/app-links.tsx';
import { useDone } from '#web/shared/document/use-done.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Done } from '#web/ui/banner.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { type FieldError, FieldErrors } from '#web/ui/field/fields.tsx';
import { Wordmark } from '#web/ui/wordmark.tsx';

interface AccountFrameProps {
  title: string;
  lead?: string;
  person: { email: string; isStaff: boolean };
  /** True for the main account page, which links to the desk's pages; the others link back to it. */
  isFirst?: boolean;
  /** The texts about a change, by the name in `?done=`. */
  done?: object;
  error?: FieldError;
  children: React.ReactNode;
}

/** The one-column layout of account pages, shared by staff and requesters. */
export function AccountFrame({ title, lead, person, isFirst = false, error, children, ...props }: AccountFrameProps) {
  const { language, theme } = useVisit();
  const words = accountWords[language];
  const done = useDone(props.done);
  const home = person.isStaff
    ? { href: urls.console(), label: words.console }
    : { href: urls.portal(), label: words.portal };
  const back = isFirst ? home : { href: urls.account(), label: words.back };
  return (
    <div className="mx-auto flex min-h-dvh max-w-180 flex-col gap-8 px-gutter py-10 sm:py-14">
      <title>{error ? `${words.error}: ${title}` : `${title} · Belfry`}</title>
      <AppLinks start={person.isStaff ? 'console' : undefined} />
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <Wordmark height={36} />
        <form method="post" action={href('/sign-out')} className="flex flex-wrap items-center gap-x-4 text-secondary">
          <span className="wrap-anywhere text-ink-2">{words.signedInAs({ address: person.email })}</span>
          <button type="submit" className="min-h-11 underline underline-offset-4">
            {words.signOut}
          </button>
        </form>
      </header>
      <main id="content" className="flex flex-1 flex-col gap-6">
        <BackLink href={back.href}>{back.label}</BackLink>
        <div>
          <h1 className="text-title">{title}</h1>
          {lead && <p className="mt-2 max-w-measure text-body text-ink-2">{lead}</p>}
        </div>
        {error && <ErrorSummary title={words.fix} errors={[error]} />}
        {done && !error && <Done>{done}</Done>}
        <FieldErrors value={error ? [error] : []}>{children}</FieldErrors>
      </main>
      <footer>
        <ThemeSwitch current={theme} language={language} />
      </footer>
    </div>
  );
}

import { href, useLocation } from 'react-router';
import { languages } from '#domain/language.ts';
import { signInWords } from '#locales/account/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { frameWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme-switch.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { type FieldError, FieldErrors } from '#web/ui/field/fields.tsx';
import { LanguageSwitch } from '#web/ui/language-switch.tsx';
import { Wordmark } from '#web/ui/wordmark.tsx';

interface SignInFrameProps {
  title: string;
  lead?: string;
  isError?: boolean;
  /** Drawn above the form, and at its field. */
  error?: FieldError;
  children: React.ReactNode;
}

/** The narrow one-column layout of the sign-in pages. */
export function SignInFrame({ title, lead, error, isError = error !== undefined, children }: SignInFrameProps) {
  const { language, theme } = useVisit();
  const { pathname, search } = useLocation();
  const words = signInWords[language];
  return (
    <div className="mx-auto flex min-h-dvh max-w-120 flex-col gap-8 px-gutter py-10 sm:py-18">
      <title>{isError ? `${words.error}: ${title}` : `${title} · Belfry`}</title>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <Wordmark height={44} />
        <form id={languageForm.id} method="post" action={href('/portal/language')}>
          <input type="hidden" name="next" value={pathname + search} />
          <LanguageSwitch
            label={frameWords[language].languages}
            choices={languages.map((each) => ({ language: each, name: ownNames[each], href: pathname + search }))}
            current={language}
            form={languageForm}
          />
        </form>
      </header>
      <main id="content" className="flex flex-1 flex-col gap-6">
        <div>
          <h1 className="text-title">{title}</h1>
          {lead && <p className="mt-2 text-body text-ink-2">{lead}</p>}
        </div>
        {error && <ErrorSummary title={words.failed} errors={[error]} />}
        <FieldErrors value={error ? [error] : []}>{children}</FieldErrors>
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-4">
        <BackLink href={urls.support(language)}>{words.back}</BackLink>
        <ThemeSwitch current={theme} language={language} />
      </footer>
    </div>
  );
}

const languageForm = { id: 'sign-in-language', intent: 'stay' };

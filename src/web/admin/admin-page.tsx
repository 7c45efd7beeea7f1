import { adminFrameWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';

export interface DeskChoice {
  name: string;
  href: string;
  current: boolean;
}

interface AdminPageProps {
  title: string;
  count?: string;
  lead?: string;
  back?: { href: string; label: string };
  /** The user's desks, each with a link to this page. A single desk shows no choice. */
  desks?: DeskChoice[];
  actions?: React.ReactNode;
  /** The result of the previous action. */
  done?: string | null;
  errors?: { field: string; text: string }[];
  children: React.ReactNode;
}

/** The layout of an admin page: breadcrumb, desk selection, errors or result, and the content. */
export function AdminPage(props: AdminPageProps) {
  const { title, count, lead, back, desks = [], actions, done, errors = [], children } = props;
  const words = adminFrameWords[useVisit().language];
  return (
    <>
      <title>{`${errors.length > 0 ? words.error({ title }) : title} · Belfry`}</title>
      <ConsoleBar title={title} count={count} actions={actions} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <section tabIndex={0} aria-label={title} className="min-h-0 flex-1 relative overflow-y-auto px-5 py-4">
        {back && <BackLink href={back.href}>{back.label}</BackLink>}
        {desks.length > 1 && <DeskChoices label={words.desks} desks={desks} />}
        {errors.length > 0 && (
          <div className="mt-3 mb-5 max-w-fields">
            <ErrorSummary title={words.fix({ count: errors.length })} errors={errors} />
          </div>
        )}
        {done && errors.length === 0 && (
          <div className="mt-2 mb-4 max-w-fields">
            <Banner tone="handled" icon="check" live>
              {done}
            </Banner>
          </div>
        )}
        {lead && <p className="mt-1 max-w-record text-body text-ink-2">{lead}</p>}
        {children}
      </section>
    </>
  );
}

function DeskChoices({ label, desks }: { label: string; desks: DeskChoice[] }) {
  return (
    <nav aria-label={label} className="mb-3 text-body">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {desks.map(({ name, href, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className="pick inline-flex items-center text-ink-2 no-underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

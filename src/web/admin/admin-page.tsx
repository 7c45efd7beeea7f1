import { useActionData } from 'react-router';
import { adminFrameWords } from '#locales/admin/messages.ts';
import { useDone } from '#web/shared/document/use-done.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Done } from '#web/ui/banner.tsx';
import { type ButtonKind, buttonLook } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { type FieldError, FieldErrors } from '#web/ui/field/fields.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { type PickLink, PickLinks } from '#web/ui/frame/pick-links.tsx';
import { Meanwhile, type MeanwhileView } from './meanwhile.tsx';

interface AdminPageProps {
  title: string;
  count?: string;
  lead?: string;
  back?: { href: string; label: string };
  /** The user's desks, each with a link to this page. A single desk shows no choice. */
  desks?: PickLink[];
  /** One link beside the title, which looks like a button. */
  link?: { href: string; label: string; kind?: ButtonKind; download?: boolean };
  actions?: React.ReactNode;
  /** The texts about a change, by the name in `?done=`, or one text for every name. */
  done?: string | object;
  /** The result of this post, such as a test. */
  result?: string | null;
  /** The errors of the address; those of a post are known. */
  errors?: FieldError[];
  children: React.ReactNode;
}

/** The layout of an admin page: breadcrumb, desk selection, errors or result, and the content. */
export function AdminPage(props: AdminPageProps) {
  const { title, count, lead, back, desks = [], link, children } = props;
  const words = adminFrameWords[useVisit().language];
  const answer = useActionData() as { errors?: FieldError[]; meanwhile?: MeanwhileView | null } | undefined;
  const errors = answer?.errors ?? props.errors ?? [];
  const done = useDone(props.done);
  const result = props.result ?? done;
  const actions = link ? (
    <a href={link.href} download={link.download} className={buttonLook(link.kind)}>
      {link.label}
    </a>
  ) : (
    props.actions
  );
  return (
    <ConsolePage
      windowTitle={errors.length > 0 ? words.error({ title }) : title}
      title={title}
      count={count}
      actions={actions}
    >
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      {desks.length > 1 && <PickLinks label={words.desks} links={desks} className="mb-3" />}
      {errors.length > 0 && (
        <div className="mt-3 mb-5 max-w-fields">
          <ErrorSummary title={words.fix({ count: errors.length })} errors={errors} />
        </div>
      )}
      {result && errors.length === 0 && (
        <div className="mt-2 mb-4 max-w-fields">
          <Done>{result}</Done>
        </div>
      )}
      {lead && <p className="mt-1 max-w-record text-body text-ink-2">{lead}</p>}
      {answer?.meanwhile && <Meanwhile {...answer.meanwhile} />}
      <FieldErrors value={errors}>{children}</FieldErrors>
    </ConsolePage>
  );
}

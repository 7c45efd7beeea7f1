import type { ComponentProps, ReactNode } from 'react';
import type { FormerVersionView, RemovedView } from '#web/admin/desks/definitions/former-view.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { OrderedRows, type OrderWords } from '#web/admin/order/ordered-rows.tsx';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { FormerVersions } from './former-versions.tsx';
import { RemovedDefinitions } from './removed-definitions.tsx';

/** The texts of a page of definitions. */
type PageWords = OrderWords &
  Record<'title' | 'lead' | 'edit' | 'add' | 'save' | 'make' | 'none' | 'noneText', string> &
  Partial<Record<'gone' | 'goneText' | 'effect' | 'effectText', string>>;

/** The texts of a retirement. */
type RetireWords = Record<'retire' | 'reinstate' | 'reinstateText', string>;

interface ListedDefinition {
  id: string;
  name: string;
  href: string;
  about: ReactNode;
  isRetired?: boolean;
}

interface DefinitionPageProps extends Pick<ComponentProps<typeof DeskPage>, 'lead' | 'done' | 'children'> {
  /** The form field with the id of a definition, such as `checklist`. */
  of: string;
  /** The address of the list. */
  page: string;
  say: PageWords;
  /** The name of the chosen definition if absent; without one, that of the list. */
  title?: string;
  /** Retired definitions have a list of their own if there is a text for it. */
  rows: readonly ListedDefinition[];
  /** The deleted definitions, which can come back. */
  removed?: RemovedView[];
  /** The definition that the page shows instead of the list. */
  chosen: (Omit<ListedDefinition, 'about'> & { seen: string; former: FormerVersionView[] }) | null;
  /** Lets the chosen definition be retired. `text` says what that changes. */
  retires?: { say: RetireWords; text: string };
  className?: string;
  /** Further buttons of the form, and the value of the one that saves. */
  also?: ReactNode;
  value?: string;
  /** Sections below the form. */
  below?: ReactNode;
}

/** The definitions of a desk in their order with a form for a new one, or one of them with its form and former versions. */
export function DefinitionPage(props: DefinitionPageProps) {
  const {
    of,
    page,
    say,
    chosen,
    rows,
    removed = [],
    className = '',
    also,
    value,
    below,
    retires,
    children,
    done,
  } = props;
  const gone = say.gone ? rows.filter(({ isRetired }) => isRetired) : [];
  const listed = rows.filter((row) => !gone.includes(row));
  const { title = chosen?.name ?? say.title, lead = chosen ? undefined : say.lead } = props;
  return (
    <DeskPage title={title} lead={lead} {...(chosen && { back: { href: page, label: say.title } })} done={done}>
      <div className={`mt-4 flex flex-col gap-8 ${className}`}>
        {chosen === null && listed.length === 0 && <Empty title={say.none}>{say.noneText}</Empty>}
        {chosen === null && listed.length > 0 && <OrderedRows of={of} rows={listed} page={page} say={say} />}
        {chosen === null && gone.length > 0 && (
          <RowSection id="gone" title={say.gone!} lead={say.goneText!} rows={gone.map(goneRow)} />
        )}
        <SaveForm
          id="edit"
          title={chosen ? say.edit : say.add}
          seen={chosen?.seen ?? ''}
          submit={chosen ? say.save : say.make}
          action={chosen?.href ?? page}
          value={value}
          also={also}
        >
          {chosen && <input type="hidden" name={of} value={chosen.id} />}
          {children}
          {say.effect && (
            <Banner tone="sunken">
              <strong>{say.effect}.</strong> {say.effectText}
            </Banner>
          )}
        </SaveForm>
        {chosen && retires && (
          <RetireForm {...retires} isRetired={chosen.isRetired ?? false} named={{ name: of, value: chosen.id }} />
        )}
        {below}
        {chosen === null && <RemovedDefinitions removed={removed} name={of} />}
        {chosen && (
          <FormerVersions
            versions={chosen.former}
            seen={chosen.seen}
            action={chosen.href}
            named={{ name: of, value: chosen.id }}
          />
        )}
      </div>
    </DeskPage>
  );
}

function goneRow({ id, name, href, about }: ListedDefinition) {
  return {
    key: id,
    about: (
      <>
        <a className="link" href={href}>
          {name}
        </a>
        {about}
      </>
    ),
  };
}

interface RetireFormProps {
  isRetired: boolean;
  say: RetireWords;
  /** Says what a retirement changes. */
  text: string;
  /** The hidden field that names the definition, if the address does not. */
  named?: { name: string; value: string };
}

/** Retires a definition, after saying what that changes, or brings it back. */
export function RetireForm({ isRetired, say, text, named }: RetireFormProps) {
  const intent = isRetired ? 'reinstate' : 'retire';
  return (
    <Section id="retire" title={say[intent]}>
      <p className="max-w-record text-body">{isRetired ? say.reinstateText : text}</p>
      <form method="post" className="mt-3">
        {named && <input type="hidden" {...named} />}
        <Button name="intent" value={intent}>
          {say[intent]}
        </Button>
      </form>
    </Section>
  );
}

import { Form, href, useLocation } from 'react-router';
import { densities } from '#domain/staff/staff-settings.ts';
import {
  areUsual,
  columns,
  fieldColumnsMax,
  fixedColumns,
  isOfApprovals,
  sortOfColumn,
  type TicketSort,
  ticketSorts,
} from '#domain/views/columns.ts';
import { number } from '#locales/format.ts';
import type { ListPage } from '#web/console/list/read-page.ts';
import { useViewWords, useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { exportedMax } from '#web/shared/exported-max.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/fields.tsx';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

export const displayPanelId = 'display';

interface DisplayPanelProps {
  page: ListPage;
  sortHref: (sort: TicketSort) => string;
  selectHref: string;
  fileHref: string;
  filter: { href: string; onPhone: string };
}

/**
 * Order, columns and row height of a list, per agent. On a phone it is the list's menu and starts with the buttons of a wide
 * window.
 */
export function DisplayPanel({ page, sortHref, selectHref, fileHref, filter }: DisplayPanelProps) {
  const say = useViewWords();
  const { language } = useVisit();
  const { list, bulk } = useWords();
  return (
    <PopoverPanel id={displayPanelId} title={say.display}>
      <ul className="-mx-1 mb-3 border-b border-line pb-2 sm:hidden">
        {page.rows.length > 0 && <Choice icon="check" href={selectHref} label={bulk.mode} />}
        <Choice icon="plus" href={href('/console/new')} label={list.newTicket} />
        <Choice icon="filter" href={filter.href} label={filter.onPhone} />
      </ul>
      <ul aria-label={say.order} className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-body">
        {sortsOf(page).map((sort) => (
          <li key={sort}>
            <a
              href={sortHref(sort)}
              aria-current={sort === page.sort || undefined}
              className={`inline-flex items-center max-sm:min-h-11 ${sort === page.sort ? 'font-strong no-underline' : 'link'}`}
            >
              {say.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
      <Columns page={page} />
      {page.rows.length > 0 && (
        <p className="mt-3 border-t border-line pt-3 text-body">
          <a href={fileHref} download="tickets.csv" className="link inline-flex items-center max-sm:min-h-11">
            {say.exported({ max: number(exportedMax, language) })}
          </a>
        </p>
      )}
    </PopoverPanel>
  );
}

/** Orders by dates of approvals only where the list shows them: most desks ask for none. */
function sortsOf({ columns: shown, sort: current }: ListPage): TicketSort[] {
  const ofColumns = shown.map((column) => sortOfColumn[column]);
  return ticketSorts.filter((sort) => !isOfApprovals(sort) || sort === current || ofColumns.includes(sort));
}

function Choice({ icon, href, label }: { icon: IconName; href: string; label: string }) {
  return (
    <li>
      <a
        href={href}
        onClick={() => closePanel(displayPanelId)}
        className="flex min-h-11 items-center gap-3 rounded-field px-1 text-body no-underline hover:bg-hover"
      >
        <Icon name={icon} />
        {label}
      </a>
    </li>
  );
}

function Columns({ page }: { page: ListPage }) {
  const say = useViewWords();
  const { search } = useLocation();
  return (
    <Form
      method="post"
      action={href('/console/columns')}
      key={`${page.list} ${page.density} ${page.columns.join(' ')}`}
      onSubmit={() => closePanel(displayPanelId)}
      className="max-sm:[&_.choice]:self-center max-sm:[&_label]:min-h-11 max-sm:[&_label]:content-center"
    >
      <input type="hidden" name="list" value={page.list} />
      <input type="hidden" name="at" value={search} />
      <DisplayChoices page={page} />
      <p className="mt-3 flex flex-wrap gap-2">
        <Button kind="outlined">{say.columnsSave}</Button>
        {!areUsual(page.columns) && (
          <Button kind="plain" name="usual" value="yes">
            {say.columnsUsual}
          </Button>
        )}
      </p>
    </Form>
  );
}

function DisplayChoices({ page: { columns: shown, ofFields, density } }: { page: ListPage }) {
  const say = useViewWords();
  const { display } = useWords().ownSettings;
  const own = columns.filter((column) => !fixedColumns.includes(column));
  const offered = [...own.map((column) => ({ column, label: say.columns[column] })), ...ofFields];
  return (
    <>
      <fieldset>
        <legend className="text-label">{say.columnsTitle}</legend>
        <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1">
          {offered.map(({ column, label }) => (
            <CheckField
              key={column}
              id={`column-${column}`}
              name="column"
              value={column}
              label={label}
              defaultChecked={shown.includes(column)}
            />
          ))}
        </div>
        {ofFields.length > fieldColumnsMax && (
          <p className="mt-1 text-secondary text-ink-2">{say.fieldColumnsMax({ max: fieldColumnsMax })}</p>
        )}
      </fieldset>
      <fieldset className="mt-3">
        <legend className="text-label">{display.density}</legend>
        <div className="mt-2 grid gap-y-1">
          {densities.map((each) => (
            <CheckField
              key={each}
              type="radio"
              id={`density-${each}`}
              name="density"
              value={each}
              label={display.densities[each]}
              defaultChecked={density === each}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

import { Form, useLocation } from 'react-router';
import { columns, fixedColumns, usualColumns } from '#domain/view/columns.ts';
import type { TicketSort } from '#domain/view/sorts.ts';
import { viewWords } from '#locales/console/views/messages.ts';
import type { ListPage } from '#web/console/list/read-page.ts';
import { closePanel, PopoverPanel } from '#web/console/ticket/popover-panel.tsx';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { urls } from '#web/urls.ts';

const panelId = 'display';

/** The usual one first. */
const sorts: TicketSort[] = ['due', '-openedAt', '-changedAt'];

interface DisplayPanelProps {
  page: Pick<ListPage, 'columns' | 'sort' | 'list'>;
  sortHref: (sort: TicketSort) => string;
}

/** In which order a list stands, and which columns it shows: each agent's own choice for each list. */
export function DisplayPanel({ page, sortHref }: DisplayPanelProps) {
  const say = viewWords[useVisit().language];
  const { search } = useLocation();
  const chooses = columns.filter((column) => !fixedColumns.includes(column));
  return (
    <>
      <Button kind="outlined" popoverTarget={panelId}>
        {say.display}
      </Button>
      <PopoverPanel id={panelId} title={say.display}>
        <ul aria-label={say.order} className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-body">
          {sorts.map((sort) => (
            <li key={sort}>
              <a
                href={sortHref(sort)}
                aria-current={sort === page.sort || undefined}
                className={sort === page.sort ? 'font-strong no-underline' : 'link'}
              >
                {say.sorts[sort]}
              </a>
            </li>
          ))}
        </ul>
        <Form
          method="post"
          action={urls.listColumns()}
          key={`${page.list} ${page.columns.join(' ')}`}
          onSubmit={() => closePanel(panelId)}
        >
          <input type="hidden" name="list" value={page.list} />
          <input type="hidden" name="at" value={search} />
          <fieldset>
            <legend className="text-label">{say.columnsTitle}</legend>
            <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1">
              {chooses.map((column) => (
                <CheckField
                  key={column}
                  id={`column-${column}`}
                  name="column"
                  value={column}
                  label={say.columns[column]}
                  defaultChecked={page.columns.includes(column)}
                />
              ))}
            </div>
          </fieldset>
          <p className="mt-3 flex flex-wrap gap-2">
            <Button type="submit" kind="outlined">
              {say.columnsSave}
            </Button>
            {page.columns.join() !== usualColumns.join() && (
              <Button type="submit" kind="plain" name="usual" value="yes">
                {say.columnsUsual}
              </Button>
            )}
          </p>
        </Form>
      </PopoverPanel>
    </>
  );
}

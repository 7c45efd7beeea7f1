import type { Language } from '#domain/language.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme/theme-switch.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import { Key } from '#web/ui/key.tsx';
import { ConsoleSample } from './console-sample.tsx';
import { ListRow } from './list-row.tsx';
import { groups } from './sample-rows.ts';

export const handle: PageHandle = { scripts: true, density: 'console' };

export default function ListPage() {
  const { language, theme } = useVisit();
  return (
    <ConsoleSample language={language} foot={<ThemeSwitch current={theme} language={language} />}>
      <title>List</title>
      <ConsoleBar title="To do next" count="23" actions={<Actions />} />
      <div className="list-pane min-h-0 flex-1 overflow-y-auto pb-8">
        <Tickets language={language} />
      </div>
    </ConsoleSample>
  );
}

function Actions() {
  return (
    <>
      <Button kind="plain" icon="filter">
        Filter <Key>F</Key>
      </Button>
      <Button kind="plain" icon="sort">
        Due first
      </Button>
      <Button icon="phone">
        Take a call <Key>C</Key>
      </Button>
      <Button kind="main" icon="plus">
        New ticket
      </Button>
    </>
  );
}

function Tickets({ language }: { language: Language }) {
  return (
    <table className="list">
      <thead>
        <tr className="list-head">
          <th className="list-select">
            <input type="checkbox" className="choice" aria-label="Select all" />
          </th>
          <th className="list-status">Status</th>
          <th className="list-number">Number</th>
          <th>Summary</th>
          <th className="list-who">Requester and site</th>
          <th className="list-assignee">Assignee</th>
          <th className="list-due">Due</th>
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title} className="list-body">
          <tr className="list-group">
            <th colSpan={7} scope="rowgroup">
              {title}
              <span className="list-group-count">{rows.length}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <ListRow key={row.number} reader={language} {...row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

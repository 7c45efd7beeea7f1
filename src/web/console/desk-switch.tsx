import { Form, href, useLocation } from 'react-router';
import { forecastWords } from '#locales/console/messages.ts';
import { chosenDesk } from '#web/app/kept-choice.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { menuRow } from '#web/shared/frame/account-menu.tsx';
import { DeskButton, DeskHome } from '#web/ui/frame/desk-home.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

interface DeskSwitchProps {
  /** The person's desks, and whether lists show them. */
  desks: { prefix: string; name: string; shown: boolean }[];
}

const menuId = 'desk-menu';

/** The name of the desk that lists show. A person of several desks chooses one or all of them here, without scripts too. */
export function DeskSwitch({ desks }: DeskSwitchProps) {
  const { allDesks, desk } = forecastWords[useVisit().language];
  const next = useBeginning();
  const shown = desks.filter((each) => each.shown);
  const name = shown.map((each) => each.name).join(', ') || 'Belfry';
  if (desks.length < 2) return <DeskHome name={name} href={urls.console()} />;
  const showsAll = shown.length === desks.length;
  const choices = [
    { prefix: '', name: allDesks, chosen: showsAll },
    ...desks.map((each) => ({ ...each, chosen: each.shown && !showsAll })),
  ];
  return (
    <>
      <DeskButton name={name} menuId={menuId} />
      <PopoverPanel id={menuId} title={desk}>
        <Form method="post" action={href('/choices')} replace onSubmit={() => closePanel(menuId)}>
          <input type="hidden" name="next" value={next} />
          {choices.map((choice) => (
            <button
              type="submit"
              key={choice.prefix}
              name={chosenDesk.name}
              value={choice.prefix}
              aria-pressed={choice.chosen}
              className={choice.chosen ? `${menuRow} font-strong` : menuRow}
            >
              {choice.name}
              {choice.chosen && <Icon name="check" />}
            </button>
          ))}
        </Form>
      </PopoverPanel>
    </>
  );
}

/** This page, and a list from its beginning: another desk has other pages. */
function useBeginning(): string {
  const { pathname, search } = useLocation();
  const parameters = new URLSearchParams(search);
  for (const place of ['after', 'seen']) parameters.delete(place);
  return parameters.size > 0 ? `${pathname}?${parameters}` : pathname;
}

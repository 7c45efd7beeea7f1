import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/strokes.ts';

export interface MenuChoice {
  id: string;
  label: string;
  icon?: IconName;
  /** In urgent's colour: closes, removes, ends. */
  danger?: boolean;
  /** Why it cannot be chosen now. */
  disabledBecause?: string;
}

interface MenuProps {
  /** Names the button; an icon alone needs it as much as the menu does. */
  label: string;
  button?: React.ReactNode;
  choices: MenuChoice[];
  onChoose: (id: string) => void;
}

export function Menu({ label, button = <Icon name="more" />, choices, onChoose }: MenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={opener}>
        {button}
      </Button>
      <Popover placement="bottom end" className="floating arriving min-w-52 py-1">
        <AriaMenu
          aria-label={label}
          onAction={(key) => onChoose(String(key))}
          disabledKeys={choices.filter((choice) => choice.disabledBecause).map((choice) => choice.id)}
          className="outline-none"
        >
          {choices.map((choice) => (
            <Choice key={choice.id} {...choice} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ id, label, icon, danger = false, disabledBecause }: MenuChoice) {
  return (
    <MenuItem id={id} textValue={label} className={`${item} ${danger ? 'text-urgent' : 'text-ink'}`}>
      {icon && <Icon name={icon} className="mt-0.5" />}
      <span>
        {label}
        {disabledBecause && <span className="block max-w-60 text-secondary text-ink-3">{disabledBecause}</span>}
      </span>
    </MenuItem>
  );
}

const opener =
  'inline-flex min-h-control min-w-control cursor-pointer items-center justify-center gap-2 rounded-field px-2 text-ink hover:bg-hover';
const item =
  'flex min-h-11 cursor-pointer gap-2.5 px-3 py-1.5 text-body outline-none sm:min-h-8 ' +
  'data-disabled:cursor-not-allowed data-disabled:text-ink-3 data-focused:bg-selected';

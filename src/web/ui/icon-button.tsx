import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends Omit<React.ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> {
  icon: Extract<IconName, 'bold' | 'list' | 'paperclip' | 'more' | 'close' | 'search' | 'menu' | 'sidebar'>;
  /** Its action, as accessible name and tooltip. */
  label: string;
}

/** Icons without a label are allowed only for these few, always with a name and a tooltip (guide, 9). */
export function IconButton({ icon, label, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className="inline-flex size-11 flex-none items-center justify-center rounded-field text-ink hover:bg-hover active:bg-selected sm:size-8"
    >
      <Icon name={icon} />
    </button>
  );
}

import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';

/** The desk's name at the top of the navigation, as a link to its first page. */
export function DeskHome({ name, href }: { name: string; href: string }) {
  return (
    <a href={href} title={name} className={row}>
      <DeskName name={name} />
    </a>
  );
}

/** The same as a button that opens a menu. */
export function DeskButton({ name, menuId }: { name: string; menuId: string }) {
  return (
    <button
      type="button"
      popoverTarget={menuId}
      title={name}
      className={`${row} w-full rounded-field text-left hover:bg-hover`}
    >
      <DeskName name={name} />
      <Icon name="chevronDown" className="ml-auto rail:hidden" />
    </button>
  );
}

function DeskName({ name }: { name: string }) {
  return (
    <>
      <Mark size={26} />
      <span className="min-w-0 text-body/5 font-strong rail:sr-only">{name}</span>
    </>
  );
}

const row = 'flex min-h-14 flex-none items-center gap-3 px-2 py-2 no-underline focus-visible:-outline-offset-3';

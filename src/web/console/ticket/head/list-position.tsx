import { useEffect } from 'react';
import { figure } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import { noteOpened, placeInList } from '#web/console/list-place.ts';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Icon } from '#web/ui/icon.tsx';

/** "3 of 47", with the tickets before and after in the list that the agent came from. */
export function ListPosition({ number }: { number: string }) {
  const { ticket, commands } = useWords();
  const isAwake = useHydrated();
  useEffect(() => noteOpened(number), [number]);
  const here = isAwake ? placeInList(urls.ticket(number)) : null;
  if (here === null) return null;
  const { place, total, before, onward } = here;
  const said = place !== null && total !== null && ticket.placeInList({ place, total: figure(total) });
  const { ticketBefore, ticketOnward } = commands.names;
  return (
    <span className="flex flex-none items-center text-secondary text-ink-2 tabular-nums">
      <Beside href={before} label={ticketBefore} icon="chevronLeft" />
      {said && <span className="px-1 max-[23rem]:sr-only @max-[44rem]/head:sr-only">{said}</span>}
      <Beside href={onward} label={ticketOnward} icon="chevronRight" />
    </span>
  );
}

interface BesideProps {
  /** Null at an end of the list. */
  href: string | null;
  label: string;
  icon: 'chevronLeft' | 'chevronRight';
}

function Beside({ href, label, icon }: BesideProps) {
  const box = 'inline-flex size-11 flex-none items-center justify-center rounded-field sm:size-8';
  if (href === null)
    return (
      <span className={`${box} text-ink-3`}>
        <Icon name={icon} />
      </span>
    );
  return (
    <a href={href} title={label} aria-label={label} className={`${box} text-ink hover:bg-hover`}>
      <Icon name={icon} />
    </a>
  );
}

import { Icon } from '../icons/icon.tsx';

/** A file that is here already: its name, its size, and what can be done with it. */
export function FileRow({ name, size, action }: { name: string; size: string; action?: React.ReactNode }) {
  return (
    <li className="flex items-center gap-3 border-b border-line py-2 text-secondary">
      <Icon name="file" />
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="whitespace-nowrap text-ink-2">{size}</span>
      {action}
    </li>
  );
}

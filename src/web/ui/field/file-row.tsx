import { Icon } from '../icons/icon.tsx';

interface FileRowProps {
  name: string;
  size: string;
  /** The current state, for example waiting for the virus scanner. */
  state?: string;
  action?: React.ReactNode;
}

/** An uploaded file: name, size and actions. */
export function FileRow({ name, size, state, action }: FileRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-2 text-secondary">
      <Icon name="file" />
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="whitespace-nowrap text-ink-2">{size}</span>
      {action}
      {state && <span className="w-full text-ink-2">{state}</span>}
    </li>
  );
}

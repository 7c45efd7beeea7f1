interface AvatarProps {
  /** Null means nobody: a dashed ring. */
  name: string | null;
  /** Desk people are filled; the requester's side is pale. */
  side?: 'desk' | 'requester';
  /** `record` is small in the console and large on a requester's page. */
  size?: 'small' | 'large' | 'record';
  /** Is viewing this page; add a visible label. */
  present?: boolean;
}

/** Initials beside the name, so screen readers skip them. */
export function Avatar({ name, side = 'desk', size = 'small', present = false }: AvatarProps) {
  return (
    <span aria-hidden="true" className="relative inline-flex flex-none">
      <span
        className={`inline-flex items-center justify-center rounded-full font-bold ${sizes[size]} ${look(name, side)}`}
      >
        {name && initials(name)}
      </span>
      {present && (
        <span className="absolute -right-0.5 -bottom-0.5 size-2 rounded-full border border-surface bg-handled forced-color-adjust-none" />
      )}
    </span>
  );
}

const sizes = {
  small: 'size-5.5 text-initials',
  large: 'size-8.5 text-[0.8125rem]/4',
  record: 'size-8.5 text-[0.8125rem]/4 in-data-[density=console]:size-5.5 in-data-[density=console]:text-initials',
};

function look(name: string | null, side: 'desk' | 'requester'): string {
  if (name === null) return 'border border-dashed border-step-edge';
  return side === 'desk'
    ? 'bg-step-done text-on-step-done forced-color-adjust-none'
    : 'bg-selected text-ink forced-colors:border';
}

/** The first letters of the first two words: Nadia El Amrani is NE. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}

import { type IconName, strokes } from './strokes.ts';

/** Screen readers skip it because the text beside it says the same. A button with only an icon needs a name. */
export function Icon({ name, size = 16, className = '' }: { name: IconName; size?: number; className?: string }) {
  const look = name === 'more' ? 'icon icon-dots' : 'icon';
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className={`${look} ${className}`}>
      <path d={strokes[name]} />
    </svg>
  );
}

/** The triangle for urgent items and errors: filled, so that it stands out without colour. */
export function WarningIcon({ size = 16, className = '' }: { size?: number; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className={`flex-none ${className}`}>
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M8 .9c.5 0 .8.2 1 .6l6.5 11.7c.5.9 0 1.9-1 1.9h-13c-1 0-1.5-1-1-1.9L7 1.5c.2-.4.5-.6 1-.6zM7 5.6h2l-.3 4.6H7.3zm1 5.6a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2z"
      />
    </svg>
  );
}

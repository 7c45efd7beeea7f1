import { Icon } from './icon.tsx';

/** A link to the previous page in the hierarchy: "Meine Tickets". */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <p className="flex items-center gap-2 text-secondary print:hidden">
      <Icon name="chevronLeft" size={12} className="text-accent" />
      <a href={href} className="link -my-1 py-1 max-sm:-my-3 max-sm:py-3">
        {children}
      </a>
    </p>
  );
}

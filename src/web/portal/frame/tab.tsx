/** A link to a page beside this one. The tab of this page is marked. */
export function Tab({ href, isHere, children }: { href: string; isHere: boolean; children: string }) {
  const look = isHere
    ? 'border-accent-line font-strong text-ink'
    : 'border-transparent text-ink-2 underline-offset-4 hover:text-ink hover:underline';
  return (
    <a
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className={`flex min-h-11 items-center border-b-3 text-body no-underline ${look}`}
    >
      {children}
    </a>
  );
}

/** A link in a text. */
export function TextLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a className="link" href={href}>
      {children}
    </a>
  );
}

/** A group of components between rules, in one of the two densities. */
export function Section({
  title,
  console = false,
  children,
}: {
  title: string;
  console?: boolean;
  children: React.ReactNode;
}) {
  return (
    <section className="border-t border-line py-8" data-density={console ? 'console' : undefined}>
      <h2 className="mb-4 text-sub text-ink-2">{title}</h2>
      <div className="flex flex-col gap-6">{children}</div>
    </section>
  );
}

export function Row({ children }: { children: React.ReactNode }) {
  return <div className="flex flex-wrap items-center gap-4">{children}</div>;
}

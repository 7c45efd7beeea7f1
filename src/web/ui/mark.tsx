const tower = 'M16 .5 21 8.5v3.2h2.3V14H26v17.5H6V14h2.7v-2.3H11V8.5z';
const bell =
  'M16 16c-3.25 0-4.8 2.45-4.8 5.5 0 3-.55 4.45-1.55 5.7v1.25h12.7V27.2c-1-1.25-1.55-2.7-1.55-5.7 0-3.05-1.55-5.5-4.8-5.5zM14.15 29.3a1.85 1.6 0 0 0 3.7 0z';

/** A stepped tower with its bell. It is beside a name, so screen readers skip it. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="flex-none">
      <MarkShapes />
    </svg>
  );
}

export function MarkShapes() {
  return (
    <>
      <path className="fill-mark-stone" d={tower} />
      <path className="fill-mark-bell" d={bell} />
    </>
  );
}

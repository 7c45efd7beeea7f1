/** Static bars in place of rows, for a list that loads for more than 300 ms. Nothing moves. */
export function Skeleton({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="flex flex-col gap-3.5 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move.
        <span key={row} className={`h-2.5 rounded-tag bg-selected ${widths[row % widths.length]}`} />
      ))}
    </div>
  );
}

const widths = ['w-3/4', 'w-1/2', 'w-2/3'];

interface TableHeadProps {
  heads: string[];
  /** Where the table folds each cell has its own label, so that only screen readers need the head. */
  folds?: boolean;
}

/** The row of headings of a table. */
export function TableHead({ heads, folds = false }: TableHeadProps) {
  return (
    <thead className={folds ? 'folded:sr-only' : undefined}>
      <tr className="border-b border-line-strong text-left text-small text-ink-2">
        {heads.map((head) => (
          <th key={head} scope="col" className="py-1.5 pr-4 font-normal">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface TextListProps extends Pick<React.ComponentProps<'ul'>, 'className' | 'lang'> {
  /** Different from each other. */
  items: readonly string[];
}

/** A list of plain texts. */
export function TextList({ items, ...list }: TextListProps) {
  return (
    <ul {...list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

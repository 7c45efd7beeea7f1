import { dragLook } from '#web/admin/order/drag-handle.tsx';
import { useOrder } from '#web/admin/order/use-order.tsx';
import { Button } from '#web/ui/button.tsx';

export type OrderWords = Record<'up' | 'down', string> & {
  /** Returns the label of a button, which names its row. */
  named(values: { act: string; name: string }): string;
};

interface OrderedRowsProps {
  /** What the rows are: the name of the form field with a row's id, such as `macro`. */
  of: string;
  rows: readonly { id: string; name: string; href: string; about: React.ReactNode }[];
  /** The address that takes the moves, as the intents `up` and `down`. */
  page: string;
  say: OrderWords;
}

/** A list in an order of its desk: a row moves by dragging, by keys, and without scripts by its buttons. */
export function OrderedRows({ of, rows, page, say }: OrderedRowsProps) {
  const { handle, status } = useOrder((id, by) => ({
    [of]: id,
    intent: by < 0 ? 'up' : 'down',
    steps: String(Math.abs(by)),
  }));
  return (
    <>
      {status}
      <ol data-order className="max-w-page border-t border-line">
        {rows.map(({ id, name, href, about }, place) => (
          <li
            key={id}
            id={`${of}-${id}`}
            data-item
            className={`flex flex-wrap items-start gap-x-4 border-b border-line py-2 wrap-anywhere ${dragLook}`}
          >
            {handle({ id: `${of}-${id}`, name }, id)}
            <div className="min-w-0 flex-1 basis-60">
              <a className="link text-body font-strong" href={href}>
                {name}
              </a>
              {about}
            </div>
            <form method="post" action={page} className="flex gap-1 max-sm:-ml-3">
              <input type="hidden" name={of} value={id} />
              {(['up', 'down'] as const).map((act) =>
                (act === 'up' ? place > 0 : place < rows.length - 1) ? (
                  <Button
                    key={act}
                    name="intent"
                    value={act}
                    kind="plain"
                    aria-label={say.named({ act: say[act], name })}
                  >
                    {say[act]}
                  </Button>
                ) : null,
              )}
            </form>
          </li>
        ))}
      </ol>
    </>
  );
}

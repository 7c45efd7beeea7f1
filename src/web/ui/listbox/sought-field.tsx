import type { useListbox } from '#web/ui/listbox/use-listbox.ts';

interface SoughtFieldProps<T> {
  label: string;
  listbox: ReturnType<typeof useListbox<T>>;
  value: string;
  onChange: (sought: string) => void;
}

/** The field of a panel that searches a list. It has the focus when the panel opens, and belongs to no form. */
export function SoughtField<T>({ label, listbox, value, onChange }: SoughtFieldProps<T>) {
  return (
    <label className="flex flex-col gap-1 text-secondary">
      {label}
      <input
        type="text"
        {...listbox.field}
        form=""
        value={value}
        ref={(field) => field?.setAttribute('autofocus', '')}
        spellCheck={false}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
          listbox.restart();
        }}
        className="control"
      />
    </label>
  );
}

import { Icon } from '../icon.tsx';
import { Key } from '../key.tsx';

interface SearchInputProps extends Omit<React.ComponentProps<'input'>, 'type' | 'className' | 'placeholder'> {
  id: string;
  label: string;
}

/** The search field at the top of the navigation, with its label inside while it is empty. The key `/` leads to it. */
export function SearchInput({ label, ...input }: SearchInputProps) {
  return (
    <>
      <Icon name="search" className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-ink-2" />
      <input type="search" placeholder=" " {...input} className="peer control pr-2 pl-8 rail:pr-0" />
      <label
        htmlFor={input.id}
        className="pointer-events-none absolute inset-y-0 right-2.5 left-8 flex items-center justify-between text-row text-ink-2 opacity-0 peer-placeholder-shown:opacity-100 peer-focus:opacity-0 rail:sr-only"
      >
        {label}
        <Key>/</Key>
      </label>
    </>
  );
}

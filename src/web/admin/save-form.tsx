import type { ComponentProps, ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';

interface SaveFormProps
  extends Pick<ComponentProps<'form'>, 'className' | 'method' | 'action' | 'encType' | 'noValidate' | 'children'>,
    Pick<ComponentProps<typeof Button>, 'kind' | 'name' | 'value' | 'wide'> {
  /** Id of the heading. */
  id?: string;
  /** Without it, the title of the page names the form. */
  title?: string;
  lead?: string | false;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen?: string;
  submit: string;
  /** Further buttons, after the one that saves. */
  also?: ReactNode;
}

/** Fields below a heading, with one button that saves them. Browsers suggest no values, since they are of others. `value` tells the forms of a page apart. */
export function SaveForm(props: SaveFormProps) {
  const { id, title, lead, seen, submit, name = 'intent', value, kind = 'main', wide, also, children, ...form } = props;
  return (
    <form method="post" autoComplete="off" className="flex flex-col gap-4" aria-labelledby={id} {...form}>
      {title && (
        <div>
          <h2 id={id} className="text-section">
            {title}
          </h2>
          {lead && <p className="text-secondary text-ink-2">{lead}</p>}
        </div>
      )}
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      {children}
      <p className={also ? 'flex flex-wrap gap-3' : undefined}>
        <Button kind={kind} name={value === undefined ? undefined : name} value={value} wide={wide}>
          {submit}
        </Button>
        {also}
      </p>
    </form>
  );
}

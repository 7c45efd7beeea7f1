import { Form, href, useLocation } from 'react-router';
import type { Preview } from '#web/app/kept-choice.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';

/** Shows or hides the preview beside the list, in windows with room for it; the browser remembers it. */
export function PreviewToggle({ preview }: { preview: Preview }) {
  const say = useViewWords().preview;
  const { pathname, search } = useLocation();
  const isOn = preview === 'on';
  return (
    <Form
      method="post"
      action={href('/choices')}
      replace
      preventScrollReset
      className="max-md:hidden [@media(scripting:none)]:hidden"
    >
      <input type="hidden" name="next" value={pathname + search} />
      <Button kind="outlined" name="preview" value={isOn ? 'off' : 'on'} aria-pressed={isOn} data-act="preview">
        {say.title}
      </Button>
    </Form>
  );
}

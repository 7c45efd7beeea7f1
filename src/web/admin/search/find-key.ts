/** The key of the search over all settings, on administration pages without React. Apart from the script of public pages, which stays small. */

import { focusByKey } from '#web/ui/field/focus-by-key.ts';

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-key]'))
  document.addEventListener('keydown', (event) => focusByKey(event, field));

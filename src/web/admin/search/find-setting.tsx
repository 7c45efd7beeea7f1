import { href, useLocation } from 'react-router';
import { adminSearchWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { focusByKey } from '#web/ui/field/focus-by-key.ts';
import { SearchInput } from '#web/ui/frame/search-input.tsx';
import { useListener } from '#web/ui/use-listener.ts';

const id = 'find';

/** The search over all settings, at the top of the navigation. */
export function FindSetting() {
  const { label } = adminSearchWords[useVisit().language];
  const { pathname, search } = useLocation();
  const asked = pathname === urls.findSetting() ? (new URLSearchParams(search).get('q') ?? '') : '';
  useListener('document', 'keydown', (event: KeyboardEvent) => focusByKey(event, document.getElementById(id)));
  return (
    <search className="flex-none">
      <form action={urls.findSetting()} className="relative">
        <SearchInput
          id={id}
          name="q"
          label={label}
          defaultValue={asked}
          autoComplete="off"
          data-key="/"
          data-find={href('/admin/search/suggest')}
        />
      </form>
    </search>
  );
}

import type { ComponentProps } from 'react';
import { desksWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';

interface DeskPartProps extends Pick<ComponentProps<typeof AdminPage>, 'done' | 'errors' | 'children'> {
  part: keyof (typeof desksWords)['en']['parts'];
  /** The name of the desk and the address of its page. */
  name: string;
  back: string;
}

/** The page of one part of a desk's settings. */
export function DeskPart({ part, name, back, ...page }: DeskPartProps) {
  const words = desksWords[useVisit().language].parts[part];
  return <AdminPage title={words.name} lead={words.about} back={{ href: back, label: name }} {...page} />;
}

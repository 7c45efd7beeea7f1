import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { slate, touchIcon } from './icons.ts';

/** Makes a page installable as an app. React moves the elements into the head. */
export function AppLinks({ desk, start }: { desk?: string; start?: 'console' }) {
  const { language } = useVisit();
  return (
    <>
      <link rel="manifest" href={urls.manifest(language, { desk, start })} />
      <link rel="apple-touch-icon" href={touchIcon} />
      <meta name="theme-color" content={slate} />
    </>
  );
}

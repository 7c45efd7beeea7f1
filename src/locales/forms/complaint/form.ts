import { builtIn } from '#locales/forms/built-in.ts';
import { de } from '#locales/forms/complaint/de.ts';
import { en } from '#locales/forms/complaint/en.ts';
import { fr } from '#locales/forms/complaint/fr.ts';
import { nl } from '#locales/forms/complaint/nl.ts';

/** Open to everyone, so it asks for little (R10). */
export const complaint = builtIn(
  'complaint',
  { fr, nl, de, en },
  {
    what: {
      summary: { type: 'summary', required: true },
      about: { type: 'choice', completes: true },
      happened: { type: 'text', required: true },
      since: { type: 'line', completes: true },
      wanted: { type: 'text', completes: true },
    },
    where: {
      known: { type: 'choice' },
      number: { type: 'line', completes: true, condition: { question: 'known', is: ['yes'] } },
      site: { type: 'site' },
    },
    more: {
      files: { type: 'files' },
    },
  },
);

import { builtIn } from '#locales/forms/built-in.ts';
import { de } from '#locales/forms/question/de.ts';
import { en } from '#locales/forms/question/en.ts';
import { fr } from '#locales/forms/question/fr.ts';
import { nl } from '#locales/forms/question/nl.ts';

/** How something is done. It may be about no site in particular. */
export const question = builtIn(
  'question',
  { fr, nl, de, en },
  {
    what: {
      summary: { type: 'summary', required: true },
      asked: { type: 'text', required: true },
      goal: { type: 'text', completes: true },
      tried: { type: 'choice' },
      attempt: { type: 'text', completes: true, condition: { question: 'tried', is: ['yes'] } },
    },
    where: {
      site: { type: 'site' },
      url: { type: 'url' },
    },
    more: {
      files: { type: 'files' },
    },
  },
);

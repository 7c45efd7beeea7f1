import { builtIn } from '#locales/forms/built-in.ts';
import { incidentWords } from '#locales/forms/messages.ts';

/** Something does not work: the questions that R6 requires, in the order of telling. */
export const incident = builtIn('incident', incidentWords, {
  where: {
    site: { type: 'site', required: true },
    summary: { type: 'summary', required: true },
    url: { type: 'url', completes: true },
  },
  what: {
    done: { type: 'text', completes: true },
    happened: { type: 'text', required: true },
    expected: { type: 'text', completes: true },
    error: { type: 'choice', completes: true },
    message: { type: 'text', completes: true, condition: { question: 'error', is: ['text'] } },
  },
  reach: {
    since: { type: 'line', completes: true },
    whom: { type: 'choice', completes: true },
  },
  more: {
    files: { type: 'files' },
    urgent: { type: 'urgent' },
  },
});

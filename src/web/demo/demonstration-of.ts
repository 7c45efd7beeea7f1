import { data } from 'react-router';
import type { Visit } from '#web/context.ts';
import type { DemonstrationServices } from '#web/services.ts';

/** The demonstration's services; a real desk has none, and these pages do not exist there. */
export function demonstrationOf({ services }: Visit): DemonstrationServices {
  if (services.demonstration === null) throw data(null, 404);
  return services.demonstration;
}

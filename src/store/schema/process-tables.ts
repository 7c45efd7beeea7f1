import type { Instant } from '#domain/instant.ts';
import type { Json } from '#store/schema/json-column.ts';

export interface ProcessSchema {
  processes: {
    id: string;
    /** Whether it runs jobs (`work`, `start`). */
    works: boolean;
    host: string;
    pid: number;
    /** The program's version; empty for a process that started before versions were saved. */
    version: string;
    startedAt: Instant;
    beatAt: Instant;
    /** How far its clock is ahead of the database's; negative if behind. */
    aheadMilliseconds: number;
    /** When it last finished each round, by the database's clock. */
    rounds: Json<Record<string, Instant>>;
    /** Why the relay took no letter when the process last asked; null if it would. */
    relayFailure: string | null;
  };
}

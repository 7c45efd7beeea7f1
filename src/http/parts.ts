import type { Registry } from 'prom-client';
import type { LoopDelay } from '#desk/processes/loop-delay.ts';
import type { Obstacle } from '#desk/processes/pulse.ts';
import type { Visitor } from '#desk/sign-in/visitor.ts';
import type { Log, World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import type { StaffSignal } from '#domain/notifications/staff-news.ts';
import type { Hint } from '#store/database/hints.ts';

export interface HttpSettings {
  /** BELFRY_URL without a trailing slash. All addresses are made from it alone (attack 22). */
  url: string;
  port: number;
  /** Trusted addresses, or networks such as `10.0.0.0/8`: their X-Forwarded-For and -Proto count. */
  trustedProxies: string[];
  /** In the demonstration, localhost, 127.0.0.1 and [::1] are the same host, and requests need not name a desk. */
  demonstration: boolean;
}

/** Everything that the HTTP layer needs; the composition root provides it. */
export interface HttpParts {
  world: World;
  settings: HttpSettings;
  /** Answers all addresses outside the API; without it there are no pages. */
  pages?: RespondWithPage;
  /** The folder that contains `assets/`: built scripts, styles and fonts with content hashes in their names. */
  assetsFolder?: string;
  hints: HintSource;
  /** Only in the demonstration. */
  demoClock?: DemoClock;
  health(): Promise<Health>;
  /** Whether the database answers in time: the part of health that load balancers ask for every second. */
  databaseAnswers(): Promise<boolean>;
  /** Why this process can do no work now; null if it can. */
  obstacle(): Obstacle | null;
  /** How long the event loop of this process was held lately. */
  loopDelay(): LoopDelay;
  metrics: Registry;
  log: Log;
}

export interface HintSource {
  /** Calls the listener after each commit that changed a ticket; returns an unsubscribe function. */
  subscribe(listener: (hint: Hint) => void): () => void;
  /** The same for staff signals that change no ticket. */
  onStaffSignal(listener: (signal: StaffSignal) => void): () => void;
}

/** Both process everything that falls due on the way, and return when done. */
export interface DemoClock {
  set(now: Instant): Promise<DemoMove>;
  /** An ISO 8601 duration, counted from the desk's clock when the move begins. */
  advance(duration: string): Promise<DemoMove>;
}

export type DemoMove = { now: Instant } | { refused: 'earlier' };

export interface Health {
  /** DOWN only if the database is unavailable. */
  status: 'UP' | 'DEGRADED' | 'DOWN';
  checks: Record<string, unknown>;
}

export type RespondWithPage = (request: Request, visitor: Visitor) => Promise<Response>;

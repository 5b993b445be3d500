import "server-only";

/** What a handler is given. `payload` was JSON in a row: parse it. */
export interface RunningJob {
  readonly id: string;
  readonly organisationId: string | null;
  readonly payload: unknown;
  /** 1 for the first. */
  readonly attempt: number;
}

/** Does the work. May run twice for one job (a process died after the work, before it was noted), so it must be repeatable. */
export type JobHandler = (job: RunningJob) => Promise<void>;

export interface HandlerOptions {
  /** After so many failures the job is dead. 8 when left out: with the waits between them about three hours. */
  readonly attempts?: number;
  /** Called when the job is given up; again, should the process die before that is noted, so it must be repeatable. */
  readonly onDead?: (job: RunningJob, reason: string) => Promise<void>;
}

export interface RegisteredHandler extends Required<Pick<HandlerOptions, "attempts">> {
  readonly run: JobHandler;
  readonly onDead: ((job: RunningJob, reason: string) => Promise<void>) | null;
}

/** Thrown by a handler when trying again cannot help. The message is shown to people. */
export class GiveUp extends Error {
  override readonly name = "GiveUp";
}

/** Names the function that does the jobs of one kind. Call before the runner starts; a second call replaces the first. */
export function registerHandler(kind: string, run: JobHandler, options: HandlerOptions = {}): void {
  registry().handlers.set(kind, { run, attempts: options.attempts ?? 8, onDead: options.onDead ?? null });
}

export function handlerOf(kind: string): RegisteredHandler | undefined {
  return registry().handlers.get(kind);
}

export function registeredKinds(): string[] {
  return [...registry().handlers.keys()];
}

/** Tells the runner of this process, if there is one, that there may be work. */
export function wakeRunner(): void {
  registry().wake?.();
}

/** For the runner: what `wakeRunner` calls. */
export function onWake(wake: (() => void) | null): void {
  registry().wake = wake;
}

interface Registry {
  readonly handlers: Map<string, RegisteredHandler>;
  wake: (() => void) | null;
}

// Next bundles instrumentation and pages apart, each with its own copy of this module; the global is one.
const shared: typeof globalThis & { mailwitnessJobs?: Registry } = globalThis;

function registry(): Registry {
  return (shared.mailwitnessJobs ??= { handlers: new Map(), wake: null });
}

import { type ChildProcess, spawn } from "node:child_process";

export interface RunOptions {
  /** Added to the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** `show` lets the output through; `hold` keeps it for the caller. */
  readonly output?: "show" | "hold";
}

export interface Run {
  readonly code: number;
  readonly seconds: number;
  /** Both streams in the order in which they came; empty when they were let through. */
  readonly output: string;
}

/** Starts a program, waits for its end and says how it ended. A program that cannot be started counts as one that failed. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const started = performance.now();
  const isHeld = options.output === "hold";
  const child = spawn(command, args, {
    env: { ...process.env, ...options.environment },
    stdio: isHeld ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  });
  endWithUs(child);
  let output = "";
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return new Promise((resolve) => {
    const finish = (code: number): void => {
      resolve({ code, seconds: (performance.now() - started) / 1000, output });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.once("close", (code) => {
      finish(code ?? 1);
    });
  });
}

/** A tool of `node_modules`, run with this very Node. */
export function runTool(path: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [`node_modules/${path}`, ...args], options);
}

/** A TypeScript file of `scripts/`, run with this very Node. */
export function runScript(file: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, ["--import", "tsx", `scripts/${file}`, ...args], options);
}

/** Ends `child` when this process exits first, so that nothing we started outlives us. */
export function endWithUs(child: ChildProcess): void {
  const end = (): void => {
    child.kill("SIGTERM");
  };
  process.once("exit", end);
  child.once("close", () => {
    process.off("exit", end);
  });
}

/** Turns a signal into an ordinary exit: without it a signal ends this process and leaves its children running. */
export function exitOnSignals(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.on(signal, () => {
      process.exit(code);
    });
  }
}

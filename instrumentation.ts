/** Runs once, before the first request. The check is written so that the bundler leaves the rest out of the edge build. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] === "nodejs") {
    const { startNode } = await import("./instrumentation-node");
    startNode();
  }
}

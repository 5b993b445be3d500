import "server-only";
import { db } from "@/server/db/client";

/** Whether this instance can serve: it reaches its database within two seconds. */
export async function isReady(): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, 2000).unref();
  });
  return Promise.race([reachesDatabase(), late]);
}

async function reachesDatabase(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch {
    // Whatever it is: an instance without its database is not ready, and says no more to a stranger.
    return false;
  }
}

import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { type Db, db, dialect } from "@/server/db/client";

/** Better Auth's own Prisma adapter, on our database. */
export function authAdapter(): ReturnType<typeof prismaAdapter> {
  return prismaAdapter(withoutUndefined(db()), { provider: dialect() });
}

const authModels = new Set<string | symbol>(["user", "session", "account", "verification"]);

/** Our client refuses `undefined` (strictUndefinedChecks); Better Auth says it where it means "leave out". */
function withoutUndefined(client: Db): Db {
  return new Proxy(client, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      return authModels.has(name) && typeof value === "object" && value !== null ? cleaningModel(value) : value;
    },
  });
}

function cleaningModel(model: object): object {
  return new Proxy(model, {
    get(target, name): unknown {
      const method: unknown = Reflect.get(target, name);
      return typeof method === "function" ? (query: unknown): unknown => Reflect.apply(method, target, [clean(query)]) : method;
    },
  });
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(clean);
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  const defined = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(defined.map(([key, part]) => [key, clean(part)]));
}

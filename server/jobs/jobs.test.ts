import "@/server/testing/environment";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { transaction } from "@/server/db/transaction";
import { enqueue } from "./enqueue";
import { claim, finish, LEASE_MILLISECONDS, renew } from "./lease";
import { GiveUp, registerHandler } from "./registry";
import { runNext, startRunner } from "./runner";

beforeEach(freshDatabase);

const add = async (key: string, kind = "test"): Promise<void> =>
  transaction(async (tx) => enqueue(tx, { organisationId: null, kind, payload: { key }, idempotencyKey: key }));
const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds);
const stateOf = async (key: string) =>
  db().job.findUniqueOrThrow({ where: { idempotencyKey: key }, select: { state: true, attempts: true, lastError: true } });

describe("asking for work", () => {
  it("is one job for one key, and none when the transaction fails", async () => {
    await add("a");
    await add("a");
    const failing = transaction(async (tx) => {
      await enqueue(tx, { organisationId: null, kind: "test", payload: {}, idempotencyKey: "b" });
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(await db().job.count()).toBe(1);
  });
});

describe("claiming", () => {
  it("gives each of many jobs to exactly one of many workers", async () => {
    for (let index = 0; index < 12; index += 1) {
      await add(`job-${index}`);
    }
    const worker = async (name: string): Promise<string[]> => {
      const got: string[] = [];
      for (let miss = 0; miss < 3;) {
        const job = await claim(name, ["test"]);
        if (job === null) miss += 1;
        else got.push(job.id);
      }
      return got;
    };
    const got = (await Promise.all(["w1", "w2", "w3", "w4"].map(worker))).flat();
    expect(got).toHaveLength(12);
    expect(new Set(got).size).toBe(12);
  });

  it("lets a lease run out, and then keeps the old holder from writing", async () => {
    await add("a");
    const first = await claim("w1", ["test"]);
    expect(await claim("w2", ["test"])).toBeNull();
    const second = await claim("w2", ["test"], later(LEASE_MILLISECONDS + 1000));
    expect(second?.id).toBe(first?.id);
    if (first === null || second === null) throw new Error("not claimed");
    expect(await renew("w1", first)).toBe(false);
    expect(await finish("w1", first)).toBe(false);
    expect(await finish("w2", second)).toBe(true);
    expect(await stateOf("a")).toMatchObject({ state: "done", attempts: 2 });
  });

  it("leaves alone what nobody here can do", async () => {
    await add("a", "unknown kind");
    expect(await runNext("w1")).toBe(false);
    expect(await stateOf("a")).toMatchObject({ state: "new", attempts: 0 });
  });
});

describe("running", () => {
  it("tries again later, then gives up and says so once", async () => {
    const dead: string[] = [];
    const fail = async (): Promise<void> => {
      throw new Error("server away");
    };
    registerHandler("failing", fail, { attempts: 3, onDead: async (_job, reason) => void dead.push(reason) });
    await add("a", "failing");
    expect(await runNext("w")).toBe(true);
    expect(await stateOf("a")).toEqual({ state: "new", attempts: 1, lastError: "server away" });
    expect(await runNext("w"), "waits before the second attempt").toBe(false);
    await runNext("w", later(15_000));
    await runNext("w", later(60_000));
    expect(await stateOf("a")).toEqual({ state: "dead", attempts: 3, lastError: "server away" });
    expect(await runNext("w", later(3_600_000))).toBe(false);
    expect(dead).toEqual(["server away"]);
  });

  it("does not try again what cannot help, nor what killed its process too often", async () => {
    const runs: string[] = [];
    const giveUp = async (): Promise<void> => {
      runs.push("ran");
      throw new GiveUp("no such recipient");
    };
    registerHandler("hopeless", giveUp, { attempts: 2 });
    await add("a", "hopeless");
    await runNext("w");
    expect(await stateOf("a")).toMatchObject({ state: "dead", attempts: 1, lastError: "no such recipient" });
    await add("b", "hopeless");
    await claim("dies", ["hopeless"]);
    await claim("dies", ["hopeless"], later(LEASE_MILLISECONDS + 1));
    await runNext("w", later(2 * LEASE_MILLISECONDS + 1000));
    expect(await stateOf("b")).toMatchObject({ state: "dead" });
    expect(runs).toEqual(["ran"]);
  });

  it("tells of a job that is given up also when the first telling fails", async () => {
    const told: string[] = [];
    const tell = async (_job: unknown, reason: string): Promise<void> => {
      told.push(reason);
      if (told.length === 1) throw new Error("database away");
    };
    const fail = async (): Promise<void> => {
      throw new GiveUp("no such recipient");
    };
    registerHandler("telling", fail, { attempts: 1, onDead: tell });
    await add("a", "telling");
    await expect(runNext("w")).rejects.toThrow("database away");
    expect((await stateOf("a")).state, "not dead while nobody knows").toBe("running");
    await runNext("w2", later(2 * LEASE_MILLISECONDS));
    expect(told).toEqual(["no such recipient", "given up after 1 attempts"]);
    expect((await stateOf("a")).state).toBe("dead");
  });

  it("starts soon after the commit that asks for it", async () => {
    const done = new Promise((resolve) => {
      registerHandler("prompt", async (job) => resolve(job.payload));
    });
    const runner = startRunner((error) => {
      throw error;
    });
    try {
      await add("a", "prompt");
      expect(await done).toEqual({ key: "a" });
    } finally {
      await runner.stop();
    }
  });
});

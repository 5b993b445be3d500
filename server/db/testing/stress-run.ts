import { setImmediate as turn } from "node:timers/promises";
import { db } from "../client";
import { newId } from "../new-id";
import { transaction } from "../transaction";

/** What one process saw: the vendors that it was told are saved, those that it rolled back, and every error. */
export interface StressOutcome {
  readonly acknowledged: readonly string[];
  readonly rolledBack: readonly string[];
  readonly errors: readonly string[];
}

/**
 * Writes vendors for `seconds` with 50 concurrent callers: 60 % plain writes, 20 % nested ones (a vendor, two contacts and a
 * stream), 20 % interactive transactions, of which every other is rolled back.
 */
export async function stressRun(organisationId: string, seconds: number): Promise<StressOutcome> {
  const outcome = { acknowledged: new Array<string>(), rolledBack: new Array<string>(), errors: new Array<string>() };
  const end = performance.now() + seconds * 1000;
  // On a busy machine the seconds may pass with little done: then it goes on until there is enough to judge.
  const goesOn = (): boolean => {
    const late = performance.now() - end;
    return late < 0 || (late < patienceMs && outcome.acknowledged.length < enough);
  };
  const caller = async (number: number): Promise<void> => {
    for (let round = number; goesOn(); round += 1) {
      const id = newId();
      try {
        const isKept = await write(organisationId, id, round % 10);
        (isKept ? outcome.acknowledged : outcome.rolledBack).push(id);
      } catch (error) {
        outcome.errors.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  return outcome;
}

const callers = 50;
const enough = 250;
const patienceMs = 40_000;

/** One write of the mix; resolves to whether it was kept. */
async function write(organisationId: string, id: string, kind: number): Promise<boolean> {
  const vendor = { id, organisationId, name: "Stress", nameKey: id };
  if (kind < 6) await db().vendor.create({ data: vendor });
  else if (kind < 8) await db().vendor.create({ data: { ...withoutOrganisation(vendor), ...children(organisationId) } });
  else return interactive(organisationId, vendor, kind === 9);
  return true;
}

const withoutOrganisation = ({ id, name, nameKey }: { id: string; name: string; nameKey: string }) => ({ id, name, nameKey });

const children = (organisationId: string) => ({
  organisation: { connect: { id: organisationId } },
  contacts: { create: [contact("a"), contact("b")] },
  streams: { create: [{ name: "Statements" }] },
});

const contact = (name: string) => ({ name, email: `${name}@vendor.example.com` });

async function interactive(
  organisationId: string,
  vendor: { id: string; organisationId: string; name: string; nameKey: string },
  isRolledBack: boolean,
): Promise<boolean> {
  try {
    await transaction(async (tx) => {
      await tx.vendor.create({ data: vendor });
      // Leaves the floor to the other callers in the middle, where the stock adapter lets their writes slip in.
      await turn();
      await tx.contact.create({ data: { organisationId, vendorId: vendor.id, ...contact("c") } });
      if (isRolledBack) throw new RolledBack();
    });
    return true;
  } catch (error) {
    if (error instanceof RolledBack) return false;
    throw error;
  }
}

class RolledBack extends Error {}

import "server-only";
import { notFound } from "next/navigation";
import { isAppError } from "@/core/errors/app-error";

/** What was found; what is not there, or belongs to another organisation, becomes the page that says so. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (isAppError(error, "not-found")) notFound();
    throw error;
  }
}

import "server-only";
import { notFound } from "next/navigation";
import { isAppError } from "@/core/errors/app-error";

/** What a query found; the page for "not found" where it is missing, or belongs to somebody else. */
export async function foundOr404<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (isAppError(error, "not-found")) notFound();
    throw error;
  }
}

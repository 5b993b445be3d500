"use client";

import { useSyncExternalStore } from "react";

/** False in the page as the server drew it, true as soon as scripts run: for what works only with them. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = () => () => undefined;

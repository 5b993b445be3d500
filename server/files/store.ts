import "server-only";
import { join } from "node:path";
import { settings } from "@/server/env";
import type { BlobStore } from "./blob-store";
import { localBlobStore } from "./local-blob-store";

let store: BlobStore | undefined;

/** The blob store of this installation: the folder `files` in its data folder. */
export function blobStore(): BlobStore {
  return (store ??= localBlobStore(join(settings().dataDir, "files")));
}

/** Makes another store the one that `blobStore()` returns: for tests. */
export function useBlobStore(other: BlobStore): void {
  store = other;
}

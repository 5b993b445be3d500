import "server-only";

/** Bytes that are safely kept, known by what they are. */
export interface KeptBlob {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly size: number;
}

/**
 * Where the bytes of files lie. A second implementation (an object store) has to keep the same three promises:
 * a blob that `put` returned survives a crash, its name is its SHA-256, and `open` never gives half of one.
 */
export interface BlobStore {
  /**
   * Keeps what the source yields. The same bytes twice are one blob.
   * @throws AppError `too-large` as soon as more than `limit` bytes have come; nothing is kept then
   */
  put(source: AsyncIterable<Uint8Array>, limit: number): Promise<KeptBlob>;
  /** @throws AppError `not-found` when there is no such blob */
  open(sha256: string): Promise<ReadableStream<Uint8Array>>;
  /** Removes what was left behind before `olderThan`: half-written files, and blobs that `isUsed` denies. Returns how many. */
  sweep(olderThan: Date, isUsed: (sha256: string) => Promise<boolean>): Promise<number>;
}

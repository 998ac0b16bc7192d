import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** What a gzip archive holds, as it comes. A broken archive fails where it breaks; what came before was good. */
export function unzipped(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterable<Buffer> {
  // Failures reach whoever reads; the callback only keeps them from being nobody's.
  return pipeline(Readable.from(bytes), createGunzip(), () => {});
}

import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

type Encoding = "br" | "gzip" | "identity";

/** Bytes of an answer, ready to be sent. */
export type Encoded = { readonly encoding: Encoding; readonly bytes: Buffer };

/**
 * Answers that were written and compressed before. Reading a project that did not change is the most frequent request, and
 * turning it into bytes is most of its work.
 */
export type Encoder = {
  /**
   * @param fingerprint two answers with the same one are the same to the byte
   * @param accepted the request's `accept-encoding`
   */
  readonly encode: (fingerprint: string, answer: unknown, accepted: string) => Promise<Encoded>;
};

const compress: Readonly<Record<Encoding, (text: string) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: promisify<string, Buffer>(gzip),
  identity: async (text) => Buffer.from(text),
};

/** @param mostBytes so much is remembered; what was used least recently is forgotten first */
export function encoderInMemory(mostBytes = 48 * 1024 * 1024): Encoder {
  const remembered = new Map<string, Buffer>();
  let held = 0;
  const remember = (key: string, bytes: Buffer) => {
    remembered.set(key, bytes);
    held += bytes.length;
    for (const [oldest, { length }] of remembered) {
      if (held <= mostBytes) return;
      remembered.delete(oldest);
      held -= length;
    }
  };
  return {
    async encode(fingerprint, answer, accepted) {
      const encoding = encodingOf(accepted);
      const key = `${encoding} ${fingerprint}`;
      const before = remembered.get(key);
      if (before) {
        remembered.delete(key);
        remembered.set(key, before);
        return { encoding, bytes: before };
      }
      const bytes = await compress[encoding](JSON.stringify(answer));
      // Another request for the same may have been quicker.
      if (!remembered.has(key)) remember(key, bytes);
      return { encoding, bytes };
    },
  };
}

function encodingOf(accepted: string): Encoding {
  const takes = (name: string) => new RegExp(`(^|[\\s,])${name}\\s*(,|$|;\\s*q=(?!0(\\.0*)?\\s*(,|$)))`).test(accepted);
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "identity";
}

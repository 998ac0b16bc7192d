import { XMLValidator } from "fast-xml-parser";
import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from "fflate";
import { Unreadable } from "../unreadable.ts";

/** The files of a packed one, by their paths. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

const mostBytes = 10 * 1024 * 1024;
const mostFiles = 200;
/** One such slice grows to sixteen megabytes at most before it is looked at. */
const sliceBytes = 16 * 1024;

/**
 * Unpack bit by bit, and stop as soon as it has grown too large: what a packed file says of its own size is not believed.
 *
 * @throws Unreadable for what is no such file, and for one that unpacks to more than 10 MB or 200 files
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const files = new Map<string, Uint8Array[]>();
  let [count, size] = [0, 0];
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostFiles) throw new Unreadable(`must hold ${mostFiles} files at most`);
    const parts: Uint8Array[] = [];
    if (/\.(?:xml|rels)$/i.test(file.name)) files.set(file.name, parts);
    file.ondata = (error, part) => {
      if (error) throw error;
      size += part.length;
      if (size > mostBytes) throw new Unreadable("must not unpack to more than 10 MB");
      parts.push(part);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += sliceBytes) {
      unzip.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("must be an .xlsx workbook that is whole");
  }
  return new Map([...files].map(([path, parts]) => [path, Buffer.concat(parts)]));
}

/** Packed without compression and without the time of day: the same files come to the same bytes. */
export function pack(files: Unpacked): Buffer {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const mtime = new Date(1980, 0, 1, 12);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 0, mtime }));
}

const address = /^[A-Z]{0,2}[1-9]\d{0,3}$/;
/** A thousand rows of all our columns are a quarter of that. */
const mostTags = 400_000;

/**
 * A workbook that is safe to read: well-formed, without declarations, of a size that a plan can have, and with no cell so far
 * out that the empty ones before it would fill the memory. The reader takes minutes over some of what is refused here.
 *
 * @throws Unreadable
 */
export function harmless(files: Unpacked): Unpacked {
  return new Map(
    [...files].map(([path, bytes]) => {
      const text = strFromU8(bytes);
      if (/<!(?!--|\[CDATA\[)/.test(text)) throw new Unreadable("must hold no declarations such as DOCTYPE");
      if (text.split("<").length > mostTags) throw new Unreadable("must be no larger than a plan of a thousand rows");
      if (XMLValidator.validate(text) !== true) throw new Unreadable("must be an .xlsx workbook that is whole");
      if (/worksheets\//i.test(path)) refuseFarCells(text);
      return [path, strToU8(text)];
    }),
  );
}

function refuseFarCells(sheet: string): void {
  for (const [, , place = ""] of sheet.matchAll(/\sr\s*=\s*(["'])(.*?)\1/gs)) {
    if (!address.test(place)) throw new Unreadable("must have no cells beyond row 9999 and column ZZ");
  }
}

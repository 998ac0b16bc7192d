import { UnreadableFile } from "./plan-row.ts";

/** A workbook of some thousand rows unpacks to a few megabytes. */
const mostUnpacked = 60 * 1024 * 1024;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * Adds up what the entries of a zip file say they unpack to, before anything is unpacked.
 *
 * @throws UnreadableFile when that is too much, or the file has no directory to say it
 * @see PKWARE, APPNOTE.TXT 4.3.12 and 4.3.16: central directory, end record
 */
export function refuseZipBomb(bytes: Buffer): void {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark)
    throw new UnreadableFile("It is no Excel workbook (.xlsx)");
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark)
      throw new UnreadableFile("Its table of contents is broken");
    unpacked += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (unpacked > mostUnpacked) throw new UnreadableFile("It unpacks to more than a plan can be");
}

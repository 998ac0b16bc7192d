import { type Encoding, encodingOf } from "@cairn/evidence/import/encoding.ts";

/** In which encoding an XML file is written, by what it says of itself; UTF-8 where it says nothing. */
export function xmlEncodingOf(first: Uint8Array): Encoding {
  const found = encodingOf(first.subarray(0, 4096));
  if (found.startsWith("utf-16")) return found;
  const head = Buffer.from(first.subarray(0, 200)).toString("latin1");
  const said = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  return said !== undefined && /^(iso-8859-1|iso-8859-15|latin-?1|windows-1252|cp1252)$/.test(said)
    ? "windows-1252"
    : "utf-8";
}

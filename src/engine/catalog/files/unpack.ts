// The one CSV file of a download: the download itself, or what its zip holds.

import { unzipSync, type UnzipFileInfo } from "fflate";
import { CatalogFileError } from "./catalog-file-error.ts";

/** A price sheet of one market unpacks to some 50 MB; what is far beyond is no such file. */
const UNPACKED_BYTES_MAX = 400_000_000;

/** Throws `CatalogFileError` where a zip is damaged or does not hold exactly one CSV file. */
export function unpack(file: Uint8Array): Uint8Array {
  return isZip(file) ? onlyCsvOf(file) : file;
}

/** Every zip begins with the letters PK and a mark of what follows. */
function isZip(file: Uint8Array): boolean {
  return file[0] === 0x50 && file[1] === 0x4b && (file[2] ?? 0xff) < 0x10;
}

/** Only the first CSV file is unpacked, whatever the zip holds, and only as far as it says it is large. */
function onlyCsvOf(zip: Uint8Array): Uint8Array {
  let csvFiles = 0;
  const unpackFirst = ({ name, originalSize }: UnzipFileInfo) => {
    if (!/\.csv$/i.test(name) || name.startsWith("__MACOSX/")) return false;
    csvFiles += 1;
    return csvFiles === 1 && originalSize <= UNPACKED_BYTES_MAX;
  };
  try {
    const [only] = Object.values(unzipSync(zip, { filter: unpackFirst }));
    if (only !== undefined && csvFiles === 1) return only;
  } catch (cause) {
    throw new CatalogFileError("CATALOG_ZIP_UNREADABLE", {}, { cause });
  }
  throw new CatalogFileError("CATALOG_ZIP_UNREADABLE");
}

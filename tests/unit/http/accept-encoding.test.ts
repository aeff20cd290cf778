import { expect, test } from "vitest";
import { acceptsEncoding } from "#lib/http/accept-encoding.ts";

test("an encoding is accepted when it is named, unless its weight is nothing", () => {
  for (const header of ["gzip", "br, GZIP", "br;q=1,gzip ; q=0.1", "gzip;q=1"]) {
    expect(acceptsEncoding(header, "gzip"), header).toBe(true);
  }
  for (const header of [undefined, "", "identity", "xgzip", "gzip;q=0", "br, gzip;q=0.000"]) {
    expect(acceptsEncoding(header, "gzip"), String(header)).toBe(false);
  }
});

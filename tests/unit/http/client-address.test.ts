import { expect, test } from "vitest";
import { CLIENT_ADDRESS_HEADER, clientAddressOf, resolveClientAddress } from "#lib/http/client-address.ts";

test("without a trusted proxy the address is the socket's, whatever the headers claim", () => {
  expect(resolveClientAddress("203.0.113.9", "198.51.100.1", [])).toBe("203.0.113.9");
  expect(resolveClientAddress("203.0.113.9", undefined, ["10.0.0.0/8"])).toBe("203.0.113.9");
});

test("behind a trusted proxy the address is the right-most one that no proxy has", () => {
  const proxies = ["10.0.0.0/8", "2001:db8::1"];
  expect(resolveClientAddress("10.0.0.2", "198.51.100.7", proxies)).toBe("198.51.100.7");
  expect(resolveClientAddress("2001:db8::1", "1.2.3.4, 198.51.100.7, 10.1.1.1", proxies)).toBe("198.51.100.7");
});

test("an address of an IPv4 proxy mapped into IPv6 is recognised", () => {
  expect(resolveClientAddress("::ffff:10.0.0.2", "198.51.100.7", ["10.0.0.0/8"])).toBe("198.51.100.7");
});

test("rubbish in the forwarding header ends the search at the nearest address known", () => {
  expect(resolveClientAddress("10.0.0.2", "198.51.100.7, not-an-address", ["10.0.0.2"])).toBe("10.0.0.2");
  expect(resolveClientAddress("10.0.0.2", "", ["10.0.0.2"])).toBe("10.0.0.2");
  expect(resolveClientAddress(undefined, "198.51.100.7", ["10.0.0.2"])).toBe("unknown");
});

test("entries of the proxy list that are no addresses are ignored", () => {
  expect(resolveClientAddress("10.0.0.2", "198.51.100.7", ["proxy.example"])).toBe("10.0.0.2");
});

test("a route reads the address from the entry's header alone", () => {
  const headers = new Headers({ "x-forwarded-for": "198.51.100.7", [CLIENT_ADDRESS_HEADER]: "203.0.113.9" });
  expect(clientAddressOf(headers)).toBe("203.0.113.9");
  expect(clientAddressOf(new Headers({ "x-forwarded-for": "198.51.100.7" }))).toBe("unknown");
});

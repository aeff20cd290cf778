/*
 * What goes over bare sockets and what the server has to answer: requests that lie about their length, that two servers
 * in a row could cut apart differently (request smuggling), that never end, or that are none.
 */

export type RawCase = { name: string; bytes: string; answer: string };

const host = "Host: localhost\r\n";
const close = `${host}Connection: close\r\n`;
const json = "Content-Type: application/json\r\n";
const answers = '{"answers":{}}';
const get = (path: string, headers = close) => `GET ${path} HTTP/1.1\r\n${headers}\r\n`;
const post = (headers: string, body: string) => `POST /api/v1/score HTTP/1.1\r\n${close}${json}${headers}\r\n${body}`;
const chunk = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n`;
const CHUNKED = "Transfer-Encoding: chunked\r\n";
const last = "0\r\n\r\n";

/** Every case by what it is about. */
export const RAW_CASES: RawCase[] = Object.entries({
  "request line": {
    "a right request": [get("/api/v1/criteria"), "200"],
    "HTTP/1.0 without a host": ["GET /api/v1/criteria HTTP/1.0\r\n\r\n", "200"],
    "no host": ["GET / HTTP/1.1\r\n\r\n", "400"],
    "a version that is none": [`GET / HTTP/9.9\r\n${close}\r\n`, "400"],
    "a method in small letters": [`get / HTTP/1.1\r\n${close}\r\n`, "400"],
    "a method nobody knows": [`BREW / HTTP/1.1\r\n${close}\r\n`, "400"],
    TRACE: [`TRACE / HTTP/1.1\r\n${close}\r\n`, "405"],
    "an address elsewhere": [get("http://elsewhere.example/"), "400"],
    "a tunnel": [`CONNECT elsewhere.example:443 HTTP/1.1\r\n${close}\r\n`, "closed"],
    "an asterisk": [`OPTIONS * HTTP/1.1\r\n${close}\r\n`, "400"],
    "a NUL in the address": [get("/%00"), "400"],
    "a line break in the address": [get("/%0d%0aSet-Cookie:x=y"), "400"],
    "half an escape": [get("/%"), "400"],
    "bytes that are no UTF-8": [get("/\xff\xfe"), "400"],
    "escapes that are no UTF-8": [get("/%ff%fe"), "400"],
    "an address of 20,000 letters": [get(`/${"a".repeat(20_000)}`), "431"],
    "no request at all": ["\r\n\r\n\r\n", "closed"],
    "the beginning of TLS": ["\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "400"],
    "the beginning of HTTP/2": ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"],
  },
  headers: {
    "a header of 100,000 letters": [get("/", `${close}X: ${"a".repeat(100_000)}\r\n`), "431"],
    "5000 headers": [get("/", close + "A: b\r\n".repeat(5000)), "400"],
    "a NUL in a header": [get("/", `${close}X: a\0b\r\n`), "400"],
    "a header without a name": [get("/", `${close}: x\r\n`), "400"],
    "a space before the colon": [get("/", `${close}X : x\r\n`), "400"],
    "a folded header": [get("/api/v1/criteria", `${close}X: a\r\n b\r\n`), "400"],
    "two hosts": [get("/api/v1/criteria", `${close}Host: elsewhere.example\r\n`), "400"],
    "a host with a path": [get("/api/v1/criteria", "Host: a/b\r\nConnection: close\r\n"), "400"],
    "only line feeds": [get("/api/v1/criteria").replaceAll("\r", ""), "400"],
    "a wish to upgrade": [get("/api/v1/criteria", `${host}Upgrade: websocket\r\nConnection: Upgrade\r\n`), "200"],
    "an expectation that is none": [get("/api/v1/criteria", `${close}Expect: miracles\r\n`), "200"],
  },
  length: {
    "less than declared": [post("Content-Length: 100\r\n", answers), "400"],
    "more than declared": [post("Content-Length: 14\r\n", `${answers}GARBAGE`), "400|200 400|200"],
    "a length below zero": [post("Content-Length: -1\r\n", answers), "400"],
    "a length beyond all numbers": [post("Content-Length: 99999999999999999999\r\n", answers), "400"],
    "a length in words": [post("Content-Length: many\r\n", answers), "400"],
    "two lengths": [post("Content-Length: 14\r\nContent-Length: 15\r\n", answers), "400"],
    "a length beyond the limit": [post("Content-Length: 16385\r\n", answers), "413"],
    "a length beyond the limit, and patience": [post("Content-Length: 16385\r\nExpect: 100-continue\r\n", ""), "413"],
    patience: [post("Content-Length: 14\r\nExpect: 100-continue\r\n", answers), "100 200"],
    "no length": [post("", answers), "400"],
  },
  chunks: {
    "right chunks": [post(CHUNKED, chunk(answers) + last), "200"],
    "a chunk whose size is none": [post(CHUNKED, `zz\r\n${answers}\r\n${last}`), "400"],
    "a chunk longer than its size": [post(CHUNKED, `2\r\n${answers}\r\n${last}`), "400"],
    "a chunk shorter than its size": [post(CHUNKED, `ff\r\n${answers}\r\n${last}`), "400"],
    "a chunk beyond all numbers": [post(CHUNKED, `fffffffffffffffff\r\n${answers}`), "400"],
    "chunks without an end": [post(CHUNKED, chunk(answers)), "400"],
    "chunks beyond the limit": [post(CHUNKED, chunk("x".repeat(8000)).repeat(3) + last), "413"],
    "an endless extension": [post(CHUNKED, `e;${"x".repeat(20_000)}\r\n${answers}\r\n${last}`), "413"],
    "a trailer": [post(CHUNKED, `${chunk(answers)}0\r\nX-Client-Address: 1.2.3.4\r\n\r\n`), "200"],
  },
  smuggling: {
    "length and chunks": [post(`Content-Length: 6\r\n${CHUNKED}`, `${last}G`), "400"],
    "chunks and length": [post(`${CHUNKED}Content-Length: 6\r\n`, `${last}${get("/api")}`), "400"],
    "chunks twice": [post(CHUNKED + CHUNKED, `${last}${get("/api")}`), "400"],
    "an encoding that ends in chunked": [post("Transfer-Encoding: xchunked\r\n", last), "400"],
    "another encoding": [post("Transfer-Encoding: gzip\r\n", last), "400"],
    "chunks before another encoding": [post("Transfer-Encoding: chunked, identity\r\n", last), "400"],
    "an encoding after a space": [post("Transfer-Encoding : chunked\r\n", last), "400"],
    "an encoding after a tab": [post("Transfer-Encoding:\tchunked\r\n", chunk(answers) + last), "200"],
    "an encoding after a vertical tab": [post("Transfer-Encoding: \x0bchunked\r\n", last), "400"],
    "a request in a body": [
      `POST /api/v1/score HTTP/1.1\r\n${close}${json}Content-Length: 40\r\n\r\n${get("/api/v1/criteria").slice(0, 40)}`,
      "400",
    ],
  },
  pipeline: {
    "two requests": [get("/api/v1/criteria", host) + get("/api/v1/criteria"), "200 200"],
    "garbage after a request": [`${get("/api/v1/criteria", host)}GARBAGE\r\n\r\n`, "400|200 400"],
    "a request after a refusal": [get("/%00", host) + get("/api/v1/criteria"), "400"],
    "a body with GET": [
      `GET /api/v1/criteria HTTP/1.1\r\n${host}Content-Length: 5\r\n\r\nhello${get("/api/v1/criteria")}`,
      "200 200",
    ],
    "twenty requests": [
      get("/api/v1/criteria", host).repeat(19) + get("/api/v1/criteria"),
      Array(20).fill("200").join(" "),
    ],
  },
} as const satisfies Record<string, Record<string, readonly [string, string]>>).flatMap(([about, cases]) =>
  Object.entries(cases).map(([name, [bytes, answer]]) => ({ name: `${about}: ${name}`, bytes, answer })),
);

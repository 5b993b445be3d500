import "@/server/testing/environment";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress, networkOf, notePeerAddresses } from "./client-address";

const asked = (peer: string, forwarded?: string): Headers =>
  new Headers({ "x-mailwitness-peer-address": peer, ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }) });

describe("the client's address", () => {
  it.each([
    ["the peer, whatever it claims", asked("192.0.2.9", "203.0.113.1"), [], "192.0.2.9"],
    ["the last stranger before our proxy", asked("10.0.0.5", "198.51.100.66, 203.0.113.1"), ["10.0.0.0/8"], "203.0.113.1"],
    ["through two proxies of ours", asked("10.0.0.5", "203.0.113.1, 10.0.0.7"), ["10.0.0.0/8"], "203.0.113.1"],
    ["the proxy where its list is no list of addresses", asked("10.0.0.5", "unknown"), ["10.0.0.5"], "10.0.0.5"],
    ["an IPv4 address in IPv6 clothes", asked("::ffff:192.0.2.9"), [], "192.0.2.9"],
    ["nothing known", new Headers({ "x-forwarded-for": "203.0.113.1" }), ["0.0.0.0/0"], "unknown"],
    ["a proxy reached by IPv6", asked("fd00::5", "2001:db8::7"), ["fd00::/8"], "2001:db8::7"],
  ])("is %s", (...[, headers, trusted, address]) => {
    expect(clientAddress(headers, trusted)).toBe(address);
  });

  it("is written over what a client sent, before any handler sees it", async () => {
    notePeerAddresses();
    const server = createServer((request, response) => response.end(String(request.headers["x-mailwitness-peer-address"])));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    try {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { "x-mailwitness-peer-address": "203.0.113.66" } });
      expect(await answer.text()).toBe("127.0.0.1");
    } finally {
      server.close();
    }
  });
});

describe("the network of an address", () => {
  it.each([
    ["192.0.2.9", "192.0.2.9"],
    ["2001:db8:0:7::1", "2001:db8:0:7::/64"],
    ["2001:0db8:0000:0007:ffff:ffff:ffff:ffff", "2001:db8:0:7::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

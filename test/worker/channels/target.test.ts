import { describe, expect, test } from "vitest";
import { refuseTarget } from "../../../worker/channels/target.ts";

describe("an address of the team's own", () => {
  test.each([
    "https://hooks.slack.com/services/T0/B0/x",
    "https://ntfy.sh/corner",
    "https://example.com:443/hook?x=1#y",
    "https://bücher.de/hook",
    "https://local.com/",
    "https://internal.shop.com/",
    "https://10.example.com/",
    "https://1.2.3.4.nip.com/",
  ])("%s is called", (url) => {
    expect(refuseTarget(url, false)).toBeUndefined();
  });
});

describe("an address that could be this machine or its network", () => {
  test.each([
    ["http://example.com/", "url.scheme"],
    ["ftp://example.com/", "url.scheme"],
    ["file:///etc/passwd", "url.scheme"],
    ["data:text/plain,x", "url.scheme"],
    ["javascript:alert(1)", "url.scheme"],
    ["https://user@example.com/", "url.user"],
    ["https://:password@example.com/", "url.user"],
    ["https://example.com@127.0.0.1/", "url.user"],
    ["https://example.com:8443/", "url.port"],
    ["https://example.com:22/", "url.port"],
    ["https://127.0.0.1/", "url.literal"],
    ["https://127.0.0.1./", "url.literal"],
    ["https://127.1/", "url.literal"],
    ["https://2130706433/", "url.literal"],
    ["https://0x7f000001/", "url.literal"],
    ["https://0x7f.0.0.1/", "url.literal"],
    ["https://0177.0.0.1/", "url.literal"],
    ["https://017700000001/", "url.literal"],
    ["https://0/", "url.literal"],
    ["https://１２７.0.0.1/", "url.literal"],
    ["https://127。0。0。1/", "url.literal"],
    ["https://%31%32%37.0.0.1/", "url.literal"],
    ["https://10.0.0.1/", "url.literal"],
    ["https://172.16.0.1/", "url.literal"],
    ["https://192.168.1.1/", "url.literal"],
    ["https://169.254.169.254/latest/meta-data/", "url.literal"],
    ["https://100.64.0.1/", "url.literal"],
    ["https://224.0.0.1/", "url.literal"],
    ["https://255.255.255.255/", "url.literal"],
    ["https://8.8.8.8/", "url.literal"],
    ["https://[::1]/", "url.literal"],
    ["https://[::]/", "url.literal"],
    ["https://[::ffff:127.0.0.1]/", "url.literal"],
    ["https://[::ffff:7f00:1]/", "url.literal"],
    ["https://[64:ff9b::7f00:1]/", "url.literal"],
    ["https://[fc00::1]/", "url.literal"],
    ["https://[fe80::1]/", "url.literal"],
    ["https://[ff02::1]/", "url.literal"],
    ["https://[2606:4700::1]/", "url.literal"],
    ["https://localhost/", "url.host"],
    ["https://LOCALHOST/", "url.host"],
    ["https://localhost./", "url.host"],
    ["https://ⓛocalhost/", "url.host"],
    ["https://shop.localhost/", "url.host"],
    ["https://printer.local/", "url.host"],
    ["https://metadata.google.internal/", "url.host"],
    ["https://router.lan/", "url.host"],
    ["https://nas.home.arpa/", "url.host"],
    ["https://1.0.0.127.in-addr.arpa/", "url.host"],
    ["https://hidden.onion/", "url.host"],
    ["https://intranet/", "url.host"],
    ["https://example.com./", "url.host"],
    ["https://example..com/", "url.host"],
    ["https://.example.com/", "url.host"],
    ["https://", "url.shape"],
    ["//example.com/", "url.shape"],
    ["example.com", "url.shape"],
    ["https://exa mple.com/", "url.shape"],
    ["", "url.shape"],
  ])("%s is refused: %s", (url, code) => {
    expect(refuseTarget(url, false)).toBe(code);
  });

  test.each(["http://localhost:9000/", "http://127.0.0.1:9000/hook", "https://[::1]:9000/"])(
    "%s is called in local mode",
    (url) => {
      expect(refuseTarget(url, true)).toBeUndefined();
    },
  );

  test.each(["file:///etc/passwd", "http://user:password@localhost/", "nonsense"])(
    "%s is refused even in local mode",
    (url) => {
      expect(refuseTarget(url, true)).toBeDefined();
    },
  );
});

import { expect, test } from "vitest";
import { paths } from "../../../shared/paths.ts";
import { knock } from "../world.ts";

test("the page to try a draft on is for everybody, keeps nothing, and cannot send anything anywhere", async () => {
  const { status, headers, text } = await knock(paths.coach);

  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(headers.get("set-cookie")).toBeNull();
  const policy = headers.get("content-security-policy") ?? "";
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  // Nothing that the policy would refuse: all scripts and styles are files.
  expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
});

test("it takes nothing", async () => {
  expect((await knock(paths.coach, { method: "POST", body: "text=x" })).status).toBe(404);
});

import { afterEach, expect, test, vi } from "vitest";
import { slackChannel } from "../../../worker/channels/slack.ts";
import { testChannel, testHttpChannel, testLyingEndpoint } from "./contract.ts";
import { httpEndpoint } from "./endpoint.ts";
import { complaint, teamReceived, telling } from "./notices.ts";

const url = "https://hooks.slack.com/services/T0/B0/x";
const hello = () => new Response("ok");

afterEach(() => void vi.restoreAllMocks());

testChannel("Slack", () => {
  const endpoint = httpEndpoint(hello);
  return {
    ...endpoint,
    channel: (limitMs) => slackChannel({ url, local: false, ...(limitMs && { limitMs }) }),
    fails: () => endpoint.answers(() => new Response("rollup_error", { status: 500 })),
    marks: () => endpoint.calls.map(({ body }) => JSON.parse(body).blocks[0].block_id),
  };
});
testHttpChannel("Slack", hello, (url, local) => slackChannel({ url, local }));
testLyingEndpoint("Slack", (limitMs) => slackChannel({ url, local: false, ...(limitMs && { limitMs }) }));

test("the channel reads what it is, their words, the promise and the way in", async () => {
  const endpoint = httpEndpoint(hello);
  await slackChannel({ url, local: false }).send(telling());
  const { text } = endpoint.json();
  expect(text).toContain("New complaint K7F-3QX-9MD, anger 9 of 10");
  expect(text).toContain("The parcel never came");
  expect(text).toContain("Tuesday 24 November at 14:30 (Central European Time)");
  expect(text).toContain(`<${complaint.link}|Open it in the inbox>`);
});

test("a visitor's words cannot call people together or hide a link", async () => {
  const endpoint = httpEndpoint(hello);
  const excerpt = "<!channel> & <https://evil.example|your invoice> *bold* :boom:";
  await slackChannel({ url, local: false }).send(telling(teamReceived({ excerpt })));
  const { text, blocks } = endpoint.json();
  expect(text).toContain("&lt;!channel&gt; &amp; &lt;https://evil.example|your invoice&gt;");
  expect(text.match(/<[^>]*>/g)).toEqual([`<${complaint.link}|Open it in the inbox>`]);
  expect(JSON.stringify(blocks)).toContain(excerpt);
  expect(JSON.stringify(blocks)).not.toContain("mrkdwn");
});

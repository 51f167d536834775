import type { Role } from "../../shared/team.ts";
import { oneLine } from "../channels/line.ts";
import type { MemberInvited, MemberSignin } from "./render-data.ts";
import type { Draft } from "./render-team.ts";
import { when } from "./render-when.ts";

const ROLE: Record<Role, string> = { owner: "an owner", manager: "a manager", agent: "an agent" };

/** The code stands in the body alone: subjects show on locked phones. */
export function signin({ code, minutes, site }: MemberSignin): Draft {
  return {
    subject: `Sign in to the inbox of ${oneLine(site.name, 60)}`,
    short: "",
    label: "Sign in",
    blocks: [
      { is: "lead", text: `Sign in to the inbox of ${site.name}` },
      { is: "line", text: "Type this code where you asked for it, or open the link in the same browser." },
      { is: "code", text: code },
      { is: "small", text: `Both work once, and for ${minutes} minutes.` },
      {
        is: "small",
        text: "You did not ask for this? Then somebody typed your address. Do nothing, and nothing happens.",
      },
    ],
  };
}

export function invited({ by, role, expiresAt, site }: MemberInvited): Draft {
  const name = oneLine(by, 60);
  return {
    subject: `${name} invites you to the inbox of ${oneLine(site.name, 60)}`,
    short: "",
    label: "Accept and choose your name",
    blocks: [
      { is: "lead", text: `${name} invites you to answer complaints at ${site.name}` },
      { is: "line", text: `You would be ${ROLE[role]} in its inbox. The link is for you alone and works once.` },
      { is: "small", text: `It works until ${when(expiresAt, site.zone, "en")}.` },
      { is: "small", text: "You do not know who this is? Do nothing, and nothing happens." },
    ],
  };
}

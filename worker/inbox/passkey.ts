import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import type { PasskeyView } from "../../shared/signin.ts";
import type { MeView } from "../../shared/team.ts";
import { paths } from "../../shared/paths.ts";
import { ask, type Outcome } from "./api.ts";

/** Undefined when the browser or the person stopped it; only the Worker's answers are outcomes. */
export async function signInWithPasskey(): Promise<Outcome<MeView> | undefined> {
  const asked = await ask<{ ask?: string; options: PublicKeyCredentialRequestOptionsJSON }>(
    "POST",
    paths.api.signinPasskeyOptions,
    {},
  );
  if (!asked.ok) return asked;
  const { options: optionsJSON, ask: handle } = asked.value;
  try {
    const response = await startAuthentication({ optionsJSON });
    return await ask<MeView>("POST", paths.api.signinPasskey, { ...(handle && { ask: handle }), response });
  } catch {
    return undefined;
  }
}

export async function addPasskey(name: string): Promise<Outcome<{ passkeys: PasskeyView[] }> | undefined> {
  const asked = await ask<PublicKeyCredentialCreationOptionsJSON>("POST", paths.api.passkeyOptions, {});
  if (!asked.ok) return asked;
  try {
    const response = await startRegistration({ optionsJSON: asked.value });
    return await ask("POST", paths.api.passkeys, { response, name });
  } catch {
    return undefined;
  }
}

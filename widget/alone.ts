/**
 * One sender per site on this device, whichever tab it lives in: the others wait for their turn and then look whether
 * there is anything left to send. Where locks are missing (no https), ids make a second sending harmless.
 */
export async function alone(site: string, send: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request(`amends:${site}`, send) : send());
}

/**
 * One sender per site on this device, whichever tab it lives in: the others wait for their turn and then look whether
 * there is anything left to send. Where there are no locks (no https) or none are given (a sandboxed frame), ids make a
 * second sending harmless.
 */
export async function alone(site: string, send: () => Promise<void>): Promise<void> {
  let sent: Promise<void> | undefined;
  const once = (): Promise<void> => (sent ??= send());
  const { locks } = navigator as { locks?: LockManager };
  await locks?.request(`amends:${site}`, once).catch(() => {});
  await once();
}

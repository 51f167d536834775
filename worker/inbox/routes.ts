import { paths } from "../../shared/paths.ts";

/** Addresses of the views that a mailed link opens: the link without its fragment. */
export const pages = {
  complaint: `${paths.inbox}/complaints/:id`,
  setup: paths.inboxSetup("").slice(0, -1),
  signin: paths.inboxSignin("").slice(0, -1),
  invite: paths.inboxInvite("").slice(0, -1),
};

import { visitorPaths } from "../../shared/visitor-paths.ts";
import type { ReceiptView } from "../../shared/thread.ts";
import type { Config } from "../config.ts";
import type { Draft } from "../draft.ts";
import { moment } from "../language.ts";
import type { Words } from "../strings/en.ts";
import { Later } from "./Later.tsx";

export interface Sent {
  receipt: ReceiptView;
  draft: Draft;
}
interface Props {
  words: Words;
  config: Config;
  sent: Sent;
  done(): void;
}

export function Receipt({ words, config: { base, site }, sent, done }: Props) {
  const { receipt } = sent;
  const { reach, secret } = sent.draft;
  const { name, role } = receipt.reader;
  const who = role ? `${name}, ${role},` : name;
  const link = `${base}${visitorPaths.status}#${site}/${receipt.id}/s/${secret}`;
  return (
    <>
      <div class="body">
        <h2 tabIndex={-1}>{words.have}</h2>
        <p>
          {words.reference} <code>{receipt.reference}</code>
        </p>
        <hr />
        <p>
          {receipt.promiseDueAt ? words.promise(who, moment(receipt.promiseDueAt, words.lang)) : words.noPromise(who)}
        </p>
        <p>{words.automatic}</p>
        <p>{words.next[reach]}</p>
        <Later
          load={() => import("./After.tsx")}
          lang={words.lang}
          summary={words.link}
          open={reach === "mail"}
          with={{ base, site, secret, receipt, reach, link }}
        >
          <a href={link}>{link}</a>
        </Later>
      </div>
      <footer>
        <button type="button" class="main" onClick={done}>
          {words.done}
        </button>
      </footer>
    </>
  );
}

import type { Hindrance } from "../../closing/owed.ts";
import { closingWords } from "../../closing/words.ts";
import { Time } from "../Time.tsx";

const words = closingWords.end;

/** What stands in the way of an end, by when. */
export function Hindrances({ all, title }: { all: readonly Hindrance[]; title: string }) {
  return (
    <div class="hindrances">
      <p>{title}</p>
      <ul>
        {all.map((one) => (
          <li key={"id" in one ? one.id : one.what}>
            {said(one)}
            {"dueAt" in one && (
              <>
                {" "}
                <Time at={one.dueAt} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function said(one: Hindrance): string {
  return one.what === "promise" ? words.owed.promise(one.text) : words.owed[one.what];
}

import { useEffect, useRef } from "preact/hooks";
import { useKeys } from "../keys.ts";
import { words } from "../words.ts";

/** All keys, on `?`. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  useKeys({ "?": () => dialog.current?.showModal() });
  useEffect(() => () => dialog.current?.close(), []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" class="keys">
      <h2 id="keys-title">{words.keys.title}</h2>
      <dl>
        {words.keys.rows.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.keys.close}
      </button>
    </dialog>
  );
}

import { reportWords as words } from "../../reports/words.ts";

/** A table: a caption, a head, and rows whose first cell names them. */
export interface Rows {
  caption: string;
  head: readonly string[];
  body: readonly (readonly (string | number)[])[];
}

/** The figures behind a plot, for whoever would rather read them. */
export function Behind({ title, rows: { caption, head, body } }: { title: string; rows: Rows }) {
  return (
    <details class="fold behind">
      <summary>
        <span aria-hidden="true">{words.figures}</span>
        <span class="heard">{words.figuresOf(title)}</span>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than a phone scrolls by itself, and must by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map(([name, ...cells]) => (
              <tr key={[name, ...cells].join("|")}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

import { manyLines, oneLine } from "../channels/line.ts";

/** A notice before it becomes text or HTML: one list, so that the two parts of a mail cannot say different things. */
export type Block =
  | { is: "lead"; text: string }
  | { is: "line"; text: string }
  /** Somebody's own words: a visitor's excerpt, or a member's whole answer. */
  | { is: "quote" | "letter"; text: string; lang: string }
  | { is: "facts"; rows: readonly (readonly [label: string, value: string])[] }
  | { is: "items"; rows: readonly { title: string; text: string; link: string }[] }
  | { is: "code"; text: string }
  | { is: "button"; label: string; link: string }
  | { is: "small"; text: string }
  /** A way out in the small print. */
  | { is: "aside"; text: string; label: string; link: string };

export function asText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.is) {
    case "lead":
    case "line":
    case "small":
      return oneLine(block.text, 1_000);
    case "quote":
      // Every line is marked, so that no quoted line can pass for one of ours.
      return manyLines(block.text).replace(/^/gm, "> ");
    case "letter":
      return manyLines(block.text);
    case "facts":
      return block.rows.map(([label, value]) => `${label}: ${oneLine(value)}`).join("\n");
    case "items":
      return block.rows
        .map(({ title, text, link }) => `- ${oneLine(title)}\n  ${oneLine(text, 400)}\n  ${link}`)
        .join("\n");
    case "code":
      return `    ${oneLine(block.text)}`;
    case "button":
      return `${block.label}:\n${block.link}`;
    case "aside":
      return `${oneLine(block.text, 1_000)} ${block.label}: ${block.link}`;
  }
}

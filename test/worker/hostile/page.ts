/** What a browser would make of a page, as far as safety is concerned. */
export interface Seen {
  elements: { tag: string; attributes: Record<string, string> }[];
  /** What stands in form fields, by name; of radio buttons and lists what is chosen. */
  values: Record<string, string>;
  /** Text inside elements with this class, in order. */
  inside: (className: string) => string[];
  title: string;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#65279": "\ufeff" };
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#65279);/g, (_, name: string) => ENTITIES[name] ?? "");
}

/** Reads a page with the platform's own HTML parser. */
export async function readPage(html: string): Promise<Seen> {
  const elements: Seen["elements"] = [];
  const values: Record<string, string> = {};
  const texts = new Map<string, string[]>();
  let title = "";
  let area = "";
  let list = "";

  const rewriter = new HTMLRewriter()
    .on("*", {
      element(element) {
        const attributes = Object.fromEntries(
          [...element.attributes].map(([name = "", value = ""]) => [name, decoded(value)]),
        );
        const tag = element.tagName;
        elements.push({ tag, attributes });
        const { name = "", type, value = "", class: classes = "" } = attributes;
        if (tag === "input" && (type !== "radio" || "checked" in attributes)) values[name] = value;
        if (tag === "textarea") values[(area = name)] = "";
        if (tag === "select") list = name;
        if (tag === "option" && "selected" in attributes) values[list] = value;
        for (const one of classes.split(" ")) texts.set(one, [...(texts.get(one) ?? []), ""]);
      },
    })
    .on("textarea", { text: (text) => void (values[area] += text.text) })
    .on("title", { text: (text) => void (title += text.text) });
  for (const one of ["words", "reference", "bad"])
    rewriter.on(`.${one}`, {
      text(text) {
        const all = texts.get(one) ?? [];
        all.push((all.pop() ?? "") + text.text);
      },
    });
  // This parser drops a byte order mark at the beginning of an attribute; browsers do not.
  await rewriter.transform(new Response(html.replaceAll('="\ufeff', '="&#65279;'))).text();

  if (area !== "") values[area] = decoded(values[area] ?? "").replace(/^\n/, ""); // as the HTML standard says
  return { elements, values, title: decoded(title), inside: (name) => (texts.get(name) ?? []).map(decoded) };
}

const OURS: ReadonlySet<string> = new Set(
  `html head meta title style script body main nav a h1 h2 p span strong div dl dt dd hr form fieldset legend label input textarea
   select option button article time details summary ul ol li`.split(/\s+/),
);
const MAIL: ReadonlySet<string> = new Set(
  "html head meta title style body div p blockquote br table tbody tr td a span".split(" "),
);

/** Everything in it that our templates do not draw: foreign elements, handlers, scripts that are not the one file, odd addresses. */
export function foreignIn({ elements }: Seen, kind: "page" | "mail" = "page"): string[] {
  const known = kind === "page" ? OURS : MAIL;
  const crimes: string[] = [];
  for (const { tag, attributes } of elements) {
    if (!known.has(tag)) crimes.push(`<${tag}>`);
    if (tag === "script" && attributes["src"] !== "/status.js") crimes.push("a script that is not ours");
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on|^srcdoc$|^formaction$/.test(name)) crimes.push(`${tag} ${name}`);
      if (/^(href|src|action)$/.test(name) && !/^(\/|https:\/\/amends\.example\/|tel:|mailto:)/.test(value))
        crimes.push(`${tag} ${name}=${value}`);
    }
  }
  return crimes;
}

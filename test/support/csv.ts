/** The records of a CSV file as RFC 4180 has them, by a reader of its own: character by character. Throws where a quote stands loose. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let at = 0;
  const end = (): void => {
    record.push(field);
    field = "";
  };
  while (at < text.length) {
    if (text[at] === '"') {
      if (field !== "") throw new Error(`a loose quote at ${at}`);
      at++;
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
        field += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at++;
      if (at < text.length && text[at] !== "," && text[at] !== "\r") throw new Error(`words after a quote at ${at}`);
    } else if (text[at] === ",") {
      end();
      at++;
    } else if (text.startsWith("\r\n", at)) {
      end();
      records.push(record);
      record = [];
      at += 2;
    } else {
      if (text[at] === "\n" || text[at] === "\r") throw new Error(`half a line end at ${at}`);
      field += text[at++];
    }
  }
  if (field !== "" || record.length > 0) throw new Error("the last record has no end");
  return records;
}

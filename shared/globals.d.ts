// The few globals that every runtime of ours has. Nothing else: `fetch`, `document` and `D1Database` must not compile in shared/.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare function btoa(binary: string): string;

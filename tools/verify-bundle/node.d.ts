// The little of Node that main.ts uses, so that nothing has to be installed to compile it.
declare module "node:fs" {
  export function readFileSync(path: string): Uint8Array;
}
declare module "node:crypto" {
  export const webcrypto: { subtle: SubtleCrypto };
}
declare module "node:readline" {
  export function createInterface(options: { input: unknown }): AsyncIterable<string>;
}
declare const process: { argv: string[]; exitCode: number; stdin: unknown };

// verify-bundle FILE: exit code 0 when it may be believed, 1 when not, 2 for wrong usage or an unreadable file.
// With --stdin it reads names of files, one a line, and answers each with one line.
import { readFileSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { createInterface } from "node:readline";
import { Verdict, verifyBundle } from "./verify.mjs";

function told(verdict: Verdict): string {
  if (verdict.verified) return `verified ${JSON.stringify(verdict)}`;
  return `refused ${JSON.stringify(verdict)}`;
}

async function verdictOn(file: string): Promise<Verdict> {
  return verifyBundle(readFileSync(file), webcrypto.subtle);
}

async function main(words: string[]): Promise<number> {
  if (words.length !== 1 || words[0] === undefined) {
    console.error("usage: verify-bundle FILE");
    return 2;
  }
  if (words[0] === "--stdin") {
    for await (const line of createInterface({ input: process.stdin })) console.log(told(await verdictOn(line)));
    return 0;
  }
  try {
    const verdict = await verdictOn(words[0]);
    console.log(told(verdict));
    return verdict.verified ? 0 : 1;
  } catch (error) {
    console.error(String(error));
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));

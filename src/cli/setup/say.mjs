/** One plain line about what is being done, on standard error: standard output is for results. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Something the person at the keyboard can put right; its message says how. */
export class SetupError extends Error {}

/** Runs a command's main function: what a person can put right is said in one sentence, without a stack. */
export async function main(run) {
  try {
    process.exitCode = await run();
  } catch (error) {
    say(error instanceof SetupError ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}

/** `MUSTER_LONG=1` runs the tests of trust at the size of docs/oncall/trust.md instead of that of every build. */
export const isLongSuite = process.env.MUSTER_LONG === '1';

/** The long suite prints what it measured; every build only checks it. */
export function measured(what: string, facts: Record<string, number | string>) {
  if (isLongSuite) {
    process.stdout.write(`${what}: ${JSON.stringify(facts)}\n`);
  }
}

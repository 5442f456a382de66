import { InputError } from '@backstage/errors';
import { createContext, Script } from 'node:vm';
import { othersHaveTheirTurn } from '../engine/othersHaveTheirTurn';

/** Pages wait for so long at most. */
const LONGEST_TURN_MILLISECONDS = 2_000;

/** A calendar that people use takes a fraction of a second. */
const LONGEST_WORK_MILLISECONDS = 20_000;

const WORK = new Script('work()');

/**
 * Does what a strange file asks for, and gives way to the pager wherever the work yields.
 *
 * A rule about coming back may be one that no day ever fulfils, such as every day that is a 30th of February, and the
 * library looks for its first time for ever. Only the engine that runs JavaScript can end that: a turn that takes too
 * long is cut off in the middle, with everything that it has begun.
 */
export async function inShortTurns<Result>(
  work: Iterator<unknown, Result>,
): Promise<Result> {
  const end = performance.now() + LONGEST_WORK_MILLISECONDS;
  for (;;) {
    const turn = cutOff(() => work.next());
    if (turn.done) {
      return turn.value;
    }
    if (performance.now() > end) {
      throw tooLong();
    }
    await othersHaveTheirTurn();
  }
}

function cutOff<Result>(work: () => Result): Result {
  const results: Result[] = [];
  const context = createContext({ work: () => results.push(work()) });
  try {
    WORK.runInContext(context, { timeout: LONGEST_TURN_MILLISECONDS });
  } catch (error) {
    const isCutOff =
      Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isCutOff ? tooLong() : error;
  }
  return results[0];
}

function tooLong(): InputError {
  return new InputError(
    'calendar takes too long to read, expected events that come back on days that exist',
  );
}

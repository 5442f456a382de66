import { ServiceUnavailableError } from '@backstage/errors';
import { Duration } from 'luxon';

/** Fails when an answer takes longer than somebody who is declaring an incident should wait. */
export async function withinTime<T>(
  limit: Duration,
  answer: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ServiceUnavailableError(`No answer within ${limit.toHuman()}`),
        ),
      limit.toMillis(),
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { ResponseError } from '@backstage/errors';

/** The status and the words with which a call is refused; fails when it is not. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly message: string }> {
  const error = await call.then(
    () => new Error('The call was not refused'),
    reason => reason,
  );
  if (!(error instanceof ResponseError)) {
    throw error;
  }
  return { status: error.statusCode, message: error.body.error.message };
}

import { isError } from '@backstage/errors';
import { asSentence } from './asSentence';

/** What the client of the portal writes where the answer was not one of a backend but, for example, the page of a proxy. */
const NO_SENTENCE = 'Request failed with status';

/**
 * Why something failed, in the words of the server where it refused: those of the request ("failed with 400 Bad Request") tell nobody
 * what to do.
 *
 * @public
 */
export function reasonOf(caught: unknown): Error {
  const error = isError(caught) ? caught : new Error(String(caught));
  const { cause } = error;
  return error.name === 'ResponseError' &&
    isError(cause) &&
    !cause.message.startsWith(NO_SENTENCE)
    ? inSentence(cause)
    : error;
}

/** Everywhere on the screens a refusal is a sentence; the server names fields as its API does. */
function inSentence(refusal: Error): Error {
  const { name, message } = refusal;
  return Object.assign(new Error(asSentence(message)), { name });
}

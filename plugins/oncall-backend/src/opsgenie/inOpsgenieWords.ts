import { isError } from '@backstage/errors';
import { OpsgenieError } from './OpsgenieError';

/** What a use case refuses, with the fields that the client sent in place of those of the use case. */
export async function inOpsgenieWords<T>(
  work: Promise<T>,
  options: {
    /** Names in Opsgenie of the parts of a field. */
    readonly words: Readonly<Record<string, string>>;
    /** Where the client has the entry of a list that the use case has at this place. */
    readonly placeOf?: (index: number) => number;
  },
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isError(error) && error.name === 'InputError') {
      throw new OpsgenieError(422, renamed(error.message, options));
    }
    throw error;
  }
}

/** Every problem begins with its field. */
function renamed(
  message: string,
  { words, placeOf = index => index }: Parameters<typeof inOpsgenieWords>[1],
): string {
  const inWords = (field: string) =>
    field
      .replace(/[a-z]+/gi, word => words[word] ?? word)
      .replace(/\[(\d+)\]/, (_, index) => `[${placeOf(Number(index))}]`);
  return message
    .split('; ')
    .map(problem => problem.replace(/^\S+/, inWords))
    .join('; ');
}

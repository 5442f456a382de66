import { isError } from '@backstage/errors';
import { OpsgenieError } from './OpsgenieError';

/** What a use case refuses, with the fields that the client sent in place of those of the use case. */
export async function inOpsgenieWords<T>(
  work: Promise<T>,
  options: {
    /** Names in Opsgenie of the parts of a field. What stands inside of a part of the same name keeps it. */
    readonly words: Readonly<Record<string, string>>;
    /** The part of the input that the client sent alone, such as `rotations[2]`. */
    readonly within?: string;
    /** Where the client has the entry of a list that the use case has at this place. */
    readonly placeOf?: (index: number) => number;
  },
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isError(error) && error.name === 'InputError') {
      throw OpsgenieError.refused(renamed(error.message, options));
    }
    throw error;
  }
}

/** Every problem begins with its field. */
function renamed(
  message: string,
  {
    words,
    within,
    placeOf = index => index,
  }: Parameters<typeof inOpsgenieWords>[1],
): string {
  const inWords = (path: string) => {
    const field =
      within && path.startsWith(`${within}.`)
        ? path.slice(within.length + 1)
        : path;
    return Object.entries(words)
      .reduce(
        (name, [word, inOpsgenie]) =>
          name.replace(new RegExp(`\\b${word}\\b`), inOpsgenie),
        field,
      )
      .replace(/\[(\d+)\]/, (_, index) => `[${placeOf(Number(index))}]`);
  };
  return message
    .split('; ')
    .map(problem => problem.replace(/^\S+/, inWords))
    .join('; ');
}

import fc from 'fast-check';
import { Folding, SearchedAlert } from './SearchedAlert';

/** A search as it is written, with what it means. */
export type Search = {
  readonly text: string;
  readonly fits: (alert: SearchedAlert, fold: Folding) => boolean;
};

/** `field: (a OR NOT b)` and all the other ways to write it. */
export function field(
  names: readonly string[],
  value: fc.Arbitrary<Search>,
  operators: readonly string[] = [':', ': ', '=', ' = ', ' : ', '=='],
): fc.Arbitrary<Search> {
  const spelled = fc.constantFrom(...names);
  const list = fc
    .tuple(value, value, fc.constantFrom(' OR ', ' AND ', ' ', ' or not '))
    .map(([a, b, join]) => ({
      text: `(${a.text}${join}${b.text})`,
      fits: (alert: SearchedAlert, fold: Folding) => {
        const [one, two] = [a.fits(alert, fold), b.fits(alert, fold)];
        switch (join) {
          case ' OR ':
            return one || two;
          case ' or not ':
            return one || !two;
          default:
            return one && two;
        }
      },
    }));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: spell(spelled, fc.constantFrom(...operators), value),
    },
    {
      weight: 1,
      arbitrary: spell(spelled, fc.constantFrom(...operators), list),
    },
    {
      weight: 1,
      arbitrary: spell(spelled, fc.constantFrom('!=', ' != '), value).map(
        ({ text, fits }) => ({
          text,
          fits: (alert: SearchedAlert, fold: Folding) => !fits(alert, fold),
        }),
      ),
    },
  );
}

function spell(
  name: fc.Arbitrary<string>,
  operator: fc.Arbitrary<string>,
  value: fc.Arbitrary<Search>,
): fc.Arbitrary<Search> {
  return fc.tuple(name, operator, value).map(([one, sign, { text, fits }]) => ({
    text: `${one}${sign}${text}`,
    fits,
  }));
}

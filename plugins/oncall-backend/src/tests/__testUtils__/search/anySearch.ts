import fc from 'fast-check';
import { Search } from './Search';
import { Folding, SearchedAlert } from './SearchedAlert';
import { SEARCH_TERMS } from './searchTerms';

const pick = fc.constantFrom;

const atom = fc.oneof(...SEARCH_TERMS);

/** AND binds tighter than OR, NOT tighter than both; nothing but a space is AND. */
export const anySearch: fc.Arbitrary<Search> = fc.letrec<{
  any: Search;
  all: Search;
  one: Search;
}>(tie => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('all'),
    fc
      .tuple(tie('all'), pick(' OR ', ' or ', ' Or '), tie('all'))
      .map(([a, or, b]) => ({
        text: `${a.text}${or}${b.text}`,
        fits: (alert: SearchedAlert, fold: Folding) =>
          a.fits(alert, fold) || b.fits(alert, fold),
      })),
  ),
  all: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('one'),
    fc
      .tuple(tie('one'), pick(' AND ', ' and ', ' ', '\n'), tie('one'))
      .map(([a, and, b]) => ({
        text: `${a.text}${and}${b.text}`,
        fits: (alert: SearchedAlert, fold: Folding) =>
          a.fits(alert, fold) && b.fits(alert, fold),
      })),
  ),
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    tie('any').map(({ text, fits }) => ({ text: `(${text})`, fits })),
    fc.tuple(pick('NOT ', 'not '), tie('one')).map(([not, { text, fits }]) => ({
      text: `${not}${text}`,
      fits: (alert: SearchedAlert, fold: Folding) => !fits(alert, fold),
    })),
  ),
})).any;

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { ReactNode, useRef } from 'react';
import { useTeams } from '../api/useTeams';
import { onCallTranslationRef } from '../translation';
import { FirstRows } from './FirstRows';
import { LiveText } from './LiveText';
import { narrowRows } from './narrowRows';
import { SearchField } from './SearchField';
import { Toolbar } from './Toolbar';
import { useAddressPart } from './useAddressPart';

type Props<T> = {
  readonly rows: readonly T[];
  readonly searchLabel: string;
  /** What a typed word may be a part of. */
  readonly wordsOf: (row: T) => readonly (string | undefined)[];
  /** References of the Groups whose it is; their names are found as well. */
  readonly teamsOf?: (row: T) => readonly (string | undefined)[];
  /** Beside the search. */
  readonly note?: ReactNode;
  /** At the end of that line. */
  readonly end?: ReactNode;
};

/** A list that is narrowed while one types, and shows its first rows until somebody asks for more. */
export function NarrowedList<T>(
  props: Props<T> & {
    readonly children: (rows: readonly T[]) => ReactNode;
  },
) {
  const { children, ...rest } = props;
  return (
    <Narrowed {...rest}>
      {(found, typed) => (
        <FirstRows key={typed} rows={found}>
          {children}
        </FirstRows>
      )}
    </Narrowed>
  );
}

/** One search above everything that stands in several lists; they draw what is found themselves. */
export function Narrowed<T>(
  props: Props<T> & {
    readonly children: (found: readonly T[], typed: string) => ReactNode;
  },
) {
  const { rows, searchLabel, wordsOf, teamsOf, note, end, children } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useAddressPart('q', { replace: true });
  const { value: teams = [] } = useTeams();
  const teamNames = new Map(teams.map(({ ref, name }) => [ref, name]));
  const found = narrowRows(rows, typed, row => {
    const refs = teamsOf?.(row) ?? [];
    const names = refs.map(team => team && teamNames.get(team));
    return [...wordsOf(row), ...refs, ...names];
  });
  const said = t('list.found', {
    found: `${found.length}`,
    all: `${rows.length}`,
  });
  return (
    <>
      <Toolbar end={end}>
        <SearchField
          label={searchLabel}
          value={typed}
          inputRef={search}
          onChange={setTyped}
        />
        {note}
      </Toolbar>
      {found.length > 0 ? (
        children(found, typed)
      ) : (
        <EmptyFace
          title={t('list.noMatch.title')}
          description={t('list.noMatch.description', { text: typed })}
          action={
            <Button
              variant="outlined"
              onClick={() => {
                setTyped('');
                // The button goes away.
                search.current?.focus();
              }}
            >
              {t('list.noMatch.action')}
            </Button>
          }
        />
      )}
      <LiveText text={typed && said} />
    </>
  );
}

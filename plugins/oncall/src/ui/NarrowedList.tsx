import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { ReactNode, useState } from 'react';
import { useTeams } from '../api/useTeams';
import { onCallTranslationRef } from '../translation';
import { narrowRows } from './narrowRows';
import { SearchField } from './SearchField';
import { Toolbar } from './Toolbar';
import { useAddressPart } from './useAddressPart';

/** A company may have hundreds of everything; to draw them all takes seconds. */
const ROWS_AT_ONCE = 50;

const useStyles = makeStyles(theme => ({
  more: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginTop: theme.spacing(1),
  },
}));

/** A list that is narrowed while one types, and shows its first rows until somebody asks for more. */
export function NarrowedList<T>(props: {
  readonly rows: readonly T[];
  readonly searchLabel: string;
  /** What a typed word may be a part of. */
  readonly wordsOf: (row: T) => readonly (string | undefined)[];
  /** Reference of the Group whose it is; its name is found as well. */
  readonly teamOf?: (row: T) => string | undefined;
  /** Beside the search. */
  readonly note?: ReactNode;
  /** At the end of that line. */
  readonly end?: ReactNode;
  readonly children: (rows: readonly T[]) => ReactNode;
}) {
  const { rows, searchLabel, wordsOf, teamOf, note, end, children } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [typed, setTyped] = useAddressPart('q', { replace: true });
  const { value: teams = [] } = useTeams();
  const teamNames = new Map(teams.map(({ ref, name }) => [ref, name]));
  const found = narrowRows(rows, typed, row => {
    const team = teamOf?.(row);
    return [...wordsOf(row), team, team && teamNames.get(team)];
  });
  return (
    <>
      <Toolbar end={end}>
        <SearchField label={searchLabel} value={typed} onChange={setTyped} />
        {note}
      </Toolbar>
      {found.length > 0 ? (
        <FirstRows key={typed} rows={found}>
          {children}
        </FirstRows>
      ) : (
        <EmptyFace
          title={t('list.noMatch.title')}
          description={t('list.noMatch.description', { text: typed })}
        />
      )}
    </>
  );
}

function FirstRows<T>(props: {
  readonly rows: readonly T[];
  readonly children: (rows: readonly T[]) => ReactNode;
}) {
  const { rows, children } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const [wanted, setWanted] = useState(ROWS_AT_ONCE);
  const hidden = rows.length - wanted;
  return (
    <>
      {children(rows.slice(0, wanted))}
      {hidden > 0 && (
        <div className={classes.more}>
          <Button
            variant="outlined"
            onClick={() => setWanted(wanted + ROWS_AT_ONCE)}
          >
            {t('list.more', { number: `${Math.min(hidden, ROWS_AT_ONCE)}` })}
          </Button>
          <Typography variant="body2" color="textSecondary">
            {t('list.shown', { shown: `${wanted}`, all: `${rows.length}` })}
          </Typography>
        </div>
      )}
    </>
  );
}

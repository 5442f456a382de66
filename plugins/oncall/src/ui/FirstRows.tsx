import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';
import { onCallTranslationRef } from '../translation';

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

/** The first rows of a list, and more of them whenever somebody asks. */
export function FirstRows<T>(props: {
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

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  PersonDifference,
  Schedule,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';
import { editDifference, PREVIEW_WEEKS } from './editDifference';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
}));

/** What saving would change, before it is saved: whose shifts, and how many nights and weekends more or less. */
export function EditPreview(props: {
  readonly before: Schedule;
  /** Undefined while something is wrong with the form. */
  readonly input?: ScheduleInput;
  readonly now: DateTime;
}) {
  const { before, input, now } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const changed = useMemo(
    () => input && editDifference(before, input, now),
    [before, input, now],
  );
  if (!changed) {
    return null;
  }
  const count = changed.reduce((sum, { gained }) => sum + gained.length, 0);
  return (
    <section className={classes.root} aria-label={t('preview.title')}>
      <Typography variant="subtitle2" component="h3" aria-live="polite">
        {changed.length === 0
          ? t('preview.nothing', { weeks: String(PREVIEW_WEEKS) })
          : t('preview.shifts', { count, weeks: String(PREVIEW_WEEKS) })}
      </Typography>
      {changed.length > 0 && <DifferenceTable rows={changed} />}
    </section>
  );
}

function DifferenceTable(props: {
  readonly rows: readonly PersonDifference[];
}) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const column = (key: 'total' | 'nights' | 'weekends', hoursEach: number) => ({
    key,
    head: t(`preview.column.${key}`),
    cell: ({ before, after }: PersonDifference) =>
      beforeAndAfter(before[key] / hoursEach, after[key] / hoursEach),
  });
  return (
    <ListTable<PersonDifference>
      label={t('preview.title')}
      rows={props.rows}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: 'who',
          head: t('preview.column.who'),
          cell: ({ ref }) => <PersonLink entityRef={ref} />,
        },
        column('total', 1),
        column('nights', 8),
        column('weekends', 48),
      ]}
    />
  );
}

/** `3 → 5 (+2)`, with at most one decimal. */
function beforeAndAfter(before: number, after: number): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const change = round(round(after) - round(before));
  const sign = change > 0 ? `+${change}` : `−${Math.abs(change)}`;
  return change === 0
    ? String(round(after))
    : `${round(before)} → ${round(after)} (${sign})`;
}

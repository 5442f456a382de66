import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  CalendarImport,
  ImportedShift,
} from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { ListTable } from '../ui/ListTable';
import { Subheading } from '../ui/Subheading';

const useStyles = makeStyles(theme => ({
  questions: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    marginTop: theme.spacing(2),
  },
}));

/** More at first would hide what has to be answered. */
const SHOWN_AT_FIRST = 8;
const SHOWN_MORE = 50;

/** What would come of a calendar, and a question for each title that names nobody. */
export function ImportPlan(props: {
  /** Absent while it has to be looked at again. */
  readonly plan?: CalendarImport;
  readonly people: ReadonlyMap<string, string | undefined>;
  readonly onExplain: (text: string, person: string | undefined) => void;
}) {
  const { plan, people, onExplain } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const howMany = (text: string) => {
    const count = plan?.unknown.find(one => one.text === text)?.count;
    return count === undefined ? undefined : t('import.events', { count });
  };
  return (
    <section aria-label={t('import.plan')}>
      <div aria-live="polite">
        {plan && (
          <Subheading level="h3">
            {t('import.shifts', {
              count: plan.shifts.length,
              zone: plan.timezone,
            })}
          </Subheading>
        )}
      </div>
      {plan?.unknownZones && (
        <MuiAlert severity="warning">
          {t('import.unknownZones', {
            names: plan.unknownZones.join(', '),
            zone: plan.timezone,
          })}
        </MuiAlert>
      )}
      {plan && plan.shifts.length === 0 && plan.unknown.length === 0 && (
        <Typography variant="body2">{t('import.nothing')}</Typography>
      )}
      {plan && plan.shifts.length > 0 && <Shifts plan={plan} />}
      {people.size > 0 && (
        <div className={classes.questions}>
          <MuiAlert severity="warning">{t('import.unknown')}</MuiAlert>
          {[...people].map(([text, person]) => (
            <EntityPicker
              key={text}
              label={text || t('import.untitled')}
              kinds={['User']}
              value={person}
              helperText={howMany(text)}
              onChange={chosen => onExplain(text, chosen)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function Shifts(props: { readonly plan: CalendarImport }) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const { shifts, timezone } = props.plan;
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const more = Math.min(shifts.length - shown, SHOWN_MORE);
  return (
    <>
      <ListTable<ImportedShift>
        label={t('import.plan')}
        rows={shifts.slice(0, shown)}
        rowKey={({ person, start }) => `${person} ${start}`}
        columns={[
          {
            key: 'who',
            head: t('import.column.who'),
            cell: ({ person }) => <PersonLink entityRef={person} />,
          },
          {
            key: 'from',
            head: t('import.column.from'),
            cell: ({ start }) => (
              <MomentInTime
                at={start}
                variant="dated"
                scheduleZone={timezone}
              />
            ),
          },
          {
            key: 'until',
            head: t('import.column.until'),
            cell: ({ end }) => (
              <MomentInTime at={end} variant="dated" scheduleZone={timezone} />
            ),
          },
          {
            key: 'summary',
            head: t('import.column.summary'),
            cell: ({ summary }) => summary,
          },
        ]}
      />
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + more)}>
          {t('import.more', { count: more })}
        </Button>
      )}
    </>
  );
}

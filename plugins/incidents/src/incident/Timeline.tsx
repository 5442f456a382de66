import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';
import {
  Incident,
  incidentUpdatePermission,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useTimeline } from '../api/useTimeline';
import { incidentsTranslationRef } from '../translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Section } from '../ui/Section';
import { AddTimelineEntry } from './AddTimelineEntry';
import { TimelineList } from './TimelineList';
import { kindsOf, timelineView } from './timelineView';

const useStyles = makeStyles(theme => ({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    '& > :first-child': { width: 200 },
  },
}));

/** What happened, as it happens. Writing is at the top and stays while the rest is read again. */
export function Timeline(props: {
  readonly incident: Incident;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { incident, canChange } = props;
  const { value, loading, error, retry } = useTimeline(incident.id);
  const { allowed } = usePermission({ permission: incidentUpdatePermission });
  const [newestFirst, setNewestFirst] = useState(true);
  const [kind, setKind] = useState<TimelineEntry['kind']>();
  return (
    <Section title={t('incident.timeline.title')}>
      {allowed && canChange && (
        <AddTimelineEntry incident={incident} onAdded={retry} />
      )}
      {loading && <LoadingFace lines={4} />}
      {error && <ErrorFace error={error} retry={retry} />}
      {value && (
        <>
          <TimelineControls
            kinds={kindsOf(value)}
            kind={kind}
            onKind={setKind}
            newestFirst={newestFirst}
            onNewestFirst={setNewestFirst}
          />
          <TimelineList entries={timelineView(value, { kind, newestFirst })} />
        </>
      )}
    </Section>
  );
}

function TimelineControls(props: {
  readonly kinds: readonly TimelineEntry['kind'][];
  readonly kind?: TimelineEntry['kind'];
  readonly onKind: (kind: TimelineEntry['kind'] | undefined) => void;
  readonly newestFirst: boolean;
  readonly onNewestFirst: (newestFirst: boolean) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.controls}>
      <ChoiceField
        label={t('incident.timeline.kinds')}
        anyLabel={t('incident.timeline.anyKind')}
        choices={props.kinds}
        nameOf={kind => t(`incident.timeline.kind.${kind}`)}
        value={props.kind}
        onChange={props.onKind}
      />
      <FormControlLabel
        control={
          <Switch
            size="small"
            color="primary"
            checked={props.newestFirst}
            onChange={(_, checked) => props.onNewestFirst(checked)}
          />
        }
        label={t('incident.timeline.newestFirst')}
      />
    </div>
  );
}

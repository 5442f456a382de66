import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { AlertFilter } from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useAlertCounts } from '../api/useAlertCounts';
import { onCallAlertsTranslationRef } from './translation';
import { MultiToggleGroup } from '../ui/ToggleGroup';
import { Toolbar } from '../ui/Toolbar';
import { ALERT_PRIORITIES, ALERT_STATES } from './alertFilter';
import { AlertView } from './alertView';
import { ViewFields } from './ViewFields';

const useStyles = makeStyles(theme => ({
  team: { width: theme.spacing(18) },
}));

/** What narrows the alert list beside a search: state, priority, team, service; and how it is shown. */
export function AlertFilters(props: {
  readonly filter: AlertFilter;
  readonly onChange: (filter: AlertFilter) => void;
  readonly view: AlertView;
  readonly onChangeView: (view: AlertView) => void;
  readonly counts: ReturnType<typeof useAlertCounts>['value'];
}) {
  const { filter, onChange, view, onChangeView, counts } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <Toolbar end={<ViewFields view={view} onChange={onChangeView} />}>
      <MultiToggleGroup
        label={t('alerts.state')}
        value={filter.state ?? []}
        choices={ALERT_STATES.map(state => ({
          value: state,
          label: t(`alerts.stateCount.${state}`, {
            number: String(counts?.[state] ?? '…'),
          }),
        }))}
        onChange={state => onChange({ ...filter, state })}
      />
      <MultiToggleGroup
        label={t('alerts.priority')}
        value={filter.priority ?? []}
        choices={ALERT_PRIORITIES.map(one => ({ value: one, label: one }))}
        onChange={priority => onChange({ ...filter, priority })}
      />
      <div className={classes.team}>
        <EntityPicker
          label={t('alerts.team')}
          kinds={['Group']}
          value={filter.team}
          onChange={team => onChange({ ...filter, team })}
        />
      </div>
      {filter.service && (
        <Chip
          variant="outlined"
          label={<PersonLink entityRef={filter.service} />}
          onDelete={() => onChange({ ...filter, service: undefined })}
        />
      )}
    </Toolbar>
  );
}
